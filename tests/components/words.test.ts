import { describe, expect, it } from 'vitest';
import Breadcrumbs from '#components/Breadcrumbs.astro';
import Fact from '#components/Fact.astro';
import Facts from '#components/Facts.astro';
import LanguageSwitch from '#components/LanguageSwitch.astro';
import LinkList from '#components/LinkList.astro';
import PageFoot from '#components/PageFoot.astro';
import SourceRef from '#components/SourceRef.astro';
import Statements from '#components/Statements.astro';
import StrandMark from '#components/StrandMark.astro';
import Terms from '#components/Terms.astro';
import Words from '#components/Words.astro';
import WordsLink from '#components/WordsLink.astro';
import type { RecordLink } from '#catalog/catalog.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { homePage } from '#catalog/pages/home.ts';
import { organizationPage } from '#catalog/pages/organization.ts';
import { strands } from '#model/codelists/strands.ts';
import { someCatalog } from '../unit/fixtures/records.ts';
import { htmlOf, render, textOf, values } from './render.ts';

const catalog = someCatalog();

describe('Words', () => {
  it('are plain in the page’s language', async () => {
    expect((await render(Words, { words: { text: 'Tom & <b>' } })).html).toBe('Tom &amp; &lt;b&gt;');
  });

  it('carry their language where it is another', async () => {
    const { one } = await render(Words, { words: { text: 'Diario', lang: 'es' } });
    expect(one('span').getAttributeValue('lang')).toBe('es');
    expect(textOf(one('span'))).toBe('Diario');
  });

  it('carry it on a link', async () => {
    const foreign = await render(WordsLink, { words: { text: 'Diario', lang: 'es' }, href: '/en/a/?b=1&c' });
    expect(foreign.one('a').getAttributeValue('lang')).toBe('es');
    expect(foreign.html).toBe('<a href="/en/a/?b=1&amp;c" lang="es">Diario</a>');
    const own = await render(WordsLink, { words: { text: 'Diario' }, href: '/a/' });
    expect(own.one('a').hasAttribute('lang')).toBe(false);
  });
});

describe('StrandMark', () => {
  it.each(strands.map(({ code, label }) => [code, label.es] as const))(
    '%s: mark, colour and word',
    async (strand, label) => {
      const { one, text, html } = await render(StrandMark, { strand, label });
      expect(text).toBe(label);
      expect(one('svg').getAttributeValue('aria-hidden')).toBe('true');
      expect(html).toContain(`<use href="#strand-${strand}"></use>`);
      expect(one('span').classList.contains(`strand-${strand}`)).toBe(true);
    },
  );

  it('links where it is told to', async () => {
    const { one } = await render(StrandMark, { strand: 'dual', label: 'Dual', href: '/conceptos/dual/' });
    expect(one('a').getAttributeValue('href')).toBe('/conceptos/dual/');
    expect(textOf(one('a'))).toBe('Dual');
    expect((await render(StrandMark, { strand: 'dual', label: 'Dual' })).all('a')).toEqual([]);
  });
});

describe('SourceRef', () => {
  it('leads to the list of sources, and says which one', async () => {
    const { one, text } = await render(SourceRef, {
      source: { number: 3, label: 'Fuente 3: Ley', authors: 'X' },
    });
    expect(text).toBe('[3]');
    expect(one('a').getAttributeValue('href')).toBe('#fuente-3');
    expect(one('a').getAttributeValue('aria-label')).toBe('Fuente 3: Ley');
  });

  it('is nothing where there is none', async () => {
    expect((await render(SourceRef, { source: undefined })).html.trim()).toBe('');
  });
});

describe('Statements', () => {
  it('stand apart from their sources', async () => {
    const statements = [
      {
        id: 'a',
        statement: { text: 'Se formó a 30.' },
        source: { number: 1, label: 'Fuente 1', authors: 'X' },
      },
      { id: 'b', statement: { text: 'Done.', lang: 'en' } },
    ];
    const { text, one } = await render(Statements, { statements });
    expect(text).toBe('Se formó a 30. [1] | Done.');
    expect(textOf(one('[lang="en"]'))).toBe('Done.');
  });
});

describe('Terms', () => {
  it('are separated by a comma and a space, linked where something explains them', async () => {
    const { text, all } = await render(Terms, {
      terms: [
        { code: 'a', text: 'Técnica', href: '/a/' },
        { code: 'b', text: 'Financiera' },
        { code: 'c', text: 'Cultural', href: '/c/' },
      ],
    });
    expect(text).toBe('Técnica, Financiera, Cultural');
    expect(values(all('a'), 'href')).toEqual(['/a/', '/c/']);
  });
});

describe('Facts', () => {
  it('are a description list', async () => {
    const fact = await htmlOf(Fact, { name: 'Tipo & clase' }, '<span>Ley</span> de 2011');
    const { one } = await render(Facts, {}, fact + fact);
    const list = one('dl');
    expect(list.childElements.map(({ tagName }) => tagName)).toEqual(['div', 'div']);
    expect(list.querySelectorAll('div > dt').map(textOf)).toEqual(['Tipo & clase', 'Tipo & clase']);
    expect(list.querySelectorAll('div > dd').map(textOf)).toEqual(['Ley de 2011', 'Ley de 2011']);
  });
});

describe('LinkList', () => {
  const links = (count: number): readonly RecordLink[] =>
    Array.from({ length: count }, (_, n) => ({
      text: `C ${n}`,
      href: `/c-${n}/`,
      ...(n === 0 ? { lang: 'en' } : {}),
    }));

  it('is nothing without links, not even a title', async () => {
    expect((await render(LinkList, { title: 'Más amplio', links: [] })).html.trim()).toBe('');
  });

  it('is open while it is short', async () => {
    const { all, one } = await render(LinkList, { title: 'Más amplio', links: links(10) });
    expect(textOf(one('h3'))).toBe('Más amplio');
    expect(all('details')).toEqual([]);
    expect(all('ul > li > a')).toHaveLength(10);
    expect(values(all('a'), 'lang').slice(0, 2)).toEqual(['en', null]);
  });

  it('folds all but its first when it is long, and says how many there are', async () => {
    const { all, one } = await render(LinkList, { title: 'Más amplio', links: links(11), level: 2 });
    expect(textOf(one('h2'))).toBe('Más amplio 11');
    expect(all('ul')[0]?.querySelectorAll('a')).toHaveLength(5);
    expect(textOf(one('details > summary'))).toBe('+ 6');
    expect(all('details li a')).toHaveLength(6);
  });
});

describe('Breadcrumbs', () => {
  it('lead from home to the page, which is the last and no link', async () => {
    const { one, all, text } = await render(Breadcrumbs, {
      frame: conceptPage(catalog, 'nandu', 'en').frame,
    });
    expect(one('nav').getAttributeValue('aria-label')).toBe('Breadcrumb');
    expect(text).toBe('Home | Concepts | Ñandú');
    expect(values(all('ol > li > a'), 'href')).toEqual(['/base/en/', '/base/en/concepts/']);
    const current = one('[aria-current]');
    expect([current.getAttributeValue('aria-current'), current.getAttributeValue('lang')]).toEqual([
      'page',
      'es',
    ]);
    expect(current.querySelectorAll('a')).toEqual([]);
  });

  it('are not there on the home page', async () => {
    expect((await render(Breadcrumbs, { frame: homePage(catalog, 'es').frame })).html.trim()).toBe('');
  });
});

describe('LanguageSwitch', () => {
  it('names the other language in its own, and leads to the same record', async () => {
    const { one } = await render(LanguageSwitch, { frame: conceptPage(catalog, 'oferente', 'es').frame });
    expect(one('nav').getAttributeValue('aria-label')).toBe('Idioma');
    const link = one('a');
    expect(textOf(link)).toBe('English');
    expect(['href', 'hreflang', 'lang'].map((name) => link.getAttributeValue(name))).toEqual([
      '/base/en/concepts/provider/',
      'en',
      'en',
    ]);
  });
});

describe('PageFoot', () => {
  const frameOf = (key: string, language: 'es' | 'en') => ({
    ...conceptPage(catalog, key, language).frame,
    forms: [],
  });

  it('says when the page changed and how to mend it', async () => {
    const { one, all, text } = await render(PageFoot, { frame: frameOf('oferente', 'en') });
    expect(one('time').getAttributeValue('datetime')).toBe('2026-03-04');
    expect(text).toContain('Last changed: 4 March 2026 | Checked against its sources: October 2026 |');
    expect(all('a').map(textOf)).toEqual(['Edit this page', 'Report an error']);
    expect(values(all('a'), 'rel')).toEqual(['nofollow', 'nofollow']);
  });

  it('says no more than is known', async () => {
    const { all } = await render(PageFoot, { frame: frameOf('ambito', 'es') });
    expect(all('time, p')).toEqual([]);
    expect(all('a').map(textOf)).toEqual(['Editar esta página', 'Avisar de un error']);
  });

  it('does not run its links together', async () => {
    const { text } = await render(PageFoot, { frame: frameOf('ambito', 'es') });
    expect(text).toBe('Editar esta página Avisar de un error');
  });

  it('leads to the page in its other formats', async () => {
    const { frame } = organizationPage(catalog, 'agencia-nueva', 'en');
    const { one, all } = await render(PageFoot, { frame });
    expect(textOf(one('.page-forms'))).toBe('This page as: Markdown, JSON, News feed (Atom)');
    expect(values(all('.page-forms a'), 'href')).toEqual([
      '/base/en/organizations/agencia-nueva.md',
      '/base/organizaciones/agencia-nueva.json',
      '/base/en/organizations/agencia-nueva.atom',
    ]);
    expect(values(all('.page-forms a'), 'type')).toEqual([
      'text/markdown',
      'application/json',
      'application/atom+xml',
    ]);
  });
});
