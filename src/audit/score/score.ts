import type { Entry } from '#catalog/records.ts';
import type { AuditContext } from '../context.ts';
import type { ScoreField } from './fields.ts';

/**
 * How much a record says of one field:
 * - `full`: it says it, with what it needs (its source, its date) where it needs one;
 * - `not-applicable`: it says that the question has no meaning here;
 * - `inferred`: it says it as the reading of who keeps the record, not as published;
 * - `partial`: it says part of it;
 * - `looked-for`: it says that it is unknown: someone looked;
 * - `absent`: it says nothing: nobody looked yet.
 */
export type FieldState = 'full' | 'not-applicable' | 'inferred' | 'partial' | 'looked-for' | 'absent';

/** The part of a field’s points that a state earns. */
export const worthOf: Readonly<Record<FieldState, number>> = {
  full: 1,
  'not-applicable': 1,
  inferred: 0.6,
  partial: 0.6,
  'looked-for': 0.4,
  absent: 0,
};

/** Below this score a record counts as incomplete: two fifths of what it should say is not there. */
export const INCOMPLETE = 60;

/** Collections whose records have a score. The site’s own pages have no facts, and none. */
export const scoredCollections = ['projects', 'concepts', 'organizations', 'sources'] as const;
export type ScoredCollection = (typeof scoredCollections)[number];

/** One thing that a reader or a user of the data needs, with its points; those of a collection add up to 100. */
export interface Criterion<Field extends ScoreField, Data> {
  readonly field: Field;
  readonly weight: number;
  readonly state: (entry: Entry<Data>, context: AuditContext) => FieldState;
}

/** What one field earns a record, of what it could. */
export interface ScorePart {
  readonly field: ScoreField;
  readonly weight: number;
  readonly state: FieldState;
  readonly points: number;
}

/** The field that would raise a score most, and by how many points. */
export interface Help {
  readonly field: ScoreField;
  readonly gain: number;
}

/** How complete a record is. */
export interface RecordScore {
  readonly collection: ScoredCollection;
  readonly key: string;
  readonly path: string;
  /** 0 to 100, whole. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** Left out where nothing is missing. */
  readonly help?: Help;
}

/** The state that is worth most; the first of those worth the same. */
export const best = (states: readonly FieldState[]): FieldState =>
  states.reduce<FieldState>((one, other) => (worthOf[other] > worthOf[one] ? other : one), 'absent');

/** Tenths of a point are enough, and sums of them must not show binary dust. */
export const tenths = (points: number): number => Math.round(points * 10) / 10;

/** Scores one record by the criteria of its collection. */
export function scoreRecord<Data>(
  collection: ScoredCollection,
  criteria: readonly Criterion<ScoreField, Data>[],
  entry: Entry<Data>,
  context: AuditContext,
): RecordScore {
  const parts = criteria.map(({ field, weight, state: read }): ScorePart => {
    const state = read(entry, context);
    return { field, weight, state, points: tenths(weight * worthOf[state]) };
  });
  const total = parts.reduce((sum, { points }) => sum + points, 0);
  const help = parts.reduce<Help | undefined>((most, { field, weight, points }) => {
    const gain = tenths(weight - points);
    return gain > (most?.gain ?? 0) ? { field, gain } : most;
  }, undefined);
  return {
    collection,
    key: entry.key,
    path: entry.path,
    score: Math.round(tenths(total)),
    parts,
    ...(help ? { help } : {}),
  };
}
