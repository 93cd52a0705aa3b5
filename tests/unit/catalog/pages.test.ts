import { describe, expect, it } from 'vitest';
import { allProjects } from '#catalog/pages/all-projects.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { conceptAlphabet } from '#catalog/pages/concept-views.ts';
import { homePage } from '#catalog/pages/home.ts';
import { organizationIndex } from '#catalog/pages/organization-index.ts';
import { sourceIndex, sourceIndexPages } from '#catalog/pages/source-index.ts';
import { organizationPage } from '#catalog/pages/organization.ts';
import { notFoundPage, searchPage, startPage } from '#catalog/pages/own-page.ts';
import { profilePage } from '#catalog/pages/profile.ts';
import { profileIndex } from '#catalog/pages/profile-index.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import { textPage } from '#catalog/pages/text-page.ts';
import { hasPath } from '#catalog/learning-path.ts';
import { projectCard } from '#catalog/project-card.ts';
import { aConcept, aProject, aSite, aSource, someCatalog, someRecords } from '../fixtures/records.ts';

const catalog = someCatalog();
const host = 'https://atlas.example/base';

/** The HTML of a text, with what stands between as data. */
const htmlOf = (text: ReturnType<typeof conceptPage>['body']): string =>
  (text?.parts ?? []).map((part) => ('html' in part ? part.html : JSON.stringify(part))).join('');

describe('where a page says it is', () => {
  it('translated: in its own language, with the others beside it', () => {
    const { frame } = conceptPage(catalog, 'oferente', 'en');
    expect(frame.canonical).toBe(`${host}/en/concepts/provider/`);
    expect(frame.alternates).toEqual([
      { language: 'es', href: `${host}/conceptos/oferente/` },
      { language: 'en', href: `${host}/en/concepts/provider/` },
    ]);
    expect(frame.translated).toBe(true);
    expect(frame.textLanguage).toBe('en');
  });

  it('not translated: where the text is, with no other beside it', () => {
    const { frame } = conceptPage(catalog, 'nandu', 'en');
    expect(frame.canonical).toBe(`${host}/conceptos/nandu/`);
    expect(frame.alternates).toEqual([]);
    expect(frame.translated).toBe(false);
    expect(frame.textLanguage).toBe('es');
    expect(frame.title).toEqual({ text: 'Ñandú', lang: 'es' });
    expect(frame.languageLinks.map(({ href }) => href)).toEqual([
      '/base/conceptos/nandu/',
      '/base/en/concepts/nandu/',
    ]);
  });

  it('the original of a text that is not translated names itself alone', () => {
    const { frame } = conceptPage(catalog, 'nandu', 'es');
    expect(frame.canonical).toBe(`${host}/conceptos/nandu/`);
    expect(frame.alternates).toEqual([{ language: 'es', href: `${host}/conceptos/nandu/` }]);
  });

  it('written in English only: the Spanish page points to the English one', () => {
    const spanish = projectPage(catalog, 'zonas', 'es');
    expect(spanish.frame.canonical).toBe(`${host}/en/projects/zonas/`);
    expect(spanish.frame.alternates).toEqual([]);
    expect(spanish.body?.lang).toBe('en');
    expect(projectPage(catalog, 'zonas', 'en').frame.alternates).toEqual([
      { language: 'en', href: `${host}/en/projects/zonas/` },
    ]);
  });
});

describe('what every page says of itself', () => {
  const { frame } = conceptPage(catalog, 'oferente', 'en');

  it('when it changed, who checked it, and how to mend it', () => {
    expect(frame.changed).toEqual({ iso: '2026-03-04', text: '4 March 2026', commit: 'b2c3d4e5f6' });
    expect(frame.reviewed).toBe('October 2026');
    expect(frame.asOf).toBe('22 November 2026');
    expect(frame.edit).toBe('https://code.example/atlas/edit/content/concepts/oferente.en.mdx');
    expect(frame.report).toBe(
      `https://code.example/atlas/new?title=${encodeURIComponent('Error in “Provider”')}&body=${encodeURIComponent(`${host}/en/concepts/provider/`)}`,
    );
    expect(conceptPage(catalog, 'ambito', 'es').frame.changed).toBeUndefined();
  });

  it('where one is', () => {
    expect(frame.breadcrumbs).toEqual([
      { text: 'Home', href: '/base/en/' },
      { text: 'Concepts', href: '/base/en/concepts/' },
    ]);
    expect(frame.navigation.filter(({ current }) => current).map(({ text }) => text)).toEqual(['Concepts']);
    expect(conceptAlphabet(catalog, 'es').frame.breadcrumbs).toEqual([{ text: 'Inicio', href: '/base/' }]);
    expect(homePage(catalog, 'es').frame.breadcrumbs).toEqual([]);
  });

  it('its titles', () => {
    expect(frame.documentTitle).toBe('Provider · Atlas');
    expect(homePage(catalog, 'en').frame.documentTitle).toBe('Atlas: An atlas');
    expect(frame.footer).toEqual([
      { text: 'Regions', href: '/base/en/regions/' },
      { text: 'Sectors', href: '/base/en/sectors/' },
      { text: 'Sustainable Development Goals', href: '/base/en/sdgs/' },
      { text: 'About', href: '/base/en/about/' },
      { text: 'Compare', href: '/base/en/compare/' },
      { text: 'Corrections', href: '/base/en/corrections/' },
      { text: 'Privacy', href: '/base/en/privacy/' },
      { text: 'State of the records', href: '/base/en/state-of-the-records/' },
      { text: 'Read offline', href: '/base/en/offline/' },
    ]);
  });

  it('the page for an address that does not exist is not for search engines', () => {
    expect(notFoundPage(catalog, 'es').frame.index).toBe(false);
    expect(searchPage(catalog, 'en').frame.canonical).toBe(`${host}/en/search/`);
    expect(notFoundPage(catalog, 'en').indexes.map(({ href }) => href)).toContain('/base/en/sdgs/');
  });
});

it('the search page leads to where one tells that something is missing', () => {
  const { missingHref } = searchPage(catalog, 'en').search;
  expect(missingHref).toContain(encodeURIComponent('Missing from the register: “{query}”'));
  expect(missingHref).not.toContain('{');
});

describe('a concept', () => {
  const page = conceptPage(catalog, 'oferente', 'es');

  it('numbers its sources in the order of first citation, with the way back', () => {
    expect(page.references).toEqual([
      {
        key: 'dac',
        number: 1,
        authors: 'OECD, DAC',
        issued: 'mayo de 2011',
        title: { text: 'Aid & "terms"', lang: 'en' },
        href: '/base/fuentes/dac/',
        external: { url: 'https://www.dac.example/report' },
        back: [
          { href: '#cita-1-1', label: 'Volver a la cita 1' },
          { href: '#cita-1-2', label: 'Volver a la cita 2' },
        ],
      },
      {
        key: 'dof',
        number: 2,
        authors: 'Congreso',
        issued: 's. f.',
        title: { text: 'Diario' },
        href: '/base/fuentes/dof/',
        back: [{ href: '#cita-2-1', label: 'Volver a la cita 1' }],
      },
    ]);
  });

  it('has in its text every anchor that a source leads back to', () => {
    const ids = [...htmlOf(page.body).matchAll(/ id="(cita-[^"]+)"/g)].map(([, id]) => `#${id ?? ''}`);
    expect(ids).toEqual(['#cita-1-1', '#cita-2-1', '#cita-1-2']);
    expect(page.references.flatMap(({ back }) => back.map(({ href }) => href)).sort()).toEqual(ids.sort());
  });

  it('names its sources to those who do not see, escaped', () => {
    expect(htmlOf(page.body)).toContain('aria-label="Fuente 1">1</a>, p. 3;');
  });

  it('links what is published, and shows a draft’s name as text', () => {
    const html = htmlOf(page.body);
    expect(html).toContain('<a href="/base/proyectos/integridad/"><strong>este</strong> proyecto</a>');
    expect(html).toContain('\nun borrador, <a href="/base/paises/bolivia/">Bolivia</a>');
    expect(html).toContain('{"figure":"strands"}');
    expect(page.body?.headings.map(({ id }) => id)).toEqual(['que-hace', 'otro-apartado']);
  });

  it('keeps drafts out of its lists, and names one that it warns of', () => {
    expect(page.broader.map(({ text }) => text)).toEqual(['Ámbito']);
    expect(page.examples.map(({ key }) => key)).toEqual(['integridad']);
    const [draft] = page.notToConfuse;
    expect(draft?.name.text).toBe('borrador-c');
    expect(draft?.href).toBeUndefined();
  });

  it('shows a warning from both ends', () => {
    expect(page.notToConfuse[1]).toMatchObject({
      name: { text: 'Ñandú' },
      href: '/base/conceptos/nandu/',
      difference: { text: 'Uno vuela.' },
    });
  });

  it('knows which strand it is, its codes, and how long a definition held', () => {
    expect(page.strand).toBe('provider');
    expect(conceptPage(catalog, 'nandu', 'es').strand).toBeUndefined();
    expect(page.kind).toEqual({ text: 'Vertientes', href: '/base/conceptos/por-tipo/#strand' });
    expect(page.codes).toEqual([
      {
        vocabulary: 'ODS, objetivo',
        code: '17',
        label: 'Alianzas para lograr los objetivos',
        href: '/base/ods/17/',
      },
    ]);
    expect(page.definitions[0]?.period).toBe('desde 1969, hasta junio de 2011');
    expect(conceptPage(catalog, 'oferente', 'en').definitions[0]).toMatchObject({
      by: { text: 'DAC' },
      gist: { text: 'Who gives.' },
      period: 'since 1969, until June 2011',
    });
  });

  it('falls back word by word, each with its language', () => {
    const english = conceptPage(catalog, 'oferente', 'en');
    expect(english.summary).toEqual({ text: 'Who offers.' });
    expect(english.aliases).toEqual(['Donor']);
    expect(english.broader).toEqual([{ text: 'Ámbito', lang: 'es', href: '/base/en/concepts/ambito/' }]);
    expect(english.notToConfuse[1]?.difference).toEqual({ text: 'Uno vuela.', lang: 'es' });
    expect(english.body?.lang).toBeUndefined();
    expect(english.references.map(({ title }) => title)).toEqual([
      { text: 'Diario', lang: 'es' },
      { text: 'Aid & "terms"' },
    ]);
  });
});

describe('a project', () => {
  const page = projectPage(catalog, 'integridad', 'es');

  it('keeps what was declared apart from what the dates say', () => {
    expect(page.status).toEqual({
      declared: 'Ejecución',
      published: { text: 'EN PROCESO' },
      declaredOn: 'Se desconoce',
      source: { number: 1, label: 'Fuente 1', authors: 'OECD, DAC' },
      assessment:
        'Su fin previsto (2013) pasó hace 12 años, y no se conoce que alguien haya declarado su cierre.',
      contradicts: true,
    });
    expect(projectPage(catalog, 'integridad', 'en').status).toMatchObject({
      declared: 'Implementation',
      published: { text: 'EN PROCESO', lang: 'es' },
      declaredOn: 'Not known',
    });
  });

  it('says nothing declared where nobody declared it', () => {
    const { status } = projectPage(catalog, 'aguas', 'es');
    expect(status).toEqual({ assessment: 'Por sus fechas, estaría en marcha.', contradicts: false });
  });

  it('gives each date its precision, its source and its basis', () => {
    expect(page.dates).toEqual([
      { label: 'Inicio previsto', text: '2011', iso: '2011', inferred: false },
      {
        label: 'Fin previsto',
        text: '2013',
        iso: '2013',
        inferred: false,
        source: { number: 2, label: 'Fuente 2', authors: 'Congreso' },
      },
    ]);
    const inferred = projectPage(catalog, 'aguas', 'es').dates.map((date) => [date.text, date.inferred]);
    expect(inferred).toEqual([
      ['2020', false],
      ['2030', true],
    ]);
  });

  it('names who takes part: an organisation, a country, a name', () => {
    expect(page.participants).toEqual([
      {
        name: { text: 'Agencia Nueva' },
        href: '/base/organizaciones/agencia-nueva/',
        acronym: 'AN',
        country: { text: 'México', href: '/base/paises/mexico/' },
        identity: 'agencia-nueva',
        role: { text: 'Financia', code: 'funder' },
      },
      {
        identity: 'BO',
        name: { text: 'Bolivia' },
        href: '/base/paises/bolivia/',
        role: { text: 'Receptor', code: 'recipient' },
      },
      {
        name: { text: 'Oficina' },
        country: { text: 'Perú', href: '/base/paises/peru/' },
        identity: 'Oficina, PE',
        role: { text: 'Socio', code: 'partner' },
        note: { text: 'Solo al inicio.' },
      },
    ]);
    const english = projectPage(catalog, 'integridad', 'en').participants;
    expect(english.map(({ name, acronym }) => [name.text, acronym])).toEqual([
      ['New Agency', 'NA'],
      ['Bolivia', undefined],
      ['Office', undefined],
    ]);
    expect(english[2]?.note).toEqual({ text: 'Solo al inicio.', lang: 'es' });
  });

  it('names a participant that is not published, without a link', () => {
    expect(projectPage(catalog, 'aguas', 'es').participants).toEqual([
      { identity: 'borrador-o', name: { text: 'borrador-o' }, role: { text: 'Socio', code: 'partner' } },
    ]);
  });

  it('writes amounts and places in the words of the language', () => {
    expect(page.amounts).toMatchObject([
      { amount: '1,250,000.5 USD', kind: { text: 'Presupuesto' }, date: '2011' },
    ]);
    expect(projectPage(catalog, 'aguas', 'en').where).toEqual([
      { text: 'Bolivia', href: '/base/en/countries/bolivia/' },
      { code: 'mesoamerica', text: 'Mesoamerica', href: '/base/en/regions/mesoamerica/' },
      { code: '013', text: 'Central America', href: '/base/en/regions/central-america/' },
    ]);
    expect(projectPage(catalog, 'zonas', 'es').where).toEqual([{ text: 'Mundial' }]);
  });

  it('lists the goals of its targets', () => {
    expect(page.sdg?.goals.map(({ code, main }) => [code, main])).toEqual([['16', true]]);
    expect(page.sdg?.targets).toEqual([
      { code: '16.5', text: 'Reducir la corrupción y el soborno', href: '/base/ods/16/' },
    ]);
  });

  it('leaves out what is a draft', () => {
    expect(page.concepts.map(({ text }) => text)).toEqual(['Oferente']);
    expect(page.related.map(({ key }) => key)).toEqual(['aguas']);
  });
});

describe('a project’s card', () => {
  it('warns of an end that passed', () => {
    expect(projectCard(catalog, 'integridad', 'es')).toEqual({
      key: 'integridad',
      href: '/base/proyectos/integridad/',
      title: { text: 'Integridad' },
      summary: { text: 'Compras sin corrupción.' },
      strand: { code: 'recipient', text: 'Receptor' },
      years: '2011–2013',
      status: 'Ejecución',
      warning: 'Fin previsto vencido',
    });
  });

  it('marks the words that are in another language, and says no more than is known', () => {
    expect(projectCard(catalog, 'aguas', 'en')).toEqual({
      key: 'aguas',
      href: '/base/en/projects/aguas/',
      title: { text: 'Aguas', lang: 'es' },
      summary: { text: 'Tratar aguas.', lang: 'es' },
      strand: { code: 'provider', text: 'Provider' },
      years: '2020–2030 (inferred)',
    });
    expect(projectCard(catalog, 'zonas', 'es')).toMatchObject({
      years: '',
      title: { text: 'Areas', lang: 'en' },
    });
  });

  it.each([
    [{ plannedStart: 2011 }, '2011–'],
    [{ actualEnd: 2013 }, '…–2013'],
    [{ plannedStart: 2011, plannedEnd: '2011-12' }, '2011'],
    [{ plannedStart: 'unknown' }, ''],
  ])('%j spans %s', (dates, years) => {
    const projects = [aProject('x', { title: 'X', summary: 'X.', dates })];
    expect(projectCard(someCatalog({ projects, projectTranslations: [] }), 'x', 'es').years).toBe(years);
  });
});

describe('an organisation', () => {
  it('knows what it was and what became of it', () => {
    const [predecessor] = organizationPage(catalog, 'agencia-nueva', 'es').predecessors;
    expect(predecessor).toMatchObject({
      name: { text: 'Agencia Vieja' },
      href: '/base/organizaciones/agencia-vieja/',
      period: 'desde 1990, hasta abril de 2011',
      source: { number: 1 },
    });
    expect(organizationPage(catalog, 'agencia-vieja', 'en').successors).toEqual([
      { text: 'New Agency', href: '/base/en/organizations/agencia-nueva/' },
    ]);
    expect(organizationPage(catalog, 'agencia-vieja', 'es').country).toEqual({ text: 'Internacional' });
  });
});

describe('a source', () => {
  it('lists what rests on it, in the order of collections', () => {
    const page = sourcePage(catalog, 'dof', 'en');
    expect(page.frame.title).toEqual({ text: 'Diario', lang: 'es' });
    expect(page.issued).toBe('Not known');
    expect(page.citedBy.map(({ label, links }) => [label, links.map(({ text }) => text)])).toEqual([
      ['Concepts', ['Provider']],
      ['Projects', ['Integrity']],
      ['Organisations', ['New Agency']],
    ]);
  });
});

describe('a country, a sector, a goal', () => {
  it('counts its projects by strand', () => {
    const page = profilePage(catalog, 'countries', 'BO', 'es');
    expect(
      page.projects.groups.map(({ title, projects }) => [title, projects.map(({ key }) => key)]),
    ).toEqual([
      ['Receptor', ['integridad']],
      ['Oferente', ['aguas']],
    ]);
    expect(page.projects.strands).toEqual([
      { code: 'recipient', text: 'Receptor', href: '#projects-recipient', count: 1 },
      { code: 'provider', text: 'Oferente', href: '#projects-provider', count: 1 },
    ]);
    expect(page.mentionedBy.links.map(({ text }) => text)).toEqual(['Oferente']);
    expect(profilePage(catalog, 'countries', 'MX', 'es').organizations.map(({ text }) => text)).toEqual([
      'Agencia Nueva',
    ]);
  });

  it('stands among its wider and narrower ones', () => {
    expect(profilePage(catalog, 'sectors', '15113', 'es').kin.wider.map(({ code }) => code)).toEqual(['151']);
    expect(profilePage(catalog, 'sectors', '151', 'es').kin.narrower.map(({ code }) => code)).toEqual([
      '15113',
    ]);
  });

  it('is listed where a record touches it; goals always', () => {
    const entries = (...of: Parameters<typeof profileIndex>) =>
      profileIndex(...of).parts.flatMap((part) => part.entries);
    expect(entries(catalog, 'countries', 'es').map(({ text, count }) => [text, count])).toEqual([
      ['Bolivia', 2],
      ['Guatemala', 1],
      ['México', 1],
      ['Perú', 1],
    ]);
    const sectors = entries(catalog, 'sectors', 'es').map(({ code, level }) => [code, level]);
    expect(sectors).toEqual([
      ['151', 1],
      ['15113', 2],
    ]);
    expect(entries(catalog, 'sdgs', 'en')).toHaveLength(17);
  });
});

describe('the home page', () => {
  const home = homePage(catalog, 'es');

  it('counts what is published', () => {
    expect(home.numbers.map(({ text }) => text)).toEqual([
      '3 conceptos',
      '3 proyectos',
      '4 países',
      '1 participante',
      '2 fuentes',
    ]);
    expect(home.strands.map(({ code, count, projectsHref }) => [code, count, projectsHref])).toEqual([
      ['provider', 1, '/base/proyectos/vertiente/oferente/'],
    ]);
  });

  it('counts projects declared open whose end passed', () => {
    expect(home.status).toEqual({
      text: 'De 1 proyecto que alguien declaró abierto, 1 tiene un fin previsto que ya pasó.',
      href: '/base/conceptos/ambito/',
    });
  });

  it('begins the path, which asks only what can be answered', () => {
    expect(home.start).toEqual({
      steps: [
        {
          number: 1,
          question: '¿Quién ofrece?',
          concept: { text: 'Oferente', href: '/base/conceptos/oferente/' },
          summary: { text: 'Quien ofrece.' },
        },
      ],
      href: '/base/para-empezar/',
      total: 1,
    });
  });

  it('tells the founding case in the words in which it was published', () => {
    expect(home.founding?.project.warning).toBe('Fin previsto vencido');
    expect(home.founding?.published).toEqual({ text: 'EN PROCESO' });
    expect(homePage(catalog, 'en').founding?.published).toEqual({ text: 'EN PROCESO', lang: 'es' });
  });

  it('says that a country has all three sides only where it has projects of each', () => {
    expect(home.strandsLead).toBeUndefined();
    const horizontal = aProject('par', {
      title: 'Par',
      summary: 'A la par.',
      strand: 'horizontal',
      scope: 'global',
    });
    const all = someCatalog({ projects: [...someRecords.projects, horizontal] });
    expect(homePage(all, 'en').strandsLead).toContain('Mexico');
  });
});

it('a concept shows the projects its text tells of first', () => {
  const showing = ['alfa', 'beta', 'gama'].map((key) =>
    aProject(key, {
      title: key,
      summary: 'x',
      concepts: ['tema'],
      sectors: [{ code: '15113' }],
      scope: 'global',
    }),
  );
  const tema = aConcept(
    'tema',
    { kind: 'theme', title: 'Tema', summary: 'x' },
    'Así en [uno](project:gama).',
  );
  const told = someCatalog({ concepts: [tema], projects: showing, projectTranslations: [] });
  expect(conceptPage(told, 'tema', 'es').examples.map(({ key }) => key)).toEqual(['gama', 'alfa', 'beta']);
});

describe('the path for newcomers', () => {
  const steps = ['oferente', 'nandu', 'ambito'].map((concept) => ({
    concept,
    question: { es: `¿${concept}?` },
  }));
  const walked = someCatalog({ site: { ...aSite, beginWith: steps } });

  it('leads from each step to the one before and after it', () => {
    expect(conceptPage(walked, 'oferente', 'es').onward).toEqual({
      step: { number: 1, total: 3, href: '/base/para-empezar/' },
      next: { concept: { text: 'Ñandú', href: '/base/conceptos/nandu/' }, question: '¿nandu?' },
    });
    expect(conceptPage(walked, 'ambito', 'es').onward.previous?.question).toBe('¿nandu?');
    expect(conceptPage(walked, 'ambito', 'es').onward.next).toBeUndefined();
  });

  it('leads from any other concept to the one that is read next', () => {
    expect(conceptPage(catalog, 'ambito', 'es').onward).toEqual({
      next: { concept: { text: 'Ñandú', href: '/base/conceptos/nandu/' } },
    });
  });

  it('has a page where it has a step', () => {
    expect(startPage(walked, 'en').steps.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(startPage(walked, 'en').frame.canonical).toBe(`${host}/en/start-here/`);
    expect(hasPath(walked)).toBe(true);
    expect(hasPath(someCatalog({ site: { ...aSite, beginWith: [] } }))).toBe(false);
  });
});

it('a page of text falls back as a whole', () => {
  const { frame, body } = textPage(catalog, 'acerca', 'en');
  expect(frame.canonical).toBe(`${host}/en/about/`);
  expect(htmlOf(body)).toBe('<p>Text.</p>\n');
  const untranslated = textPage(someCatalog({ pageTranslations: [] }), 'acerca', 'en');
  expect(untranslated.frame.canonical).toBe(`${host}/acerca/`);
  expect(untranslated.body).toMatchObject({ lang: 'es' });
  expect(htmlOf(untranslated.body)).toBe('<p>Un <a href="/base/en/concepts/provider/">concepto</a>.</p>\n');
});

describe('indexes', () => {
  it('group sources by kind', () => {
    expect(sourceIndex(catalog, 1, 'en').groups.map(({ id, items }) => [id, items])).toMatchObject([
      ['report', [{ text: 'Aid & "terms"', authors: 'OECD, DAC', issued: 'May 2011' }]],
      ['law', [{ text: 'Diario', lang: 'es', issued: 'n.d.' }]],
    ]);
  });

  it('list sources over several pages, each kind reached from all of them', () => {
    const types = ['report', 'law'] as const;
    const sources = Array.from({ length: 230 }, (_, n) =>
      aSource(`s-${n}`, {
        type: types[n % 2] ?? 'law',
        title: `Fuente ${n}`,
        authors: ['Alguien'],
        language: 'es',
        issued: 2011,
      }),
    );
    const many = someCatalog({ sources });
    expect(sourceIndexPages(many)).toEqual([1, 2, 3]);
    const pages = [1, 2, 3].map((page) => sourceIndex(many, page, 'es'));
    expect(pages.map(({ range }) => range)).toEqual([
      'Fuentes 1 a 100 de 230',
      'Fuentes 101 a 200 de 230',
      'Fuentes 201 a 230 de 230',
    ]);
    const hrefs = pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ href }) => href)));
    expect(new Set(hrefs).size).toBe(230);
    const [, second] = pages;
    expect(second?.groups.map(({ id, items }) => [id, items.length])).toEqual([
      ['report', 15],
      ['law', 85],
    ]);
    expect(second?.kinds).toEqual([
      { code: 'report', text: 'Informe', href: '/base/fuentes/#report', count: 115 },
      { code: 'law', text: 'Ley o reglamento', href: '/base/fuentes/2/#law', count: 115 },
    ]);
    expect(second?.frame.canonical).toBe(`${host}/fuentes/2/`);
  });

  it('list organisations with their acronyms and projects', () => {
    expect(organizationIndex(catalog, 'en').items).toMatchObject([
      { text: 'Agencia Vieja', lang: 'es', projects: 0 },
      { text: 'New Agency', acronym: 'NA', projects: 1 },
    ]);
  });
});

it('a register of nothing has its pages', () => {
  const empty = someCatalog({
    ...Object.fromEntries(
      Object.keys(someRecords)
        .filter((name) => name !== 'site')
        .map((name) => [name, []]),
    ),
  });
  expect(homePage(empty, 'es').numbers.map(({ text }) => text)).toEqual([
    '0 conceptos',
    '0 proyectos',
    '0 países',
    '0 participantes',
    '0 fuentes',
  ]);
  expect(homePage(empty, 'es').founding).toBeUndefined();
  expect(allProjects(empty, 1, 'es').projects).toEqual([]);
});
