import { describe, expect, it } from 'vitest';
import Amounts from '#components/Amounts.astro';
import Participants from '#components/Participants.astro';
import ProjectFacts from '#components/ProjectFacts.astro';
import ProjectList from '#components/ProjectList.astro';
import Prose from '#components/Prose.astro';
import References from '#components/References.astro';
import StatusPair from '#components/StatusPair.astro';
import { conceptPage } from '#catalog/pages/concept.ts';
import { type AmountView, projectPage, type StatusView } from '#catalog/pages/project.ts';
import type { ParticipantView } from '#catalog/participants.ts';
import type { ProjectCard } from '#catalog/project-card.ts';
import type { ReferenceView, SourceMark } from '#catalog/reference-view.ts';
import type { RichText } from '#catalog/rich-text.ts';
import { someCatalog } from '../unit/fixtures/records.ts';
import { render, textOf, values, wordsOf } from './render.ts';

const mark: SourceMark = { number: 2, label: 'Fuente 2: Diario «oficial»', authors: 'Congreso' };
const catalog = someCatalog();

describe('StatusPair', () => {
  const declared: StatusView = {
    declared: 'Ejecución',
    published: { text: 'EN PROCESO' },
    declaredOn: 'Se desconoce',
    source: mark,
    assessment: 'Su fin previsto (2013) pasó hace 12 años.',
    contradicts: true,
  };

  it('sets what was declared beside what the dates say, and shows that they disagree', async () => {
    const { all, text, one } = await render(StatusPair, {
      status: declared,
      asOf: '22 de noviembre de 2026',
      language: 'es',
    });
    expect(all('h3').map(textOf)).toEqual(['Declarado', 'Lo que dicen las fechas']);
    expect(text).toBe(
      'Declarado | Ejecución [2] | Publicado así: EN PROCESO | Fecha de la declaración: Se desconoce | Lo que dicen las fechas | Su fin previsto (2013) pasó hace 12 años. | Calculado al 22 de noviembre de 2026; no sustituye a lo declarado.',
    );
    expect(textOf(one('q'))).toBe('EN PROCESO');
    expect(textOf(one('.contradicts h3'))).toBe('Lo que dicen las fechas');
    expect(one('.cite a').getAttributeValue('aria-label')).toBe('Fuente 2: Diario «oficial»');
  });

  it('shows no disagreement where there is none', async () => {
    const status: StatusView = { ...declared, contradicts: false };
    expect((await render(StatusPair, { status, asOf: '2026', language: 'es' })).all('.contradicts')).toEqual(
      [],
    );
  });

  it('quotes what was published in its language', async () => {
    const status: StatusView = { ...declared, published: { text: 'EN PROCESO', lang: 'es' } };
    const { one } = await render(StatusPair, { status, asOf: '2026', language: 'en' });
    expect(textOf(one('q [lang="es"]'))).toBe('EN PROCESO');
  });

  it('says that nobody declared it, and what is read instead, apart', async () => {
    const status: StatusView = {
      inferred: { value: 'Cerrado', why: { text: 'Its site closed.', lang: 'en' }, source: mark },
      assessment: 'Su fin (2013) ya pasó.',
      contradicts: false,
    };
    const { all, text, one } = await render(StatusPair, { status, asOf: '2026', language: 'es' });
    expect(text).toContain(
      'Declarado | Nadie lo ha declarado, hasta donde se sabe. | Lectura de quien investiga: Cerrado. Its site closed. [2] | Lo que',
    );
    expect(all('.value, q')).toEqual([]);
    expect(textOf(one('strong'))).toBe('Cerrado');
    expect(textOf(one('[lang="en"]'))).toBe('Its site closed.');
  });

  it('names the source of words that declare nothing', async () => {
    const status: StatusView = {
      published: { text: 'vigente' },
      source: mark,
      assessment: 'x',
      contradicts: false,
    };
    const { text } = await render(StatusPair, { status, asOf: '2026', language: 'es' });
    expect(text).toContain('Publicado así: vigente [2] |');
  });
});

describe('References', () => {
  const references: readonly ReferenceView[] = [
    {
      key: 'fuente-1',
      number: 1,
      authors: 'OECD, DAC',
      issued: '2011',
      title: { text: 'Aid & "terms"', lang: 'en' },
      publisher: 'OECD',
      href: '/fuentes/dac/',
      external: { url: 'https://www.dac.example/report?a=1&b=2' },
      back: [
        { href: '#cita-1-1', label: 'Volver a la cita 1' },
        { href: '#cita-1-2', label: 'Volver a la cita 2' },
      ],
    },
    {
      key: 'fuente-2',
      number: 2,
      authors: 'Congreso',
      issued: 's. f.',
      title: { text: 'Ley' },
      href: '/fuentes/ley/',
      back: [],
    },
  ];

  it('are a named list in the order of their numbers', async () => {
    const { one, all, text } = await render(References, { references, language: 'es' });
    expect(one('section').getAttributeValue('aria-labelledby')).toBe(one('h2').getAttributeValue('id'));
    expect(values(all('ol > li'), 'id')).toEqual(['fuente-1', 'fuente-2']);
    expect(text).toBe(
      'Fuentes | 1. OECD, DAC (2011). Aid & "terms". OECD. dac.example ↑↑ | 2. Congreso (s. f.). Ley',
    );
  });

  it('lead back to each citation, by a name that can be told apart', async () => {
    const { all } = await render(References, { references, language: 'es' });
    const back = all('.back a');
    expect(values(back, 'href')).toEqual(['#cita-1-1', '#cita-1-2']);
    expect(values(back, 'aria-label')).toEqual(['Volver a la cita 1', 'Volver a la cita 2']);
  });

  it('lead to the source’s page and to the document', async () => {
    const { one } = await render(References, { references, language: 'es' });
    expect(textOf(one('a[href="/fuentes/dac/"] cite [lang="en"]'))).toBe('Aid & "terms"');
    expect(one('a[rel="external"]').getAttributeValue('class')).toBe('external');
  });

  it('are not there without any', async () => {
    expect((await render(References, { references: [], language: 'es' })).html.trim()).toBe('');
  });
});

describe('Participants', () => {
  const participants: readonly ParticipantView[] = [
    {
      identity: 'onu',
      name: { text: 'United Nations', lang: 'en' },
      href: '/organizaciones/onu/',
      acronym: 'UN',
      role: { text: 'Financia', code: 'funder' },
      note: { text: 'Solo al inicio.' },
    },
    {
      identity: 'oficina',
      name: { text: 'Oficina' },
      country: { text: 'Perú', href: '/paises/peru/' },
      role: { text: 'Socio', code: 'partner' },
    },
  ];

  it('are a table whose rows and columns have heads', async () => {
    const { one, all } = await render(Participants, { participants, language: 'es' });
    expect(textOf(one('caption'))).toBe('Quién participa');
    expect(all('thead th').map(textOf)).toEqual(['Participante', 'País', 'Papel']);
    expect(values(all('thead th'), 'scope')).toEqual(['col', 'col', 'col']);
    expect(values(all('tbody th'), 'scope')).toEqual(['row', 'row']);
    expect(all('tbody tr').map((row) => row.childElements.map(({ tagName }) => tagName))).toEqual([
      ['th', 'td', 'td'],
      ['th', 'td', 'td'],
    ]);
  });

  it('say who, from where, and what they do', async () => {
    const { text, one, all } = await render(Participants, { participants, language: 'es' });
    expect(text).toContain('United Nations (UN) | Solo al inicio. | Financia | Oficina | Perú | Socio');
    expect(one('a[href="/organizaciones/onu/"]').getAttributeValue('lang')).toBe('en');
    expect(values(all('tbody tr td'), 'data-label')).toEqual([null, 'Papel', 'País', 'Papel']);
  });
});

describe('Amounts', () => {
  const amounts: readonly AmountView[] = [
    {
      amount: '1,250,000.5 USD',
      kind: { text: 'Presupuesto' },
      date: '2011',
      by: { text: 'Fund', lang: 'en', href: '/organizaciones/fondo/' },
      note: { text: 'Sin gastos.' },
      source: mark,
    },
    {
      amount: '3 MXN',
      kind: { text: 'Aportación' },
      date: 'Se desconoce',
      by: { text: 'Bolivia' },
      source: mark,
    },
  ];

  it('are a table whose rows and columns have heads', async () => {
    const { one, all } = await render(Amounts, { amounts, language: 'es' });
    expect(textOf(one('caption'))).toBe('Montos');
    expect(all('thead th').map(textOf)).toEqual(['Clase', 'Monto', 'Fecha', 'Fuente']);
    expect(values(all('thead th'), 'scope')).toEqual(['col', 'col', 'col', 'col']);
    expect(values(all('tbody th'), 'scope')).toEqual(['row', 'row']);
    expect(values(all('tbody tr td'), 'data-label')).toEqual([
      'Monto',
      'Fecha',
      'Fuente',
      'Monto',
      'Fecha',
      'Fuente',
    ]);
  });

  it('say how much, of what kind, when, by whom, and who says so', async () => {
    const { text, one } = await render(Amounts, { amounts, language: 'es' });
    expect(text).toContain(
      'Presupuesto | Aporta: Fund | Sin gastos. | 1,250,000.5 USD | 2011 | [2] | Aportación | Aporta: Bolivia | 3 MXN | Se desconoce | [2] |',
    );
    expect(text).toMatch(/No se suman montos de distinta clase, moneda o fecha\.$/);
    expect(one('a[href="/organizaciones/fondo/"]').getAttributeValue('lang')).toBe('en');
  });
});

describe('ProjectList', () => {
  const projects: readonly ProjectCard[] = [
    {
      key: 'a',
      href: '/proyectos/a/',
      title: { text: 'Integridad' },
      summary: { text: 'Compras.' },
      strand: { code: 'recipient', text: 'Receptor' },
      years: '2011–2013',
      status: 'Ejecución',
      warning: 'Fin previsto vencido',
    },
    {
      key: 'b',
      href: '/proyectos/b/',
      title: { text: 'Areas', lang: 'en' },
      summary: { text: 'Free.', lang: 'en' },
      years: '',
    },
  ];

  it('gives each project its strand, years, status and warning, apart from one another', async () => {
    const { all, one, text } = await render(ProjectList, { projects });
    expect(text).toContain('Receptor 2011–2013 Ejecución Fin previsto vencido |');
    expect(all('ul > li')).toHaveLength(2);
    const [line] = all('.record-line');
    expect(line?.childElements.map(textOf)).toEqual([
      'Receptor',
      '2011–2013',
      'Ejecución',
      'Fin previsto vencido',
    ]);
    expect(textOf(one('.warning'))).toBe('Fin previsto vencido');
    expect(values(all('.record-title a'), 'lang')).toEqual([null, 'en']);
    expect(all('.record-summary').map(textOf)).toEqual(['Compras.', 'Free.']);
  });

  it('has no empty line for a project of which nothing is known', async () => {
    const { all } = await render(ProjectList, { projects });
    expect(all('p').filter((line) => textOf(line) === '')).toHaveLength(0);
  });

  it('leaves summaries out where asked', async () => {
    expect((await render(ProjectList, { projects, summaries: false })).all('.record-summary')).toEqual([]);
  });
});

describe('Prose', () => {
  it('shows a text with its citations, links and figures', async () => {
    const { body } = conceptPage(catalog, 'oferente', 'es');
    const { one, all, text, html } = await render(Prose, { text: body, language: 'es' });
    expect(one('.prose').hasAttribute('lang')).toBe(false);
    expect(values(all('.cite a'), 'href')).toEqual(['#fuente-1', '#fuente-2', '#fuente-1']);
    expect(values(all('.cite a'), 'aria-label')[0]).toBe('Fuente 1');
    expect(text).toContain(
      'Según [1, p. 3; 2] y otra vez [1], vea este proyecto, un borrador, Bolivia y la agencia.',
    );
    expect(html.indexOf('<figure')).toBeLessThan(html.indexOf('otro-apartado'));
    expect(html).not.toMatch(/<v-|data-record/);
  });

  it('names a figure in the page’s language', async () => {
    const text: RichText = {
      lang: 'es',
      parts: [{ html: '<p>Uno</p>' }, { figure: 'triangular' }],
      headings: [],
    };
    const { one, all } = await render(Prose, { text, language: 'en' });
    expect(one('.prose').getAttributeValue('lang')).toBe('es');
    expect(values(all('figure svg'), 'aria-label')).toEqual([
      'How triangular cooperation works',
      'How triangular cooperation works',
    ]);
    expect(one('figure').closest('[lang]')?.getAttributeValue('lang')).toBe('en');
  });
});

describe('ProjectFacts', () => {
  it('are pairs of name and value, inferred ones said to be so', async () => {
    const { all, one } = await render(ProjectFacts, { project: projectPage(catalog, 'aguas', 'es') });
    const names = all('dl > div > dt').map(textOf);
    expect(names).toEqual(['Inicio real', 'Fin previsto', 'Vertiente', 'Dónde', 'ODS']);
    expect(all('dl > div > dd')).toHaveLength(names.length);
    const words = all('dd').map(textOf);
    expect(words.slice(0, 2)).toEqual(['2020', '2030 (inferido)']);
    expect(words[3]).toBe('Bolivia, Mesoamérica, Centroamérica');
    expect(values(all('time'), 'datetime')).toEqual(['2020', '2030']);
    expect(one('.strand a').getAttributeValue('href')).toBe('/base/conceptos/oferente/');
  });

  it('have their source beside them', async () => {
    const { html } = await render(ProjectFacts, { project: projectPage(catalog, 'integridad', 'en') });
    expect(wordsOf(html)).toContain('Planned start | 2011 | Planned end | 2013 [2] |');
    expect(wordsOf(html)).toContain('15113 Transparency and anti-corruption');
    expect(wordsOf(html)).toContain('16 Peace, justice and strong institutions (main)');
  });
});
