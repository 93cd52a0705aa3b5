import { describe, expect, it } from 'vitest';
import { textOf as fileText } from '#formats/data-file.ts';
import { codelists } from '#model/codelists/all-codelists.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { skosFiles } from '#formats/skos/skos-files.ts';
import { readRdf, skosProblems, skosValues, type Statement } from '../fixtures/rdf.ts';
import { aConcept, aConceptTranslation, aSite, someCatalog, someRecords } from '../fixtures/records.ts';

const textOf = async (catalog: Catalog, path: string): Promise<string> => {
  const file = skosFiles(catalog).find((candidate) => candidate.path === path);
  if (!file) throw new Error(`${path}: no such file.`);
  return fileText(file);
};

const concepts = async (catalog: Catalog): Promise<readonly Statement[]> =>
  readRdf(await textOf(catalog, 'data/concepts.ttl'), 'text/turtle');

const host = 'https://atlas.example/base';
const catalog = someCatalog();
const statements = await concepts(catalog);
const valuesOf = (all: readonly Statement[], subject: string, property: string): readonly string[] =>
  all
    .filter((each) => each.subject === subject && each.property.endsWith(property))
    .map(({ value }) => value);

const hostile = 'Una «"doble"» \\ barra\ny otra <línea> </script> \u00a0\u{1f30a}';

const withHostile = someCatalog({
  concepts: [
    ...someRecords.concepts,
    aConcept('raro', {
      kind: 'theme',
      title: hostile.replace('\n', ' '),
      summary: hostile.replace('\n', '\t'),
      aliases: [hostile.replace('\n', ' '), 'otro', "d'otro"],
      searchTerms: ['otro', 'de nadie'],
      definitions: [{ id: 'x', by: '\\', gist: hostile, source: 'dof', since: 'unknown' }],
      codes: [
        { vocabulary: 'dac-channel', code: 40000, match: 'broader' },
        { vocabulary: 'iati-flow-type', code: 10, match: 'exact' },
        { vocabulary: 'sdg-target', code: '16.a' },
      ],
    }),
  ],
});

describe('the concepts as SKOS', () => {
  it('are the pages of the concepts, at their addresses', () => {
    const labels = skosValues(statements, 'prefLabel');
    expect([...labels.keys()]).toEqual(
      ['ambito', 'nandu', 'oferente'].map((key) => `${host}/conceptos/${key}/`),
    );
    expect(labels.get(`${host}/conceptos/oferente/`)).toEqual(['"Oferente"@es', '"Provider"@en']);
    expect(labels.get(`${host}/conceptos/nandu/`)).toEqual(['"Ñandú"@es']);
    expect(valuesOf(statements, `${host}/conceptos/oferente/`, 'foaf/0.1/page')).toEqual([
      `${host}/conceptos/oferente/`,
      `${host}/en/concepts/provider/`,
    ]);
  });

  it('say what each body understands, with its source and how long it held', () => {
    const definition = `${host}/conceptos/oferente/#definicion-cad`;
    expect(valuesOf(statements, `${host}/conceptos/oferente/`, '#definition')).toEqual([
      '"Quien ofrece."@es',
      '"Who offers."@en',
      definition,
    ]);
    expect(valuesOf(statements, definition, '#value')).toEqual(['"Quien da."@es', '"Who gives."@en']);
    expect(valuesOf(statements, definition, 'creator')).toEqual(['"CAD"@es', '"DAC"@en']);
    expect(valuesOf(statements, definition, 'source')).toEqual([`${host}/fuentes/dac/`]);
    expect(valuesOf(statements, definition, 'validFrom')).toEqual([
      '"1969"^^<http://www.w3.org/2001/XMLSchema#gYear>',
    ]);
    expect(valuesOf(statements, definition, 'validThrough')).toEqual([
      '"2011-06"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>',
    ]);
  });

  it('leave drafts out, and name what is mistaken for them in the language of the note', () => {
    expect(JSON.stringify(statements)).not.toContain('borrador');
    expect(valuesOf(statements, `${host}/conceptos/nandu/`, 'scopeNote')).toEqual([
      '"No confundir con «Oferente»: Uno vuela."@es',
    ]);
    expect(valuesOf(statements, `${host}/conceptos/oferente/`, 'scopeNote')).toEqual([
      '"Aún no se sabe."@es',
    ]);
  });

  it('have the projects that show them, the sources of their texts and their own history', () => {
    const uri = `${host}/conceptos/oferente/`;
    expect(valuesOf(statements, uri, '#example')).toEqual([`${host}/proyectos/integridad/`]);
    expect(valuesOf(statements, uri, 'terms/source')).toEqual([
      `${host}/fuentes/dac/`,
      `${host}/fuentes/dof/`,
    ]);
    expect(valuesOf(statements, uri, 'created')).toEqual([
      '"2025-11-30"^^<http://www.w3.org/2001/XMLSchema#date>',
    ]);
    expect(valuesOf(statements, uri, 'modified')).toEqual([
      '"2026-03-04"^^<http://www.w3.org/2001/XMLSchema#date>',
    ]);
    expect(valuesOf(statements, `${host}/conceptos/`, 'versionInfo')).toEqual(['"2026.03.04"']);
  });

  it('map codes as nearly as the editor says, only as related where nobody said', async () => {
    const uri = `${host}/conceptos/raro/`;
    const read = await concepts(withHostile);
    const [channel = ''] = valuesOf(read, uri, 'broadMatch');
    expect(channel).toMatch(/^_:/);
    expect(read.filter(({ subject }) => subject === channel)).toHaveLength(1);
    expect(valuesOf(read, channel, 'notation')).toEqual([
      `"40000"^^<${host}/datos/listas/vocabularios/#dac-channel>`,
    ]);
    expect(valuesOf(read, uri, 'exactMatch')).toEqual([`${host}/datos/listas/tipos-de-flujo/#10`]);
    expect(valuesOf(read, uri, 'relatedMatch')).toEqual([
      'http://metadata.un.org/sdg/16.a',
      `${host}/datos/listas/metas-de-los-ods/#16.a`,
    ]);
  });

  it('keep any words whole, and a word as one kind of label', async () => {
    const read = readRdf(await textOf(withHostile, 'data/concepts.jsonld'), 'application/ld+json');
    const uri = `${host}/conceptos/raro/`;
    const decoded = (value: string | undefined) => JSON.parse((value ?? '').replace(/@es$/, ''));
    expect(decoded(valuesOf(read, uri, 'prefLabel')[0])).toBe(hostile.replace('\n', ' '));
    expect(valuesOf(read, uri, 'altLabel').map(decoded)).toEqual(["d'otro", 'otro']);
    expect(valuesOf(read, uri, 'hiddenLabel').map(decoded)).toEqual(['de nadie']);
    expect(decoded(valuesOf(read, `${uri}#definicion-x`, '#value')[0])).toBe(hostile);
    expect(valuesOf(read, `${uri}#definicion-x`, 'validFrom')).toEqual([]);
  });

  it('do not relate what is wider or narrower', async () => {
    const base = { kind: 'theme', summary: 'Algo.' } as const;
    const read = await concepts(
      someCatalog({
        concepts: [
          aConcept('a', { ...base, title: 'A', related: ['c', 'd'] }),
          aConcept('b', { ...base, title: 'B', broader: ['a'] }),
          aConcept('c', { ...base, title: 'C', broader: ['b'] }),
          aConcept('d', { ...base, title: 'D' }),
        ],
        conceptTranslations: [],
      }),
    );
    expect(valuesOf(read, `${host}/conceptos/a/`, '#related')).toEqual([`${host}/conceptos/d/`]);
    expect(valuesOf(read, `${host}/conceptos/c/`, '#related')).toEqual([]);
    expect(skosProblems(read)).toEqual([]);
  });

  it('are in every language in which there are words, and in the reference language of the site', async () => {
    const read = await concepts(
      someCatalog({
        site: { ...aSite, url: 'https://x.example', languages: ['en', 'es', 'fr'] },
        conceptTranslations: [
          ...someRecords.conceptTranslations,
          aConceptTranslation('oferente', { title: 'Donateur', summary: 'Qui donne.' }, '', 'fr'),
        ],
        concepts: someRecords.concepts.map((entry) => ({
          ...entry,
          data: { ...entry.data, language: 'es' },
        })),
      }),
    );
    const uri = 'https://x.example/concepts/provider/';
    expect(valuesOf(read, uri, 'prefLabel')).toEqual(['"Donateur"@fr', '"Oferente"@es', '"Provider"@en']);
    expect(valuesOf(read, uri, 'foaf/0.1/page')).toEqual([uri, 'https://x.example/es/conceptos/oferente/']);
  });
});

describe('the code lists as SKOS', async () => {
  const lists = readRdf(await textOf(catalog, 'data/codelists.ttl'), 'text/turtle');
  const at = `${host}/datos/listas`;

  it('hold every code of every list, with its names and its place', () => {
    const notations = skosValues(lists, 'notation');
    expect(notations.size).toBe(codelists.reduce((sum, { entries }) => sum + entries.length, 0));
    expect(valuesOf(lists, `${at}/sectores/#15113`, 'prefLabel')).toHaveLength(2);
    expect(valuesOf(lists, `${at}/sectores/#15113`, 'broader')).toEqual([`${at}/sectores/#151`]);
    expect(valuesOf(lists, `${at}/sectores/#151`, 'narrower')).toContain(`${at}/sectores/#15113`);
    expect(valuesOf(lists, `${at}/paises/#bo`, 'broadMatch')).toEqual([`${at}/regiones/#005`]);
    expect(valuesOf(lists, `${at}/paises/#bo`, '#broader')).toEqual([]);
    expect(valuesOf(lists, `${at}/ods/#17`, 'exactMatch')).toEqual(['http://metadata.un.org/sdg/17']);
    expect(valuesOf(lists, `${at}/sectores/#92010`, 'deprecated')).toEqual([
      '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>',
    ]);
  });

  it('have the names that they have in the other formats', () => {
    expect(valuesOf(lists, `${at}/lo-que-dicen-las-fechas/`, 'terms/identifier')).toEqual([
      '"assessment-findings"',
    ]);
  });

  it('lead to where the site tells about a code', () => {
    expect(valuesOf(lists, `${at}/vertientes/#provider`, 'seeAlso')).toEqual([`${host}/conceptos/oferente/`]);
    expect(valuesOf(lists, `${at}/paises/#bo`, 'seeAlso')).toEqual([`${host}/paises/bolivia/`]);
    expect(valuesOf(lists, `${at}/paises/#fj`, 'seeAlso')).toEqual([]);
  });
});

describe.each(['concepts', 'codelists'])('data/%s', (name) => {
  it('keeps the conditions of SKOS', async () => {
    expect(skosProblems(readRdf(await textOf(withHostile, `data/${name}.ttl`), 'text/turtle'))).toEqual([]);
  });

  it('says the same in Turtle and in JSON-LD', async () => {
    const turtle = readRdf(await textOf(withHostile, `data/${name}.ttl`), 'text/turtle');
    expect(turtle.length).toBeGreaterThan(80);
    expect(readRdf(await textOf(withHostile, `data/${name}.jsonld`), 'application/ld+json')).toEqual(turtle);
  });

  it('comes out the same whatever the order of the records', async () => {
    const turned = someCatalog({
      concepts: someRecords.concepts.toReversed(),
      conceptTranslations: someRecords.conceptTranslations.toReversed(),
      projects: someRecords.projects.toReversed(),
    });
    for (const ending of ['ttl', 'jsonld'])
      expect(await textOf(turned, `data/${name}.${ending}`)).toBe(
        await textOf(catalog, `data/${name}.${ending}`),
      );
  });
});

it('finds what breaks the conditions of SKOS', () => {
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const broken = readRdf(
    `@prefix skos: <${skos}> . @prefix : <https://x.example/> .
     :s a skos:ConceptScheme .
     :a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "A"@es, "B"@es ; skos:altLabel "A"@es ; skos:broader :b, :gone .
     :b a skos:Concept, skos:ConceptScheme ; skos:inScheme :s ; skos:prefLabel "B" ; skos:related :c .
     :c a skos:Concept ; skos:inScheme :s ; skos:broader :b ; skos:related :b ; skos:narrower :a .
     :d a skos:Concept ; skos:broader :d ; skos:exactMatch :x ; skos:broadMatch :x .`,
    'text/turtle',
  );
  const problems = skosProblems(broken).join('\n');
  for (const condition of [
    'S9',
    'S13',
    'S14',
    'S27',
    'S46',
    'no label',
    'in no language',
    'not there',
    'circle',
    'narrower https://x.example/a from one side',
    'broader https://x.example/b from one side',
  ])
    expect(problems).toContain(condition);
});
