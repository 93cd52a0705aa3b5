import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { pageMarkdown } from '#formats/page-markdown/page-markdown.ts';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A page of the site, as it is built, with something in its `<main>`. */
const page = (main: string, head = ''): string =>
  `<!DOCTYPE html><html lang="es" dir="ltr"><head>` +
  `<link rel="canonical" href="https://atlas.example/base/conceptos/uno/">` +
  `<link rel="alternate" type="text/markdown" href="/base/conceptos/uno.md" title="Markdown">` +
  `<meta property="og:title" content="Uno &amp; &quot;dos&quot;">${head}</head><body><nav><a href="/base/">Inicio</a></nav>` +
  `<main id="contenido">${main}</main>` +
  `<footer><a href="https://licence.example/by" rel="license"> CC BY </a></footer></body></html>`;

/** The Markdown of what stands in `<main>`. */
function markdown(main: string): string {
  const text = pageMarkdown(page(main))?.text ?? '';
  return text.slice(text.indexOf('\n---\n') + 6).trim();
}

/** What another reader of Markdown makes of it. */
const read = (text: string) => parse(markdownToHtml(text).html);

describe('a page as Markdown', () => {
  it('begins with what the page says of itself', () => {
    const html = page(
      '<h1>Uno</h1><div class="page-foot"><p>Cambió: <time datetime="2026-03-04">el 4</time></p></div>',
      '<link rel="alternate" type="application/json" href="/base/conceptos/uno.json" title="JSON">',
    );
    expect(pageMarkdown(html)).toEqual({
      href: '/base/conceptos/uno.md',
      text: [
        '---',
        String.raw`title: "Uno & \"dos\""`,
        'address: "https://atlas.example/base/conceptos/uno/"',
        'language: "es"',
        'licence: "CC BY, https://licence.example/by"',
        'changed: "2026-03-04"',
        'record: "https://atlas.example/base/conceptos/uno.json"',
        '---',
        '',
        '# Uno',
        '',
        'Cambió: el 4',
        '',
      ].join('\n'),
    });
  });

  it('is there only where the page leads to it', () => {
    expect(pageMarkdown(page('<h1>Uno</h1>').replace('text/markdown', 'text/plain'))).toBeUndefined();
    expect(pageMarkdown('<dialog>…</dialog>')).toBeUndefined();
    expect(pageMarkdown('')).toBeUndefined();
  });

  it('has its title first', () => {
    expect(markdown('<header><p class="eyebrow">Tipo</p><h1>Uno</h1></header><h2>Dos</h2>')).toBe(
      '# Uno\n\nTipo\n\n## Dos',
    );
  });

  it.each<[string, string, string]>([
    [
      'links, absolute',
      '<p><a href="/base/a_b/?c=(d)">a</a></p>',
      '[a](https://atlas.example/base/a_b/?c=%28d%29)',
    ],
    [
      'an address as it is',
      '<p><a href="https://x.example/a_b">https://x.example/a_b</a></p>',
      '<https://x.example/a_b>',
    ],
    [
      'addresses in the text',
      '<p>Vea https://x.example/a_b*c?d=(e). <a href="https://y.example/">https://y.example</a></p>',
      'Vea <https://x.example/a_b*c?d=(e)>. [https://y.example](https://y.example/)',
    ],
    ['places on the page as words', '<p>Vea <a href="#dos">dos</a>.</p>', 'Vea dos.'],
    ['no link to a place alone', '<p><a href="#lista">Ir a la lista</a></p><p>a</p>', 'a'],
    ['no navigation within the page', '<nav><ul><li><a href="#a">A</a> 3</li></ul></nav><p>a</p>', 'a'],
    [
      'pages of a list by their numbers',
      '<nav><ol><li><a href="/base/6/">6</a></li></ol></nav>',
      '- [6](https://atlas.example/base/6/)',
    ],
    [
      'emphasis, its spaces outside',
      '<p>a<em> b </em>c <strong>d</strong> <del>e</del></p>',
      'a *b* c **d** ~~e~~',
    ],
    ['emphasis in emphasis', '<p><cite><em>a</em></cite></p>', '_*a*_'],
    ['code', '<p><code>a`b*c</code></p>', '``a`b*c``'],
    ['quotations', '<p><q>a</q></p><blockquote><p>b</p><p>c</p></blockquote>', '“a”\n\n> b\n>\n> c'],
    ['code blocks', '<pre><code>a\n  *b*\n</code></pre>', '```\na\n  *b*\n```'],
    ['lines', '<p>a<br>b</p><hr>', 'a\\\nb\n\n---'],
    ['white space as one space', '<p>\n  a\n  <b>b</b>\n</p>', 'a **b**'],
    [
      'citations, and their list',
      '<p>Sí <span class="cite">[<a href="#fuente-1" aria-label="Fuente 1">1</a>, art. 2]</span>.</p>' +
        '<ol class="references"><li><span class="number">1.</span> Ley. <span class="back"><a href="#c">↑</a></span></li></ol>',
      'Sí [1, art. 2].\n\n1. Ley.',
    ],
    [
      'citations of odd places',
      '<p>a <span class="cite">[<a href="#fuente-1">1</a>, *[b](c)*]</span></p>',
      'a [1, \\*\\[b\\](c)\\*]',
    ],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['longer items', '<ol><li><h3>a</h3><p>b</p></li><li>c</li></ol>', '1. ### a\n\n   b\n\n2. c'],
    [
      'a list after a list apart',
      '<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>',
      '- a\n\n* b\n\n- c',
    ],
    [
      'facts',
      '<dl><div><dt>Tipo</dt><dd>Ley</dd></div><div><dt>Sectores</dt><dd><ul><li>a</li></ul></dd></div></dl>',
      '- **Tipo:** Ley\n- **Sectores:**\n  - a',
    ],
    [
      'tables',
      '<table><caption class="sr-only">T</caption><thead><tr><th>A</th><th>B</th></tr></thead>' +
        '<tbody><tr><th>a|b<p>c</p></th><td></td></tr></tbody></table>',
      '| A | B |\n| --- | --- |\n| a\\|b<br>c |  |',
    ],
    [
      'what stands in a cell apart',
      '<table><tr><th>A</th></tr><tr><th>a <p class="small">b <em>c</em></p> <ul><li>d</li><li lang="en">e</li></ul></th></tr></table>',
      '| A |\n| --- |\n| a<br>b *c*<br>d<br><span lang="en">e</span> |',
    ],
    ['what opens', '<details open><summary>Más</summary><p>a</p></details>', '**Más**\n\na'],
    [
      'figures by their names',
      '<figure><svg role="img" aria-label="Mapa"><path d="M0"/></svg><figcaption>a</figcaption></figure>',
      'Mapa\n\na',
    ],
    [
      'parts that their look sets apart',
      '<p class="record-line"><span>a</span> <span>b</span>  </p>',
      'a · b',
    ],
    [
      'words of another language as such',
      '<p>a <span lang="en">b</span> <i lang="es">c</i></p>',
      'a <span lang="en">b</span> *c*',
    ],
    [
      'texts of another language as such',
      '<div lang="en"><p>a</p><p lang="es">b</p></div>',
      '<div lang="en">\n\na\n\n<span lang="es">b</span>\n\n</div>',
    ],
    [
      'cells and items of another language as such',
      '<table><tr><th>x</th></tr><tr><td lang="en">a</td></tr></table><ul><li lang="en">b</li></ul>',
      '| x |\n| --- |\n| <span lang="en">a</span> |\n\n- <div lang="en">\n\n  b\n\n  </div>',
    ],
    ['a title of another language', '<h1 lang="en">a</h1>', '# <span lang="en">a</span>'],
    [
      'nothing else',
      '<p hidden>a</p><form><p>b</p></form><button>c</button><script>d</script><noscript>e</noscript>' +
        '<p class="page-forms">f</p><div class="drawing drawing-wide"><svg aria-label="j"></svg></div><svg aria-hidden="true"><path/></svg><a href="/edit" rel="nofollow">g</a><a href="data:,i">i</a><p>h</p>',
      'h',
    ],
  ])('keeps %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

const hostile = [
  '*a* **b** _c_ __d__ snake_case',
  '`code` ``x``',
  '[a](/b) [a][b] [a]',
  '![a](b) !',
  '[a]: b',
  '<b>a</b> <!-- b --> <script>c</script>',
  '&amp; &lt; &#42; a&b',
  '# a #',
  '## a',
  '- a',
  '+ a',
  '* a',
  '1. a',
  '2) a',
  '> a',
  '---',
  '===',
  '~~~',
  '~~a~~',
  '| a | b | c |',
  'a \\| b',
  '\\',
  'a\\* b\\',
  '(EN PROCESO)',
  '\\`*_{}[]<>()#+-.!|~',
];

describe.each(hostile)('the words %s', (text) => {
  const words = escapeHtml(text);

  it.each<[string, string, string]>([
    ['a title', `<h1>${words}</h1>`, 'h1'],
    ['a heading', `<h3>${words}</h3>`, 'h3'],
    ['a paragraph', `<p>${words}</p>`, 'p'],
    ['a paragraph’s second line', `<p>x<br><span>${words}</span></p>`, 'p br p'],
    ['a link', `<p><a href="/base/">${words}</a></p>`, 'p a'],
    ['emphasis', `<p><em>${words}</em></p>`, 'p em'],
    ['an item', `<ul><li>${words}</li></ul>`, 'ul li'],
    ['a fact', `<dl><dt>x</dt><dd>${words}</dd></dl>`, 'ul li strong'],
    ['a cell', `<table><tr><th>x</th><th>y</th></tr><tr><td>${words}</td><td>z</td></tr></table>`, 'td'],
    ['code', `<p><code>${words}</code></p>`, 'p code'],
    ['a quotation', `<blockquote><p>${words}</p></blockquote>`, 'blockquote p'],
    ['words after a link and before one', `<p><a href="/base/">x</a>${words}<a href="/base/">y</a></p>`, 'p'],
  ])('read back from %s as they are', (place, html) => {
    const once = parse(html);
    const again = read(markdown(html));
    const bare = (root: ReturnType<typeof parse>): string => root.text.replace(/\s+/g, ' ').trim();
    const expected = place === 'a fact' ? bare(once).replace(/^x/, 'x: ') : bare(once);
    expect(bare(again).replace(/ /g, '')).toBe(expected.replace(/ /g, ''));
    const made = again.querySelectorAll(
      'em, strong, code, a, img, del, h1, h2, h3, li, td, blockquote, hr, pre',
    );
    const meant = once.querySelectorAll('em, dt, code, a, h1, h3, li, dd, td, blockquote');
    expect(made.length).toBe(meant.length);
  });
});
