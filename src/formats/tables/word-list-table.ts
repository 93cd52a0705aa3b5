import { inEachLanguage } from './in-each-language.ts';
import { type Part, type PartTable, partTable } from './part-table.ts';
import type { ColumnOf, Table } from './table.ts';
import type { TableContext } from './table-context.ts';
import { everyLanguage, type LanguageItem, type Translatable } from './translated.ts';

interface WordList<Owner, Words> extends Pick<
  PartTable<Owner, LanguageItem>,
  'name' | 'dataset' | 'owner' | 'schema' | 'owners'
> {
  /** The list in the schema, and the column for one of its words. */
  readonly field: string;
  readonly column: string;
  readonly original: (owner: Owner) => readonly string[];
  readonly translated: (words: Words) => readonly string[];
}

/** A table with a row for each word of a list that records and their translations have, such as other names. */
export const wordListTable = <Words, Owner extends Translatable<Words> & { readonly key: string }>(
  context: TableContext,
  { field, column, original, translated, ...table }: WordList<Owner, Words>,
): Table =>
  partTable(context, {
    ...table,
    within: `${field}.0`,
    items: (owner: Owner) => everyLanguage(owner, original(owner), translated),
    columns: (c) => [[languageColumn()], c.fact('', ({ item }) => item.text, column)],
  });

const languageColumn = <Owner>(): ColumnOf<Part<Owner, LanguageItem>> => ({
  name: 'language',
  type: 'string',
  description: inEachLanguage((messages) => messages.wordLanguage),
  required: true,
  value: ({ item }) => item.language,
});
