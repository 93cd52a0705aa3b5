import type { SearchResult } from '#search/client.ts';
import type { SearchSettings } from '#search/search-settings.ts';
import type { TextPart } from '#search/text-parts.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

function span(className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.append(...children);
  return made;
}

const marked = (parts: readonly TextPart[]): (Node | string)[] =>
  parts.map(({ text, found }) => {
    if (!found) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

function strandMark(strand: string, label: string): HTMLElement {
  const drawing = document.createElementNS(svgNamespace, 'svg');
  drawing.setAttribute('class', 'strand-mark');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svgNamespace, 'use');
  use.setAttribute('href', `#strand-${strand}`);
  drawing.append(use);
  return span(`strand strand-${strand}`, drawing, label);
}

/** A result as an item of a list: its link, what it is, and the piece of text that tells why it was found. */
export function resultItem(result: SearchResult, { types, strands }: SearchSettings): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  item.dataset['key'] = result.key;
  const link = document.createElement('a');
  link.className = 'search-result-link';
  link.href = result.url;
  if (result.lang) link.lang = result.lang;
  link.append(...marked(result.title));
  const facts = span('search-result-facts', span('search-result-type', types[result.type] ?? result.type));
  if (result.strand) facts.append(strandMark(result.strand, strands[result.strand] ?? result.strand));
  if (result.detail) facts.append(span('search-result-detail', result.detail));
  item.append(link, facts);
  if (result.excerpt.length > 0) item.append(span('search-result-text', ...marked(result.excerpt)));
  return item;
}
