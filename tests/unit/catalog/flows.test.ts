import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { type Flow, flowsOf, tallyFlows, totalsOf } from '#catalog/tallies/flows.ts';
import type { project } from '#model/project.ts';
import type { Site } from '#model/site.ts';
import { anOrganization, aProject, aSite, someCatalog, someRecords } from '../fixtures/records.ts';

type Written = Partial<z.input<typeof project>>;
type Participants = NonNullable<Written['participants']>;

const organizations = [
  anOrganization('agencia', { title: 'Agencia', country: 'MX' }),
  anOrganization('otra-agencia', { title: 'Otra agencia', country: 'MX' }),
  anOrganization('banco', { title: 'Banco', country: 'not-applicable' }),
  anOrganization('giz', { title: 'GIZ', country: 'DE' }),
  anOrganization('oculta', { title: 'Oculta', country: 'DE', draft: true }),
];

const projectOf = (given: Written) =>
  aProject('p', { title: 'P', summary: 'P.', scope: 'unspecified', ...given });

function catalogOf(given: readonly Written[], perspective: Site['perspective'] = { country: 'MX' }): Catalog {
  return someCatalog({
    ...someRecords,
    site: { ...aSite, perspective },
    organizations,
    organizationTranslations: [],
    projects: given.map((one, n) => ({ ...projectOf(one), key: `p${n}` })),
    projectTranslations: [],
    concepts: [],
    conceptTranslations: [],
    pages: [],
    pageTranslations: [],
  });
}

const inWords = (flows: readonly Flow[]): readonly string[] =>
  flows.map(
    ({ provider, strand, recipient, projects }) =>
      `${[provider, recipient].map((actor) => actor.replace(/^\w+:/, '')).join(' > ')} ${strand} ${Number(projects.toFixed(3))}`,
  );

const flowsIn = (given: Written, perspective?: Site['perspective']): readonly string[] => {
  const catalog = catalogOf([given], perspective);
  return inWords(flowsOf(catalog, catalog.find.project.get('p0').data));
};

const triangle: Participants = [
  { organization: 'agencia', role: 'first-provider' },
  { organization: 'giz', role: 'second-provider' },
  { country: 'BO', role: 'recipient' },
];

describe('the flows of a project', () => {
  it.each<readonly [string, Written, readonly string[]]>([
    [
      'share it among its providers',
      { strand: 'provider', participants: triangle },
      ['MX > BO provider 0.5', 'DE > BO provider 0.5'],
    ],
    [
      'share each part among its recipients',
      { strand: 'provider', participants: [...triangle, { country: 'PE', role: 'recipient' }] },
      ['MX > BO provider 0.25', 'MX > PE provider 0.25', 'DE > BO provider 0.25', 'DE > PE provider 0.25'],
    ],
    [
      'count one that acts twice, or through two organisations, once',
      {
        strand: 'recipient',
        participants: [
          { organization: 'banco', role: 'funder' },
          { organization: 'banco', role: 'first-provider' },
          { organization: 'agencia', role: 'recipient' },
          { organization: 'otra-agencia', role: 'recipient' },
        ],
      },
      ['banco > MX recipient 1'],
    ],
    [
      'do not count the channels between the funder and the recipient',
      {
        strand: 'recipient',
        participants: [
          { country: 'DE', role: 'funder' },
          { organization: 'giz', role: 'extending' },
          { organization: 'banco', role: 'implementing' },
          { country: 'US', role: 'accountable' },
          { country: 'CL', role: 'partner' },
        ],
        countries: ['MX'],
      },
      ['DE > MX recipient 1'],
    ],
    [
      'go to the countries of benefit where no recipient has a name that is known',
      {
        strand: 'provider',
        participants: [
          { organization: 'agencia', role: 'funder' },
          { name: 'Escuelas', role: 'recipient' },
        ],
        countries: ['GT', 'HN'],
      },
      ['MX > GT provider 0.5', 'MX > HN provider 0.5'],
    ],
    [
      'keep who is named without a record apart from who is not known',
      {
        strand: 'provider',
        participants: [
          { organization: 'oculta', role: 'funder' },
          { name: 'Donantes', role: 'funder' },
          { name: 'Escuelas', role: 'recipient' },
        ],
      },
      ['unrecorded > unrecorded provider 1'],
    ],
    [
      'come from the perspective where the strand says that it provides',
      { strand: 'provider' },
      ['MX > unknown provider 1'],
    ],
    [
      'go to the perspective where the strand says that it receives',
      { strand: 'recipient' },
      ['unknown > MX recipient 1'],
    ],
    ['are not known where nothing says them', {}, ['unknown > unknown none 1']],
    [
      'do not guess a provider for what comes to the perspective',
      { strand: 'dual', countries: ['MX'] },
      ['unknown > MX dual 1'],
    ],
    [
      'come from the perspective to others in a dual one',
      { strand: 'dual', countries: ['CR'] },
      ['MX > CR dual 1'],
    ],
    [
      'stay with one that pays for itself',
      { strand: 'recipient', participants: [{ organization: 'agencia', role: 'funder' }], countries: ['MX'] },
      ['MX > MX recipient 1'],
    ],
    [
      'run both ways between partners',
      {
        strand: 'horizontal',
        participants: [
          { country: 'UY', role: 'partner' },
          { organization: 'agencia', role: 'partner' },
        ],
      },
      ['UY > MX horizontal 0.5', 'MX > UY horizontal 0.5'],
    ],
    [
      'run between a partner and the perspective, though it is not named',
      {
        strand: 'horizontal',
        participants: [{ country: 'UY', role: 'partner' }],
        countries: ['MX', 'UY', 'CL'],
      },
      ['UY > MX horizontal 0.5', 'MX > UY horizontal 0.5'],
    ],
    [
      'come from a fund to the partners',
      {
        strand: 'horizontal',
        participants: [
          { organization: 'banco', role: 'funder' },
          { country: 'UY', role: 'partner' },
        ],
      },
      [
        'banco > UY horizontal 0.167',
        'banco > MX horizontal 0.167',
        'UY > MX horizontal 0.333',
        'MX > UY horizontal 0.333',
      ],
    ],
    [
      'do not let the perspective exchange with itself',
      {
        strand: 'horizontal',
        participants: [{ organization: 'agencia', role: 'partner' }],
        countries: ['MX'],
      },
      ['MX > unknown horizontal 0.5', 'unknown > MX horizontal 0.5'],
    ],
  ])('%s', (_, given, expected) => {
    expect(flowsIn(given)).toEqual(expected);
  });

  it('take the perspective of the site, whoever it is', () => {
    expect(flowsIn({ strand: 'provider', countries: ['BO'] }, { country: 'CL' })).toEqual([
      'CL > BO provider 1',
    ]);
    expect(flowsIn({ strand: 'provider', countries: ['BO'] }, { organization: 'agencia' })).toEqual([
      'agencia > BO provider 1',
    ]);
    expect(
      flowsIn(
        {
          strand: 'horizontal',
          participants: [
            { organization: 'agencia', role: 'partner' },
            { organization: 'otra-agencia', role: 'partner' },
          ],
        },
        { organization: 'agencia' },
      ),
    ).toEqual(['agencia > MX horizontal 0.5', 'MX > agencia horizontal 0.5']);
  });
});

describe('the flows of many projects', () => {
  const written: readonly Written[] = [
    { strand: 'provider', participants: triangle },
    { strand: 'provider', participants: triangle },
    { strand: 'provider', participants: [...triangle, { country: 'PE', role: 'recipient' }] },
    {
      strand: 'horizontal',
      participants: ['UY', 'CL', 'PE'].map((country) => ({ country, role: 'partner' as const })),
    },
    { strand: 'recipient', countries: ['MX', 'HN', 'BO'] },
    {},
  ];
  const catalog = catalogOf(written);
  const flows = tallyFlows(
    catalog,
    written.map((_, n) => `p${n}`),
  );
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

  it('add up to the number of projects, on each side too', () => {
    expect(sum(flows.map(({ projects }) => projects))).toBeCloseTo(written.length, 9);
    for (const side of ['provider', 'recipient'] as const)
      expect(sum(totalsOf(flows, side).values())).toBeCloseTo(written.length, 9);
  });

  it('are each told once, the greatest first', () => {
    const names = flows.map(({ provider, strand, recipient }) => `${provider} ${strand} ${recipient}`);
    expect(new Set(names).size).toBe(names.length);
    expect(inWords(flows)[0]).toBe('DE > BO provider 1.25');
    expect(flows.map(({ projects }) => projects)).toEqual(
      flows.map(({ projects }) => projects).toSorted((a, b) => b - a),
    );
  });
});
