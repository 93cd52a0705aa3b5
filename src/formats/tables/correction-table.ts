import type { Correction, TranslatedCorrection } from '#model/record.ts';
import { type Catalog, originalLanguage } from '#catalog/catalog.ts';
import { publishedChange } from '../records/published-lists.ts';
import { publishedProject, type RecordCollection, recordCollections } from '../records/published-records.ts';
import { columnsOf } from './columns.ts';
import { namedTable } from './part-table.ts';
import { createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';
import { withId } from './translated.ts';

interface Row extends Correction {
  readonly collection: RecordCollection | 'pages';
  readonly key: string;
  readonly words: (language: string) => TranslatedCorrection | undefined;
}

/** A row for each mistake that a record or a page of the site once published. */
export function correctionTable(context: TableContext, catalog: Catalog): Table {
  const record = columnsOf<Row>({ context, schema: publishedChange });
  // Corrections are the same in every collection.
  const c = columnsOf<Row>({ context, schema: publishedProject, within: 'corrections.0' });
  return createTable<Row>({
    ...namedTable('corrections'),
    dataset: 'changes',
    primaryKey: ['collection', 'key', 'id'],
    rows: () => [
      ...recordCollections.flatMap((collection) => recordRows(context, collection, catalog.reference)),
      ...pageRows(catalog),
    ],
    columns: [
      record.fact('collection', ({ collection }) => collection),
      record.fact('key', ({ key }) => key),
      c.fact('id', ({ id }) => id),
      c.fact('on', ({ on }) => on),
      c.words('was', ({ words }, language) => words(language)?.was),
      c.fact('since', ({ since }) => since),
      c.words('now', ({ words }, language) => words(language)?.now),
      c.reference('source', 'sources', ({ source }) => source),
    ],
  });
}

function recordRows(
  { records }: TableContext,
  collection: RecordCollection,
  reference: string,
): readonly Row[] {
  // The language of a source is the document’s; our words about it are in the reference language.
  if (collection === 'sources') {
    return records.sources.flatMap(({ key, corrections }) =>
      rowsOf(collection, key, corrections, (tag) => (tag === reference ? corrections : [])),
    );
  }
  return records[collection].flatMap(({ key, corrections, language, translations }) =>
    rowsOf(collection, key, corrections, (tag) =>
      tag === language ? corrections : translations[tag]?.corrections,
    ),
  );
}

/** Pages are no data, but what they once said wrong is told like the rest. */
const pageRows = (catalog: Catalog): readonly Row[] =>
  catalog.find.page.all.flatMap(({ key, data }) =>
    rowsOf('pages', key, data.corrections, (tag) => {
      if (tag === originalLanguage(catalog, data)) return data.corrections;
      const language = catalog.addresses.languages.find((known) => known === tag);
      return language && catalog.find.page.translation(key, language)?.data.corrections;
    }),
  );

const rowsOf = (
  collection: Row['collection'],
  key: string,
  corrections: readonly Correction[],
  wordsIn: (language: string) => readonly TranslatedCorrection[] | undefined,
): readonly Row[] =>
  corrections.map((correction) => ({
    ...correction,
    collection,
    key,
    words: (language) => withId(wordsIn(language) ?? [], correction.id),
  }));
