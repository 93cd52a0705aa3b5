import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { profilePage } from '#catalog/pages/profile.ts';
import { projectTableFiles } from '#formats/tables/project-table-files.ts';
import { publishedData } from '#formats/records/published-data.ts';
import { textOf } from '#formats/data-file.ts';
import { tableFile } from '#formats/tables/table.ts';
import { tables } from '#formats/tables/tables.ts';
import { someCatalog } from '../fixtures/records.ts';

const catalog = someCatalog();
const files = new Map(
  projectTableFiles(catalog).map(({ path, parts }) => [path, Buffer.concat([...parts()]).toString()]),
);
const rowsOf = (text: string | undefined): readonly (readonly string[])[] =>
  Papa.parse<string[]>((text ?? '').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

it('a page has the rows of the table of all that are its own', async () => {
  const all = tables(catalog, publishedData(catalog)).find(({ name }) => name === 'projects');
  const [head, ...rows] = rowsOf(all && (await textOf(tableFile(all))));
  const own = rowsOf(files.get('paises/bolivia/proyectos'));
  expect(own).toEqual([head, ...rows.filter(([key]) => key === 'aguas' || key === 'integridad')]);
  expect(own).toHaveLength(3);
});

it('is where the page says, once for all languages, for whatever has projects', () => {
  for (const language of ['es', 'en'] as const)
    expect(profilePage(catalog, 'countries', 'BO', language).projects.download?.href).toBe(
      '/base/paises/bolivia/proyectos.csv',
    );
  expect([...files.keys()].toSorted()).toEqual([
    'ods/16/proyectos',
    'ods/6/proyectos',
    'organizaciones/agencia-nueva/proyectos',
    'paises/bolivia/proyectos',
    'paises/guatemala/proyectos',
    'paises/mexico/proyectos',
    'paises/peru/proyectos',
    'regiones/america-latina-y-el-caribe/proyectos',
    'regiones/america/proyectos',
    'regiones/centroamerica/proyectos',
    'regiones/mesoamerica/proyectos',
    'regiones/sudamerica/proyectos',
    'sectores/151/proyectos',
    'sectores/15113/proyectos',
  ]);
});

it('is told from another file by its digest, which is that of its rows', () => {
  const digests = (from: typeof catalog) =>
    new Map(projectTableFiles(from).map(({ path, digest }) => [path, digest()]));
  const before = digests(catalog);
  expect(digests(someCatalog())).toEqual(before);
  expect(before.get('paises/bolivia/proyectos')).not.toBe(before.get('paises/peru/proyectos'));
});
