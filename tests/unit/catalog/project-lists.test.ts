import { describe, expect, it } from 'vitest';
import { allPages } from '#catalog/everything.ts';
import { facetValues, mostCommon } from '#catalog/facet-values.ts';
import { allProjects, allProjectsPages } from '#catalog/pages/all-projects.ts';
import { facetIndex, facetsInUse } from '#catalog/pages/facet-index.ts';
import { narrowedPages, narrowedPlace, narrowedProjects } from '#catalog/pages/narrowed-projects.ts';
import { pagination, projectsPerPage } from '#catalog/pagination.ts';
import { profilePage } from '#catalog/pages/profile.ts';
import type { facets } from '#model/facet.ts';
import { aProject, someCatalog } from '../fixtures/records.ts';

const catalog = someCatalog();

const many = someCatalog({
  projects: Array.from({ length: 60 }, (_, n) =>
    aProject(`p-${n}`, {
      // In the order of the titles the numbers run backwards.
      title: `Título ${100 - n}`,
      summary: 'Uno de muchos.',
      strand: n % 2 === 0 ? 'recipient' : 'provider',
      countries: ['BO', ...(n === 0 ? ['PE' as const] : [])],
      sectors: [{ code: '14030' }],
      dates: { actualStart: 2010 + (n % 12) },
    }),
  ),
  projectTranslations: [],
});

const codes = (facet: (typeof facets)[number], of = catalog) =>
  facetValues(of, facet, 'es').map(({ code, text, projects }) => [code, text, projects.length]);

describe('what projects are narrowed by', () => {
  it('holds every value of the published projects, with its number of them', () => {
    expect(codes('strand')).toEqual([
      ['recipient', 'Receptor', 1],
      ['provider', 'Oferente', 1],
    ]);
    expect(codes('status')).toEqual([
      ['implementation', 'Ejecución', 1],
      ['undeclared', 'Sin declarar', 2],
    ]);
    expect(codes('warning')).toEqual([['end-passed', 'Fin previsto vencido', 1]]);
    expect(codes('sector')).toEqual([
      ['151', '151. Gobierno y sociedad civil', 1],
      ['15113', '15113. Transparencia y anticorrupción', 1],
    ]);
  });

  it('counts a country that benefits, takes part, or whose organisation does', () => {
    expect(codes('country')).toEqual([
      ['BO', 'Bolivia', 2],
      ['GT', 'Guatemala', 1],
      ['MX', 'México', 1],
      ['PE', 'Perú', 1],
    ]);
  });

  it('leaves out an organisation that is a draft', () => {
    expect(codes('partner')).toEqual([['agencia-nueva', 'Agencia Nueva', 1]]);
  });

  it('spans the years from start to end, the latest first', () => {
    const years = codes('year').map(([code]) => code);
    expect(years.slice(0, 2)).toEqual(['2030', '2029']);
    expect(years.slice(-3)).toEqual(['2013', '2012', '2011']);
    expect(codes('year', many).at(0)).toEqual(['2021', '2021', 5]);
  });

  it('shows the most common of many', () => {
    const values = facetValues(catalog, 'year', 'es');
    expect(mostCommon(values, 20)).toBe(values);
    const countries = facetValues(catalog, 'country', 'es');
    expect(mostCommon(countries, 1).map(({ code }) => code)).toEqual(['BO']);
  });
});

describe('the list of all projects', () => {
  it('goes in the order of the titles, over several pages', () => {
    expect(allProjectsPages(many)).toEqual([1, 2, 3]);
    const [first, last] = [allProjects(many, 1, 'es'), allProjects(many, 3, 'es')];
    expect(first.projects.map(({ title }) => title.text).slice(0, 2)).toEqual(['Título 41', 'Título 42']);
    expect(first.range).toBe('Proyectos 1 a 25 de 60');
    expect(last.range).toBe('Proyectos 51 a 60 de 60');
    expect(last.projects.at(-1)?.title.text).toBe('Título 100');
    expect(last.frame.title.text).toBe('Proyectos, página 3 de 3');
    expect(last.frame.canonical).toBe('https://atlas.example/base/proyectos/3/');
    expect(last.explorer).toBeUndefined();
  });

  it('has every project once over its pages', () => {
    const keys = [1, 2, 3].flatMap((page) => allProjects(many, page, 'en').projects.map(({ key }) => key));
    expect(new Set(keys).size).toBe(60);
    expect(keys).toHaveLength(60);
  });

  it('offers what it can be narrowed by on its first page', () => {
    const boxes = allProjects(catalog, 1, 'es').explorer?.facets ?? [];
    expect(boxes.map(({ facet }) => facet)).toEqual([
      'strand',
      'country',
      'partner',
      'sector',
      'sdg',
      'status',
      'warning',
      'year',
    ]);
    expect(boxes[0]?.values[0]).toEqual({
      code: 'recipient',
      text: 'Receptor',
      count: 1,
      strand: 'recipient',
      href: '/base/proyectos/vertiente/receptor/',
    });
    expect(boxes.find(({ facet }) => facet === 'year')?.all).toEqual({
      text: 'Ver los 14',
      href: '/base/proyectos/anio/',
    });
  });

  it('is one page where there are few', () => {
    const page = allProjects(catalog, 1, 'es');
    expect(page.pagination).toBeUndefined();
    expect(page.range).toBeUndefined();
    expect(page.total).toBe(3);
  });
});

describe('the list of a value', () => {
  const page = narrowedProjects(many, { facet: 'country', code: 'BO', page: 2 }, 'en');

  it('has its own pages and says where it is', () => {
    expect(page.frame.canonical).toBe('https://atlas.example/base/en/projects/country/bolivia/2/');
    expect(page.frame.title.text).toBe('Projects by country: Bolivia, page 2 of 3');
    expect(page.frame.breadcrumbs.map(({ href }) => href)).toEqual([
      '/base/en/',
      '/base/en/projects/',
      '/base/en/projects/country/',
      '/base/en/projects/country/bolivia/',
    ]);
    expect(page.pagination?.previous).toBe('/base/en/projects/country/bolivia/');
    expect(page.pagination?.next).toBe('/base/en/projects/country/bolivia/3/');
    expect(page.projects).toHaveLength(projectsPerPage);
  });

  it('leads to what explains the value, and to where it can be combined', () => {
    expect(page.about).toEqual({ text: 'More about Bolivia', href: '/base/en/countries/bolivia/' });
    expect(page.combineHref).toBe('/base/en/projects/?country=BO');
    const strand = narrowedProjects(catalog, { facet: 'strand', code: 'provider', page: 1 }, 'es');
    expect(strand.about?.href).toBe('/base/conceptos/oferente/');
    expect(strand.strand).toBe('provider');
    const status = narrowedProjects(catalog, { facet: 'status', code: 'undeclared', page: 1 }, 'es');
    expect(status.about).toBeUndefined();
  });

  it('exists for every page of every value', () => {
    const bolivia = narrowedPages(many).filter(({ code }) => code === 'BO');
    expect(bolivia.map(({ page: number }) => number)).toEqual([1, 2, 3]);
    expect(narrowedPlace(many, { facet: 'country', code: 'PE', page: 1 }, 'es')).toEqual({
      to: 'facet-value',
      facet: 'country',
      slug: 'peru',
      page: 1,
    });
  });

  it('is in the sitemap with its facet', () => {
    const { addresses } = many;
    const paths = allPages(many).map(({ place }) => addresses.href(place('es'), 'es'));
    for (const path of ['pais/', 'pais/bolivia/', 'pais/bolivia/3/', 'vertiente/receptor/2/', '2/'])
      expect(paths).toContain(`/base/proyectos/${path}`);
    expect(paths).not.toContain('/base/proyectos/1/');
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the index of a facet', () => {
  it('lists its values with their numbers', () => {
    expect(facetIndex(catalog, 'country', 'es').entries.map(({ text, count }) => [text, count])).toEqual([
      ['Bolivia', 2],
      ['Guatemala', 1],
      ['México', 1],
      ['Perú', 1],
    ]);
    expect(facetIndex(catalog, 'sector', 'en').entries.map(({ level }) => level)).toEqual([1, 2]);
  });

  it('exists where any project has a value', () => {
    expect(facetsInUse(catalog)).not.toContain('form');
    expect(facetsInUse(catalog)).toContain('warning');
  });
});

describe('the page of a country', () => {
  it('shows all projects and leads to the list of them', () => {
    const { groups, all } = profilePage(many, 'countries', 'BO', 'es').projects;
    expect(groups.flatMap(({ projects }) => projects)).toHaveLength(60);
    expect(all).toEqual({
      text: 'Ver los 60 proyectos',
      href: '/base/proyectos/pais/bolivia/',
    });
    expect(profilePage(catalog, 'countries', 'PE', 'es').projects.all).toBeUndefined();
  });
});

describe('the foot of a long list', () => {
  const hrefOf = (page: number): string => `/${page}/`;
  const numbers = (current: number): readonly (number | string)[] =>
    (pagination(1000, current, hrefOf)?.pages ?? []).map((page) => (page === 'gap' ? page : page.number));

  it('shows the first, the last and those around the current one', () => {
    expect(numbers(1)).toEqual([1, 2, 'gap', 40]);
    expect(numbers(20)).toEqual([1, 'gap', 19, 20, 21, 'gap', 40]);
    expect(numbers(40)).toEqual([1, 'gap', 39, 40]);
    expect(numbers(3)).toEqual([1, 2, 3, 4, 'gap', 40]);
  });

  it('ends at both ends', () => {
    expect(pagination(1000, 1, hrefOf)?.previous).toBeUndefined();
    expect(pagination(1000, 40, hrefOf)?.next).toBeUndefined();
    expect(pagination(25, 1, hrefOf)).toBeUndefined();
    expect(pagination(26, 1, hrefOf)?.total).toBe(2);
  });
});
