import type { Part } from './part-table.ts';

/** A record with its words in other languages. */
export interface Translatable<Words> {
  readonly language: string;
  readonly translations: Readonly<Record<string, Words>>;
}

/** Words of a record in a language: its own in the one it was written in, else those of the translation, if any. */
export const wordsOf =
  <Words, Row extends Translatable<Words>>(
    original: (row: Row) => string | undefined,
    translated: (words: Words) => string | undefined,
  ) =>
  (row: Row, language: string): string | undefined => {
    if (language === row.language) return original(row);
    const words = row.translations[language];
    return words && translated(words);
  };

/** The same for an item of a record’s list: the translation refers to it. */
export const itemWords =
  <Words, Owner extends Translatable<Words>, Item>(
    original: (item: Item) => string | undefined,
    translated: (words: Words, item: Item) => string | undefined,
  ) =>
  ({ owner, item }: Part<Owner, Item>, language: string): string | undefined =>
    wordsOf<Words, Owner>(
      () => original(item),
      (words) => translated(words, item),
    )(owner, language);

/** The item with the id; undefined where there is none, or the id is. */
export const withId = <Item extends { readonly id?: string | undefined }>(
  items: readonly Item[],
  id: string | undefined,
): Item | undefined => (id === undefined ? undefined : items.find((item) => item.id === id));

/** A name of a record, with the language it is in. */
export interface LanguageItem {
  readonly language: string;
  readonly text: string;
}

/** A list of words of a record, those of its translations after its own. */
export const everyLanguage = <Words, Owner extends Translatable<Words>>(
  owner: Owner,
  original: readonly string[],
  translated: (words: Words) => readonly string[],
): readonly LanguageItem[] => [
  ...original.map((text) => ({ language: owner.language, text })),
  ...Object.entries(owner.translations).flatMap(([language, words]) =>
    translated(words).map((text) => ({ language, text })),
  ),
];
