import { expect, test, vi } from 'vitest';
import { checkContent, type Report } from '#check/check-content.ts';
import { type Content, contentOf, recordsIn } from '#check/content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { planRename } from '#editing/rename/plan-rename.ts';
import { worseFindings } from '#editing/worse-findings.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { checkDay } from '#integrations/check-day.ts';
import type { Collection } from '#model/key.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { report } from './report.ts';

// Each checks the whole content twice.
vi.setConfig({ testTimeout: 60_000 });

const TO = 'otra-clave-de-prueba';

function read({ files }: Report): Content {
  const today = parsePartialDate(checkDay());
  if (today === undefined) throw new Error(checkDay());
  return contentOf(files, today, 'en', editorMessages('en'));
}

function renamed(before: Report, collection: Collection, from: string, to: string) {
  const content = read(before);
  const record = recordsIn(content).find(({ role }) => role.collection === collection && role.key === from);
  if (!record) throw new Error(`${collection}/${from}`);
  const { moves, writes, stuck, unread } = planRename(content, record, to);
  expect([...stuck, ...unread]).toEqual([]);
  const files: readonly ContentFile[] = [
    ...before.files.map(({ file }) => file).filter(({ path }) => !writes.has(path) && !moves.has(path)),
    ...[...writes].map(([path, text]) => ({ path, text })),
  ];
  const after = checkContent(files, { language: 'en', asOf: checkDay() });
  expect(worseFindings(before, after, moves)).toEqual([]);
  return after;
}

/** The records that texts name most often, one of each kind that a text can name, and the next source. */
function mostNamed(): readonly (readonly [Collection, string])[] {
  const collectionOf = { concept: 'concepts', project: 'projects', organization: 'organizations' } as const;
  const counts = new Map<string, number>();
  const count = (collection: Collection, key: string): void => {
    const name = `${collection}/${key}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { body } of report.files) {
    for (const { source } of body?.citations ?? []) count('sources', source);
    for (const { scheme, key } of body?.links ?? []) {
      if (scheme !== 'country') count(collectionOf[scheme], key);
    }
  }
  const first = (collection: Collection, n = 0): readonly [Collection, string] => {
    const names = [...counts].filter(([name]) => name.startsWith(`${collection}/`));
    const [name = ''] = names.sort((a, b) => b[1] - a[1])[n] ?? [];
    return [collection, name.slice(collection.length + 1)];
  };
  return [
    first('sources'),
    first('sources', 1),
    first('organizations'),
    first('concepts'),
    first('projects'),
  ].filter(([, key]) => key !== '');
}

const textsOf = ({ files }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ file: { path, text } }) => [path, text]));

test.each(mostNamed())('%s/%s can have another key, and its own again', (collection, from) => {
  const there = renamed(report, collection, from, TO);
  const key = new RegExp(`(?<![\\w/-])${from}(?![\\w-])`);
  const left = Object.entries(textsOf(there)).flatMap(([path, text]) =>
    text.split('\n').flatMap((line) => (key.test(line) ? [`${path} ${line}`] : [])),
  );
  // A key of one word may be a word of the text, and one key that of two records.
  expect(left.filter((line) => line.endsWith(`  - ${from}`))).toEqual([
    expect.stringMatching(`^${collection}/${TO}\\.(?:mdx|yaml) +- ${from}$`),
  ]);
  const owners = recordsIn(read(report)).filter(({ role }) => role.key === from);
  if (from.includes('-') && owners.length === 1) expect(left).toHaveLength(1);
  const back = renamed(there, collection, TO, from);
  const redirect = `redirectFrom:\n  - ${TO}\n`;
  const texts = Object.entries(textsOf(back)).map(([path, text]) => [path, text.replace(redirect, '')]);
  expect(Object.fromEntries(texts)).toEqual(textsOf(report));
});
