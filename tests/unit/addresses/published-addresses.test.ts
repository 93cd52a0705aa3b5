import { expect, test } from 'vitest';
import { createCatalog } from '#catalog/catalog.ts';
import { checkContent, type Report } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { promisedAddresses } from '#formats/promised-addresses.ts';
import { addressReport } from '#integrations/address-report.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { sitePath } from '#model/former-address.ts';
import { contentWith } from '../check/base.ts';

const asOf = '2026-11-22';

function catalogOf(report: Report) {
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return createCatalog(recordsOf(report.files), { asOf, files: {}, days: [] });
}

function checked(files: readonly ContentFile[], language: EditorLanguage = 'es'): Report {
  const report = checkContent(files, { language, asOf });
  return addressReport(report, catalogOf(report), language).report;
}

/** The list of the addresses that the unchanged content has. */
const published = promisedAddresses(catalogOf(checkContent(contentWith(), { language: 'es', asOf })))
  .map(({ path, record }) => (record === undefined ? path : `${path}\t${record}`))
  .join('\n');
const list = { file: 'addresses.txt', text: `# Las que hubo.\n${published}\n` };
const former = (text: string) => ({ file: 'former-addresses.yaml', text });
const told = (files: readonly ContentFile[], language?: EditorLanguage) =>
  checked(files, language).findings.map(({ rule, line, message }) => ({ rule, line, message }));

/** The content with a project under another key, as one who knows of no command would rename it. */
function renamedByHand(from: string, to: string, add = ''): readonly ContentFile[] {
  return contentWith(list).map(({ path, text }) => {
    if (path === 'addresses.txt') return { path, text };
    const moved = path.replace(`projects/${from}.`, `projects/${to}.`);
    const rewritten = text
      .replaceAll(`project:${from}`, `project:${to}`)
      .replaceAll(`- ${from}\n`, `- ${to}\n`);
    const isOriginal = moved === `projects/${to}.mdx`;
    return { path: moved, text: isOriginal ? rewritten.replace('---\n', `---\n${add}`) : rewritten };
  });
}

const project = contentWith().find(({ path }) => /^projects\/[^.]+\.mdx$/.test(path));
const key = project?.path.slice('projects/'.length, -'.mdx'.length) ?? '';

test('every address of today can be written as a former one', () => {
  for (const line of published.split('\n')) {
    expect(sitePath.safeParse(line.split('\t')[0]).success, line).toBe(true);
  }
});

test('nothing is said while every published address is there', () => {
  expect(told(contentWith(list))).toEqual([]);
});

test('a record whose file was renamed by hand is missed in every language, once, and the mending is told', () => {
  const [first, ...others] = told(renamedByHand(key, 'otro-nombre'));
  expect(others).toEqual([]);
  expect(first).toMatchObject({ rule: 'vanished-address' });
  expect(first?.message).toContain(`/proyectos/${key}/`);
  expect(first?.message).toContain(`/en/projects/${key}/`);
  expect(first?.message).toContain(`(de projects/${key})`);
  expect(first?.message).toContain(`“redirectFrom: [${key}]”`);
  expect(first?.message).toContain(`  - addresses:\n`);
  expect(told(renamedByHand(key, 'otro-nombre'), 'en')[0]?.message).toContain(
    'nothing answers there any more',
  );
});

test('the mendings that the message gives are accepted', () => {
  expect(told(renamedByHand(key, 'otro-nombre', `redirectFrom: [${key}]\n`))).toEqual([]);
  const example = checked(renamedByHand(key, 'otro-nombre')).findings[0]?.example ?? '';
  expect(
    told([...renamedByHand(key, 'otro-nombre'), { path: 'former-addresses.yaml', text: `${example}\n` }]),
  ).toEqual([]);
});

test('an address that only the program made is missed too, and a line that is none is told', () => {
  const lines = `${list.text}/paises/atlantida/\n/data/antes.csv\n/proyectos/x.json\tprojects/x\n<<<<<<< HEAD\n`;
  expect(
    told(contentWith({ ...list, text: lines })).map(({ rule, message }) => [rule, message.split(':')[0]]),
  ).toEqual([
    ['vanished-address', 'La dirección /paises/atlantida/ desapareció'],
    ['vanished-address', 'La dirección /data/antes.csv desapareció'],
    ['vanished-address', 'La dirección /proyectos/x.json desapareció (de projects/x)'],
    ['address-list', '“<<<<<<< HEAD” no es una línea de la lista'],
  ]);
});

test.each([
  ['an address of today', `- addresses: [/proyectos/${key}/]\n  to: /proyectos/`, 'former-address-in-use'],
  ['the same twice', '- addresses: [/a/, /a/]\n  to: /proyectos/', 'former-address-twice'],
  ['nothing there', '- addresses: [/a/]\n  to: /nada/', 'redirect-to-nothing'],
  ['a chain', '- addresses: [/a/]\n  to: /b/\n- addresses: [/b/]\n  to: /proyectos/', 'redirect-chain'],
  ['a loop', '- addresses: [/a/]\n  to: /b/\n- addresses: [/b/]\n  to: /a/', 'redirect-loop'],
  ['itself', '- addresses: [/a/]\n  to: /a/', 'redirect-loop'],
  [
    'what is gone',
    '- addresses: [/a/]\n  to: /b/\n- addresses: [/b/]\n  title: B\n  until: 2020\n  why: { es: No era cierto. }',
    'redirect-to-gone',
  ],
  ['a page for a file', '- addresses: [/data/a.csv]\n  to: /proyectos/', 'redirect-to-other-kind'],
  ['nothing told', '- addresses: [/a/]\n  title: A', 'former-address-untold'],
])('a former address that leads to %s is refused', (_, text, rule) => {
  expect(told(contentWith(former(text))).map((one) => one.rule)).toContain(rule);
});

test('a chain of a former key is mended by its own end', () => {
  const files = [
    ...renamedByHand(key, 'otro-nombre', `redirectFrom: [${key}]\n`),
    { path: 'former-addresses.yaml', text: `- addresses: [/a/]\n  to: /proyectos/${key}/\n` },
  ];
  const [finding] = checked(files).findings;
  expect(finding).toMatchObject({ rule: 'redirect-chain', fix: { isSafe: true } });
  expect(finding?.example).toContain('to: /proyectos/otro-nombre/');
});

test.each(['../../etc/passwd', '/../x/', '//otro.example/', 'https://otro.example/', '/x?y', '/ñ/'])(
  'an address that could lead out of the site is refused: %s',
  (address) => {
    const report = checkContent(contentWith(former(`- addresses: ['${address}']\n  to: /\n`)), {
      language: 'es',
      asOf,
    });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['not-a-site-path']);
  },
);

test('a language that the site speaks no more, or a section that is gone, is told in few words', () => {
  const site = contentWith().find(({ path }) => path === 'site.yaml')?.text ?? '';
  const spanish = site.replace('languages: [es, en]', 'languages: [es]');
  const files = contentWith(list, { file: 'site.yaml', text: spanish });
  const { findings } = checked(files.filter(({ path }) => !path.endsWith('.en.mdx')));
  expect(findings.length).toBeGreaterThan(20);
  const ofProject = findings.find(({ message }) => message.includes(`/en/projects/${key}/`));
  expect(ofProject?.example).toContain(`to: /proyectos/${key}/`);
  const many = Array.from({ length: 3000 }, (_, n) => `/ido/${n}/`).join('\n');
  const told = checked(contentWith({ ...list, text: `${list.text}${many}\n` })).findings;
  expect(told).toHaveLength(101);
  expect(told.at(-1)?.message).toBe('Desaparecieron otras 2900 direcciones.');
});
