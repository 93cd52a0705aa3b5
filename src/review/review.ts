import type { Catalog } from '#catalog/catalog.ts';
import type { Report } from '#check/check-content.ts';
import type { Language } from '#i18n/languages.ts';
import { type AffectedPages, affectedPages } from './affected-pages.ts';
import { compareFindings, type FindingChanges } from './compare-findings.ts';
import type { RecordReview } from './record-review.ts';
import { type ReadVersion, reviewRecords } from './review-records.ts';

/** How good the records are, from 0 to 100, by `collection/key`. */
export type AuditScores = (catalog: Catalog) => {
  readonly overall: number;
  readonly records: ReadonlyMap<string, number>;
};

/** The content before or after the proposal. */
export interface Side {
  readonly report: Report;
  /** Left out where the content has an error, so that no site can be made of it. */
  readonly catalog?: Catalog | undefined;
}

interface Scores {
  readonly before: number;
  readonly after: number;
  /** Of the records of the proposal whose score differs. */
  readonly records: readonly {
    readonly title: string;
    readonly before?: number | undefined;
    readonly after?: number | undefined;
  }[];
}

/** What a proposal changes. */
export interface Review {
  /** Records with a change to speak of. */
  readonly records: readonly RecordReview[];
  /** Files in which only the spelling of the fields, the spaces or the key of a renamed record changed. */
  readonly respelled: readonly string[];
  readonly findings: FindingChanges;
  /** Which content has an error, so that neither pages nor scores are known: the proposal’s where both have. */
  readonly broken?: 'base' | 'proposal';
  readonly pages?: AffectedPages;
  readonly scores?: Scores;
}

/** Reviews a proposal; `audit` tells the scores, where there is one. */
export function review(
  before: Side,
  after: Side,
  { read, language, audit }: { read: ReadVersion; language: Language; audit?: AuditScores | undefined },
): Review {
  const all = reviewRecords(before.report.files, after.report.files, read, language);
  const isRespelled = ({ change, lines }: RecordReview): boolean =>
    change === 'changed' && lines.length === 0;
  const records = all.filter((record) => !isRespelled(record));
  const former = new Map(
    records.flatMap(({ collection, key, formerKey, files }) =>
      formerKey === undefined
        ? []
        : files.map((file) => [file, file.replace(`${collection}/${key}.`, `${collection}/${formerKey}.`)]),
    ),
  );
  const catalogs =
    before.catalog && after.catalog ? { old: before.catalog, young: after.catalog } : undefined;
  return {
    records,
    respelled: all.filter(isRespelled).flatMap(({ files }) => files),
    findings: compareFindings(
      before.report.findings,
      after.report.findings,
      (path) => former.get(path) ?? path,
    ),
    ...(catalogs
      ? { pages: affectedPages(catalogs.old, catalogs.young, records) }
      : { broken: after.catalog ? 'base' : 'proposal' }),
    ...(catalogs && audit ? { scores: scoresOf(audit(catalogs.old), audit(catalogs.young), records) } : {}),
  };
}

function scoresOf(
  before: ReturnType<AuditScores>,
  after: ReturnType<AuditScores>,
  records: readonly RecordReview[],
): Scores {
  return {
    before: before.overall,
    after: after.overall,
    records: records.flatMap(({ collection, key, formerKey = key, title }) => {
      const [old, young] = [
        before.records.get(`${collection}/${formerKey}`),
        after.records.get(`${collection}/${key}`),
      ];
      return old === young ? [] : [{ title, before: old, after: young }];
    }),
  };
}
