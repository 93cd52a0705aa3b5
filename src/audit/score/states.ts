import { latestDay, type PartialDate, type Unstated } from '#model/partial-date.ts';
import type { RenderedBody } from '#catalog/records.ts';
import type { AuditContext } from '../context.ts';
import type { WordedCollection } from '../words-of.ts';
import { best, type FieldState } from './score.ts';

/** Full where the value is there. */
export const given = (value: unknown): FieldState =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? 'absent' : 'full';

/** Full from two on, in part with one. */
export const several = (count: number): FieldState =>
  count === 0 ? 'absent' : count === 1 ? 'partial' : 'full';

/** A date, or why there is none. */
export function dateState(date: PartialDate | Unstated | undefined): FieldState {
  if (date === undefined) return 'absent';
  if (date === 'unknown') return 'looked-for';
  return date === 'not-applicable' ? 'not-applicable' : 'full';
}

/** The best that a list of items says, each stated or inferred. */
export const basisState = (items: readonly { readonly basis: 'stated' | 'inferred' }[]): FieldState =>
  best(items.map(({ basis }) => (basis === 'inferred' ? 'inferred' : 'full')));

/** A text with at least one citation is whole; without any, in part. */
export function textState({ markdown, citations }: RenderedBody): FieldState {
  if (markdown.trim() === '') return 'absent';
  return citations.length > 0 ? 'full' : 'partial';
}

/** A review within the last year is whole; an older one, in part. */
export function reviewState(reviewed: PartialDate | undefined, { yearAgo }: AuditContext): FieldState {
  if (reviewed === undefined) return 'absent';
  return latestDay(reviewed) < yearAgo ? 'partial' : 'full';
}

/** Whole when nothing lacks in any other language of the site; of no meaning where there is none. */
export function translationState(
  collection: WordedCollection,
  key: string,
  { translationsOf }: AuditContext,
): FieldState {
  const languages = translationsOf(collection, key);
  if (languages.length === 0) return 'not-applicable';
  if (languages.every(({ path }) => path === undefined)) return 'absent';
  return languages.every(({ path, missing }) => path !== undefined && missing.length === 0)
    ? 'full'
    : 'partial';
}
