import { assessmentOn } from '#catalog/project-dates.ts';
import { earliestDay, statedDate } from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';
import type { ProjectField } from './fields.ts';
import { best, type Criterion, type FieldState } from './score.ts';
import { basisState, dateState, given, reviewState, several, textState, translationState } from './states.ts';

/**
 * What a project should say: first what it is, who, where, when, how it stands, with how much and to what end. What
 * every project must have (title, summary) earns nothing: it would lift all scores alike.
 */
export const projectCriteria: readonly Criterion<ProjectField, Project>[] = [
  { field: 'status', weight: 11, state: ({ data }) => statusState(data) },
  { field: 'participants', weight: 9, state: ({ data }) => several(data.participants.length) },
  { field: 'amounts', weight: 9, state: ({ data }) => amountState(data) },
  { field: 'results', weight: 9, state: ({ data }, { asOf }) => resultState(data, asOf) },
  { field: 'place', weight: 7, state: ({ data }) => placeState(data) },
  {
    field: 'end',
    weight: 6,
    state: ({ data: { dates } }) => best([dates.actualEnd, dates.plannedEnd].map(projectDateState)),
  },
  {
    field: 'translation',
    weight: 6,
    state: ({ key }, context) => translationState('projects', key, context),
  },
  {
    field: 'start',
    weight: 5,
    state: ({ data: { dates } }) => best([dates.actualStart, dates.plannedStart].map(projectDateState)),
  },
  { field: 'sectors', weight: 5, state: ({ data }) => basisState(data.sectors) },
  {
    field: 'sources',
    weight: 5,
    state: ({ key }, { sourcesOf }) => several(sourcesOf('projects', key).length),
  },
  { field: 'text', weight: 5, state: ({ body }) => textState(body) },
  { field: 'reviewed', weight: 5, state: ({ data }, context) => reviewState(data.reviewed, context) },
  { field: 'documents', weight: 4, state: ({ data }) => given(data.documents) },
  { field: 'sdg', weight: 4, state: ({ data }) => sdgState(data) },
  { field: 'classification', weight: 4, state: ({ data }) => classificationState(data) },
  { field: 'forms', weight: 2, state: ({ data }) => given(data.forms) },
  { field: 'identifiers', weight: 2, state: ({ data }) => given(data.identifiers) },
  { field: 'concepts', weight: 2, state: ({ data }) => given(data.concepts) },
];

const projectDateState = (date: Project['dates'][keyof Project['dates']]): FieldState => {
  const state = dateState(date?.value);
  return state === 'full' && date?.basis === 'inferred' ? 'inferred' : state;
};

/** Declared by someone who is named, on a known date; in part where one of them lacks. */
function statusState({ status }: Project): FieldState {
  if (status?.declared !== undefined) {
    return status.source !== undefined && statedDate(status.asOf) !== undefined ? 'full' : 'partial';
  }
  if (status?.inferred) return 'inferred';
  return status?.asOf === 'unknown' ? 'looked-for' : 'absent';
}

/** An amount with its date; in part without its date, or where only something in kind is told. */
function amountState({ amounts, inKind }: Project): FieldState {
  if (amounts.some(({ asOf }) => statedDate(asOf) !== undefined)) return 'full';
  return amounts.length > 0 || inKind.length > 0 ? 'partial' : 'absent';
}

/** A result that someone states; what has not begun or was cancelled has none to tell. */
function resultState(project: Project, asOf: string): FieldState {
  const { results, status, dates } = project;
  if (results.length > 0) return results.some(({ source }) => source !== undefined) ? 'full' : 'partial';
  const start = statedDate(dates.actualStart?.value) ?? statedDate(dates.plannedStart?.value);
  const isAhead = start !== undefined && earliestDay(start) > asOf;
  const isPipeline = status?.declared === 'pipeline' && !assessmentOn(project, asOf).contradicts;
  return isAhead || isPipeline || status?.declared === 'cancelled' ? 'not-applicable' : 'absent';
}

function placeState({ countries, regions, scope }: Project): FieldState {
  if (countries.length > 0 || regions.length > 0) return 'full';
  return scope === 'unspecified' ? 'looked-for' : given(scope);
}

function sdgState({ sdg }: Project): FieldState {
  if (!sdg || (sdg.main === undefined && sdg.secondary.length + sdg.targets.length === 0)) return 'absent';
  return basisState([sdg]);
}

function classificationState({ strand, scheme, direction }: Project): FieldState {
  const known = [strand, scheme, direction].filter((value) => value !== undefined).length;
  return known === 3 ? 'full' : known > 0 ? 'partial' : 'absent';
}
