import { expect, it } from 'vitest';
import { organizationPage } from '#catalog/pages/organization.ts';
import { profilePage } from '#catalog/pages/profile.ts';
import { tallyPartners } from '#catalog/tallies/partners.ts';
import { aProject, anOrganization, someCatalog } from '../fixtures/records.ts';

const project = (key: string, data: Partial<Parameters<typeof aProject>[1]>) =>
  aProject(key, { title: key, summary: 'x', ...data });

const catalog = someCatalog({
  organizations: [
    anOrganization('agencia', { title: 'Agencia', acronyms: ['AG'], country: 'MX' }),
    anOrganization('banco', { title: 'Banco', country: 'not-applicable' }),
    anOrganization('oculta', { title: 'Oculta', country: 'UY', draft: true }),
  ],
  organizationTranslations: [],
  projects: [
    project('uno', {
      countries: ['GT'],
      strand: 'provider',
      scheme: 'bilateral',
      concepts: ['oferente', 'borrador-c'],
      sectors: [{ code: '15113' }, { code: '15130' }],
      dates: { actualStart: 2001, actualEnd: 2003 },
      participants: [
        { organization: 'agencia', role: 'extending' },
        { organization: 'agencia', role: 'implementing' },
        { organization: 'oculta', role: 'partner' },
        { country: 'GT', role: 'recipient' },
      ],
      amounts: [
        {
          kind: 'budget',
          amount: 1,
          currency: 'USD',
          asOf: 'unknown',
          contributor: { organization: 'banco' },
          source: 'dac',
        },
      ],
    }),
    project('dos', {
      countries: ['BO'],
      strand: 'provider',
      concepts: ['oferente'],
      dates: { actualStart: 2010 },
      participants: [
        { organization: 'agencia', role: 'extending' },
        { id: 'sin-ficha', name: 'Sin ficha', country: 'PE', role: 'partner' },
      ],
    }),
    project('tres', { countries: ['MX'], strand: 'recipient', scheme: 'bilateral' }),
  ],
});

it('counts each project once for each partner, with every role that it has there', () => {
  const { organizations, countries } = tallyPartners(catalog, ['uno', 'dos', 'tres']);
  expect(organizations).toEqual([
    {
      key: 'agencia',
      projects: 2,
      roles: [
        { role: 'extending', projects: 2 },
        { role: 'implementing', projects: 1 },
      ],
    },
    { key: 'banco', projects: 1, roles: [{ role: 'contributor', projects: 1 }] },
  ]);
  expect(countries.map(({ key, projects }) => [key, projects])).toEqual([
    ['MX', 2],
    ['GT', 1],
    ['PE', 1],
  ]);
});

it('leaves out who the page is about, and what a country does through it', () => {
  const { partners } = organizationPage(catalog, 'agencia', 'es').projects;
  expect(partners.organizations.map(({ text, href, roles, count }) => [text, href, roles, count])).toEqual([
    ['Banco', '/base/organizaciones/banco/', [{ text: 'Aporta' }], 1],
  ]);
  expect(partners.countries.map(({ text, roles }) => [text, roles])).toEqual([
    ['Guatemala', [{ text: 'Receptor' }]],
    ['Perú', [{ text: 'Socio' }]],
  ]);
  const guatemala = profilePage(catalog, 'countries', 'GT', 'es').projects.partners;
  expect(guatemala.countries.map(({ text }) => text)).toEqual(['México']);
  expect(guatemala.organizations[0]).toMatchObject({
    text: 'Agencia',
    acronym: 'AG',
    country: { text: 'México' },
    roles: [
      { text: 'Extiende los recursos', count: 1 },
      { text: 'Ejecuta', count: 1 },
    ],
  });
});

it('says what the projects of a page have in common, what is not stated too', () => {
  const { projects } = organizationPage(catalog, 'agencia', 'es');
  const counts = (of: readonly { readonly text: string; readonly count: number }[]) =>
    of.map(({ text, count }) => [text, count]);
  expect(projects.total).toBe(2);
  expect(projects.years).toBe('2001–2010');
  expect(counts(projects.strands)).toEqual([['Oferente', 2]]);
  expect(counts(projects.schemes)).toEqual([
    ['Bilateral', 1],
    ['sin dato', 1],
  ]);
  expect(projects.schemes[0]?.href).toBe('/base/proyectos/?partner=agencia&scheme=bilateral');
  expect(counts(projects.concepts)).toEqual([['Oferente', 2]]);
  expect(projects.sectors.map(({ code, count }) => [code, count])).toEqual([['151', 1]]);
  expect(counts(projects.places)).toEqual([
    ['Bolivia', 1],
    ['Guatemala', 1],
  ]);
});

it('tells where the benefit falls from taking part', () => {
  expect(profilePage(catalog, 'countries', 'MX', 'es').lead).toBe(
    '3 proyectos: en 1 el beneficio cae aquí; en los demás participa',
  );
  expect(profilePage(catalog, 'countries', 'PE', 'es').lead).toBe(
    'Participa en 1 proyecto cuyo beneficio cae en otra parte',
  );
  expect(profilePage(catalog, 'countries', 'BO', 'es').lead).toBe('1 proyecto');
});

it('says why a page without projects is there', () => {
  const goal = profilePage(catalog, 'sdgs', '3', 'es');
  expect(goal.projects.groups).toEqual([]);
  expect(goal.noProjects).toBe('Ningún proyecto del registro declara que contribuye a este objetivo.');
  expect(goal.projects.download).toBeUndefined();
  expect(goal.frame.forms.map(({ mediaType }) => mediaType)).toEqual(['text/markdown']);
});
