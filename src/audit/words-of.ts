import { textsOf } from '#model/field.ts';
import { schemas } from '#check/record-schemas.ts';

/** Collections whose records have words, and so translations. */
export const wordedCollections = ['projects', 'concepts', 'organizations', 'pages'] as const;
export type WordedCollection = (typeof wordedCollections)[number];

// What a translation may hold is what there is to translate.
const translatable = {
  projects: schemas.projectTranslation,
  concepts: schemas.conceptTranslation,
  organizations: schemas.organizationTranslation,
  pages: schemas.pageTranslation,
} as const;

// Each language has its own of these: none is the other’s translation.
const ownToEachLanguage: ReadonlySet<PropertyKey | undefined> = new Set([
  'slug',
  'language',
  'aliases',
  'acronyms',
  'searchTerms',
]);
const references: ReadonlySet<PropertyKey | undefined> = new Set(['id', 'concept', 'source']);
// A name may be the same in every language.
const names = /\/(?:name|by)$/;

/** The words of a record that a translation gives anew, by place: `summary`, `results/uno/statement`, `body`. */
export function wordsOf(
  collection: WordedCollection,
  data: unknown,
  markdown: string,
): ReadonlyMap<string, string> {
  const body = markdown.trim();
  return new Map([
    ...textsOf(translatable[collection], data)
      .filter(({ path }) => !ownToEachLanguage.has(path[0]) && !references.has(path.at(-1)))
      .map(({ path, text }): [string, string] => [placeOf(data, path), text]),
    ...(body === '' ? [] : [['body', body] as const]),
  ]);
}

/** Places whose words the original has and the translation lacks; names apart. */
export const missingWords = (
  original: ReadonlyMap<string, string>,
  translation: ReadonlyMap<string, string>,
): readonly string[] => [...original.keys()].filter((place) => !translation.has(place) && !names.test(place));

/** Places whose words differ, or are in the later version only. */
export const changedWords = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] => [...after].flatMap(([place, text]) => (before.get(place) === text ? [] : [place]));

/** The path with the items of lists called by their names, which stay when the order changes. */
function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let value = data;
  for (const part of path) {
    value = partOf(value, part);
    names.push(typeof part === 'number' ? itemName(value, part) : String(part));
  }
  return names.join('/');
}

const partOf = (value: unknown, part: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;

function itemName(item: unknown, position: number): string {
  const name = ['id', 'concept', 'source'].map((key) => partOf(item, key)).find(isText);
  return name ?? String(position + 1);
}

const isText = (value: unknown): value is string => typeof value === 'string';
