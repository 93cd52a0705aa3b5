import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CitationItem } from './citation-item.ts';

/** A record for reference managers. */
export function ris(item: CitationItem): string {
  const [{ TY: type = '', ...fields } = {}] = plugins.output.format('ris', [inTermsOfRis(item)], {
    format: 'object',
  });
  const written = item.type === 'article-newspaper' ? 'NEWS' : type;
  // The library as a writer breaks a line after seventy letters, which readers take for the end of the value.
  const lines = Object.entries({ TY: written, ...fields, ID: item.id, ER: '' }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${dates.has(tag) ? withZeros(value) : value}`),
  );
  return `${lines.join('\r\n')}\r\n`;
}

// Of a website the library writes the day on which it was read in `M1`, of anything else in `Y2`.
const dates = new Set(['DA', 'M1', 'Y2']);

/** `2026/4/2/` → `2026/04/02/`, which the format asks for. */
const withZeros = (date: string): string => date.replace(/(?<=\/)\d(?=\/)/g, '0$&');

// The library knows no author and no day of a newspaper's article, which it does of a magazine's, and the name of a
// website as that of a series.
function inTermsOfRis(item: CitationItem): object {
  if (item.type === 'article-newspaper') return { ...item, type: 'article-magazine' };
  const site = item['container-title'];
  return item.type === 'webpage' && site !== undefined ? { ...item, 'collection-title': site } : item;
}
