import { describe, expect, it } from 'vitest';
import { type BodyProblem, type Place, readBody } from '#text/body.ts';
import { figureNames } from '#text/components.ts';

const problems = (markdown: string): readonly (BodyProblem & Place)[] => readBody(markdown).problems;

describe('what is refused, and where it stands', () => {
  const cases: readonly (readonly [string, string, BodyProblem & Place])[] = [
    [
      'an import',
      'uno\n\nimport X from "y"',
      { problem: 'module-line', text: 'import X from "y"', line: 3, column: 1 },
    ],
    [
      'an export',
      'export const x = 1\nmás',
      { problem: 'module-line', text: 'export const x = 1', line: 1, column: 1 },
    ],
    ['a brace', 'Hola {nombre}, adiós', { problem: 'brace', text: '{nombre}, adiós', line: 1, column: 6 }],
    ['a closing brace', 'a }', { problem: 'brace', text: '}', line: 1, column: 3 }],
    ['a brace after accents', 'ñandú — {x}', { problem: 'brace', text: '{x}', line: 1, column: 9 }],
    ['a brace after an emoji', '😀 {x}', { problem: 'brace', text: '{x}', line: 1, column: 4 }],
    ['a brace in the second line', 'uno\ndos {x}', { problem: 'brace', text: '{x}', line: 2, column: 5 }],
    [
      'a brace after Windows line ends',
      'uno\r\n\r\ndos {x}',
      { problem: 'brace', text: '{x}', line: 3, column: 5 },
    ],
    ['a brace in a list', '- a\n  - b {x}', { problem: 'brace', text: '{x}', line: 2, column: 7 }],
    ['a brace in a quotation', '> cita {x}', { problem: 'brace', text: '{x}', line: 1, column: 8 }],
    ['a brace in a table', '| a |\n|---|\n| {y} |', { problem: 'brace', text: '{y}', line: 3, column: 3 }],
    ['an angle bracket', 'si a <b', { problem: 'angle-bracket', text: '<b', line: 1, column: 6 }],
    ['a block of HTML', 'x\n\n<div>\nhola\n</div>', { problem: 'html', tag: 'div', line: 3, column: 1 }],
    ['inline HTML', 'un <br> salto', { problem: 'html', tag: 'br', line: 1, column: 4 }],
    ['a comment', '<!-- oculto -->', { problem: 'html', tag: '<!-- oculto -->', line: 1, column: 1 }],
    [
      'a handler',
      '<b onclick="x()">',
      { problem: 'unsafe-attribute', tag: 'b', attribute: 'onclick', line: 1, column: 1 },
    ],
    [
      'a style',
      '<Figure name="strands" STYLE="x" />',
      { problem: 'unsafe-attribute', tag: 'Figure', attribute: 'STYLE', line: 1, column: 1 },
    ],
    [
      'an unknown component',
      'a\n\n<Mapa />',
      { problem: 'component-unknown', tag: 'Mapa', line: 3, column: 1 },
    ],
    [
      'a component in a line of words',
      'Vea <Figure name="strands" />',
      { problem: 'component-not-alone', tag: 'Figure', line: 1, column: 5 },
    ],
    [
      'a note with no blank lines',
      '<Note>\nhola\n</Note>',
      { problem: 'component-not-alone', tag: 'Note', line: 1, column: 1 },
    ],
    [
      'a note closed in its text',
      '<Note>\n\nhola\n</Note>',
      { problem: 'component-not-alone', tag: 'Note', line: 4, column: 1 },
    ],
    [
      'a figure that is not closed',
      '<Figure name="strands">',
      { problem: 'component-form', tag: 'Figure', wraps: false, line: 1, column: 1 },
    ],
    [
      'a note that stands alone',
      '<Note />',
      { problem: 'component-form', tag: 'Note', wraps: true, line: 1, column: 1 },
    ],
    [
      'an attribute that is missing',
      '<Figure />',
      {
        problem: 'component-attribute',
        tag: 'Figure',
        attribute: 'name',
        accepted: ['name'],
        line: 1,
        column: 1,
      },
    ],
    [
      'an attribute that is unknown',
      '<Figure name="strands" size="2" />',
      {
        problem: 'component-attribute',
        tag: 'Figure',
        attribute: 'size',
        accepted: ['name'],
        line: 1,
        column: 1,
      },
    ],
    [
      'a figure that does not exist',
      '<Figure name="mapa" />',
      {
        problem: 'component-value',
        tag: 'Figure',
        attribute: 'name',
        value: 'mapa',
        accepted: figureNames,
        line: 1,
        column: 1,
      },
    ],
    [
      'a note never closed',
      'a\n\n<Note>\n\nb',
      { problem: 'component-unclosed', tag: 'Note', line: 3, column: 1 },
    ],
    [
      'a note never opened',
      'a\n\n</Note>',
      { problem: 'component-unopened', tag: 'Note', line: 3, column: 1 },
    ],
    ['an image', 'a ![mapa](mapa.png)', { problem: 'image', url: 'mapa.png', line: 1, column: 3 }],
    [
      'an image by name',
      '![mapa][m]\n\n[m]: https://a.example/m.png',
      { problem: 'image', url: 'm', line: 1, column: 1 },
    ],
    [
      'a title of first level',
      'a\n\n# Título',
      { problem: 'heading-level', depth: 1, text: 'Título', line: 3, column: 1 },
    ],
    [
      'an address of the site',
      'a [b](/conceptos/x/)',
      { problem: 'site-address', url: '/conceptos/x/', line: 1, column: 3 },
    ],
    [
      'an address with no scheme',
      '[b](//a.example)',
      { problem: 'site-address', url: '//a.example', line: 1, column: 1 },
    ],
    [
      'another scheme',
      '[b](ftp://a.example)',
      { problem: 'link-scheme', scheme: 'ftp', url: 'ftp://a.example', line: 1, column: 1 },
    ],
    [
      'an address that runs',
      'a\n[b](javascript:alert(1))',
      { problem: 'unsafe-link', scheme: 'javascript', url: 'javascript:alert(1)', line: 2, column: 1 },
    ],
    [
      'a citation of no key',
      'a [@Ley 5] b',
      { problem: 'citation-form', text: '[@Ley 5] b', line: 1, column: 3 },
    ],
    ['a citation left open', 'a [@lcid', { problem: 'citation-form', text: '[@lcid', line: 1, column: 3 }],
    [
      'a broken citation after an entity',
      'R&amp;D [@Ley] y',
      { problem: 'citation-form', text: '[@Ley] y', line: 1, column: 9 },
    ],
  ];

  it.each(cases)('%s', (_, markdown, problem) => {
    expect(problems(markdown)).toEqual([problem]);
  });

  it('an import with braces, for both', () => {
    expect(problems('import { X } from "y"').map(({ problem }) => problem)).toEqual(['module-line', 'brace']);
  });

  it('comes in reading order', () => {
    const found = problems('{a}\n\n# T\n\n![i](x) <b\n\n</Note>\n\n[x](data:,)');
    expect(found.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '1 brace',
      '3 heading-level',
      '5 image',
      '5 angle-bracket',
      '7 component-unopened',
      '9 unsafe-link',
    ]);
  });
});

describe('what is not refused', () => {
  it.each([
    ['code', '`{x}` y `<b>` y `import x from "y"`'],
    ['a block of code', '```js\nimport x from "y"\n{x} <b> [@a b]\n```'],
    ['escaped marks', '\\{x\\} y \\<b>'],
    ['a comparison', '3 < 5 y 5 > 3'],
    ['words that begin like a keyword', 'importar y exportar\n\nexportaciones'],
    ['a web address', '[a](https://a.example) <https://b.example> https://c.example'],
    ['mail and an anchor', '[a](mailto:a@b.example) [b](#c)'],
    ['a table, a list, a quotation', '| a |\n|---|\n| b |\n\n- c\n\n> d'],
  ])('%s', (_, markdown) => {
    expect(problems(markdown)).toEqual([]);
  });
});

describe('addresses that would run', () => {
  it.each([
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;&#x61;vascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript\\:alert(1)',
    '<java\tscript:alert(1)>',
    '< javascript:alert(1)>',
    '\u200bjavascript:alert(1)',
    'java\u00adscript:alert(1)',
    '<\u0001javascript:alert(1)>',
    'vbscript:msgbox(1)',
    'VBScript:msgbox(1)',
    'data:text/html,<b>x</b>',
    'DATA:text/html;base64,PGI+',
    'file:///etc/passwd',
    'blob:https://a.example/1',
  ])('%j', (url) => {
    const { html, problems } = readBody(`[x](${url})`);
    expect(problems).toHaveLength(1);
    expect(html).not.toMatch(/href="(?!#")/);
  });

  it.each(['[x][y]\n\n[y]: javascript:alert(1)', '<javascript:alert(1)>', '[x]\n\n[x]: data:text/html,x'])(
    'by other ways to write a link: %j',
    (markdown) => {
      const { html, problems } = readBody(markdown);
      expect(problems).toMatchObject([{ problem: 'unsafe-link' }]);
      expect(html).toContain('href="#"');
      expect(html).not.toMatch(/href="(?!#")/);
    },
  );
});

describe('refused markup is shown as text', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;\n'],
    ['x <img src=x onerror=alert(1)>', '<p>x &lt;img src=x onerror=alert(1)&gt;</p>\n'],
    ['<Mapa x="1" />', '&lt;Mapa x="1" /&gt;\n'],
    ['a {b} <c', '<p>a {b} &lt;c</p>\n'],
    ['![a <b>](x)', '<p>a &lt;b&gt;</p>\n'],
  ])('%s', (markdown, html) => {
    expect(readBody(markdown).html).toBe(html);
  });

  it('in the title of a note', () => {
    expect(readBody('<Note title=\'A & "B" <i>\'>\n\nhola\n\n</Note>').html).toBe(
      '<div class="note" role="note"><p class="note-title">A &amp; "B" &lt;i></p>\n<p>hola</p>\n</div>\n',
    );
  });
});

describe('components', () => {
  it('a note wraps, within a list too', () => {
    expect(readBody('<Note>\n\nhola\n\n</Note>').html).toBe(
      '<div class="note" role="note">\n<p>hola</p>\n</div>\n',
    );
    const { html, problems } = readBody('- a\n\n  <Note>\n\n  hola\n\n  </Note>');
    expect(problems).toEqual([]);
    expect(html).toContain('<div class="note" role="note">\n<p>hola</p>\n</div>');
  });

  it.each(figureNames)('figure %s', (name) => {
    const { html, problems } = readBody(`a\n\n<Figure name='${name}'/>\n\nb`);
    expect(problems).toEqual([]);
    expect(html).toBe(`<p>a</p>\n<v-component data-name="${name}"></v-component>\n<p>b</p>\n`);
  });
});

describe('headings', () => {
  const headings = (markdown: string) =>
    readBody(markdown).headings.map(({ depth, id, text }) => [depth, id, text]);

  it('have ids of plain letters, told apart by a number', () => {
    expect(
      headings(
        '## Año de la Cooperación\n\n### ¿Qué es?\n\n## Año de la cooperación\n\n## AÑO, de la cooperación',
      ),
    ).toEqual([
      [2, 'ano-de-la-cooperacion', 'Año de la Cooperación'],
      [3, 'que-es', '¿Qué es?'],
      [2, 'ano-de-la-cooperacion-2', 'Año de la cooperación'],
      [2, 'ano-de-la-cooperacion-3', 'AÑO, de la cooperación'],
    ]);
  });

  it('of the same id as one that was made', () => {
    // Pages number these: a heading must neither take one nor wait for one that is free.
    expect(headings('## Cita textual\n\n## Fuente 1').map(([, id]) => id)).toEqual([
      'texto-cita-textual',
      'texto-fuente-1',
    ]);
    // The page's own list of sources has this id.
    expect(headings('## Fuentes').map(([, id]) => id)).toEqual(['fuentes-2']);
    expect(headings('## a\n\n## a\n\n## a 2').map(([, id]) => id)).toEqual(['a', 'a-2', 'a-2-2']);
  });

  it('have an id where no letter is left', () => {
    expect(headings('## ¿?\n\n## 協力').map(([, id]) => id)).toEqual(['apartado', 'apartado-2']);
  });

  it('leave marks and citations out of their text', () => {
    const { html, headings, citations } = readBody('## La *ley* de `2011` [@lcid, art. 1]');
    expect(headings).toEqual([{ depth: 2, id: 'la-ley-de-2011', text: 'La ley de 2011' }]);
    expect(citations).toMatchObject([{ source: 'lcid', locator: 'art. 1' }]);
    expect(html).toMatch(/^<h2 id="la-ley-de-2011">La <em>ley<\/em> de <code>2011<\/code> <v-cite /);
  });
});

describe('citations', () => {
  const citations = (markdown: string) => readBody(markdown).citations;

  it('one, with where it stands', () => {
    expect(citations('uno\n\ndos [@lcid-2011] tres')).toEqual([{ source: 'lcid-2011', line: 3, column: 5 }]);
  });

  it('with a locator, its spaces trimmed', () => {
    expect(citations('[@lcid-2011 ,  art. 32, fr. II ]')).toEqual([
      { source: 'lcid-2011', locator: 'art. 32, fr. II', line: 1, column: 1 },
    ]);
  });

  it('several in a pair of brackets', () => {
    expect(citations('a [@x, p. 3; p. 4; @y;@z, «b»]')).toEqual([
      { source: 'x', locator: 'p. 3; p. 4', line: 1, column: 3 },
      { source: 'y', line: 1, column: 3 },
      { source: 'z', locator: '«b»', line: 1, column: 3 },
    ]);
  });

  it('stand where the editor sees them, past entities, escapes and accents', () => {
    const places = citations('Señal &amp; 1 \\* 2 [@x] y [@y]\n**[@z]** é [@w]');
    expect(places.map(({ source, line, column }) => [source, line, column])).toEqual([
      ['x', 1, 20],
      ['y', 1, 27],
      ['z', 2, 3],
      ['w', 2, 12],
    ]);
  });

  it.each(['[@x,@y]', '[@x, ]', '[@x; y]', '[@X]', '[@x_y]', '[@-x]', '[@x [p. 3]]', '[@]', '[@x, *p*]'])(
    'not in the form %s',
    (text) => {
      const body = readBody(text);
      expect(body.citations).toEqual([]);
      expect(body.problems).toMatchObject([{ problem: 'citation-form', line: 1, column: 1 }]);
    },
  );

  it('are no citations in code, nor an address with an at sign', () => {
    expect(citations('`[@x]` y a@b.example y x@[y]')).toEqual([]);
  });
});

describe('record links', () => {
  it('name a record, with where they stand', () => {
    const { links, html } = readBody(
      'a [b](concept:receptor) y\n[c](project:x-1), [d](organization:giz), [e](country:BO)',
    );
    expect(links).toEqual([
      { scheme: 'concept', key: 'receptor', line: 1, column: 3 },
      { scheme: 'project', key: 'x-1', line: 2, column: 1 },
      { scheme: 'organization', key: 'giz', line: 2, column: 19 },
      { scheme: 'country', key: 'BO', line: 2, column: 42 },
    ]);
    expect(html).toContain('<a href="concept:receptor" data-record="">b</a>');
  });

  it.each([
    ['in capitals', '[b](Concept:receptor)'],
    ['with a title', '[b](concept:receptor "Título")'],
    ['by name', '[b][r]\n\n[r]: concept:receptor'],
    ['by a name in capitals, with a title', '[b][El Receptor]\n\n[el receptor]: CONCEPT:receptor "x"'],
    ['with an invisible space', '[b](concept:\u200breceptor)'],
  ])('are the same %s', (_, markdown) => {
    const { html, links, problems } = readBody(markdown);
    expect(problems).toEqual([]);
    expect(links).toMatchObject([{ scheme: 'concept', key: 'receptor' }]);
    expect(html).toBe('<p><a href="concept:receptor" data-record="">b</a></p>\n');
  });
});

/** The same numbers on every machine (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below;
  };
}

// prettier-ignore
const scraps = [
  '{', '&#x110000;', '|---|', '<Note>', '\udc00',
] as const;

describe('whatever an editor writes', () => {
  const random = generator(20261122);
  const corpus = Array.from({ length: 240 }, () =>
    Array.from({ length: 1 + random(24) }, () => scraps[Math.floor(random(scraps.length))] ?? '').join(''),
  );

  it('is a corpus worth the name', () => {
    expect(new Set(corpus).size).toBeGreaterThan(220);
  });

  it('never makes the reader throw, and leaves nothing that runs', () => {
    const allowed =
      /^<\/?(?:p|br|hr|em|strong|del|code|pre|a|[uo]l|li|blockquote|h[1-6]|table|thead|tbody|tr|t[hd]|input|div|v-cite|v-component)(?: [a-z-]+(?:="")?)*>$/;
    for (const markdown of corpus) {
      const { html, problems } = readBody(markdown);
      const tags = html.replace(/="[^"]*"/g, '=""').match(/<[^>]*>?/g) ?? [];
      expect(
        tags.filter((tag) => !allowed.test(tag) || / on/.test(tag)),
        JSON.stringify(markdown),
      ).toEqual([]);
      expect(html, JSON.stringify(markdown)).not.toMatch(/href="\s*(?:javascript|data|vbscript):/i);
      for (const { line, column } of problems) {
        expect(line, JSON.stringify(markdown)).toBeGreaterThan(0);
        expect(column, JSON.stringify(markdown)).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['a deep quotation', '>'.repeat(500) + ' a'],
    ['many brackets', '['.repeat(2000)],
    ['many stars', '*'.repeat(2000) + 'a'],
    ['many citations', '[@a] '.repeat(2000)],
    ['a long tag', `<Note ${'a="b" '.repeat(2000)}`],
    ['a long attribute', `<Figure name="${'a'.repeat(20000)}`],
  ])('however long: %s', (_, markdown) => {
    const started = performance.now();
    expect(() => readBody(markdown)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
