import { describe, expect, it } from 'vitest';
import { allPages } from '#catalog/everything.ts';
import { type Comparison, comparedWith, comparisonPlace, comparisons } from '#catalog/comparisons.ts';
import type { ComparedCell } from '#catalog/comparison-table.ts';
import { comparisonIndex } from '#catalog/pages/compare-index.ts';
import { type ComparisonPage, comparisonPage } from '#catalog/pages/comparison.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { organizationPage } from '#catalog/pages/organization.ts';
import { profilePage } from '#catalog/pages/profile.ts';
import { movedAddresses } from '#catalog/moved-addresses.ts';
import { site } from '#model/site.ts';
import type { Language } from '#i18n/languages.ts';
import {
  aConcept,
  aConceptTranslation,
  anOrganization,
  aProject,
  aSite,
  someCatalog,
  someRecords,
} from '../fixtures/records.ts';

const titles = { doble: 'Doble', mar: 'Mar', rio: 'Río', sierra: 'Sierra' } as const;

const concept = (key: keyof typeof titles, data: Partial<Parameters<typeof aConcept>[1]> = {}) =>
  aConcept(key, { kind: 'theme', title: titles[key], summary: `${titles[key]} es agua.`, ...data });

const compare = (given: object) => site.parse({ ...aSite, compare: given });

/** Rivers and seas: each says of the other that it is not the same; the sierra is compared because the site says so. */
const catalog = someCatalog({
  site: compare({
    concepts: [
      { concept: 'sierra', with: 'mar', why: { es: 'El mar no sube.', en: 'The sea does not climb.' } },
      { concept: 'rio', with: 'mar' },
      { concept: 'mar', with: 'borrador' },
    ],
    countries: [
      { country: 'GT', with: 'BO' },
      { country: 'BO', with: 'FR' },
    ],
    organizations: [{ organization: 'puerto', with: 'faro' }],
  }),
  concepts: [
    aConcept('borrador', { kind: 'theme', title: 'Borrador', summary: 'x', draft: true }),
    concept('doble', { notToConfuse: [{ name: 'Nadie', id: 'nadie', difference: 'No tiene registro.' }] }),
    concept('mar', {
      broader: ['doble'],
      related: ['sierra'],
      notToConfuse: [{ concept: 'rio', difference: 'El mar es salado.' }],
      definitions: [
        { id: 'a', by: 'IATI, código D02', gist: 'Agua salada.', source: 'dac' },
        { id: 'b', by: 'OCDE', gist: 'Mucha agua.', source: 'dof' },
      ],
    }),
    concept('rio', {
      broader: ['doble'],
      redirectFrom: ['arroyo'],
      notToConfuse: [
        { concept: 'mar', difference: 'El río corre.' },
        { concept: 'doble', difference: 'El río es uno.' },
      ],
      definitions: [
        { id: 'c', by: 'Naciones Unidas', gist: 'Agua dulce.', source: 'dof' },
        { id: 'd', by: 'IATI, estándar', gist: 'Agua que corre.', source: 'dac' },
      ],
    }),
    concept('sierra'),
  ],
  conceptTranslations: [
    aConceptTranslation('mar', { title: 'Sea', slug: 'sea', summary: 'Salt water.' }),
    aConceptTranslation('rio', {
      title: 'River',
      slug: 'river',
      summary: 'Fresh water.',
      notToConfuse: [{ concept: 'mar', difference: 'A river runs.' }],
    }),
  ],
  projects: [
    aProject('uno', {
      title: 'Uno',
      summary: 'x',
      strand: 'provider',
      concepts: ['mar', 'rio'],
      countries: ['GT', 'BO', 'MX'],
      dates: { actualStart: 2001, actualEnd: 2003 },
      participants: [
        { organization: 'puerto', role: 'funder' },
        { organization: 'faro', role: 'implementing' },
        { organization: 'muelle', role: 'partner' },
      ],
    }),
    aProject('dos', {
      title: 'Dos',
      summary: 'x',
      strand: 'recipient',
      concepts: ['mar'],
      countries: ['GT'],
      participants: [
        { organization: 'puerto', role: 'funder' },
        { organization: 'puerto', role: 'implementing' },
      ],
    }),
  ],
  projectTranslations: [],
  organizations: [
    anOrganization('faro', { title: 'Faro', country: 'BO' }),
    anOrganization('muelle', { title: 'Muelle' }),
    anOrganization('puerto', { title: 'Puerto Nuevo', acronyms: ['PN'], country: 'not-applicable' }),
  ],
  organizationTranslations: [],
});

const said = ({ section, keys }: Comparison): string => `${section} ${keys.join(' ')}`;

const named = (words: string): Comparison => {
  const found = comparisons(catalog).find((comparison) => said(comparison) === words);
  if (!found) throw new Error(`${words} are not compared`);
  return found;
};

const addressOf = (words: string, language: Language): string =>
  catalog.addresses.href(comparisonPlace(catalog, named(words), language), language);

describe('what is compared', () => {
  it('is what the site names, in its order, then what concepts are not to be mistaken for: each pair once', () => {
    expect(comparisons(catalog).map(said)).toEqual([
      'concepts mar sierra',
      'concepts mar rio',
      'countries BO GT',
      'organizations faro puerto',
      'concepts doble rio',
    ]);
  });

  it('is the same from whichever side the pair is named', () => {
    const reversed = someCatalog({
      ...catalog.records,
      site: compare({ concepts: [{ concept: 'mar', with: 'sierra' }] }),
    });
    expect(comparisons(reversed).map(said)[0]).toBe('concepts mar sierra');
  });

  it('is nothing in a register that names no pair: neither an address nor a link in the foot', () => {
    const bare = someCatalog({
      concepts: [concept('mar')],
      conceptTranslations: [],
      projects: [],
      projectTranslations: [],
    });
    expect(comparisons(bare)).toEqual([]);
    const hrefs = allPages(bare).map(({ place }) => bare.addresses.href(place('es'), 'es'));
    expect(hrefs.filter((href) => href.includes('comparar'))).toEqual([]);
    const { footer } = conceptPage(bare, 'mar', 'es').frame;
    expect(footer.map(({ href }) => href)).not.toContain('/base/comparar/');
    expect(conceptPage(catalog, 'mar', 'es').frame.footer.map(({ href }) => href)).toContain(
      '/base/comparar/',
    );
  });
});

describe('where it is', () => {
  it('has one address in each language, the two in the same order', () => {
    expect(addressOf('concepts mar rio', 'es')).toBe('/base/comparar/conceptos/mar/rio/');
    expect(addressOf('concepts mar rio', 'en')).toBe('/base/en/compare/concepts/sea/river/');
    expect(addressOf('countries BO GT', 'en')).toBe('/base/en/compare/countries/bolivia/guatemala/');
    expect(addressOf('organizations faro puerto', 'es')).toBe('/base/comparar/organizaciones/faro/puerto/');
  });

  it('is found at the addresses that a former key gave it, in either order', () => {
    const moved = movedAddresses(catalog)
      .filter(({ from }) => from.includes('/compare/'))
      .map(({ from, to }) => `${from} ${to}`);
    expect(moved).toEqual([
      '/base/en/compare/concepts/arroyo/doble/ /base/en/compare/concepts/doble/river/',
      '/base/en/compare/concepts/arroyo/sea/ /base/en/compare/concepts/sea/river/',
      '/base/en/compare/concepts/doble/arroyo/ /base/en/compare/concepts/doble/river/',
      '/base/en/compare/concepts/sea/arroyo/ /base/en/compare/concepts/sea/river/',
    ]);
  });

  it('is in a language where both are, else in the language of the text', () => {
    const both = comparisonPage(catalog, named('concepts mar rio'), 'en').frame;
    expect([both.translated, both.alternates.length]).toEqual([true, 2]);
    const one = comparisonPage(catalog, named('concepts mar sierra'), 'en').frame;
    expect([one.translated, one.alternates.length]).toEqual([false, 0]);
    expect(one.canonical).toBe('https://atlas.example/base/comparar/conceptos/mar/sierra/');
  });

  it('is in the sitemap once, with the list of all', () => {
    const hrefs = allPages(catalog).map(({ place }) => catalog.addresses.href(place('es'), 'es'));
    expect(hrefs.filter((href) => href.startsWith('/base/comparar/'))).toHaveLength(6);
  });
});

describe('what leads to it', () => {
  it('is the page of each of the two', () => {
    expect(comparedWith(catalog, 'concepts', 'rio', 'en').map(({ text, href }) => `${text} ${href}`)).toEqual(
      ['Doble /base/en/compare/concepts/doble/river/', 'Sea /base/en/compare/concepts/sea/river/'],
    );
    const { notToConfuse, comparedWith: others } = conceptPage(catalog, 'mar', 'es');
    expect(notToConfuse.map(({ compareHref }) => compareHref)).toEqual(['/base/comparar/conceptos/mar/rio/']);
    // What stands beside its difference already is not said again.
    expect(others.map(({ text }) => text)).toEqual(['Sierra']);
    expect(conceptPage(catalog, 'doble', 'es').notToConfuse.map(({ compareHref }) => compareHref)).toEqual([
      undefined,
      '/base/comparar/conceptos/doble/rio/',
    ]);
    expect(profilePage(catalog, 'countries', 'GT', 'es').comparedWith.map(({ text }) => text)).toEqual([
      'Bolivia',
    ]);
    expect(organizationPage(catalog, 'faro', 'es').comparedWith.map(({ text }) => text)).toEqual([
      'Puerto Nuevo',
    ]);
  });

  it('and the list of all, by kind, a concept’s pairs under both', () => {
    const { groups } = comparisonIndex(catalog, 'es');
    expect(groups.map(({ id, items }) => `${id} ${items.length}`)).toEqual([
      'concepts 3',
      'countries 1',
      'organizations 1',
    ]);
    expect(groups[0]?.pairs.map(({ name }) => name.map(({ text }) => text).join(''))).toEqual([
      'Mar y Sierra',
      'Mar y Río',
    ]);
    expect(groups[0]?.pairs[0]?.why).toEqual({ text: 'El mar no sube.' });
    expect(groups[0]?.byRecord.map((record) => [record.text, record.with.map(({ text }) => text)])).toEqual([
      ['Doble', ['Río']],
      ['Mar', ['Río', 'Sierra']],
      ['Río', ['Doble', 'Mar']],
      ['Sierra', ['Mar']],
    ]);
  });
});

/** A cell in words; a linked count has its address. */
function inWords(cell: ComparedCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'nothing':
      return `(${cell.text})`;
    case 'words':
      return cell.words.text;
    case 'list':
      return cell.items.map(({ text }) => text).join(', ');
    case 'count':
      return cell.href === undefined ? String(cell.count) : `${cell.count} ${cell.href}`;
    case 'definitions':
      return cell.definitions
        .map(({ by, gist, source }) => `${by.text}: ${gist.text} [${source.number}]`)
        .join(' ');
  }
}

const rowsOf = (page: ComparisonPage, id: string): readonly (readonly string[])[] =>
  (page.tables.find((table) => table.id === id)?.rows ?? []).map(({ name, left, right, shared }) => [
    name.text,
    ...[left, right, shared].map(inWords),
  ]);

describe('two concepts', () => {
  const page = comparisonPage(catalog, named('concepts mar rio'), 'es');

  it('are told apart by what each says of the other', () => {
    expect(page.name.map(({ text }) => text).join('')).toBe('Mar y Río');
    expect(page.differences.map(({ words, by }) => `${by.text}: ${words.text}`)).toEqual([
      'Mar: El mar es salado.',
      'Río: El río corre.',
    ]);
    expect(
      comparisonPage(catalog, named('concepts mar rio'), 'en').differences.map(({ words }) => words),
    ).toEqual([{ text: 'El mar es salado.', lang: 'es' }, { text: 'A river runs.' }]);
    expect(comparisonPage(catalog, named('concepts mar sierra'), 'es').why).toEqual({
      text: 'El mar no sube.',
    });
  });

  it('say in how many projects they are', () => {
    expect(page.lead).toBe('«Mar» aparece en 2 proyectos; «Río» aparece en 1 proyecto. Coinciden en 1.');
    expect(page.shared.projects.map(({ key }) => key)).toEqual(['uno']);
    expect(rowsOf(page, 'shown')).toEqual([
      ['Proyectos', '2 /base/conceptos/mar/#ejemplos', '1 /base/conceptos/rio/#ejemplos', '1 #en-comun'],
      ['Receptor', '1', '0', '0'],
      ['Oferente', '1', '1', '1'],
    ]);
  });

  it('have the definitions of one body in one row, those that define both first, with their sources', () => {
    expect(rowsOf(page, 'definitions')).toEqual([
      ['IATI', 'IATI, código D02: Agua salada. [1]', 'IATI, estándar: Agua que corre. [1]', ''],
      ['OCDE', 'OCDE: Mucha agua. [2]', '(No la da el registro)', ''],
      ['Naciones Unidas', '(No la da el registro)', 'Naciones Unidas: Agua dulce. [2]', ''],
    ]);
    expect(page.references.map(({ key }) => key)).toEqual(['dac', 'dof']);
  });

  it('have what they stand beside apart from what both do', () => {
    expect(rowsOf(page, 'place')).toEqual([
      ['Más amplio', '(Nada)', '(Nada)', 'Doble'],
      ['Relacionado', 'Sierra', '(Nada)', '(Nada)'],
    ]);
  });

  it('share no column where they share no project, and have no table without a row', () => {
    const apart = comparisonPage(catalog, named('concepts mar sierra'), 'es');
    expect(apart.lead).toBe('«Mar» aparece en 2 proyectos; «Sierra» no aparece en ningún proyecto.');
    expect(rowsOf(apart, 'shown').map(([, , , shared]) => shared)).toEqual(['', '', '']);
    const bare = comparisonPage(catalog, named('concepts doble rio'), 'es');
    expect(bare.tables.map(({ id }) => id)).toEqual(['nature', 'definitions', 'place', 'shown']);
    expect(apart.tables.flatMap(({ rows }) => (rows.length === 0 ? ['empty'] : []))).toEqual([]);
  });
});

describe('two countries', () => {
  const page = comparisonPage(catalog, named('countries BO GT'), 'es');

  it('have their projects counted, each number leading to them', () => {
    expect(page.lead).toBe(
      'Bolivia aparece en 1 proyecto; Guatemala aparece en 2 proyectos. Coinciden en 1.',
    );
    expect(rowsOf(page, 'projects')).toEqual([
      ['Proyectos', '1 /base/proyectos/pais/bolivia/', '2 /base/proyectos/pais/guatemala/', '1 #en-comun'],
      ['Años que abarcan', '2001–2003', '2001–2003 (1 sin fecha conocida)', '2001–2003'],
    ]);
    expect(rowsOf(page, 'strands')).toEqual([
      ['Receptor', '0', '1 /base/proyectos/?country=GT&strand=recipient', '0'],
      [
        'Oferente',
        '1 /base/proyectos/?country=BO&strand=provider',
        '1 /base/proyectos/?country=GT&strand=provider',
        '1',
      ],
    ]);
  });

  it('have the participants of both, and the organisations of each', () => {
    expect(rowsOf(page, 'partners').map(([name]) => name)).toEqual(['Faro', 'Muelle', 'Puerto Nuevo']);
    expect(rowsOf(page, 'organizations')).toEqual([['Del país', 'Faro', '(Nada)', '']]);
  });
});

describe('two organisations', () => {
  const page = comparisonPage(catalog, named('organizations faro puerto'), 'es');

  it('have the roles that each plays, a project once for each', () => {
    expect(rowsOf(page, 'roles')).toEqual([
      ['Financia', '0', '2', '0'],
      ['Ejecuta', '1', '1', '0'],
    ]);
  });

  it('have their acronyms, the participants of both other than themselves, and no country of the site', () => {
    expect([page.left.text, page.right.text, page.right.short]).toEqual(['Faro', 'Puerto Nuevo (PN)', 'PN']);
    expect(rowsOf(page, 'partners').map(([name]) => name)).toEqual(['Muelle']);
    expect(rowsOf(page, 'countries').map(([name]) => name)).toEqual(['Bolivia', 'Guatemala']);
  });
});

it('shows of many values those with the most projects, and says so', () => {
  const goals = [1, 2, 3, 4, 5, 6, 7];
  const many = someCatalog({
    ...catalog.records,
    projects: [
      ...catalog.records.projects,
      ...goals.map((goal) =>
        aProject(`meta-${goal}`, {
          title: `Meta ${goal}`,
          summary: 'x',
          countries: ['GT'],
          sdg: { main: goal, secondary: goal === 1 ? [] : [7] },
        }),
      ),
    ],
  });
  const comparison = comparisons(many).find(({ section }) => section === 'countries');
  const page = comparison && comparisonPage(many, comparison, 'es');
  const table = page?.tables.find(({ id }) => id === 'goals');
  expect(table?.note).toBe('Los 5 con más proyectos de uno u otro.');
  expect(table?.rows.map(({ name }) => name.text.split('.')[0])).toEqual(['7', '1', '2', '3', '4']);
});

it('the small register compares what its concepts are not to be mistaken for', () => {
  expect(comparisons(someCatalog(someRecords)).map(said)).toEqual(['concepts nandu oferente']);
});
