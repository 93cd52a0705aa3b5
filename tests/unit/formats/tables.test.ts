import { describe, expect, it } from 'vitest';
import { codelists } from '#model/codelists/all-codelists.ts';
import type { Row } from '../fixtures/read-package.ts';
import { headerOf } from '../fixtures/read-package.ts';
import { publishedBy } from '../fixtures/published.ts';
import {
  aConcept,
  aConceptTranslation,
  aProject,
  aProjectTranslation,
  aSite,
  someCatalog,
} from '../fixtures/records.ts';

const published = await publishedBy(someCatalog());

/** The row of a record. */
const rowOf = (table: string, key: string): Row | undefined =>
  published.rows(table).find((row) => row['key'] === key);
const rowsOf = (table: string, column: string, key: string): readonly Row[] =>
  published.rows(table).filter((row) => row[column] === key);

describe('a row a project', () => {
  const row = rowOf('projects', 'integridad');

  it('has what its file says, codes with their names in each language', () => {
    expect(row).toMatchObject({
      address_es: 'https://atlas.example/base/proyectos/integridad/',
      address_en: 'https://atlas.example/base/en/projects/integridad/',
      language: 'es',
      title_es: 'Integridad',
      title_en: 'Integrity',
      strand: 'recipient',
      strand_label_es: 'Receptor',
      strand_label_en: 'Recipient',
      planned_start: '2011',
      planned_end: '2013',
      planned_end_source: 'dof',
      planned_end_basis: 'stated',
      sdg_main: '16',
    });
  });

  it('keeps what was declared apart from what follows from the dates', () => {
    expect(row).toMatchObject({
      status_declared: 'implementation',
      status_declared_code: '2',
      status_declared_label_es: 'Ejecución',
      status_as_published: 'EN PROCESO',
      status_as_of: 'unknown',
      status_source: 'dac',
      status_inferred: '',
      assessment_as_of: '2026-11-22',
      assessment_finding: 'end-passed',
      assessment_contradicts: 'true',
      assessment_date: '2013',
      assessment_elapsed_years: '12',
    });
    expect(row?.['assessment_text_es']).toMatch(/2013.*12 años/);
  });

  it('marks what is inferred', () => {
    expect(rowOf('projects', 'aguas')).toMatchObject({
      planned_end: '2030',
      planned_end_basis: 'inferred',
      planned_end_basis_label_es: 'Inferido',
    });
  });

  it('leaves out what nobody looked for', () => {
    expect(rowOf('projects', 'aguas')).toMatchObject({ status_declared: '', scheme: '', actual_end: '' });
  });

  it('puts words only where their language is', () => {
    expect(rowOf('projects', 'zonas')).toMatchObject({ language: 'en', title_es: '', title_en: 'Areas' });
    expect(rowOf('projects', 'aguas')).toMatchObject({ title_es: 'Aguas', title_en: '', summary_en: '' });
  });

  it('is there for no draft', () => {
    expect(published.rows('projects').map(({ key }) => key)).toEqual(['aguas', 'integridad', 'zonas']);
  });
});

describe('tables of what projects have', () => {
  it('participants, with the names that each has', () => {
    expect(rowsOf('project-participants', 'project', 'integridad')).toMatchObject([
      { position: '1', organization: 'agencia-nueva', organization_title_en: 'New Agency', role: 'funder' },
      { position: '2', organization: '', country: 'BO', country_label_es: 'Bolivia', name_es: '' },
      { position: '3', id: 'oficina', name_es: 'Oficina', name_en: 'Office', note_es: 'Solo al inicio.' },
    ]);
  });

  it('name an organisation without a page as the page does, and refer to none', () => {
    expect(rowsOf('project-participants', 'project', 'aguas')).toMatchObject([
      { organization: '', name_es: 'borrador-o' },
    ]);
  });

  it('regions of the world and groups of countries, each with its name', () => {
    expect(rowsOf('project-regions', 'project', 'aguas')).toMatchObject([
      { region: '', grouping: 'mesoamerica', grouping_title_en: 'Mesoamerica' },
      { region: '013', region_label_es: 'Centroamérica', grouping: '', grouping_title_es: '' },
    ]);
  });

  it('goals, and targets with their goal', () => {
    expect(rowsOf('project-sdgs', 'project', 'integridad')).toMatchObject([
      { goal: '16', target: '', is_main: 'true' },
      { goal: '16', target: '16.5', is_main: 'true' },
    ]);
    expect(rowsOf('project-sdgs', 'project', 'aguas')).toMatchObject([
      { goal: '6', target: '6.3', is_main: 'false' },
    ]);
  });

  it('amounts, as numbers', () => {
    expect(rowsOf('project-amounts', 'project', 'integridad')).toMatchObject([
      { kind: 'budget', amount: '1250000.5', currency: 'USD', currency_label_en: 'US dollar', as_of: '2011' },
    ]);
  });

  it('discrepancies, a row for what each source says, in each language', async () => {
    const project = aProject('a', {
      title: 'A',
      summary: 'a',
      aliases: ['Uno'],
      discrepancies: [
        {
          id: 'monto',
          field: 'amounts',
          says: [
            { source: 'dac', value: 5 },
            { source: 'dof', value: 'Seis' },
          ],
        },
      ],
    });
    const translation = aProjectTranslation('a', {
      title: 'A',
      summary: 'a',
      aliases: ['One'],
      discrepancies: [{ id: 'monto', says: [{ source: 'dof', value: 'Six' }] }],
    });
    const { rows } = await publishedBy(
      someCatalog({ projects: [project], projectTranslations: [translation] }),
    );
    expect(rows('project-discrepancies')).toMatchObject([
      { position: '1', id: 'monto', source: 'dac', value_es: '5', value_en: '' },
      { position: '2', id: 'monto', source: 'dof', value_es: 'Seis', value_en: 'Six' },
    ]);
    expect(rows('project-aliases')).toEqual([
      { project: 'a', position: '1', language: 'es', alias: 'Uno' },
      { project: 'a', position: '2', language: 'en', alias: 'One' },
    ]);
  });
});

describe('other tables', () => {
  it('organisations tell “not applicable” from a field left out', () => {
    expect(rowOf('organizations', 'agencia-vieja')).toMatchObject({ country: 'not-applicable' });
    expect(rowsOf('organization-predecessors', 'organization', 'agencia-nueva')).toMatchObject([
      { predecessor: 'agencia-vieja', predecessor_title_es: 'Agencia Vieja', from: '1990', until: '2011-04' },
    ]);
    expect(rowsOf('organization-acronyms', 'organization', 'agencia-nueva')).toMatchObject([
      { language: 'es', acronym: 'AN' },
      { language: 'en', acronym: 'NA' },
    ]);
  });

  it('concepts with what each body says, what they are not, and their history', () => {
    expect(rowOf('concepts', 'oferente')).toMatchObject({
      kind: 'strand',
      title_en: 'Provider',
      address_en: 'https://atlas.example/base/en/concepts/provider/',
      created: '2025-11-30',
      changed: '2026-03-04',
      commit: 'b2c3d4e5f6',
    });
    expect(rowOf('concepts', 'ambito')).toMatchObject({ created: '', changed: '', commit: '' });
    expect(published.rows('concept-definitions')).toMatchObject([
      {
        concept: 'oferente',
        by_es: 'CAD',
        by_en: 'DAC',
        gist_en: 'Who gives.',
        since: '1969',
        until: '2011-06',
      },
    ]);
    expect(rowsOf('concept-not-to-confuse', 'concept', 'nandu')).toMatchObject([
      { other: 'oferente', other_title_es: 'Oferente', difference_es: 'Uno vuela.', difference_en: '' },
    ]);
  });

  it('what a concept is not is translated by its key, or by its id where it has no record', async () => {
    const { rows } = await publishedBy(
      someCatalog({
        concepts: [
          aConcept('x', {
            kind: 'theme',
            title: 'X',
            summary: 'x',
            notToConfuse: [{ id: 'ave', name: 'Ave', difference: 'Vuela.' }],
          }),
        ],
        conceptTranslations: [
          aConceptTranslation('x', {
            title: 'X',
            summary: 'x',
            notToConfuse: [{ id: 'ave', name: 'Bird', difference: 'It flies.' }],
          }),
        ],
      }),
    );
    expect(rows('concept-not-to-confuse')).toMatchObject([
      { name_es: 'Ave', name_en: 'Bird', difference_en: 'It flies.' },
    ]);
  });

  it('sources with each of their authors', () => {
    expect(rowOf('sources', 'dac')).toMatchObject({
      title: 'Aid & "terms"',
      type: 'report',
      issued: '2011-05',
    });
    expect(published.rows('source-authors').map(({ author }) => author)).toEqual(['OECD', 'DAC', 'Congreso']);
  });

  it('every code list, together and on its own', () => {
    const all = published.rows('codelists');
    expect(all).toHaveLength(codelists.reduce((sum, { entries }) => sum + entries.length, 0));
    for (const list of new Set(all.map((row) => row['list'] ?? ''))) {
      const own = published.rows(`codelists/${list}`);
      expect(
        own.map((row) => ({ list, ...row })),
        list,
      ).toEqual(all.filter((row) => row['list'] === list));
    }
    expect(all.find(({ value }) => value === 'implementation')).toMatchObject({
      code: '2',
      label_en: 'Implementation',
    });
    expect(all.find(({ list, code }) => list === 'sdg-targets' && code === '16.5')).toMatchObject({
      parent_list: 'sdg-goals',
      parent_code: '16',
    });
  });
});

describe('relations', () => {
  const links = published
    .rows('relations')
    .map((row) =>
      [
        row['relation'],
        `${row['from_collection']}/${row['from']}`,
        `${row['to_collection']}/${row['to']}`,
        row['role'],
      ]
        .filter(Boolean)
        .join(' '),
    );

  it.each([
    'broader concepts/nandu concepts/ambito',
    'related concepts/ambito concepts/nandu',
    'not-to-confuse concepts/nandu concepts/oferente',
    'exemplifies projects/integridad concepts/oferente',
    'related projects/integridad projects/aguas',
    'participant projects/integridad organizations/agencia-nueva funder',
    'participant projects/integridad countries/BO recipient',
    'benefits projects/aguas groupings/mesoamerica',
    'benefits projects/aguas regions/013',
    'sector projects/integridad sectors/15113',
    'contributes-to projects/integridad sdg-targets/16.5',
    'predecessor organizations/agencia-nueva organizations/agencia-vieja',
    'located-in organizations/agencia-nueva countries/MX',
    'cites projects/integridad sources/dof',
    'cites concepts/oferente sources/dac',
    'mentions concepts/oferente projects/aguas',
    'mentions concepts/oferente countries/BO',
    'mentions pages/acerca concepts/oferente',
  ])('%s', (link) => {
    expect(links).toContain(link);
  });

  it('each once, none of a draft', () => {
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((link) => link.includes('borrador'))).toEqual([]);
  });
});

describe('languages', () => {
  const columns = async (languages: string[], table: string): Promise<readonly string[]> => {
    const catalog = someCatalog({
      site: { ...aSite, languages },
      conceptTranslations: [
        aConceptTranslation('oferente', { title: 'Ofertante', summary: 'Quem oferece.' }, '', 'pt-BR'),
      ],
    });
    return headerOf((await publishedBy(catalog)).text(`${table}.csv`));
  };

  it('three: words have a column in each, named by its tag', async () => {
    expect(await columns(['es', 'en', 'pt-BR'], 'concepts')).toEqual(
      expect.arrayContaining(['title_es', 'title_en', 'title_pt_br', 'kind_label_es', 'kind_label_en']),
    );
  });

  it('one: nothing is said in another', async () => {
    const catalog = someCatalog({
      site: { ...aSite, languages: ['es'] },
      projects: [aProject('a', { title: 'A', summary: 'a', strand: 'dual' })],
      projectTranslations: [],
      conceptTranslations: [],
      organizationTranslations: [],
      pageTranslations: [],
    });
    const files = await publishedBy(catalog);
    for (const { name, path, schema } of files.package.resources)
      if (schema)
        expect(
          headerOf(files.text(path)).filter((column) => column.endsWith('_en')),
          name,
        ).toEqual([]);
    expect(files.rows('projects')[0]).toMatchObject({ title_es: 'A', strand_label_es: 'Dual' });
    expect(files.text('projects.schema.json')).not.toContain('Title of the project');
    expect(files.text('datapackage.json')).not.toContain('@en');
  });

  it('a record in a language that the site does not have keeps its words', async () => {
    const catalog = someCatalog({
      projects: [aProject('a', { title: 'Wasser', summary: 'w', language: 'de' })],
      projectTranslations: [],
    });
    expect((await publishedBy(catalog)).rows('projects')[0]).toMatchObject({
      title_de: 'Wasser',
      title_es: '',
    });
  });
});
