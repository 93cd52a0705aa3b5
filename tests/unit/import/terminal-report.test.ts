import { describe, expect, it, test } from 'vitest';
import { importMessages } from '#i18n/editor/import-messages.ts';
import { terminalReport } from '#import/terminal-report.ts';
import { activities, activity, type Importing, importing } from './importing.ts';

const data = activities(activity('<title><narrative xml:lang="en">Water</narrative></title>'));
const path = 'projects/xe-1-a.mdx';

const told = async (given: Importing): Promise<string> =>
  terminalReport((await importing(given)).report, 'content', importMessages('es'));

describe('why nothing is written', () => {
  it.each<[string, Importing, RegExp]>([
    ['nothing was chosen', { data, filters: { countries: ['JP'] } }, /cumple lo que se pidió\.$/],
    ['the file is empty', { data: activities('') }, /no tiene registros\.$/],
  ])('%s', async (_, given, sentence) => expect(await told(given)).toMatch(sentence));

  it('what is there is the same, or was written by hand', async () => {
    const { content } = await importing({ data });
    expect(await told({ data, content })).toMatch(/todo está como en el archivo\.$/);
    const mine = content.map((file) => ({
      ...file,
      text: file.path === path ? file.text.replace('title: Agua limpia', 'title: Agua') : file.text,
    }));
    expect(await told({ data, content: mine })).toMatch(/se conserva lo que alguien escribió a mano\.$/);
  });
});

test('what an editor’s lists and the file’s have apart is told in words; a deleted translation as a whole', async () => {
  const { content } = await importing({ data });
  const mine = content
    .filter((file) => file.path !== 'projects/xe-1-a.en.mdx')
    .map((file) => ({
      ...file,
      text: file.path === path ? file.text.replace('countries:\n  - BO', 'countries:\n  - MX') : file.text,
    }));
  const text = await told({ data, content: mine });
  expect(text).toContain(`${path}, countries: solo en el registro “MX”; solo en el archivo “BO”\n`);
  expect(text).toContain('projects/xe-1-a.en.mdx: la traducción se borró y sigue borrada entera\n');
});

test('one file is one file', async () => {
  const { content } = await importing({ data });
  const next = data.replace('Pozos.', 'Otros.');
  const text = terminalReport(
    { ...(await importing({ data: next, content })).report, files: [path] },
    'content',
    importMessages('es'),
  );
  expect(text).toMatch(/\nSe escribió 1 archivo en content\.$/);
});
