import type { ScoreField } from './fields.ts';
import { INCOMPLETE, type RecordScore, scoredCollections, type ScoredCollection, tenths } from './score.ts';

/** What a field would do for a whole collection. */
export interface FieldGain {
  readonly field: ScoreField;
  readonly weight: number;
  /** Points by which the collection's mean would rise if every record had the field in full. */
  readonly gain: number;
  /** Records that do not have it in full. */
  readonly records: number;
}

/** How complete the records of a collection are. */
export interface CollectionScore {
  readonly collection: ScoredCollection;
  readonly records: number;
  /** Mean score, to a tenth; 0 where there is no record. */
  readonly mean: number;
  /** How many are incomplete. */
  readonly below: number;
  /** Records with 0–9 points, 10–19, … and 90–100. */
  readonly distribution: readonly number[];
  /** The fields that would raise the mean, the one that would most first. */
  readonly fields: readonly FieldGain[];
}

const BANDS = 10;

/** The scores of each collection that has records. */
export function collectionScores(scores: readonly RecordScore[]): readonly CollectionScore[] {
  const byCollection = Map.groupBy(scores, ({ collection }) => collection);
  return scoredCollections.flatMap((collection) => {
    const own = byCollection.get(collection);
    return own ? [collectionScore(collection, own)] : [];
  });
}

/** The mean of the collections' means, to a tenth. */
export const overallScore = (collections: readonly CollectionScore[]): number =>
  collections.length === 0
    ? 0
    : tenths(collections.reduce((sum, { mean }) => sum + mean, 0) / collections.length);

function collectionScore(collection: ScoredCollection, scores: readonly RecordScore[]): CollectionScore {
  const distribution = Array.from({ length: BANDS }, () => 0);
  const gains = new Map<ScoreField, { weight: number; gain: number; records: number }>();
  for (const { score, parts } of scores) {
    const band = Math.min(Math.floor(score / BANDS), BANDS - 1);
    distribution[band] = (distribution[band] ?? 0) + 1;
    for (const { field, weight, points } of parts) {
      if (points >= weight) continue;
      const known = gains.get(field) ?? { weight, gain: 0, records: 0 };
      gains.set(field, { weight, gain: known.gain + weight - points, records: known.records + 1 });
    }
  }
  return {
    collection,
    records: scores.length,
    mean: tenths(scores.reduce((sum, { score }) => sum + score, 0) / scores.length),
    below: scores.filter(({ score }) => score < INCOMPLETE).length,
    distribution,
    fields: [...gains]
      .map(([field, { weight, gain, records }]) => ({
        field,
        weight,
        gain: tenths(gain / scores.length),
        records,
      }))
      .toSorted((a, b) => b.gain - a.gain),
  };
}
