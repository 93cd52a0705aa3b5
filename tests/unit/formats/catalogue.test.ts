import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { openData } from '#formats/open-data.ts';
import { dataFiles } from '#formats/data-files.ts';
import { brokenPromises, dataPackageSchema, headerOf } from '../fixtures/read-package.ts';
import { publishedBy } from '../fixtures/published.ts';
import { aSite, someCatalog } from '../fixtures/records.ts';

const catalog = someCatalog();
const published = await publishedBy(catalog);
const { resources, version } = published.package;
const describing = ['data/datapackage.json', 'data/catalog.jsonld'];

describe('the data package', () => {
  it('has every file but those that describe the files, each once', () => {
    const paths = resources.map(({ path }) => `data/${path}`);
    expect(paths.toSorted()).toEqual(published.paths.filter((path) => !describing.includes(path)).toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(version).toBe('2026.03.04');
  });

  it('has the size and the checksum of each', () => {
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(published.text(path));
      expect(bytes, path).toBe(content.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('names the columns of each table, in their order, none of them twice', () => {
    for (const { path, schema } of resources) {
      if (!schema) continue;
      const names = schema.fields.map(({ name }) => name);
      expect(headerOf(published.text(path)), path).toEqual(names);
      expect(new Set(names).size, path).toBe(names.length);
      expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    }
  });

  it('promises nothing that the tables do not hold', () => {
    expect(brokenPromises(published.package, published.text)).toEqual([]);
  });

  it('is caught when it does', () => {
    const broken = (path: string, change: (text: string) => string): readonly string[] =>
      brokenPromises(published.package, (file) =>
        file === path ? change(published.text(file)) : published.text(file),
      );
    expect(broken('projects.csv', (text) => text.replace(',recipient,', ',donor,'))).toContainEqual(
      expect.stringContaining('projects.strand'),
    );
    expect(broken('organizations.csv', (text) => text.replace('agencia-nueva', 'otra'))).toContainEqual(
      expect.stringContaining('project-participants.organization'),
    );
    expect(broken('project-amounts.csv', (text) => text.replace('1250000.5', 'mucho'))).toContainEqual(
      expect.stringContaining('is no number'),
    );
  });

  it('says everything in each language of the site', () => {
    for (const resource of resources) expect(resource, resource.name).toHaveProperty('title@en');
  });

  it('is the same when it is made again', async () => {
    const again = await dataFiles(someCatalog()).published();
    expect(again.map(({ path, sha256 }) => [path, sha256])).toEqual(
      (await dataFiles(catalog).published()).map(({ path, sha256 }) => [path, sha256]),
    );
  });
});

describe('the DCAT catalogue', async () => {
  const dcat = 'http://www.w3.org/ns/dcat#';
  const dct = 'http://purl.org/dc/terms/';
  const spdx = 'http://spdx.org/rdf/terms#';
  // The context is written out: nothing may be fetched.
  const all = await jsonld.expand(JSON.parse(published.text('catalog.jsonld')), {
    documentLoader: () => Promise.reject(new Error('nothing is to be fetched')),
  });
  const ofType = (type: string) =>
    all.filter(({ '@type': types }) => Array.isArray(types) && types.includes(dcat + type));

  it('has a distribution for each file of the package, with the same size and checksum', () => {
    const distributions = ofType('Distribution');
    expect(distributions).toHaveLength(resources.length);
    for (const { path, bytes, hash } of resources) {
      const id = `https://atlas.example/base/data/${path}`;
      expect(
        distributions.find((node) => node['@id'] === id),
        path,
      ).toMatchObject({
        [`${dcat}byteSize`]: [{ '@value': String(bytes) }],
        [`${spdx}checksum`]: [{ [`${spdx}checksumValue`]: [{ '@value': hash.replace('sha256:', '') }] }],
      });
    }
  });

  it('lists its datasets, and each dataset its files: none is left over', () => {
    const idsIn = (nodesOf: typeof all, property: string) =>
      JSON.stringify(nodesOf.map((node) => node[dcat + property])).match(/(?<="@id":")[^"]+/g);
    const ids = (type: string) => ofType(type).map(({ '@id': id }) => id);
    expect(idsIn(ofType('Catalog'), 'dataset')?.toSorted()).toEqual(ids('Dataset').toSorted());
    expect(idsIn(ofType('Dataset'), 'distribution')?.toSorted()).toEqual(ids('Distribution').toSorted());
  });

  it.each(['Catalog', 'Dataset'])(
    'says of each %s what it is, whose, since when, and under which licence',
    (type) => {
      const nodes = ofType(type);
      expect(nodes.length).toBeGreaterThan(0);
      for (const node of nodes) {
        expect(node).toMatchObject({
          [`${dct}license`]: [{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
          [`${dct}issued`]: [{ '@value': '2026-02-01' }],
          [`${dct}modified`]: [{ '@value': '2026-03-04' }],
          [`${dcat}version`]: [{ '@value': '2026.03.04' }],
          [`${dct}publisher`]: [{ '@id': 'https://atlas.example/base/#institution' }],
        });
        expect(node[`${dct}title`]).toHaveLength(2);
      }
    },
  );
});

describe('the files for a page', () => {
  it.each(['es', 'en'] as const)('all have a title and a description in %s', async (language) => {
    const datasets = await openData(catalog, language);
    const files = datasets.flatMap((dataset) => dataset.files);
    expect(files.map(({ path }) => path).toSorted()).toEqual(published.paths.toSorted());
    for (const { path, title, about, href, table } of files) {
      expect(title, path).not.toBe('');
      expect(about, path).not.toBe('');
      expect(href).toBe(`/base/${path}`);
      for (const column of table?.columns ?? []) expect(column.about, `${path} ${column.name}`).not.toBe('');
    }
    const titles = files.map(({ title, format }) => `${title} ${format}`);
    expect(titles.filter((title, n) => titles.indexOf(title) !== n)).toEqual([]);
  });

  it('say how many rows a table has', async () => {
    const files = (await openData(catalog, 'es')).flatMap((dataset) => dataset.files);
    for (const { path, table } of files)
      if (table)
        expect(table.rows, path).toBe(published.rows(path.slice('data/'.length, -'.csv'.length)).length);
  });
});

it('describes a site whose contact is a page, with an odd licence name', async () => {
  const site = {
    ...aSite,
    contact: { url: 'https://atlas.example/contact' },
    licence: { name: 'CC BY 4.0 (internacional)', url: 'https://creativecommons.org/licenses/by/4.0/' },
  };
  const { json, text } = await publishedBy(someCatalog({ site }));
  expect(dataPackageSchema.loose().parse(json('datapackage.json'))).toMatchObject({
    licenses: [{ name: 'CC-BY-4.0-internacional-' }],
    contributors: [{ path: 'https://atlas.example/contact' }],
  });
  expect(text('catalog.jsonld')).toContain('vcard:hasURL');
});

it('columns and files say what they hold, each its own', async () => {
  const files = (await openData(someCatalog(), 'es')).flatMap((dataset) => dataset.files);
  const about = (path: string, column: string): string | undefined =>
    files.find((file) => file.path === `data/${path}`)?.table?.columns.find(({ name }) => name === column)
      ?.about.text;
  expect(about('project-lessons.csv', 'statement_es')).toBe('Qué se aprendió (en español)');
  expect(about('project-amounts.csv', 'contributor_organization_title_es')).toBe(
    'Nombre de la organización (en español)',
  );
  expect(about('project-regions.csv', 'grouping')).not.toBe(about('project-regions.csv', 'region'));
  expect(about('project-regions.csv', 'region')).not.toContain('groupings.yaml');
  expect(about('projects.csv', 'assessment_finding_label_es')).toBeDefined();
  expect(about('project-discrepancies.csv', 'field_label_es')).toBe(
    'Nombre de ese campo en español; vacío si no es uno',
  );
  expect(about('projects.csv', 'imported_written')).toBeUndefined();
  expect(files.find(({ path }) => path === 'data/codelists.jsonl')?.about).toContain('una lista por línea');
});
