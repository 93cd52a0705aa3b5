import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { changedWords, type WordedCollection, wordedCollections, wordsOf } from '#audit/words-of.ts';
import type { FileHistory } from '#catalog/build-facts.ts';
import { splitFrontmatter } from '#check/frontmatter.ts';
import { editorMessages } from '#i18n/editor/messages.ts';

interface Pair {
  readonly collection: WordedCollection;
  readonly translation: string;
  readonly original: string;
  /** Of the translation’s last change. */
  readonly commit: string;
}

// Beyond this many at once it was a change of all files, of which only the day is told: to read them takes a minute.
const MOST_PAIRS = 3000;

/**
 * Which words of an original changed after its translation last did, by the translation's path: as the original was
 * at that commit, beside what the file says now. Pairs of which either text cannot be read are left out.
 * @param prefix of the content folder within its repository, with a slash at the end
 */
export function behindTranslations(
  folder: string,
  prefix: string,
  files: Readonly<Record<string, FileHistory>>,
): Readonly<Record<string, readonly string[]>> {
  const pairs = laterOriginals(files);
  if (pairs.length === 0 || pairs.length > MOST_PAIRS) return {};
  const before = blobs(
    folder,
    pairs.map(({ commit, original }) => `${commit}:${prefix}${original}`),
  );
  return Object.fromEntries(
    pairs.flatMap(({ collection, translation, original }, n) => {
      const places = changedPlaces(collection, before[n], () => readFileSync(join(folder, original), 'utf8'));
      return places ? [[translation, places]] : [];
    }),
  );
}

const TRANSLATION = /^([a-z]+)\/([^/.]+)\.[A-Za-z-]+\.mdx$/;

/** Translations whose original changed in a later commit. */
function laterOriginals(files: Readonly<Record<string, FileHistory>>): readonly Pair[] {
  return Object.entries(files).flatMap(([translation, { age, commit }]): readonly Pair[] => {
    const [, folder, key] = TRANSLATION.exec(translation) ?? [];
    const collection = wordedCollections.find((name) => name === folder);
    const original = `${folder}/${key}.mdx`;
    const later = files[original];
    if (!collection || !later || later.age >= age) return [];
    return [{ collection, translation, original, commit }];
  });
}

/** The texts of blobs, each by its name; undefined for one that git does not have. */
function blobs(folder: string, names: readonly string[]): readonly (string | undefined)[] {
  const output = execFileSync('git', ['-C', folder, 'cat-file', '--batch'], {
    input: `${names.join('\n')}\n`,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let at = 0;
  return names.map(() => {
    const end = output.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = output.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

function changedPlaces(
  collection: WordedCollection,
  before: string | undefined,
  readAfter: () => string,
): readonly string[] | undefined {
  if (before === undefined) return undefined;
  try {
    return changedWords(wordsIn(collection, before), wordsIn(collection, readAfter()));
  } catch {
    // A file that was removed, or that no parser reads, is told by the check.
    return undefined;
  }
}

function wordsIn(collection: WordedCollection, text: string): ReadonlyMap<string, string> {
  const { fields, body } = splitFrontmatter(text, editorMessages('es'));
  return wordsOf(collection, parse(fields), body);
}
