import { describe, expect, it } from 'vitest';
import { codelists } from '#model/codelists/all-codelists.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { codelistPage } from '#catalog/pages/codelist.ts';
import { conceptAlphabet } from '#catalog/pages/concept-views.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { homePage } from '#catalog/pages/home.ts';
import { organizationPage } from '#catalog/pages/organization.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import { conceptJsonLd } from '#formats/structured-data/concept.ts';
import { datasetJsonLd } from '#formats/structured-data/dataset.ts';
import { homeJsonLd } from '#formats/structured-data/home.ts';
import { organizationJsonLd } from '#formats/structured-data/organization.ts';
import { projectJsonLd } from '#formats/structured-data/project.ts';
import { sourceJsonLd } from '#formats/structured-data/source.ts';
import { codelistJsonLd, conceptSetJsonLd } from '#formats/structured-data/term-set.ts';
import type { Language } from '#i18n/languages.ts';
import { aConcept, anOrganization, aProject, aSite, someCatalog, someRecords } from '../fixtures/records.ts';

const host = 'https://atlas.example/base';
const catalog = someCatalog();

/** The things of a graph, the page first, as a browser would read the block. */
function things(block: string): readonly Readonly<Record<string, unknown>>[] {
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(block) ?? [];
  return JSON.parse(json)['@graph'];
}

const ofType = (block: string, type: string) => things(block).find((thing) => thing['@type'] === type);

const concept = (of: Catalog, key: string, language: Language): string =>
  conceptJsonLd(of, conceptPage(of, key, language));
const project = (of: Catalog, key: string, language: Language): string =>
  projectJsonLd(of, projectPage(of, key, language));

describe('the page', () => {
  const [page] = things(concept(catalog, 'oferente', 'en'));

  it('says where it is, in which language, of when, under which licence and from which sources', () => {
    expect(page).toMatchObject({
      '@type': 'WebPage',
      url: `${host}/en/concepts/provider/`,
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      datePublished: '2025-11-30',
      dateModified: '2026-03-04',
      lastReviewed: '2026-10',
      mainEntity: { '@id': `${host}/conceptos/oferente/` },
      citation: [{ '@id': `${host}/fuentes/dof/` }, { '@id': `${host}/fuentes/dac/` }],
    });
  });

  it('says the way to it, itself at the end', () => {
    expect(ofType(concept(catalog, 'oferente', 'en'), 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Home', item: `${host}/en/` },
        { position: 2, name: 'Concepts', item: `${host}/en/concepts/` },
        { position: 3, name: 'Provider', item: `${host}/en/concepts/provider/` },
      ],
    });
  });

  it('says that it falls back to another language, and names nothing of that in its own', () => {
    const block = concept(catalog, 'nandu', 'en');
    expect(things(block)[0]).toMatchObject({
      inLanguage: 'es',
      url: `${host}/conceptos/nandu/`,
      name: 'Ñandú',
    });
    expect(ofType(block, 'BreadcrumbList')).toMatchObject({
      itemListElement: [{ name: 'Home' }, { name: 'Concepts' }],
    });
    expect(JSON.stringify(ofType(block, 'BreadcrumbList'))).not.toContain('Ñandú');
  });

  it('lets no words end its block', () => {
    const title = '</script><script>alert("1")</script><!-- \\u2028 fin';
    const hostile = someCatalog({
      concepts: [...someRecords.concepts, aConcept('raro', { kind: 'theme', title, summary: title })],
    });
    const block = concept(hostile, 'raro', 'es');
    expect(block.match(/</g)).toHaveLength(2);
    expect(things(block)[0]).toMatchObject({ name: title });
  });
});

it('tells of a concept as a term of the set of concepts', () => {
  expect(ofType(concept(catalog, 'oferente', 'es'), 'DefinedTerm')).toEqual({
    '@type': 'DefinedTerm',
    '@id': `${host}/conceptos/oferente/`,
    url: `${host}/conceptos/oferente/`,
    name: 'Oferente',
    description: 'Quien ofrece.',
    alternateName: ['Donante'],
    inDefinedTermSet: { '@id': `${host}/conceptos/` },
  });
  const set = conceptSetJsonLd(catalog, conceptAlphabet(catalog, 'en').frame);
  expect(ofType(set, 'DefinedTermSet')).toMatchObject({
    '@id': `${host}/conceptos/`,
    url: `${host}/en/concepts/`,
    encoding: [
      { contentUrl: `${host}/data/concepts.ttl`, encodingFormat: 'text/turtle' },
      { contentUrl: `${host}/data/concepts.jsonld`, encodingFormat: 'application/ld+json' },
    ],
  });
});

it('tells of a code list as a set of terms, by the same address in each language', () => {
  const list = codelists.find(({ id }) => id === 'strands');
  if (!list) throw new Error('There is no such list.');
  expect(
    ofType(codelistJsonLd(catalog, codelistPage(catalog, list, 'en').frame, list), 'DefinedTermSet'),
  ).toMatchObject({
    '@id': `${host}/datos/listas/vertientes/`,
    url: `${host}/en/data/codelists/strands/`,
    name: 'Strand',
  });
});

describe('a project', () => {
  it('is who takes part in it for what, as far as someone stated it', () => {
    const block = project(catalog, 'integridad', 'en');
    expect(things(block)[0]).toMatchObject({
      temporalCoverage: '2011/2013',
      about: [{ '@id': `${host}/conceptos/oferente/` }],
    });
    const agency = {
      '@type': 'Organization',
      '@id': `${host}/organizaciones/agencia-nueva/`,
      name: 'New Agency',
    };
    expect(ofType(block, 'Project')).toMatchObject({
      '@id': `${host}/proyectos/integridad/`,
      member: [
        { roleName: 'Funds', member: agency },
        { roleName: 'Partner', member: { '@type': 'Organization', name: 'Office' } },
      ],
      funder: [agency],
      areaServed: [{ '@type': 'Country', name: 'Guatemala', identifier: 'GT' }],
    });
  });

  it('tells no inferred date and no name of a draft', () => {
    const block = project(catalog, 'aguas', 'es');
    expect(things(block)[0]).not.toHaveProperty('temporalCoverage');
    expect(ofType(block, 'Project')).not.toHaveProperty('member');
  });

  // schema.org knows neither the kind of an amount nor its date, and a commitment takes its disbursements in.
  it('tells no amount', () => {
    const amounts = (['budget', 'commitment', 'disbursement', 'contribution'] as const).map((kind) => ({
      kind,
      amount: 1357,
      currency: 'EUR',
      asOf: 2020,
      source: 'dac',
    }));
    const given = aProject('x', {
      title: 'X',
      summary: 'X.',
      scope: 'global',
      amounts,
      financing: 'non-reimbursable',
    });
    expect(project(someCatalog({ projects: [given] }), 'x', 'es')).not.toMatch(/1357|funding/);
  });

  it('names others only in the language of the page', () => {
    const block = project(
      someCatalog({
        projects: [
          aProject('x', {
            title: 'X',
            summary: 'X.',
            scope: 'global',
            participants: [
              { organization: 'agencia-vieja', role: 'partner' },
              { id: 'a', name: 'Oficina', role: 'partner' },
            ],
          }),
        ],
      }),
      'x',
      'en',
    );
    expect(ofType(block, 'Project')?.['member']).toEqual([
      {
        '@type': 'OrganizationRole',
        roleName: 'Partner',
        member: { '@type': 'Organization', '@id': `${host}/organizaciones/agencia-vieja/` },
      },
    ]);
  });
});

it.each([
  ['10', 'GovernmentOrganization'],
  ['22', 'NGO'],
  ['40', 'Organization'],
  [undefined, 'Organization'],
] as const)('tells of an organisation of type %s as %s', (type, expected) => {
  const of = someCatalog({
    organizations: [
      anOrganization('x', {
        title: 'Equis',
        type,
        acronyms: ['E'],
        aliases: ['E', 'Ex'],
        country: 'MX',
        identifiers: [{ scheme: 'iati', id: 'XM-1' }],
        website: 'https://x.example/',
      }),
    ],
    organizationTranslations: [],
  });
  expect(ofType(organizationJsonLd(of, organizationPage(of, 'x', 'es')), expected)).toEqual({
    '@type': expected,
    '@id': `${host}/organizaciones/x/`,
    name: 'Equis',
    alternateName: ['E', 'Ex'],
    url: 'https://x.example/',
    identifier: [{ '@type': 'PropertyValue', propertyID: 'iati', value: 'XM-1' }],
    address: { '@type': 'PostalAddress', addressCountry: 'MX' },
  });
});

it('tells of a source as the work that it is, credited as it is signed', () => {
  const block = sourceJsonLd(catalog, sourcePage(catalog, 'dac', 'es'));
  expect(things(block)[0]).not.toHaveProperty('name');
  expect(ofType(block, 'Report')).toEqual({
    '@type': 'Report',
    '@id': `${host}/fuentes/dac/`,
    name: 'Aid & "terms"',
    inLanguage: 'en',
    creditText: 'OECD, DAC',
    datePublished: '2011-05',
    url: 'https://www.dac.example/report',
    sameAs: 'https://copy.example/dac',
  });
  expect(ofType(sourceJsonLd(catalog, sourcePage(catalog, 'dof', 'es')), 'Legislation')).not.toHaveProperty(
    'datePublished',
  );
});

it('tells of the site, how to search it and who publishes it', () => {
  const block = homeJsonLd(catalog, homePage(catalog, 'en').frame);
  expect(ofType(block, 'WebSite')).toMatchObject({
    '@id': `${host}/#website`,
    inLanguage: ['es', 'en'],
    potentialAction: { target: { urlTemplate: `${host}/en/search/?q={search_term_string}` } },
  });
  expect(ofType(block, 'Organization')).toMatchObject({ '@id': `${host}/#institution`, name: 'Nadie' });
});

it('tells of the open data as a data set with each file of it', () => {
  const frame = { ...homePage(catalog, 'es').frame, canonical: `${host}/datos/` };
  const block = datasetJsonLd(catalog, frame, [
    { path: 'data/projects.csv', dataset: 'projects', format: 'csv', bytes: 1234 },
    { path: 'data/datapackage.json', dataset: 'catalogue', format: 'json', bytes: 5 },
  ]);
  expect(ofType(block, 'Dataset')).toMatchObject({
    '@id': `${host}/datos/#dataset`,
    name: `${aSite.name}: Datos abiertos`,
    version: '2026.03.04',
    dateModified: '2026-03-04',
    hasPart: [{ '@id': `${host}/datos/#projects` }],
    includedInDataCatalog: { '@id': `${host}/datos/` },
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: `${host}/data/projects.csv`,
        encodingFormat: 'text/csv',
        contentSize: '1234 B',
      },
      { contentUrl: `${host}/data/datapackage.json` },
    ],
  });
  expect(ofType(block, 'DataCatalog')).toMatchObject({
    '@id': `${host}/datos/`,
    dataset: { '@id': `${host}/datos/#dataset` },
  });
});
