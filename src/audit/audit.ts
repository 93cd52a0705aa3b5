import type { Catalog } from '#catalog/catalog.ts';
import { auditContext, type AuditContext } from './context.ts';
import type { Finding, FindingKind, OfflineFinding } from './finding.ts';
import { drafts } from './findings/drafts.ts';
import { orphans } from './findings/orphans.ts';
import { oldAccesses, oldDeclarations } from './findings/ages.ts';
import { neverReviewed, stale } from './findings/reviews.ts';
import { caveats, discrepancies, thin, uncited, unsourced } from './findings/sourcing.ts';
import { overdue, withoutStatus } from './findings/statuses.ts';
import { outdatedTranslations, partlyTranslated, untranslated } from './findings/translations.ts';
import { conceptCriteria } from './score/concept-criteria.ts';
import { type CollectionScore, collectionScores, overallScore } from './score/collection-score.ts';
import { organizationCriteria } from './score/organization-criteria.ts';
import { projectCriteria } from './score/project-criteria.ts';
import { INCOMPLETE, type RecordScore, scoreRecord } from './score/score.ts';
import { sourceCriteria } from './score/source-criteria.ts';

/** The state of all published records, and how many wait. */
export interface Audit {
  /** The day as of which all is told, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Short hash of the last commit of the content; left out where git knows none. */
  readonly commit?: string;
  /** Whether git knows when files changed: without it no translation is known to be outdated. */
  readonly hasHistory: boolean;
  /** Records with a score. */
  readonly records: number;
  readonly drafts: number;
  /** The mean of the collections’ means, so that each weighs the same however many records it has. */
  readonly overall: number;
  readonly collections: readonly CollectionScore[];
  /** Grouped by kind, in the order of `findingKinds`; in each the most useful to mend first. */
  readonly findings: readonly Finding[];
  /** By collection and key. */
  readonly scores: readonly RecordScore[];
}

const audits = new WeakMap<Catalog, Audit>();

/** Audits all published records of the catalog, once; drafts are counted and named, not judged. */
export function auditOf(catalog: Catalog): Audit {
  const known = audits.get(catalog);
  if (known) return known;
  const context = auditContext(catalog);
  const scores = scoresIn(context);
  const [lastDay] = catalog.facts.days;
  const collections = collectionScores(scores);
  const audit: Audit = {
    asOf: catalog.facts.asOf,
    ...(lastDay ? { commit: lastDay.commit } : {}),
    hasHistory: Object.keys(catalog.facts.files).length > 0,
    records: scores.length,
    drafts: catalog.drafts.length,
    overall: overallScore(collections),
    collections,
    findings: findingsIn(context, scores),
    scores,
  };
  audits.set(catalog, audit);
  return audit;
}

/** The score of each record, by `collection/key`, and of all: what a change of content changes. */
export function auditScores(catalog: Catalog): {
  readonly overall: number;
  readonly records: ReadonlyMap<string, number>;
} {
  const scores = scoresIn(auditContext(catalog));
  return {
    overall: overallScore(collectionScores(scores)),
    records: new Map(scores.map(({ collection, key, score }) => [`${collection}/${key}`, score])),
  };
}

/** How many findings there are of each kind that has any, in their order. */
export const countsOf = (findings: readonly Finding[]): ReadonlyMap<FindingKind, number> =>
  new Map([...Map.groupBy(findings, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]));

function scoresIn(context: AuditContext): readonly RecordScore[] {
  const { find } = context.catalog;
  return [
    ...find.project.all.map((entry) => scoreRecord('projects', projectCriteria, entry, context)),
    ...find.concept.all.map((entry) => scoreRecord('concepts', conceptCriteria, entry, context)),
    ...find.organization.all.map((entry) =>
      scoreRecord('organizations', organizationCriteria, entry, context),
    ),
    ...find.source.all.map((entry) => scoreRecord('sources', sourceCriteria, entry, context)),
  ];
}

const findingsIn = (context: AuditContext, scores: readonly RecordScore[]): readonly OfflineFinding[] => [
  ...overdue(context),
  ...withoutStatus(context),
  ...unsourced(context),
  ...uncited(context),
  ...discrepancies(context),
  ...incomplete(scores),
  ...thin(context),
  ...untranslated(context),
  ...partlyTranslated(context),
  ...outdatedTranslations(context),
  ...orphans(context),
  ...oldDeclarations(context),
  ...stale(context),
  ...oldAccesses(context),
  ...neverReviewed(context),
  ...caveats(context),
  ...drafts(context),
];

/** Records with a low score, the lowest first. */
const incomplete = (scores: readonly RecordScore[]): readonly OfflineFinding[] =>
  scores
    .flatMap(({ collection, key, path, score, help }): readonly (OfflineFinding & { score: number })[] =>
      score < INCOMPLETE && help ? [{ kind: 'incomplete', collection, key, path, score, ...help }] : [],
    )
    .toSorted((a, b) => a.score - b.score);
