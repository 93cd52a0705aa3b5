import type { Concept } from '#model/concept.ts';
import type { ConceptField } from './fields.ts';
import { best, type Criterion } from './score.ts';
import { dateState, given, reviewState, several, textState, translationState } from './states.ts';

/** What a concept should say: how more than one body defines it, in a text with sources, among its neighbours. */
export const conceptCriteria: readonly Criterion<ConceptField, Concept>[] = [
  { field: 'definitions', weight: 20, state: ({ data }) => several(data.definitions.length) },
  { field: 'text', weight: 18, state: ({ body }) => textState(body) },
  {
    field: 'translation',
    weight: 14,
    state: ({ key }, context) => translationState('concepts', key, context),
  },
  {
    field: 'sources',
    weight: 10,
    state: ({ key }, { sourcesOf }) => several(sourcesOf('concepts', key).length),
  },
  {
    field: 'example',
    weight: 8,
    state: ({ key, data }, { catalog }) =>
      catalog.graph.projectsByConcept.has(key)
        ? 'full'
        : data.noExample === undefined
          ? 'absent'
          : 'not-applicable',
  },
  { field: 'reviewed', weight: 8, state: ({ data }, context) => reviewState(data.reviewed, context) },
  { field: 'notToConfuse', weight: 6, state: ({ data }) => given(data.notToConfuse) },
  {
    field: 'validity',
    weight: 5,
    state: ({ data }) => best(data.definitions.map(({ since }) => dateState(since))),
  },
  {
    field: 'hierarchy',
    weight: 4,
    state: ({ key, data }, { catalog }) =>
      best([given(data.broader), given(catalog.graph.narrower.get(key))]),
  },
  {
    field: 'related',
    weight: 3,
    state: ({ key }, { catalog }) => given(catalog.graph.relatedConcepts.get(key)),
  },
  { field: 'aliases', weight: 2, state: ({ data }) => given(data.aliases) },
  { field: 'codes', weight: 2, state: ({ data }) => given(data.codes) },
];
