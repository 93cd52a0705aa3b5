import { describe, expect, it } from 'vitest';
import { readBody } from '#text/body.ts';
import type { Citation } from '#text/citations.ts';
import {
  citationPlaceholder,
  componentPlaceholder,
  fillPlaceholders,
  splitComponents,
} from '#text/placeholders.ts';
import type { RecordTarget } from '#text/record-link.ts';

/** Fills the HTML, and says what it was asked. */
function fill(html: string, href: (target: RecordTarget) => string | undefined = () => undefined) {
  const cited: (readonly Citation[])[] = [];
  const targets: RecordTarget[] = [];
  const filled = fillPlaceholders(html, {
    href: (target) => {
      targets.push(target);
      return href(target);
    },
    cite: (citations) => {
      cited.push(citations);
      return `(${cited.length})`;
    },
  });
  return { filled, cited, targets };
}

describe('citations', () => {
  it.each([
    [{ source: 'lcid' }],
    [{ source: 'lcid', locator: 'art. 32' }],
    [{ source: 'a', locator: 'p. "3" & <b>' }, { source: 'b' }],
    [{ source: 'a', locator: '&quot; &amp;lt; \\" \\' }],
    [{ source: 'a', locator: 'página «4», ñ 😀' }],
    [{ source: 'a', locator: '$& $1 $$' }],
  ])('come back as they were: %j', (...citations) => {
    const { filled, cited } = fill(`<p>a ${citationPlaceholder(citations)}.</p>`);
    expect(cited).toEqual([citations]);
    expect(filled).toBe('<p>a (1).</p>');
  });

  it('come back from a text, quotes and ampersands and all', () => {
    const { html } = readBody('Uno [@a, p. "3" & 4; @b] y dos [@b, \\*].');
    const { filled, cited } = fill(html);
    expect(cited).toEqual([
      [{ source: 'a', locator: 'p. "3" & 4' }, { source: 'b' }],
      [{ source: 'b', locator: '*' }],
    ]);
    expect(filled).toBe('<p>Uno (1) y dos (2).</p>\n');
  });

  it('are filled in with the very markup, dollar signs too', () => {
    const html = citationPlaceholder([{ source: 'a' }]);
    expect(fillPlaceholders(html, { href: () => undefined, cite: () => "<b>$& $' $1</b>" })).toBe(
      "<b>$& $' $1</b>",
    );
  });

  it('are not made by words that look like one', () => {
    const { html } = readBody('`<v-cite data-of="[[&quot;a&quot;]]"></v-cite>`');
    expect(fill(html).cited).toEqual([]);
  });
});

describe('record links', () => {
  it('get their address, escaped', () => {
    const { html } = readBody('Ver [**la** ley](concept:ley "x") y [otro](https://a.example).');
    const { filled, targets } = fill(html, ({ key }) => `/atlas/?a=1&b="${key}"`);
    expect(targets).toEqual([{ scheme: 'concept', key: 'ley' }]);
    expect(filled).toBe(
      '<p>Ver <a href="/atlas/?a=1&amp;b=&quot;ley&quot;"><strong>la</strong> ley</a> y <a href="https://a.example">otro</a>.</p>\n',
    );
  });

  it('become their text where the record is not published', () => {
    const { html } = readBody('Ver [**la** ley](concept:ley) [@a] y [otra](project:x).');
    expect(fill(html).filled).toBe('<p>Ver <strong>la</strong> ley (1) y otra.</p>\n');
  });
});

describe('components that the page draws', () => {
  it('cut the HTML where they stand', () => {
    const { html } = readBody('uno\n\n<Figure name="strands" />\n\n<Figure name="triangular" />\n\ndos');
    expect(splitComponents(html)).toEqual([
      { html: '<p>uno</p>\n' },
      { figure: 'strands' },
      { figure: 'triangular' },
      { html: '\n<p>dos</p>\n' },
    ]);
  });

  it('keep every sign of their attributes', () => {
    const { html } = readBody(
      `<Image file="a.webp" alt='Un "campo" & <otro>, a > b' caption="Pie" />\n\n<Fields of="project" />`,
    );
    expect(splitComponents(html)).toEqual([
      { image: { file: 'a.webp', alt: 'Un "campo" & <otro>, a > b', caption: 'Pie' } },
      { fields: 'project' },
    ]);
  });

  it('leave HTML without them whole, and nothing of nothing', () => {
    expect(splitComponents('<p>a</p>')).toEqual([{ html: '<p>a</p>' }]);
    expect(splitComponents(' \n')).toEqual([]);
  });

  it('of an unknown name are left out', () => {
    expect(splitComponents(`a${componentPlaceholder({ name: 'no "such" & <one>' })}b`)).toEqual([
      { html: 'a' },
      { html: 'b' },
    ]);
  });
});
