import { expect, it } from 'vitest';
import { regionMap } from '#figures/region-map.ts';
import { NARROW, WIDE } from '#figures/figure.ts';
import { aProject, someCatalog, someRecords } from '../fixtures/records.ts';

const projects = [
  ['a', ['GT', 'HN']],
  ['b', ['GT', 'MX']],
  ['c', ['FR']],
] as const;

const catalog = someCatalog({
  ...someRecords,
  groupings: [{ key: 'mesoamerica', names: { es: 'Mesoamérica' }, members: ['MX', 'GT', 'HN', 'BZ'] }],
  projects: projects.map(([key, countries]) =>
    aProject(key, { title: key, summary: key, countries: [...countries] }),
  ),
  projectTranslations: [],
  concepts: [],
  conceptTranslations: [],
  pages: [],
  pageTranslations: [],
});

it('counts the projects of the countries of a region, that of the perspective apart', () => {
  const map = regionMap(catalog, 'mesoamerica', 'es');
  expect(map?.finding).toBe(
    'De 4 países y territorios, 3 tienen proyectos; fuera de México, el que más tiene es Guatemala: 2.',
  );
  expect(map?.table.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['Guatemala', 2],
    ['Honduras', 1],
    ['México', 1],
  ]);
  for (const width of [NARROW, WIDE]) {
    const drawn = JSON.stringify(map?.draw(width));
    for (const fill of ['shade-5', 'shade-1', 'home', 'land'])
      expect(drawn).toContain(`country fill-${fill}`);
  }
});

it('is not there where a single country has projects', () => {
  expect(regionMap(catalog, '150', 'es')).toBeUndefined();
});
