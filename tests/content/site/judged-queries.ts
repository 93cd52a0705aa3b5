import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isLanguage, type Language } from '#i18n/languages.ts';

const judgedQuery = z.strictObject({
  lang: z.string().refine((tag): tag is Language => isLanguage(tag)),
  kind: z.string(),
  query: z.string(),
  expect: z.array(z.string()).min(1),
});

/** A query as a reader types it, with the records of which one should be among the first results. */
export type JudgedQuery = z.infer<typeof judgedQuery>;

/** What search answered to a query. */
export interface JudgedAnswer {
  readonly judged: JudgedQuery;
  /** Keys of the results shown, best first. */
  readonly keys: readonly string[];
}

const resultsCounted = 3;

const readFixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../queries/${name}.json`, import.meta.url), 'utf8'));

/** Queries of a fixture file, checked. */
export const readJudgedQueries = (name: string): readonly JudgedQuery[] =>
  z.array(judgedQuery).parse(readFixture(name));

/** Correct words of each language, many of which no record holds. */
export const readEverydayWords = (): readonly { readonly lang: Language; readonly word: string }[] => {
  const { es, en } = z.strictObject({ es: z.string(), en: z.string() }).parse(readFixture('everyday-words'));
  const of = (lang: Language, words: string) => words.split(' ').map((word) => ({ lang, word }));
  return [...of('es', es), ...of('en', en)];
};

/** Whether one of the expected records is among the first three results. */
export const succeeds = ({ judged, keys }: JudgedAnswer): boolean =>
  keys.slice(0, resultsCounted).some((key) => judged.expect.includes(key));

/** Success@3: the share of answers, from 0 to 1, that succeed; of none, 0. */
export const successShare = (answers: readonly JudgedAnswer[]): number =>
  answers.length === 0 ? 0 : answers.filter(succeeds).length / answers.length;

/** The failed queries, a line each. */
export const failures = (answers: readonly JudgedAnswer[]): readonly string[] =>
  answers
    .filter((answer) => !succeeds(answer))
    .map(
      ({ judged: { lang, kind, query, expect }, keys }) =>
        `${lang}, ${kind}, «${query}»: ${keys.slice(0, resultsCounted).join(', ') || 'nothing'}; expected ${expect.join(' or ')}`,
    );

/** The share of each kind and of all, for the reader of the report. */
export const shareTable = (answers: readonly JudgedAnswer[]): string =>
  [...Map.groupBy(answers, ({ judged }) => judged.kind), ['all', answers] as const]
    .map(([kind, of]) => `${kind}: ${of.filter(succeeds).length} of ${of.length}`)
    .join('\n');
