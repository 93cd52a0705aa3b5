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
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return `${lines.join('\r\n')}\r\n`;
}

// The library knows no author and no day of a newspaper's article, which it does of a magazine's, and the name of a
// website as that of a series.
function inTermsOfRis(item: CitationItem): object {
  if (item.type === 'article-newspaper') return { ...item, type: 'article-magazine' };
  const site = item['container-title'];
  return item.type === 'webpage' && site !== undefined ? { ...item, 'collection-title': site } : item;
}
