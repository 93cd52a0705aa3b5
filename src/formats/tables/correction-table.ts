import type { Correction, TranslatedCorrection } from '#model/record.ts';
import { publishedChange } from '../records/published-lists.ts';
import { publishedProject, type RecordCollection, recordCollections } from '../records/published-records.ts';
import { columnsOf } from './columns.ts';
import { namedTable } from './part-table.ts';
import { createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';
import { withId } from './translated.ts';

interface Row extends Correction {
  readonly collection: RecordCollection;
  readonly key: string;
  readonly words: (language: string) => TranslatedCorrection | undefined;
}

/** A row for each mistake that a record once published. */
export function correctionTable(context: TableContext, reference: string): Table {
  const record = columnsOf<Row>({ context, schema: publishedChange });
  // Corrections are the same in every collection.
  const c = columnsOf<Row>({ context, schema: publishedProject, within: 'corrections.0' });
  return createTable<Row>({
    ...namedTable('corrections'),
    dataset: 'changes',
    primaryKey: ['collection', 'key', 'id'],
    rows: () => recordCollections.flatMap((collection) => rowsOf(context, collection, reference)),
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

function rowsOf({ records }: TableContext, collection: RecordCollection, reference: string): readonly Row[] {
  const rows = (
    key: string,
    corrections: readonly Correction[],
    language: string,
    translations: Readonly<Record<string, { readonly corrections: readonly TranslatedCorrection[] }>>,
  ): readonly Row[] =>
    corrections.map((correction) => ({
      ...correction,
      collection,
      key,
      words: (tag) =>
        tag === language ? correction : withId(translations[tag]?.corrections ?? [], correction.id),
    }));
  // The language of a source is the document’s; our words about it are in the reference language.
  if (collection === 'sources') {
    return records.sources.flatMap(({ key, corrections }) => rows(key, corrections, reference, {}));
  }
  return records[collection].flatMap(({ key, corrections, language, translations }) =>
    rows(key, corrections, language, translations),
  );
}
