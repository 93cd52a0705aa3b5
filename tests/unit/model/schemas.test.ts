import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { concept, conceptTranslation } from '#model/concept.ts';
import { grouping, groupings } from '#model/grouping.ts';
import { key, keyFrom } from '#model/key.ts';
import { inLanguage } from '#model/language.ts';
import { organization, organizationTranslation } from '#model/organization.ts';
import { page, pageTranslation } from '#model/page.ts';
import { project, projectTranslation } from '#model/project.ts';
import { site } from '#model/site.ts';
import { source } from '#model/source.ts';

/** The least that each kind of record must say. */
const minimal = {
  concept: { kind: 'strand', title: 'Oferente', summary: 'Quien ofrece.' },
  conceptTranslation: { title: 'Provider', summary: 'Who offers.' },
  project: { title: 'Aguas', summary: 'Tratar aguas.' },
  projectTranslation: { title: 'Waters', summary: 'To treat water.' },
  organization: { title: 'Agencia' },
  organizationTranslation: { title: 'Agency' },
  page: { title: 'Acerca', summary: 'Qué es.' },
  pageTranslation: { title: 'About', summary: 'What it is.' },
  source: { type: 'law', title: 'Ley', authors: ['Congreso'] },
  grouping: { key: 'mesoamerica', names: { es: 'Mesoamérica' }, members: ['MX'] },
  site: {
    name: 'Atlas',
    tagline: { es: 'Un atlas' },
    description: { es: 'Un atlas abierto.' },
    perspective: { country: 'MX' },
    institution: { name: { es: 'Nadie' }, statement: { es: 'No es de un gobierno.' } },
    url: 'https://atlas.example/',
    repository: {
      url: 'https://code.example/',
      edit: 'https://code.example/edit/{path}',
      report: 'https://code.example/new?title={title}',
    },
    languages: ['es'],
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    contact: {},
  },
} as const;

const schemas = {
  concept,
  conceptTranslation,
  project,
  projectTranslation,
  organization,
  organizationTranslation,
  page,
  pageTranslation,
  source,
  grouping,
  site,
} as const;

const names = [
  'concept',
  'conceptTranslation',
  'project',
  'projectTranslation',
  'organization',
  'organizationTranslation',
  'page',
  'pageTranslation',
  'source',
  'grouping',
  'site',
] as const;

describe.each(names)('%s', (name) => {
  it('takes the least that it needs', () => {
    expect(schemas[name].safeParse(minimal[name]).error).toBeUndefined();
  });

  it.each(Object.keys(minimal[name]))('needs %s', (field) => {
    const rest = Object.fromEntries(Object.entries(minimal[name]).filter(([other]) => other !== field));
    const issues = schemas[name].safeParse(rest).error?.issues;
    expect(issues?.map(({ path }) => path[0])).toContain(field);
  });

  it('refuses a field that it does not know', () => {
    const result = schemas[name].safeParse({ ...minimal[name], resumen: 'x' });
    expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['resumen'] }]);
  });
});

describe('unknown fields are refused at every depth', () => {
  it.each([
    ['dates', { dates: { start: '2011' } }],
    ['a date', { dates: { plannedEnd: { value: '2011', precision: 'year' } } }],
    ['status', { status: { declared: 'closed', date: '2011' } }],
    ['status.inferred', { status: { inferred: { value: 'closed', why: 'x', by: 'y' } } }],
    ['a participant', { participants: [{ country: 'MX', role: 'funder', share: 1 }] }],
    ['sdg', { sdg: { main: '6', goal: '6' } }],
    ['an official title', { officialTitle: { text: 'x', lang: 'en' } }],
  ])('in %s', (_, fields) => {
    const codes = project.safeParse({ ...minimal.project, ...fields }).error?.issues.map(({ code }) => code);
    expect(codes).toEqual(['unrecognized_keys']);
  });
});

describe('what is left out', () => {
  it('of a project is empty, unknown stays unsaid', () => {
    expect(project.parse(minimal.project)).toEqual({
      title: 'Aguas',
      summary: 'Tratar aguas.',
      aliases: [],
      identifiers: [],
      forms: [],
      participants: [],
      countries: [],
      regions: [],
      dates: {},
      sectors: [],
      policyMarkers: [],
      amounts: [],
      inKind: [],
      results: [],
      lessons: [],
      documents: [],
      related: [],
      concepts: [],
      discrepancies: [],
      caveats: [],
      sources: [],
      redirectFrom: [],
      corrections: [],
      draft: false,
    });
  });

  it('of a concept, an organisation and a source too', () => {
    const record = { redirectFrom: [], draft: false, corrections: [] };
    expect(concept.parse(minimal.concept)).toEqual({
      ...minimal.concept,
      ...record,
      aliases: [],
      searchTerms: [],
      broader: [],
      related: [],
      notToConfuse: [],
      definitions: [],
      codes: [],
    });
    expect(organization.parse(minimal.organization)).toEqual({
      ...minimal.organization,
      ...record,
      aliases: [],
      names: [],
      acronyms: [],
      identifiers: [],
      predecessors: [],
      sources: [],
    });
    expect(source.parse(minimal.source)).toEqual({ ...minimal.source, ...record });
  });

  it('of the site leaves its terms empty', () => {
    const { terms, beginWith, founding } = site.parse(minimal.site);
    expect(terms).toEqual({ strand: {}, scheme: {}, direction: {}, form: {} });
    expect(beginWith).toEqual([]);
    expect(founding).toBeUndefined();
  });

  it('of a date, a sector, the goals and a marker is that they were stated', () => {
    const parsed = project.parse({
      ...minimal.project,
      dates: { plannedStart: { value: '2011' } },
      sectors: [{ code: '15113' }],
      sdg: { main: '16' },
      policyMarkers: [{ code: '1', significance: '2' }],
    });
    expect(parsed.dates.plannedStart?.basis).toBe('stated');
    expect(parsed.sectors[0]?.basis).toBe('stated');
    expect(parsed.sdg).toEqual({ main: '16', secondary: [], targets: [], basis: 'stated' });
    expect(parsed.policyMarkers[0]?.basis).toBe('stated');
  });
});

describe('short ways of writing', () => {
  const parse = (fields: object) => project.parse({ ...minimal.project, ...fields });

  it('a bare date, as YAML reads it', () => {
    const { dates } = parse({ dates: { plannedStart: 2011, plannedEnd: '2013-06', actualEnd: 'unknown' } });
    expect(dates).toEqual({
      plannedStart: { value: '2011', basis: 'stated' },
      plannedEnd: { value: '2013-06', basis: 'stated' },
      actualEnd: { value: 'unknown', basis: 'stated' },
    });
  });

  it('a date with its basis and its source', () => {
    const { dates } = parse({ dates: { actualStart: { value: 2011, basis: 'inferred', source: 'dof' } } });
    expect(dates.actualStart).toEqual({ value: '2011', basis: 'inferred', source: 'dof' });
  });

  it('codes that YAML reads as numbers', () => {
    const parsed = parse({
      sectors: [{ code: 15113, percentage: 60 }, { code: 140 }],
      sdg: { main: 6, secondary: [16] },
      policyMarkers: [{ code: 1, significance: 0 }],
      identifiers: [{ scheme: 'SRE', id: 2011 }],
    });
    expect(parsed.sectors.map(({ code }) => code)).toEqual(['15113', '140']);
    expect(parsed.sdg?.main).toBe('6');
    expect(parsed.sdg?.secondary).toEqual(['16']);
    expect(parsed.policyMarkers).toMatchObject([{ code: '1', significance: '0' }]);
    expect(parsed.identifiers).toEqual([{ scheme: 'SRE', id: '2011' }]);
  });

  it('how near a concept is to a code: only related where nobody said', () => {
    const codes = [
      { vocabulary: 'sdg-goal', code: 17 },
      { vocabulary: 'iati-flow-type', code: 10, match: 'exact' },
    ];
    expect(concept.parse({ ...minimal.concept, codes }).codes.map(({ match }) => match)).toEqual([
      'related',
      'exact',
    ]);
    const unknown = [{ vocabulary: 'sdg-goal', code: 17, match: 'same' }];
    expect(concept.safeParse({ ...minimal.concept, codes: unknown }).success).toBe(false);
  });

  it('regions keep their leading zero, and may be a grouping', () => {
    expect(parse({ regions: ['013', 419, 'mesoamerica'] }).regions).toEqual(['013', '419', 'mesoamerica']);
    const lost = project.safeParse({ ...minimal.project, regions: [13] }).success;
    expect([lost, project.safeParse({ ...minimal.project, regions: ['América'] }).success]).toEqual([
      true,
      false,
    ]);
  });

  it('the words of a status or a title, without their language', () => {
    const parsed = parse({
      officialTitle: 'Water',
      status: { asPublished: { text: 'ongoing', language: 'en' }, asOf: 2013 },
    });
    expect(parsed.officialTitle).toEqual({ text: 'Water' });
    expect(parsed.status).toEqual({ asPublished: { text: 'ongoing', language: 'en' }, asOf: '2013' });
  });

  it('what each source says may be a number', () => {
    const says = [
      { source: 'a', value: 2011 },
      { source: 'b', value: '2012' },
    ];
    const parsed = parse({ discrepancies: [{ id: 'inicio', field: 'plannedStart', says }] });
    expect(parsed.discrepancies[0]?.says.map(({ value }) => value)).toEqual(['2011', '2012']);
  });

  it('an organisation of no country says so', () => {
    const country = (value: string) =>
      organization.safeParse({ ...minimal.organization, country: value }).success;
    expect(['MX', 'not-applicable', 'unknown', 'mx', 'ZZ'].map(country)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['an amount with no date', { amounts: [{ kind: 'budget', amount: 1, currency: 'USD', source: 'a' }] }],
    [
      'an amount below zero',
      { amounts: [{ kind: 'budget', amount: -1, currency: 'USD', asOf: 2011, source: 'a' }] },
    ],
    [
      'an amount in text',
      { amounts: [{ kind: 'budget', amount: '1,000', currency: 'USD', asOf: 2011, source: 'a' }] },
    ],
    ['a share of nothing', { sectors: [{ code: 15113, percentage: 0 }] }],
    ['a share of more than all', { sectors: [{ code: 15113, percentage: 101 }] }],
    [
      'a discrepancy with one side',
      { discrepancies: [{ id: 'x', field: 'x', says: [{ source: 'a', value: 1 }] }] },
    ],
    ['a document on no web', { documents: [{ title: 'x', url: 'ftp://a.example/x' }] }],
    ['a document that runs', { documents: [{ title: 'x', url: 'javascript:alert(1)' }] }],
    ['a title of two lines', { title: 'uno\ndos' }],
    ['an empty title', { title: '  ' }],
    ['a status code of IATI', { status: { declared: '2' } }],
    ['a language by name', { language: 'español' }],
    ['a draft that is a word', { draft: 'sí' }],
  ])('%s', (_, fields) => {
    expect(project.safeParse({ ...minimal.project, ...fields }).success).toBe(false);
  });

  it('a source that nobody signed, a group of nobody, a site of no language', () => {
    expect(source.safeParse({ ...minimal.source, authors: [] }).success).toBe(false);
    expect(groupings.safeParse([{ ...minimal.grouping, members: [] }]).success).toBe(false);
    expect(site.safeParse({ ...minimal.site, languages: [] }).success).toBe(false);
    expect(site.safeParse({ ...minimal.site, tagline: { en: 'An atlas' } }).success).toBe(false);
  });
});

describe('keys', () => {
  it.each([
    ['Cooperación técnica', 'cooperacion-tecnica'],
    ['  ¿Qué es la AOD?  ', 'que-es-la-aod'],
    ['España & Niñez', 'espana-ninez'],
    ['Straße', 'stra-e'],
    ['A__B--C', 'a-b-c'],
    ['2011', '2011'],
    ['協力', ''],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(keyFrom(text)).toBe(expected);
  });

  it('that are made are keys', () => {
    expect(key.safeParse(keyFrom('Índice — Fin del Mundo (2a. ed.)')).success).toBe(true);
  });

  it.each(['Aod', 'a_b', 'a--b', '-a', 'a-', 'á', 'a b', ''])('“%s” is none', (text) => {
    expect(key.safeParse(text).success).toBe(false);
  });

  it('may be a number to YAML', () => {
    expect(key.parse(2011)).toBe('2011');
  });
});

it('speaks the reference language where it has no other', () => {
  expect(inLanguage({ es: 'hola', en: 'hello' }, 'en')).toBe('hello');
  expect(inLanguage({ es: 'hola' }, 'en')).toBe('hola');
});

/** A field by its path, with the help that it or a wrapper of it carries. */
interface DescribedField {
  readonly path: string;
  readonly help: { readonly es: string; readonly en: string } | undefined;
}

const inside = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault
  ) {
    return [schema._zod.def.innerType];
  }
  if (schema instanceof z.core.$ZodPipe) return [schema._zod.def.in, schema._zod.def.out];
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options;
  return [];
};

const helpOf = (schema: z.core.$ZodType): DescribedField['help'] =>
  z.globalRegistry.get(schema)?.help ??
  inside(schema)
    .map(helpOf)
    .find((help) => help !== undefined);

/** Every field of the schema, at any depth. The languages of a localized text are no fields. */
function fieldsOf(schema: z.core.$ZodType, path: string): readonly DescribedField[] {
  if (schema instanceof z.core.$ZodArray) return fieldsOf(schema._zod.def.element, `${path}[]`);
  if (!(schema instanceof z.core.$ZodObject)) return inside(schema).flatMap((inner) => fieldsOf(inner, path));
  const { shape, catchall } = schema._zod.def;
  if (catchall !== undefined && !(catchall instanceof z.core.$ZodNever)) return [];
  return Object.entries(shape).flatMap(([name, field]) => [
    { path: `${path}.${name}`, help: helpOf(field) },
    ...fieldsOf(field, `${path}.${name}`),
  ]);
}

describe('every field says what it is for', () => {
  const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name));

  it('finds the fields, the deep ones among them', () => {
    const paths = fields.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(150);
    expect(paths).toEqual(
      expect.arrayContaining([
        'project.dates.plannedEnd.basis',
        'project.discrepancies[].says[].value',
        'projectTranslation.status.inferred.why',
        'site.terms.strand',
        'organization.predecessors[].until',
      ]),
    );
  });

  it('in Spanish and in English, which differ', () => {
    const silent = fields.filter(({ help }) => !help || help.es.trim() === '' || help.en.trim() === '');
    expect(silent.map(({ path }) => path)).toEqual([]);
    const untranslated = fields.filter(({ help }) => help && help.es === help.en);
    expect(untranslated.map(({ path }) => path)).toEqual([]);
  });
});
