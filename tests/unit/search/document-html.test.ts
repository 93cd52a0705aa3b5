import { describe, expect, it } from 'vitest';
import { codeParts } from '#search/code-parts.ts';
import { documentHtml, wholeWords } from '#search/document-html.ts';
import type { SearchDocument } from '#search/search-document.ts';

const document: SearchDocument = {
  key: 'projects/agua',
  url: '/proyectos/agua/',
  type: 'projects',
  title: 'Agua',
  summary: 'Un proyecto.',
  aliases: ['Water'],
  terms: ['Bolivia', 'CONAGUA'],
  body: 'Texto.',
};

describe('documentHtml', () => {
  it('holds every part once, weighed, and the filters apart', () => {
    expect(documentHtml({ ...document, strand: 'provider', detail: '2011' }, 'es', 100))
      .toMatchInlineSnapshot(`
        "<!doctype html><html lang="es"><body>
        <i data-pagefind-filter="type_projects[data-value]" data-value="yes"></i>
        <i data-pagefind-filter="strand_provider[data-value]" data-value="yes"></i>
        <i data-pagefind-meta="key[data-value]" data-value="projects/agua"></i>
        <i data-pagefind-meta="strand[data-value]" data-value="provider"></i>
        <i data-pagefind-meta="title[data-value]" data-value="Agua"></i>

        <i data-pagefind-meta="summary[data-value]" data-value="Un proyecto."></i>
        <i data-pagefind-meta="detail[data-value]" data-value="2011"></i>
        <p data-pagefind-weight="10">Agua</p>
        <p data-pagefind-weight="7">Water</p>
        <p data-pagefind-weight="2">Un proyecto.</p>
        <p data-pagefind-weight="3">Bolivia · CONAGUA</p>
        <p data-pagefind-weight="1">Texto.</p>

        </body></html>"
      `);
  });

  it('ends with other words for those of its names and summary', () => {
    const html = documentHtml({ ...document, title: 'Maize', body: 'Waste' }, 'en', 100);
    expect(html).toContain('<p data-pagefind-weight="1">Waste</p>\n<p data-pagefind-weight="2">corn</p>');
    expect(html).not.toContain('garbage');
  });

  it('escapes text and attributes', () => {
    const hostile = '</p><script>alert("x")</script> & \'y\'';
    const html = documentHtml(
      {
        ...document,
        title: hostile,
        summary: hostile,
        aliases: [hostile],
        terms: [hostile],
        body: hostile,
        detail: hostile,
      },
      'es',
      1000,
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('alert("');
    expect(html).toContain('&lt;/p&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;');
  });

  it('leaves out what is not there', () => {
    const html = documentHtml({ ...document, summary: '', aliases: [], body: '' }, 'en', 100);
    expect(html).not.toMatch(/strand|detail|summary|weight="(?:1|2|7)"/);
  });

  it('adds the parts of codes to the aliases', () => {
    expect(documentHtml({ ...document, aliases: ['P125764'] }, 'es', 0)).toContain('>P125764 · 125764<');
  });
});

describe('codeParts', () => {
  it.each([
    ['P125764', ['125764']],
    ['DE-1-201122308', ['201122308']],
    ['XX-1-P77123', ['P77123', '77123']],
    ['MEXZ44', ['Z44']],
    ['P007713', ['007713', '7713']],
    ['Agenda 2030', []],
    ['AMEXCID', []],
  ])('%s gives %j', (code, parts) => {
    expect(codeParts(code)).toEqual(parts);
  });
});

describe('wholeWords', () => {
  it('cuts between words', () => {
    expect(wholeWords('uno dos tres', 8)).toBe('uno dos');
    expect(wholeWords('uno', 8)).toBe('uno');
    expect(wholeWords('sinespacios', 3)).toBe('sin');
  });
});
