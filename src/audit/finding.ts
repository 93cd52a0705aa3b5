import type { Elapsed } from '#model/assessment.ts';
import type { Collection } from '#model/key.ts';
import type { PartialDate, Unstated } from '#model/partial-date.ts';
import type { StatusKey } from '#model/project.ts';
import type { ScoreField } from './score/fields.ts';
import type { ScoredCollection } from './score/score.ts';

/** What the audit can find, the most useful to mend first. */
export const findingKinds = [
  'overdue',
  'no-status',
  'unsourced',
  'uncited',
  'discrepancy',
  'incomplete',
  'thin',
  'untranslated',
  'partial-translation',
  'outdated-translation',
  'orphan',
  'old-declaration',
  'stale',
  'old-access',
  'never-reviewed',
  'caveats',
  'draft',
] as const;

/** What only a look at the network can find. */
export const linkFindingKinds = ['dead-link', 'moved-link', 'unclear-link'] as const;

export type FindingKind = (typeof findingKinds)[number] | (typeof linkFindingKinds)[number];

/** What time alone brings about: to be looked at again though nobody touched the record. */
export const dueFindingKinds = [
  'overdue',
  'no-status',
  'old-declaration',
  'stale',
  'old-access',
] as const satisfies readonly FindingKind[];

/** The record that a finding is about, and the file to mend. */
export interface About {
  readonly collection: Collection;
  readonly key: string;
  /** Relative to the content folder. */
  readonly path: string;
}

interface Overdue extends About {
  readonly kind: 'overdue';
  readonly reason: 'end-passed' | 'actual-end-passed' | 'not-started';
  /** What passed: the end, or the start of what has not begun. */
  readonly date: PartialDate;
  readonly elapsed: Elapsed;
  readonly status: StatusKey;
  /** When the status was declared. */
  readonly declared?: PartialDate | Unstated;
  /** Who declared it: key of the source. */
  readonly source?: string;
}

interface NoStatus extends About {
  readonly kind: 'no-status';
  readonly date: PartialDate;
  readonly elapsed: Elapsed;
  /** What who keeps the record reads, where that is still open. */
  readonly reading?: StatusKey;
}

interface Unsourced extends About {
  readonly kind: 'unsourced';
  /** The fact in its file: `results/uno`, `dates/plannedEnd`. */
  readonly place: string;
}

interface Uncited extends About {
  readonly kind: 'uncited';
  readonly language: string;
  /** The line with the figure, cut. */
  readonly excerpt: string;
}

interface Discrepancy extends About {
  readonly kind: 'discrepancy';
  readonly place: string;
  readonly sources: readonly string[];
}

interface Incomplete extends About {
  readonly kind: 'incomplete';
  readonly collection: ScoredCollection;
  readonly score: number;
  /** What would raise the score most, and by how many points. */
  readonly field: ScoreField;
  readonly gain: number;
}

interface Thin extends About {
  readonly kind: 'thin';
  /** The only source; none where the record rests on none. */
  readonly source?: string;
}

interface Untranslated extends About {
  readonly kind: 'untranslated';
  readonly language: string;
}

interface PartialTranslation extends About {
  readonly kind: 'partial-translation';
  readonly language: string;
  /** Words of the original that the translation lacks: `results/uno/statement`, `body`. */
  readonly places: readonly string[];
}

interface OutdatedTranslation extends About {
  readonly kind: 'outdated-translation';
  readonly language: string;
  /** Day on which the original last changed, and the translation. */
  readonly changed: string;
  readonly translated: string;
  /** Words of the original that changed between; left out where git could not tell. */
  readonly places?: readonly string[];
}

interface Orphan extends About {
  readonly kind: 'orphan';
}

interface OldDeclaration extends About {
  readonly kind: 'old-declaration';
  readonly status: StatusKey;
  /** When it was declared. */
  readonly date: PartialDate;
  readonly elapsed: Elapsed;
}

interface OldAccess extends About {
  readonly kind: 'old-access';
  /** When it was last opened. */
  readonly date: PartialDate;
  readonly elapsed: Elapsed;
}

interface Stale extends About {
  readonly kind: 'stale';
  readonly date: PartialDate;
  readonly elapsed: Elapsed;
}

interface NeverReviewed extends About {
  readonly kind: 'never-reviewed';
  /** Day of the record's first commit, where git knows it. */
  readonly since?: string;
}

interface Caveats extends About {
  readonly kind: 'caveats';
  readonly count: number;
}

interface Draft extends About {
  readonly kind: 'draft';
  readonly since?: string;
  readonly elapsed?: Elapsed;
}

/** An external address that does not answer as it should. It is about the first record that gives it. */
export interface LinkFinding extends About {
  readonly kind: (typeof linkFindingKinds)[number];
  readonly url: string;
  /** HTTP status, or what went wrong before there was one. */
  readonly answer: number | LinkFault;
  readonly movedTo?: string;
  /** An archived copy that the record knows. */
  readonly archived?: string;
  /** The other records that give it: `collection/key`. */
  readonly also: readonly string[];
}

/** Why an address gave no HTTP answer. */
export type LinkFault = 'timeout' | 'not-found' | 'certificate' | 'redirects' | 'connection';

export type OfflineFinding =
  | Overdue
  | NoStatus
  | Unsourced
  | Uncited
  | Discrepancy
  | Incomplete
  | Thin
  | Untranslated
  | PartialTranslation
  | OutdatedTranslation
  | Orphan
  | OldDeclaration
  | Stale
  | OldAccess
  | NeverReviewed
  | Caveats
  | Draft;

export type Finding = OfflineFinding | LinkFinding;

/** Orders by the longest elapsed time. */
export const longestFirst = (a: { readonly elapsed: Elapsed }, b: { readonly elapsed: Elapsed }): number =>
  b.elapsed.months - a.elapsed.months;
