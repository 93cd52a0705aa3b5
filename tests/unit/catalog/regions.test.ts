import { describe, expect, it } from 'vitest';
import { profileIndex } from '#catalog/pages/profile-index.ts';
import { profilePage } from '#catalog/pages/profile.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { profileProjects, profiles } from '#catalog/profiles.ts';
import { aProject, someCatalog } from '../fixtures/records.ts';

const project = (key: string, data: Partial<Parameters<typeof aProject>[1]>) =>
  aProject(key, { title: key, summary: 'x', ...data });

const catalog = someCatalog({
  projects: [
    project('caribe', { regions: ['029'] }),
    project('continente', { regions: ['419'], countries: ['GT'] }),
    project('fuera', { countries: ['BO'], participants: [{ country: 'GT', role: 'partner' }] }),
    project('grupo', { regions: ['mesoamerica'] }),
    project('guatemala', { countries: ['GT', 'MX'] }),
    project('mundo', { scope: 'global' }),
  ],
});

const groupsOf = (code: string) =>
  profilePage(catalog, 'regions', code, 'es').projects.groups.map(({ id, projects }) => [
    id,
    projects.map(({ key }) => key),
  ]);

describe('the projects of a region', () => {
  it('are those that name it, those inside it and those that a country of it takes part in', () => {
    expect(groupsOf('013')).toEqual([
      ['projects-inside', ['continente', 'grupo', 'guatemala']],
      ['projects-partaking', ['fuera']],
    ]);
    expect(groupsOf('029')).toEqual([['projects-named', ['caribe']]]);
    expect(groupsOf('mesoamerica')).toEqual([
      ['projects-named', ['grupo']],
      ['projects-inside', ['continente', 'guatemala']],
      ['projects-partaking', ['fuera']],
    ]);
  });

  it('count once, whatever they have to do with it', () => {
    expect(groupsOf('419')).toEqual([
      ['projects-named', ['continente']],
      ['projects-inside', ['caribe', 'fuera', 'grupo', 'guatemala']],
    ]);
    const keys = profileProjects(catalog.graph, 'regions', '419');
    expect(keys).toHaveLength(5);
    expect(new Set(keys).size).toBe(5);
    expect(profilePage(catalog, 'regions', '419', 'es').projects.total).toBe(5);
  });

  it('are told apart by whether the benefit falls there', () => {
    expect(profilePage(catalog, 'regions', '419', 'es').lead).toBe('5 proyectos');
    expect(profilePage(catalog, 'regions', '013', 'en').lead).toBe(
      '3 projects in the region; a country of it takes part in 1 more, with the benefit elsewhere',
    );
    expect(profiles(catalog, 'regions').find(({ code }) => code === '013')).toEqual({
      code: '013',
      count: 3,
      partaking: 1,
    });
  });
});

describe('the page of a region', () => {
  it('is there where a project or a country of the register is in it', () => {
    const { parts } = profileIndex(catalog, 'regions', 'es');
    expect(
      parts.map(({ title, entries }) => [title, entries.map(({ text, level }) => [text, level])]),
    ).toEqual([
      [
        'Regiones del mundo (ONU, M49)',
        [
          ['América', 1],
          ['América Latina y el Caribe', 2],
          ['Sudamérica', 3],
          ['Centroamérica', 3],
          ['Caribe', 3],
        ],
      ],
      ['Grupos de países', [['Mesoamérica', 1]]],
    ]);
  });

  it('is not there for the world, which holds all, unless a project names it', () => {
    const named = someCatalog({ projects: [project('mundo', { regions: ['001'] })] });
    expect(catalog.graph.projectsByRegion.has('001')).toBe(false);
    expect(named.graph.projectsByRegion.get('001')?.named).toEqual(['mundo']);
  });

  it('stands among what holds it, its parts, its countries and the groups that share them', () => {
    const { kin, frame } = profilePage(catalog, 'regions', '013', 'es');
    expect(kin.wider.map(({ text }) => text)).toEqual(['América Latina y el Caribe', 'América']);
    expect(frame.breadcrumbs.map(({ text }) => text)).toEqual([
      'Inicio',
      'Regiones',
      'América',
      'América Latina y el Caribe',
    ]);
    expect(kin.members.map(({ text, count, partaking }) => [text, count, partaking])).toEqual([
      ['Guatemala', 2, 1],
      ['México', 1, 0],
    ]);
    expect(kin.otherMembers).toBe(6);
    expect(kin.groupings).toEqual([
      { code: 'mesoamerica', text: 'Mesoamérica', href: '/base/regiones/mesoamerica/' },
    ]);
    expect(profilePage(catalog, 'regions', '419', 'es').kin.narrower.map(({ text }) => text)).toEqual([
      'Sudamérica',
      'Centroamérica',
      'Caribe',
    ]);
    expect(profilePage(catalog, 'regions', 'mesoamerica', 'en').kin.wider.map(({ text }) => text)).toEqual([
      'Central America',
      'Latin America and the Caribbean',
      'Americas',
    ]);
  });

  it('is reached from its countries', () => {
    const { regions } = profilePage(catalog, 'countries', 'GT', 'en').kin;
    expect(regions.map(({ text, href }) => [text, href])).toEqual([
      ['Central America', '/base/en/regions/central-america/'],
      ['Latin America and the Caribbean', '/base/en/regions/latin-america-and-the-caribbean/'],
      ['Americas', '/base/en/regions/americas/'],
      ['Mesoamerica', '/base/en/regions/mesoamerica/'],
    ]);
  });
});

it('a project leads to the regions that it names', () => {
  expect(projectPage(someCatalog(), 'aguas', 'es').where.map(({ href }) => href)).toEqual([
    '/base/paises/bolivia/',
    '/base/regiones/mesoamerica/',
    '/base/regiones/centroamerica/',
  ]);
});
