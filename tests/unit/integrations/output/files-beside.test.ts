import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { projectFigures } from '#figures/pages/project.ts';
import { filesBeside } from '#integrations/output/files-beside.ts';
import { someCatalog } from '../../fixtures/records.ts';

const catalog = someCatalog();
const beside = filesBeside(catalog);

it('writes each figure of a page as a drawing and as data, in the language of the page', () => {
  for (const [page, language] of [
    ['proyectos/aguas/', 'es'],
    ['en/projects/aguas/', 'en'],
  ] as const) {
    const { timeline } = projectFigures(catalog, 'aguas', language);
    const files = beside.figures(page, timeline ? [timeline] : []);
    expect(files.map(({ path }) => path)).toEqual([
      `${page}${timeline?.id}.svg`,
      `${page}${timeline?.id}.csv`,
    ]);
    expect(files[0]?.text).toContain(`xml:lang="${language}"`);
    expect(files[0]?.text).toContain(`https://atlas.example/base/${page}`);
  }
});

it('gives a drawing the styles of all drawings, with their colours as values', () => {
  const { timeline } = projectFigures(catalog, 'aguas', 'es');
  const [{ text = '' } = {}] = beside.figures('x/', timeline ? [timeline] : []);
  const styles = new URL('../../../../src/styles/', import.meta.url);
  const sheets = readdirSync(styles).filter((name) => name.startsWith('drawing'));
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets)
    for (const [selector] of readFileSync(new URL(sheet, styles), 'utf8').matchAll(/^\.[\w-]+(?= \{)/gm))
      expect(text).toContain(`${selector} {`);
  expect(text).not.toContain('var(--');
});

it('has the JSON of a record beside its page in the reference language alone', () => {
  expect(beside.record('proyectos/aguas/')?.path).toBe('proyectos/aguas.json');
  expect(JSON.parse(beside.record('proyectos/aguas/')?.text ?? '')).toMatchObject({
    record: { key: 'aguas' },
  });
  expect(beside.record('en/projects/aguas/')).toBeUndefined();
  expect(beside.record('panorama/')).toBeUndefined();
});
