import type { Source } from '#model/source.ts';
import type { SourceField } from './fields.ts';
import type { Criterion, FieldState } from './score.ts';
import { dateState, given } from './states.ts';

/**
 * What a source should say: where it can be read today and if it vanishes, of when it is, and how far it was read. Its
 * publisher is not among them: many are published by their own authors.
 */
export const sourceCriteria: readonly Criterion<SourceField, Source>[] = [
  { field: 'url', weight: 30, state: ({ data }) => given(data.officialUrl ?? data.url) },
  { field: 'issued', weight: 22, state: ({ data }) => dateState(data.issued) },
  { field: 'read', weight: 18, state: ({ data }) => readState(data) },
  { field: 'archivedUrl', weight: 10, state: ({ data }) => given(data.archivedUrl) },
  { field: 'accessed', weight: 10, state: ({ data }) => given(data.accessed) },
  { field: 'language', weight: 10, state: ({ data }) => given(data.language) },
];

/** Read whole, in part, or known of without having been opened. */
const readState = ({ read }: Source): FieldState =>
  read === 'full' ? 'full' : read === 'excerpt' ? 'partial' : read === 'not-opened' ? 'looked-for' : 'absent';
