import { describe, expect, test } from 'vitest';
import { asWritten, plainMarkdown } from '../../bench/plain-markdown.ts';

const convert = (body: string): string =>
  plainMarkdown(body, {
    href: ({ scheme, key }) => (scheme === 'country' ? undefined : `/es/${scheme}/${key}/`),
    reference: ({ source, locator }) => [source, locator].filter((part) => part !== undefined).join(', '),
  });

describe('a text in plain Markdown', () => {
  test.each([
    [
      'a link to a record',
      '[la cooperación](concept:cooperacion)',
      '[la cooperación](/es/concept/cooperacion/)\n',
    ],
    ['a link to what has no page', 'En [Bolivia](country:BO).', 'En Bolivia.\n'],
    ['a link to another site', '[ver](https://a.example/)', '[ver](https://a.example/)\n'],
    ['brackets that cite nothing', 'Dijo [sic].', 'Dijo [sic].\n'],
    ['a component', 'Antes.\n\n<Figure name="x" />\n\nDespués.', 'Antes.\n\nDespués.\n'],
    ['a citation', 'Así [@a, art. 3].', 'Así [^1].\n\n[^1]: a, art. 3\n'],
    [
      'several citations, one of them twice',
      'Uno [@a; @b]. Dos [@b]. Tres [@a, p. 2].',
      'Uno [^1] [^2]. Dos [^2]. Tres [^3].\n\n[^1]: a\n\n[^2]: b\n\n[^3]: a, p. 2\n',
    ],
    [
      'code',
      'Se escribe `[@a]` o [@a].\n\n```md\n[x](concept:y)\n```',
      'Se escribe `[@a]` o [^1].\n\n```md\n[x](concept:y)\n```\n\n[^1]: a\n',
    ],
  ])('has %s', (_what, body, plain) => {
    expect(convert(body)).toBe(plain);
  });

  test('shows words as they are written', () => {
    expect(asWritten('a|b <c> {d} *e* [f]')).toBe('a\\|b \\<c\\> \\{d\\} \\*e\\* \\[f\\]');
  });
});
