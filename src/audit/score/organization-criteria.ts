import type { Organization } from '#model/organization.ts';
import type { OrganizationField } from './fields.ts';
import type { Criterion, FieldState } from './score.ts';
import { given, reviewState, several, textState, translationState } from './states.ts';

/** What an organisation should say: what it is and where it is from, by what names and codes others know it. */
export const organizationCriteria: readonly Criterion<OrganizationField, Organization>[] = [
  { field: 'country', weight: 14, state: ({ data }) => countryState(data) },
  { field: 'type', weight: 12, state: ({ data }) => given(data.type) },
  { field: 'summary', weight: 12, state: ({ data }) => given(data.summary) },
  { field: 'text', weight: 12, state: ({ body }) => textState(body) },
  {
    field: 'sources',
    weight: 12,
    state: ({ key }, { sourcesOf }) => several(sourcesOf('organizations', key).length),
  },
  {
    field: 'translation',
    weight: 12,
    state: ({ key }, context) => translationState('organizations', key, context),
  },
  { field: 'website', weight: 8, state: ({ data }) => given(data.website) },
  { field: 'identifiers', weight: 7, state: ({ data }) => given(data.identifiers) },
  { field: 'reviewed', weight: 7, state: ({ data }, context) => reviewState(data.reviewed, context) },
  { field: 'acronyms', weight: 4, state: ({ data }) => given([...data.acronyms, ...data.aliases]) },
];

function countryState({ country }: Organization): FieldState {
  if (country === 'unknown') return 'looked-for';
  return country === 'not-applicable' ? 'not-applicable' : given(country);
}
