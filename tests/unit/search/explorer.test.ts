import { describe, expect, it } from 'vitest';
import { narrowing } from '#search/explorer-filter.ts';
import { explorerIndex } from '#search/explorer-index.ts';
import { sorted } from '#search/explorer-sort.ts';
import {
  cleared,
  constraintsOf,
  type ExplorerState,
  readState,
  withValue,
  without,
  writeState,
} from '#search/explorer-state.ts';
import { labelOf, valuesNamed, valuesOf, withKnownCodes } from '#search/explorer-values.ts';
import { aProject, someCatalog } from '../fixtures/records.ts';

const catalog = someCatalog({
  projects: [
    aProject('agua', {
      title: 'Agua',
      summary: 'a',
      strand: 'provider',
      countries: ['BO', 'PE'],
      dates: { actualStart: '2011-03', actualEnd: '2016' },
    }),
    aProject('becas', {
      title: 'Becas',
      summary: 'b',
      strand: 'recipient',
      countries: ['BO'],
      dates: { plannedStart: 2018 },
    }),
    aProject('censo', { title: 'Censo', summary: 'c', strand: 'provider', countries: ['GT'] }),
    aProject('datos', {
      title: 'Datos',
      summary: 'd',
      strand: 'horizontal',
      countries: ['GT'],
      dates: { plannedEnd: 2014 },
    }),
  ],
  projectTranslations: [],
});
const index = explorerIndex(catalog, 'es');
const narrow = narrowing(index);
const state = (address: string): ExplorerState => readState(new URLSearchParams(address));
const titles = ['agua', 'becas', 'censo', 'datos'];
const found = (address: string, matching?: ReadonlySet<number>): readonly (string | undefined)[] =>
  narrow(state(address), matching).found.map((position) => titles[position]);
const counted = (address: string, facet: 'strand' | 'country') => {
  const { counts } = narrow(state(address), undefined);
  return Object.fromEntries(index.facets[facet].values.map(([code], at) => [code, counts[facet][at]]));
};

describe('the index of the explorer', () => {
  it('holds the projects in the order of their titles, each with its values and dates', () => {
    expect(index.size).toBe(4);
    expect(valuesOf(index, 'country', 0).map(([code]) => code)).toEqual(['BO', 'PE']);
    expect(index.starts).toEqual(['2011-03', '2018', '', '']);
    expect(index.ends).toEqual(['2016', '', '', '2014']);
    expect(valuesOf(index, 'partner', 0)).toEqual([]);
  });

  it('tells what is planned and what is the researcher’s reading', () => {
    const inferring = explorerIndex(
      someCatalog({
        projects: [
          aProject('uno', {
            title: 'Uno',
            summary: 'x',
            scope: 'global',
            dates: { actualStart: { value: 2011, basis: 'inferred' }, plannedEnd: 2013 },
            sectors: [{ code: '14030', basis: 'inferred' }],
            sdg: { main: '6' },
          }),
        ],
        projectTranslations: [],
      }),
      'es',
    );
    expect(inferring.planned).toEqual([['end']]);
    expect(inferring.inferred).toEqual([['start', 'sector']]);
    expect(index.planned).toEqual([[], ['start'], [], ['end']]);
  });

  it('finds a value by a part of its name', () => {
    expect(
      valuesNamed(index.facets.country, 'PERU').map((at) => index.facets.country.values[at]?.[0]),
    ).toEqual(['PE']);
    expect(valuesNamed(index.facets.country, '')).toHaveLength(3);
    expect(labelOf(index.facets.country, 'PE')).toBe('Perú');
    expect(labelOf(index.facets.country, 'XX')).toBe('XX');
  });
});

describe('narrowing', () => {
  it('takes any of the values of a facet, and all of the facets', () => {
    expect(found('')).toEqual(titles);
    expect(found('country=BO')).toEqual(['agua', 'becas']);
    expect(found('country=BO&country=GT')).toEqual(titles);
    expect(found('country=BO&strand=provider')).toEqual(['agua']);
    expect(found('country=PE&strand=recipient')).toEqual([]);
  });

  it('finds nothing for a value that no project has', () => {
    expect(found('country=ZZ')).toEqual([]);
  });

  it('takes the years in which a project ran, as far as they are known', () => {
    expect(found('from=2016')).toEqual(['agua', 'becas']);
    expect(found('to=2014')).toEqual(['agua', 'datos']);
    expect(found('from=2012&to=2013')).toEqual(['agua']);
    expect(found('from=2019')).toEqual([]);
  });

  it('takes what a search found', () => {
    expect(found('q=x', new Set([1, 2]))).toEqual(['becas', 'censo']);
    expect(found('q=x&country=BO', new Set([1, 2]))).toEqual(['becas']);
  });

  it('counts each value as if it alone were ticked in its facet', () => {
    expect(counted('', 'country')).toEqual({ BO: 2, GT: 2, PE: 1 });
    expect(counted('country=BO', 'country')).toEqual({ BO: 2, GT: 2, PE: 1 });
    expect(counted('country=BO', 'strand')).toEqual({ recipient: 1, provider: 1, horizontal: 0 });
    expect(counted('country=BO&strand=provider', 'country')).toEqual({ BO: 1, GT: 1, PE: 1 });
    expect(counted('from=2012&to=2013', 'strand')).toEqual({ recipient: 0, provider: 1, horizontal: 0 });
  });

  it('tells what each constraint alone keeps out', () => {
    const { lost } = narrow(state('country=PE&strand=recipient'), undefined);
    expect([...lost]).toEqual([
      ['strand', 1],
      ['country', 1],
    ]);
    const { lost: three } = narrow(state('country=PE&strand=recipient&from=2030'), undefined);
    expect([...three.values()]).toEqual([0, 0, 0]);
  });
});

describe('the order', () => {
  const all = [0, 1, 2, 3];
  it('puts the latest first and what has no date last', () => {
    expect(sorted(index, all, 'start', undefined)).toEqual([1, 0, 2, 3]);
    expect(sorted(index, all, 'end', undefined)).toEqual([0, 3, 1, 2]);
    expect(sorted(index, all, 'title', undefined)).toEqual(all);
  });

  it('follows the search where it is asked to', () => {
    expect(sorted(index, [0, 2], 'relevance', [2, 3, 0])).toEqual([2, 0]);
    expect(sorted(index, [0, 2], 'relevance', undefined)).toEqual([0, 2]);
  });

  it('knows the day of the last change', () => {
    expect(index.changed).toEqual(['', '', '', '']);
    const changed = { ...index, changed: ['2026-01-01', '', '2026-03-01', ''] };
    expect(sorted(changed, all, 'changed', undefined)).toEqual([2, 0, 1, 3]);
  });
});

describe('the state in the address', () => {
  it.each([
    '',
    '?q=agua+potable',
    '?strand=provider&country=BO&country=PE',
    '?from=2010&to=2015',
    '?sort=start&view=table&columns=country,sdg',
    '?view=table&columns=',
    '?q=agua&sort=title&view=timeline&shown=75',
  ])('comes back as it was written: %s', (address) => {
    expect(writeState(state(address))).toBe(address);
  });

  it('leaves out what makes no sense', () => {
    expect(writeState(state('?sort=size&view=map&from=abc&to=20&shown=x&foo=bar&columns=size'))).toBe(
      '?columns=',
    );
    expect(writeState(state('?sort=relevance'))).toBe('');
    expect(writeState(state('?country=BO&country=BO'))).toBe('?country=BO');
    expect(writeState(state('?country=&from=0000'))).toBe('');
    expect(writeState(state('?from=2015&to=2010'))).toBe('?from=2010&to=2015');
    expect(writeState(withKnownCodes(state('?country=bo&country=ZZ&strand=x'), index))).toBe('?country=BO');
  });

  it('begins anew when a value is ticked, and loses it when it is unticked', () => {
    const ticked = withValue(state('?country=BO&shown=50'), 'country', 'PE', true);
    expect(writeState(ticked)).toBe('?country=BO&country=PE');
    expect(writeState(withValue(ticked, 'country', 'BO', false))).toBe('?country=PE');
    expect(writeState(withValue(state('?country=BO'), 'country', 'BO', false))).toBe('');
  });

  it('is freed of one constraint, or of all, and keeps the view', () => {
    const full = state('?q=agua&country=BO&from=2011&view=table&sort=start');
    expect(constraintsOf(full)).toEqual(['query', 'country', 'years']);
    expect(writeState(without(full, 'country'))).toBe('?q=agua&from=2011&sort=start&view=table');
    expect(writeState(without(full, 'years'))).toBe('?q=agua&country=BO&sort=start&view=table');
    expect(writeState(cleared(full))).toBe('?sort=start&view=table');
    expect(writeState(without(state('?q=agua'), 'query'))).toBe('');
  });
});
