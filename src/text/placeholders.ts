import type { Citation } from './citations.ts';
import { type FieldTableName, fieldTableNames, type FigureName, figureNames } from './components.ts';
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

/** A component that the page draws: its attributes tell which. */
export const componentPlaceholder = (attributes: Readonly<Record<string, string>>): string =>
  `<v-component${Object.entries(attributes)
    .map(([attribute, value]) => ` data-${attribute}="${escapeAttribute(value)}"`)
    .join('')}></v-component>`;

/** Marks a link whose address is a record's. */
export const RECORD_LINK_MARK = 'data-record';

const CITE = /<v-cite data-of="([^"]*)"><\/v-cite>/g;
const COMPONENT = /<v-component((?: data-[a-z]+="[^"]*")*)><\/v-component>/g;
const ATTRIBUTE = / data-([a-z]+)="([^"]*)"/g;
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

/** An image of the content folder, and what is to be read in its place. */
export interface ImageTag {
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
}

/** A stretch of HTML, or what stands between two and is drawn by the page. */
export type HtmlPart =
  | { readonly html: string }
  | { readonly figure: FigureName }
  | { readonly image: ImageTag }
  | { readonly fields: FieldTableName };

/** The HTML cut where a component stands. */
export function splitComponents(html: string): readonly HtmlPart[] {
  return html.split(COMPONENT).flatMap((part, index): readonly HtmlPart[] => {
    if (index % 2 === 0) return part.trim() === '' ? [] : [{ html: part }];
    const attributes = new Map(
      Array.from(part.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, unescapeAttribute(value)]),
    );
    const [file, alt, caption] = ['file', 'alt', 'caption'].map((name) => attributes.get(name));
    const figure = figureNames.find((known) => known === attributes.get('name'));
    const fields = fieldTableNames.find((known) => known === attributes.get('of'));
    if (figure !== undefined) return [{ figure }];
    if (fields !== undefined) return [{ fields }];
    if (file === undefined || alt === undefined) return [];
    return [{ image: { file, alt, ...(caption === undefined ? {} : { caption }) } }];
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
