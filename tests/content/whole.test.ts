import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileOf, ParsedFile } from '#check/parse-file.ts';
import { report } from './content.ts';
import { bodyText, repeatedSentences } from './prose.ts';
import { translationGaps } from './translation-gaps.ts';

const named = <F extends ParsedFile>(files: readonly F[]): [string, F][] =>
  files.map((file) => [file.file.path, file]);

const isConcept = (file: ParsedFile): file is FileOf<'concept'> => file.type === 'concept';
const concepts = report.files.filter(isConcept);
const originals = report.files.filter(
  ({ type }) => type === 'concept' || type === 'project' || type === 'organization' || type === 'page',
);
const translations = new Map(
  report.files.flatMap((file): [string, ParsedFile][] =>
    file.role.kind === 'translation' && file.role.language === 'en'
      ? [[`${file.role.collection}/${file.role.key}`, file]]
      : [],
  ),
);

it('the content check finds nothing, not even a warning', () => {
  expect(report.findings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

describe('each record says in English all that it says in Spanish', () => {
  it.each(named(originals))('%s', (path, original) => {
    const translation = translations.get(path.replace('.mdx', ''));
    expect(translation, 'its translation').toBeDefined();
    if (translation) expect(translationGaps(original, translation)).toEqual([]);
  });
});

describe('each concept', () => {
  it.each(named(concepts))(
    '%s rests on two sources, cited in its text, and shows no more than 700 words',
    (_, file) => {
      const inText = (file.body?.citations ?? []).map(({ source }) => source);
      const defining = (file.legible?.data.definitions ?? []).map(({ source }) => source);
      expect(inText.length).toBeGreaterThan(0);
      expect(new Set([...inText, ...defining]).size).toBeGreaterThanOrEqual(2);
      expect(bodyText(file).split(/\s+/).length).toBeLessThanOrEqual(700);
    },
  );
});

it('no sentence stands on two pages', () => {
  const bodies = report.files.filter((file) => file.body !== undefined);
  expect(repeatedSentences(bodies)).toEqual([]);
});

const pack = resolve('../shared/facts');

describe.skipIf(!existsSync(pack))('the facts pack, where it is at hand', () => {
  const keysOf = (type: ParsedFile['type']): ReadonlySet<string> =>
    new Set(report.files.flatMap(({ type: own, role }) => (own === type && 'key' in role ? [role.key] : [])));
  const inPack = (folder: string): readonly { key: string; [field: string]: unknown }[] =>
    readdirSync(resolve(pack, folder)).map((name) =>
      JSON.parse(readFileSync(resolve(pack, folder, name), 'utf8')),
    );

  it('has no concept without its page', () => {
    const pages = keysOf('concept');
    expect(
      inPack('concepts')
        .map(({ key }) => key)
        .filter((key) => !pages.has(key)),
    ).toEqual([]);
  });

  it('has no trusted project without its record', () => {
    const records = keysOf('project');
    const trusted = inPack('projects').filter(({ confidence }) => confidence !== 'low');
    expect(trusted.length).toBeGreaterThan(0);
    expect(trusted.map(({ key }) => key).filter((key) => !records.has(key))).toEqual([]);
  });
});
