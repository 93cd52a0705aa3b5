import { KEY_PATTERN } from '#model/key.ts';
import { REFERENCE_LANGUAGE } from '#model/language.ts';
import type { ParsedFile } from '#check/parse-file.ts';
import { textsIn } from '#check/texts.ts';
import { bodySource } from './prose.ts';
import type { Spelt, Wording } from './spelling.ts';

/** Fields that name things rather than say something. */
const NAMING: ReadonlySet<PropertyKey> = new Set([
  'authors',
  'email',
  'id',
  'language',
  'publisher',
  'scheme',
]);
const NO_WORDS = /^(?:https?:\/\/\S+|[\d.,-]+)$/;

const isSpelt = (language: string): language is Spelt => language === 'es' || language === 'en';

/** Everything a file says in words, each stretch with its language; other people's words in a third language are left out. */
export function wordingsOf(file: ParsedFile): readonly Wording[] {
  if (file.type === 'other' || !file.legible) return [];
  const own = ownLanguage(file);
  const fields = textsIn(file)
    .filter(({ path, text, field }) => {
      const isNaming = path.some((part) => NAMING.has(part));
      return field.values === undefined && !isNaming && !KEY_PATTERN.test(text) && !NO_WORDS.test(text);
    })
    .map(({ path, text }) => ({ language: languageAt(file, path) ?? own, text }));
  const texts = file.body === undefined ? fields : [...fields, { language: own, text: bodySource(file) }];
  return texts.flatMap(({ language, text }) => (isSpelt(language) ? [{ language, text }] : []));
}

function ownLanguage(file: ParsedFile): string {
  if (file.role.kind === 'translation') return file.role.language;
  const data = file.legible?.data;
  const isRecord = file.role.kind === 'record' && file.type !== 'source';
  return isRecord && data && 'language' in data ? (data.language ?? REFERENCE_LANGUAGE) : REFERENCE_LANGUAGE;
}

/** The language that stands beside a text (`officialTitle`, `documents`) or is its key (`site.yaml`). */
function languageAt(file: ParsedFile, path: readonly PropertyKey[]): string | undefined {
  const last = path.at(-1);
  if (typeof last === 'string' && isSpelt(last)) return last;
  if (file.role.kind === 'record' && path.length === 1 && !(file.type === 'source' && last === 'title'))
    return undefined;
  let holder: unknown = file.legible?.data;
  for (const part of path.slice(0, -1)) holder = Object(holder)[part];
  const language: unknown = Object(holder).language;
  return typeof language === 'string' ? language : undefined;
}
