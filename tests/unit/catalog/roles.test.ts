import { expect, it } from 'vitest';
import { tallyByCountry } from '#catalog/tallies/by-country.ts';
import { roleGroups, tallyRoles } from '#catalog/tallies/roles.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { anOrganization, aProject, someCatalog, someRecords } from '../fixtures/records.ts';

const catalog = someCatalog({
  ...someRecords,
  organizations: [
    anOrganization('agencia', { title: 'Agencia', country: 'MX' }),
    anOrganization('banco', { title: 'Banco', country: 'not-applicable' }),
  ],
  organizationTranslations: [],
  projects: [
    aProject('a', {
      title: 'A',
      summary: 'A.',
      strand: 'recipient',
      scope: 'unspecified',
      participants: [
        { organization: 'banco', role: 'funder' },
        { organization: 'banco', role: 'extending' },
        { organization: 'banco', role: 'accountable' },
        { organization: 'agencia', role: 'implementing' },
        { country: 'MX', role: 'implementing' },
      ],
    }),
    aProject('b', {
      title: 'B',
      summary: 'B.',
      strand: 'provider',
      countries: ['BO'],
      participants: [
        { organization: 'agencia', role: 'first-provider' },
        { country: 'MX', role: 'second-provider' },
        { country: 'BO', role: 'recipient' },
        { name: 'Escuelas', role: 'partner' },
      ],
    }),
    aProject('c', { title: 'C', summary: 'C.', countries: ['BO'] }),
  ],
  projectTranslations: [],
  concepts: [],
  conceptTranslations: [],
  pages: [],
  pageTranslations: [],
});

it('every role is in one group', () => {
  expect(Object.values(roleGroups).flat().toSorted()).toEqual(
    participantRoles.map(({ code }) => code).toSorted(),
  );
});

it('a project counts once for each who takes part, and once in each of its roles', () => {
  const none = { funder: 0, provider: 0, channel: 0, implementing: 0, partner: 0, recipient: 0 };
  expect(tallyRoles(catalog, ['a', 'b', 'c'])).toEqual([
    { actor: 'country:MX', projects: 2, counts: { ...none, provider: 1, implementing: 1 } },
    { actor: 'country:BO', projects: 1, counts: { ...none, recipient: 1 } },
    { actor: 'organization:banco', projects: 1, counts: { ...none, funder: 1, channel: 1 } },
    { actor: 'unrecorded', projects: 1, counts: { ...none, partner: 1 } },
  ]);
});

it('a country has a part in the projects that benefit it, and in those of its organisations, each once', () => {
  expect(tallyByCountry(catalog, ['a', 'b', 'c'], ['recipient', 'provider', 'none'])).toEqual([
    { code: 'BO', projects: 2, counts: [0, 1, 1] },
    { code: 'MX', projects: 2, counts: [1, 1, 0] },
  ]);
  expect(tallyByCountry(catalog, ['c'], ['none'])).toEqual([{ code: 'BO', projects: 1, counts: [1] }]);
});
