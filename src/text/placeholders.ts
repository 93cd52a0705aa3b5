import type { Citation } from './citations.ts';
import type { FigureName } from './components.ts';
import { figureNames } from './components.ts';
import { linkSchemes, type RecordTarget } from './record-link.ts';

/**
 * A body is rendered on its own, before the other records are known. What depends on them
 * (addresses and citation numbers) stands in its HTML as a placeholder, filled in per page.
 */
export interface PlaceholderFiller {
  /** Address of the record in the page's language; undefined when it is not published. */
  readonly href: (target: RecordTarget) => string | undefined;
  /** Markup of one pair of brackets with its citations. */
  readonly cite: (citations: readonly Citation[]) => string;
}

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const unescapeAttribute = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export const citationPlaceholder = (citations: readonly Citation[]): string =>
  `<v-cite data-of="${escapeAttribute(JSON.stringify(citations.map(({ source, locator }) => [source, locator ?? ''])))}"></v-cite>`;

export const figurePlaceholder = (name: string): string =>
  `<v-figure data-name="${escapeAttribute(name)}"></v-figure>`;

/** Marks a link whose address is a record's. */
export const RECORD_LINK_MARK = 'data-record';

const CITE = /<v-cite data-of="([^"]*)"><\/v-cite>/g;
const FIGURE = /<v-figure data-name="([^"]*)"><\/v-figure>/g;
const LINK = new RegExp(
  `<a href="(${linkSchemes.join('|')}):([^"]*)" ${RECORD_LINK_MARK}(?:="")?>([\\s\\S]*?)</a>`,
  'g',
);

/** The HTML with every placeholder filled in; a link to a record that is not published becomes its text. */
export function fillPlaceholders(html: string, filler: PlaceholderFiller): string {
  return html
    .replace(LINK, (_, scheme: string, key: string, text: string) => {
      const known = linkSchemes.find((candidate) => candidate === scheme);
      const href = known && filler.href({ scheme: known, key: unescapeAttribute(key) });
      return href === undefined ? text : `<a href="${escapeAttribute(href)}">${text}</a>`;
    })
    .replace(CITE, (_, of: string) => filler.cite(readCitations(unescapeAttribute(of))));
}

/** A stretch of HTML, or a figure that stands between two. */
export type HtmlPart = { readonly html: string } | { readonly figure: FigureName };

/** The HTML cut where a figure stands. */
export function splitFigures(html: string): readonly HtmlPart[] {
  return html.split(FIGURE).flatMap((part, index): readonly HtmlPart[] => {
    if (index % 2 === 0) return part.trim() === '' ? [] : [{ html: part }];
    const figure = figureNames.find((known) => known === unescapeAttribute(part));
    return figure === undefined ? [] : [{ figure }];
  });
}

function readCitations(json: string): Citation[] {
  const pairs: unknown = JSON.parse(json);
  if (!Array.isArray(pairs)) return [];
  return pairs.flatMap((pair: unknown) => {
    if (!Array.isArray(pair)) return [];
    const [source, locator]: unknown[] = pair;
    if (typeof source !== 'string') return [];
    return [typeof locator === 'string' && locator !== '' ? { source, locator } : { source }];
  });
}
