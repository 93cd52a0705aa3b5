import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { concept, conceptTranslation } from '#model/concept.ts';
import { organization, organizationTranslation } from '#model/organization.ts';
import { project, projectTranslation } from '#model/project.ts';
import { source } from '#model/source.ts';
import { createCatalog } from '#catalog/catalog.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { publishedRecords } from '#formats/records/collect-records.ts';
import { recordPages } from '#formats/records/record-files.ts';
import { publishedBy } from '../fixtures/published.ts';
import { jsonDatasets, readJsonFile, validatorOf } from '../fixtures/json-schemas.ts';
import { aProject, aSource, someCatalog, someFacts, someRecords } from '../fixtures/records.ts';

const catalog = someCatalog();
const published = await publishedBy(catalog);
const problems = validatorOf(published, jsonDatasets);
const at = 'https://atlas.example/base/data';

describe.each(jsonDatasets)('%s as JSON', (dataset) => {
  const file = readJsonFile(published.json(`${dataset}.json`));

  it('say what they are, and hold to the schema that they name', () => {
    expect(file).toMatchObject({
      $schema: `${at}/${dataset}.schema.json`,
      name: 'Atlas',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      version: '2026.03.04',
      commit: 'b2c3d4e5f6',
      asOf: '2026-11-22',
      count: file.records.length,
    });
    expect(file.records.length).toBeGreaterThan(0);
    expect(problems(file.$schema, file)).toEqual([]);
  });

  it('are the same a record a line', () => {
    const lines = published.text(`${dataset}.jsonl`).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(file.records);
  });

  it('refuse a record that is broken', () => {
    const [first] = file.records;
    const schema = `${file.$schema}#/$defs/record`;
    expect(problems(schema, first)).toEqual([]);
    expect(problems(schema, { ...first, unheard: 'of' })).not.toEqual([]);
    expect(problems(schema, {})).not.toEqual([]);
  });
});

describe('the schema of projects', () => {
  const [first = {}] = readJsonFile(published.json('projects.json')).records;
  const broken = (fields: object) =>
    problems(`${at}/projects.schema.json#/$defs/record`, { ...first, ...fields });

  it.each([
    ['a code that is in no list', { strand: 'donor' }],
    ['a date that is none', { dates: { plannedStart: { value: 'soon', basis: 'stated' } } }],
    ['a basis left out', { dates: { plannedStart: { value: '2011' } } }],
    [
      'a negative amount',
      { amounts: [{ kind: 'budget', amount: -1, currency: 'USD', asOf: '2011', source: 'x' }] },
    ],
    ['a key that could be none', { key: 'Ñ' }],
    ['an address that is none', { addresses: { es: 'nowhere' } }],
    ['a finding that is none', { assessment: { asOf: '2026-11-22', finding: 'fine', contradicts: false } }],
  ])('refuses %s', (_, fields) => {
    expect(broken(fields)).not.toEqual([]);
  });

  it.each([
    ['a date that is not known', { dates: { plannedStart: { value: 'unknown', basis: 'stated' } } }],
    ['a month', { dates: { plannedStart: { value: '2011-03', basis: 'inferred' } } }],
  ])('takes %s', (_, fields) => {
    expect(broken(fields)).toEqual([]);
  });

  it('says what each field is, in the languages of the site', () => {
    const text = published.text('projects.schema.json');
    expect(text).toContain('Título del proyecto / Title of the project');
    expect(text).not.toContain('"help"');
  });
});

/** The part of a record that its file holds. */
const factsOf = <S extends z.ZodObject>(schema: S, record: object): z.output<S> =>
  schema.parse(Object.fromEntries(Object.entries(record).filter(([name]) => name in schema.shape)));

describe('a published record', () => {
  const records = publishedRecords(catalog);

  it.each([
    ['projects', project, projectTranslation, someRecords.projects, someRecords.projectTranslations],
    [
      'organizations',
      organization,
      organizationTranslation,
      someRecords.organizations,
      someRecords.organizationTranslations,
    ],
    ['concepts', concept, conceptTranslation, someRecords.concepts, someRecords.conceptTranslations],
  ] as const)(
    'of the %s can be written back: facts, words and text',
    (name, schema, words, originals, translations) => {
      const all = records[name];
      expect(all.length).toBeGreaterThan(1);
      for (const given of all) {
        // As a reader has it.
        const record: typeof given = JSON.parse(JSON.stringify(given));
        const original = originals.find(({ key }) => key === record.key);
        expect(factsOf(schema, record)).toEqual({ language: 'es', ...original?.data });
        expect(record.text ?? '').toBe(original?.body.markdown);
        const own = translations.filter(({ key }) => key === record.key);
        expect(Object.keys(record.translations)).toEqual(own.map(({ language }) => language));
        for (const { language, data, body, path } of own) {
          const translated = record.translations[language];
          expect(factsOf(words, translated ?? {})).toEqual(data);
          expect(translated?.text ?? '').toBe(body.markdown);
          expect(translated?.file).toBe(path);
        }
      }
    },
  );

  it('of the sources can be written back', () => {
    for (const given of records.sources)
      expect(factsOf(source, given)).toEqual(someRecords.sources.find(({ key }) => key === given.key)?.data);
  });

  it('says nothing of drafts', () => {
    const keys = Object.values(records).flatMap((list) => list.map(({ key }: { key: string }) => key));
    expect(keys.filter((key) => key.startsWith('borrador'))).toEqual([]);
  });
});

describe('the JSON beside a page', () => {
  const pages = new Map(recordPages(catalog).map(({ path, text }) => [path, text]));

  it('is there for every record, at the address of its page in the reference language', () => {
    expect([...pages.keys()]).toEqual([
      'proyectos/aguas',
      'proyectos/integridad',
      'proyectos/zonas',
      'organizaciones/agencia-nueva',
      'organizaciones/agencia-vieja',
      'conceptos/ambito',
      'conceptos/nandu',
      'conceptos/oferente',
      'fuentes/dac',
      'fuentes/dof',
    ]);
  });

  it('is the same record, with what it needs to be cited, valid by the schema that it names', () => {
    const file: { $schema: string; record: { key: string } } = JSON.parse(
      pages.get('proyectos/integridad')?.() ?? '',
    );
    const { records } = readJsonFile(published.json('projects.json'));
    expect(file).toMatchObject({ version: '2026.03.04', licence: { name: 'CC BY 4.0' }, name: 'Atlas' });
    expect(file.record).toEqual(records.find((record) => record['key'] === 'integridad'));
    expect(problems(file.$schema, file)).toEqual([]);
    expect(problems(file.$schema, { ...file, record: {} })).not.toEqual([]);
  });
});

it('words that JSON must escape come back whole', async () => {
  const title = 'Comillas " \\ </script> 🌊 fin';
  const { json } = await publishedBy(
    someCatalog({
      projects: [aProject('a', { title, summary: 'a' })],
      projectTranslations: [],
      sources: [aSource('dac', { type: 'report', title, authors: ['A'] }), ...someRecords.sources.slice(1)],
    }),
  );
  expect(readJsonFile(json('projects.json')).records[0]).toMatchObject({ title });
  expect(readJsonFile(json('sources.json')).records[0]).toMatchObject({ title });
});

it('a record names the commit of its last changed file, of several in a day', () => {
  const day = { created: '2026-03-04', changed: '2026-03-04' };
  const files = {
    'concepts/oferente.mdx': { ...day, commit: 'original00', age: 1 },
    'concepts/oferente.en.mdx': { ...day, commit: 'translated', age: 0 },
  };
  const catalog = createCatalog(someRecords, { ...someFacts, files });
  const [record] = publishedRecords(catalog).concepts.filter(({ key }) => key === 'oferente');
  expect(record?.commit).toBe('translated');
  expect(conceptPage(catalog, 'oferente', 'en').frame.changed?.commit).toBe('translated');
  expect(conceptPage(catalog, 'oferente', 'es').frame.changed?.commit).toBe('original00');
});
