import { compareVersions, isTrivial } from '#changes/compare-versions.ts';
import { describeChanges, describeTranslation } from '#changes/describe-changes.ts';
import { type PresentKeys, presentKeys } from '#changes/present-keys.ts';
import type { RecordVersion } from '#changes/record-changes.ts';
import type { Line, Telling } from '#changes/value-words.ts';
import type { ParsedFile } from '#check/parse-file.ts';
import { schemas } from '#check/record-schemas.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import { type Collection, collections } from '#model/key.ts';
import { REFERENCE_LANGUAGE } from '#model/language.ts';
import { type FilePair, formerKeys, pairFiles, titleOf } from './pair-files.ts';
import type { RecordReview } from './record-review.ts';

/** Reads a version of a file; undefined where its fields cannot be read. */
export type ReadVersion = (path: string, text: string) => RecordVersion | undefined;

/** What the proposal does to each record, in the order of the collections and keys. */
export function reviewRecords(
  before: readonly ParsedFile[],
  after: readonly ParsedFile[],
  read: ReadVersion,
  language: Language,
): readonly RecordReview[] {
  const names = new Map(
    [...before, ...after].flatMap((parsed) => {
      const title = titleOf(parsed);
      return parsed.role.kind === 'record' && title !== undefined
        ? [[`${parsed.role.collection}/${parsed.role.key}`, title]]
        : [];
    }),
  );
  const telling: Telling = {
    language,
    textLanguage: REFERENCE_LANGUAGE,
    nameOf: (collection, key) => {
      const text = names.get(`${collection}/${key}`);
      return text === undefined ? undefined : { text };
    },
  };
  const keys = presentKeys(
    after.flatMap((parsed) =>
      parsed.role.kind === 'record' ? [{ ...parsed.role, former: formerKeys(parsed) }] : [],
    ),
  );
  const groups = Map.groupBy(pairFiles(before, after), ({ before: old, after: young }) =>
    recordOf(young ?? old),
  );
  return [...groups]
    .map(([name, pairs]) => reviewOf(name, pairs, names, (pair) => linesOf(pair, read, telling, keys)))
    .toSorted((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1));
}

const place = ({ collection }: RecordReview): number =>
  collection === undefined ? collections.length : collections.indexOf(collection);

/** `projects/agua`, or the name of a file of settings. */
const recordOf = (parsed: ParsedFile | undefined): string =>
  parsed && 'key' in parsed.role ? `${parsed.role.collection}/${parsed.role.key}` : (parsed?.file.path ?? '');

function reviewOf(
  name: string,
  pairs: readonly FilePair[],
  names: ReadonlyMap<string, string>,
  lines: (pair: FilePair) => readonly Line[],
): RecordReview {
  const [folder, key = name] = name.split('/');
  const collection = collections.find((one): one is Collection => one === folder);
  const own = pairs.find(({ before, after }) => (after ?? before)?.role.kind !== 'translation');
  const formerKey = own?.before && 'key' in own.before.role ? own.before.role.key : key;
  return {
    change: !own
      ? 'changed'
      : !own.before
        ? 'added'
        : !own.after
          ? 'removed'
          : formerKey === key
            ? 'changed'
            : 'renamed',
    ...(collection === undefined ? {} : { collection }),
    key,
    ...(formerKey === key ? {} : { formerKey }),
    title: names.get(name) ?? key,
    files: pairs.map(({ before, after }) => (after ?? before)?.file.path ?? ''),
    lines: pairs.flatMap(lines),
  };
}

function linesOf(
  { before, after }: FilePair,
  read: ReadVersion,
  telling: Telling,
  keys: PresentKeys,
): readonly Line[] {
  const { language } = telling;
  const { changes } = messagesIn(language);
  const parsed = after ?? before;
  if (!parsed || parsed.type === 'other') return [];
  const into = parsed.role.kind === 'translation' ? languageName(parsed.role.language, language) : undefined;
  if (!before) return into === undefined ? [] : [[{ text: changes.translationAdded(into) }]];
  if (!after) return into === undefined ? [] : [[{ text: changes.translationRemoved(into) }]];
  const [old, young] = [before, after].map(({ file }) => read(file.path, file.text));
  if (!old || !young) return [[{ text: changes.unreadable(parsed.file.path) }]];
  const found = compareVersions(schemas[parsed.type], old, young, keys);
  if (isTrivial(found)) return [];
  return parsed.role.kind === 'translation'
    ? [describeTranslation(schemas[parsed.type], parsed.role.language, found, language)]
    : describeChanges(schemas[parsed.type], found, telling);
}
