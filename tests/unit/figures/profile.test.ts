import { describe, expect, it } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import type { Figure } from '#figures/figure.ts';
import { profileFigures } from '#figures/pages/profile.ts';
import { aProject, someCatalog } from '../fixtures/records.ts';

type Data = Partial<Parameters<typeof aProject>[1]>;

const figuresOf = (projects: readonly Data[], by: 'sector' | 'country' = 'sector') => {
  const catalog: Catalog = someCatalog({
    projects: projects.map((data, n) =>
      aProject(`p-${n}`, { title: `P ${n}`, summary: 'Uno.', strand: 'provider', ...data }),
    ),
    projectTranslations: [],
  });
  const keys = catalog.find.project.all.map(({ key }) => key);
  return profileFigures(catalog, keys, 'es', { by });
};

const ids = (figures: readonly Figure[]): readonly string[] => figures.map(({ id }) => id);
const column = (figure: Figure | undefined, n: number) => figure?.table.rows.map((row) => row[n]?.value);
const some = (n: number, data: (n: number) => Data): readonly Data[] =>
  Array.from({ length: n }, (_, at) => data(at));

describe('the figures of some projects', () => {
  it('are none where there is one project, or no date', () => {
    expect(figuresOf([{ dates: { actualStart: 2011 } }])).toEqual([]);
    expect(figuresOf([{}, {}])).toEqual([]);
  });

  it('are lanes for a few, those without a date last and without one in the table', () => {
    const [lanes] = figuresOf([
      {},
      { dates: { actualStart: 2012, plannedEnd: { value: 2014, basis: 'inferred' } } },
      { dates: { actualEnd: 2011 }, status: { declared: 'closed' } },
    ]);
    expect(lanes?.id).toBe('en-el-tiempo');
    expect(column(lanes, 0)).toEqual(['P 2', 'P 1', 'P 0']);
    expect(column(lanes, 2)).toEqual([undefined, '2012', undefined]);
    expect(column(lanes, 3)).toEqual(['2011', '2014 (previsto, inferido)', undefined]);
    expect(column(lanes, 4)).toEqual(['Cerrado', 'Sin declarar', 'Sin declarar']);
    expect(lanes?.finding).toBe(
      'Las fechas que se conocen van de 2011 a 2014; de un proyecto no se conoce ninguna.',
    );
  });

  it('are columns for many', () => {
    expect(ids(figuresOf(some(16, (n) => ({ dates: { actualStart: 2000 + n } }))))).toEqual(['por-anio']);
  });

  it('are counted by sector, or by country, only where some share one and not all do', () => {
    const sectors = (of: (n: number) => string) => some(5, (n) => ({ sectors: [{ code: of(n) }] }));
    expect(ids(figuresOf(sectors((n) => (n < 2 ? '15113' : '14030'))))).toEqual(['por-sector']);
    expect(ids(figuresOf(sectors(() => '15113')))).toEqual([]);
    expect(
      ids(
        figuresOf(
          some(3, () => ({ countries: ['BO', 'PE'] })),
          'country',
        ),
      ),
    ).toEqual([]);
    const [countries] = figuresOf(
      some(4, (n) => ({ countries: n === 0 ? ['BO'] : ['BO', 'PE', 'PE'] })),
      'country',
    );
    expect(countries?.id).toBe('por-pais');
    expect(countries?.table.rows.map((row) => [row[0]?.value, row.at(-1)?.value])).toEqual([
      ['Bolivia', 4],
      ['Perú', 3],
    ]);
  });
});
