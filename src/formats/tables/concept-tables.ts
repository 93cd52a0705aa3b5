import type { ConceptTranslation } from '#model/concept.ts';
import { publishedConcept, type PublishedConcept } from '../records/published-records.ts';
import { columnsOf } from './columns.ts';
import { namedTable, partTable } from './part-table.ts';
import { historyColumns, keyColumns } from './record-columns.ts';
import { createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';
import { itemWords, withId, wordsOf } from './translated.ts';
import { wordListTable } from './word-list-table.ts';

type Row = PublishedConcept;

/** A row a concept. */
function conceptTable(context: TableContext): Table {
  const c = columnsOf<Row>({ context, schema: publishedConcept });
  return createTable<Row>({
    ...namedTable('concepts'),
    dataset: 'concepts',
    primaryKey: ['key'],
    rows: () => context.records.concepts,
    columns: [
      ...keyColumns(c, context),
      c.fact('language', ({ language }) => language),
      c.coded('kind', ({ kind }) => kind),
      c.words(
        'title',
        wordsOf(
          ({ title }: Row) => title,
          ({ title }: ConceptTranslation) => title,
        ),
      ),
      c.words(
        'summary',
        wordsOf(
          ({ summary }: Row) => summary,
          ({ summary }: ConceptTranslation) => summary,
        ),
      ),
      c.words(
        'noExample',
        wordsOf(
          ({ noExample }: Row) => noExample,
          ({ noExample }: ConceptTranslation) => noExample,
        ),
      ),
      c.fact('reviewed', ({ reviewed }) => reviewed),
      ...historyColumns(c),
    ],
  });
}

/** What a concept is mistaken for, as the original names it: the translation names it the same way. */
const sameThing = (
  { notToConfuse }: ConceptTranslation,
  { concept, id }: Row['notToConfuse'][number],
): ConceptTranslation['notToConfuse'][number] | undefined =>
  concept === undefined ? withId(notToConfuse, id) : notToConfuse.find((item) => item.concept === concept);

/** The concepts, and a table for each list that they have. */
export function conceptTables(context: TableContext): readonly Table[] {
  const of = {
    dataset: 'concepts',
    owner: { table: 'concepts', column: 'concept' },
    schema: publishedConcept,
    owners: context.records.concepts,
  } as const;
  return [
    conceptTable(context),
    wordListTable(context, {
      ...of,
      name: 'concept-aliases',
      field: 'aliases',
      column: 'alias',
      original: ({ aliases }) => aliases,
      translated: (words: ConceptTranslation) => words.aliases,
    }),
    wordListTable(context, {
      ...of,
      name: 'concept-search-terms',
      field: 'searchTerms',
      column: 'term',
      original: ({ searchTerms }) => searchTerms,
      translated: (words: ConceptTranslation) => words.searchTerms,
    }),
    partTable(context, {
      ...of,
      name: 'concept-definitions',
      within: 'definitions.0',
      items: ({ definitions }) => definitions,
      columns: (c) => [
        c.fact('id', ({ item }) => item.id),
        c.words(
          'by',
          itemWords(
            ({ by }) => by,
            (words: ConceptTranslation, { id }) => withId(words.definitions, id)?.by,
          ),
        ),
        c.words(
          'gist',
          itemWords(
            ({ gist }) => gist,
            (words: ConceptTranslation, { id }) => withId(words.definitions, id)?.gist,
          ),
        ),
        c.reference('source', 'sources', ({ item }) => item.source),
        c.fact('since', ({ item }) => item.since),
        c.fact('until', ({ item }) => item.until),
      ],
    }),
    partTable(context, {
      ...of,
      name: 'concept-codes',
      within: 'codes.0',
      items: ({ codes }) => codes,
      columns: (c) => [
        c.coded('vocabulary', ({ item }) => item.vocabulary),
        c.fact('code', ({ item }) => item.code),
        c.coded('match', ({ item }) => item.match),
      ],
    }),
    partTable(context, {
      ...of,
      name: 'concept-not-to-confuse',
      within: 'notToConfuse.0',
      items: ({ notToConfuse }) => notToConfuse,
      columns: (c) => [
        c.fact('id', ({ item }) => item.id),
        c.reference('concept', 'concepts', ({ item }) => item.concept, 'other'),
        c.words(
          'name',
          itemWords(
            ({ name }) => name,
            (words: ConceptTranslation, item) => sameThing(words, item)?.name,
          ),
        ),
        c.words(
          'difference',
          itemWords(
            ({ difference }) => difference,
            (words: ConceptTranslation, item) => sameThing(words, item)?.difference,
          ),
        ),
      ],
    }),
  ];
}
