import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { filledIn, starterContent, type StarterChoices } from '#editing/starter.ts';
import { knownLanguages } from '#i18n/languages.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { renamedPackage } from '#integrations/start-anew.ts';

const templates = await readContentFolder(resolve('starter/content'));
const overlay = await readContentFolder(resolve('starter/organization'));

const choices: StarterChoices = {
  name: 'Puentes: «dos» "orillas" # {1}',
  institution: 'Agencia *Nueva* <x>',
  perspective: { country: 'UY', names: { es: 'Uruguay', en: 'Uruguay', pt: 'Uruguai' } },
  url: 'https://puentes.example/',
  repository: 'https://code.puentes.example',
  email: 'hola@puentes.example',
  licence: { name: 'CC0: sin reservas', url: 'https://cc0.example/' },
  languages: ['es', 'en', 'pt'],
};
const told = (files: ReadonlyMap<string, string>): readonly string[] =>
  checkContent(
    [...files].map(([path, text]) => ({ path, text })),
    { language: 'en', asOf: '2026-11-22' },
  ).findings.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('what a new site starts with', () => {
  it.each([
    ['es', ['es']],
    ['es, pt', ['es', 'pt']],
    ['es, en, pt', ['es', 'en', 'pt']],
  ])('passes the check without a finding, in %s', (_, languages) => {
    const files = starterContent(templates, { ...choices, languages }, knownLanguages);
    expect(told(files)).toEqual([]);
    const translated = [...files.keys()].flatMap((path) => /\.(\w+)\.mdx$/.exec(path)?.[1] ?? []);
    expect(new Set(translated)).toEqual(new Set(languages.filter((language) => language !== 'es')));
    if (languages.length === 1) expect(files.get('site.yaml')).not.toMatch(/^ +(?:en|pt): /m);
  });

  it('passes it for an organisation too, which has its record', () => {
    const perspective = { organization: 'agencia-nueva' };
    const files = starterContent([...templates, ...overlay], { ...choices, perspective }, knownLanguages);
    expect(told(files)).toEqual([]);
    expect(files.get('organizations/agencia-nueva.mdx')).toContain(String.raw`Agencia \*Nueva\* \<x\>`);
    expect(files.get('site.yaml')).toContain('organization: agencia-nueva');
  });

  it('leaves nothing to be filled in, and names the country in each language', () => {
    const files = starterContent(templates, choices, knownLanguages);
    expect([...files].filter(([, text]) => text.includes('{{'))).toEqual([]);
    expect(files.get('site.yaml')).toContain('pt: "Cooperação internacional: Uruguai"');
    expect(files.get('site.yaml')).toContain(String.raw`name: "Puentes: «dos» \"orillas\" # {1}"`);
  });

  it('says of every example that it is one', () => {
    const unmarked = templates.filter(
      ({ path, text }) =>
        /^(?:concepts|projects|organizations|sources)\//.test(path) && !/ejemplo|exemplo|example/i.test(text),
    );
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });
});

it('what no one was asked for is left as it stands', () => {
  expect(filledIn({ path: 'a.md', text: '{{name}} {{x}}' }, { ...choices, name: 'N' })).toBe('N {{x}}');
});

it('a package has another name, in its lockfile too, and nothing else changes', () => {
  const lockfile =
    '{\n  "name": "old",\n  "packages": {\n    "": {\n      "name": "old",\n      "bin": {}\n    }\n  }\n}';
  expect(renamedPackage(lockfile, 'new')).toBe(lockfile.replaceAll('"old"', '"new"'));
});
