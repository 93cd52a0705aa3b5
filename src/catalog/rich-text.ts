import { fillPlaceholders, type HtmlPart, type ImageTag, splitComponents } from '#text/placeholders.ts';
import type { RecordTarget } from '#text/record-link.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, countryPlace, hrefOf } from './catalog.ts';
import { withoutDeadLinks } from './external-link.ts';
import type { ImageSize } from './build-facts.ts';
import { type FieldTableView, fieldTableView } from './field-rows.ts';
import type { RenderedBody } from './records.ts';
import type { ReferenceList } from './references.ts';

/** An image ready for the page. */
export interface ImageView extends Omit<ImageTag, 'file'>, ImageSize {
  readonly src: string;
}

/** A stretch of a text as the page shows it. */
export type TextPart =
  | Extract<HtmlPart, { readonly html: string } | { readonly figure: unknown }>
  | { readonly image: ImageView }
  | { readonly fields: FieldTableView };

/** A body ready for the page: HTML, with the figures, the images and the tables between. */
export interface RichText {
  readonly lang?: string;
  readonly parts: readonly TextPart[];
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Fills a body's placeholders with this page's addresses and citation numbers; undefined for an empty body. */
export function richText(
  catalog: Catalog,
  body: RenderedBody,
  language: Language,
  textLanguage: string,
  references: ReferenceList,
): RichText | undefined {
  if (body.html.trim() === '') return undefined;
  const messages = messagesIn(language);
  const html = fillPlaceholders(withoutDeadLinks(catalog, body.html, language), {
    href: (target) => targetHref(catalog, target, language),
    cite: (citations) => {
      const marks = citations.map((citation) => {
        const { number, id } = references.cite(citation);
        const label = escapeHtml(messages.references.toSource(number));
        const locator = citation.locator === undefined ? '' : `, ${escapeHtml(citation.locator)}`;
        return `<a href="#fuente-${number}" id="${id}" aria-label="${label}">${number}</a>${locator}`;
      });
      return `<span class="cite">[${marks.join('; ')}]</span>`;
    },
  });
  return {
    ...(textLanguage === language ? {} : { lang: textLanguage }),
    parts: splitComponents(withReachableTables(html, messages.site.table)).flatMap((part) =>
      textPart(catalog, part, language),
    ),
    headings: body.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, text })),
  };
}

/** Where a table is wider than the screen it scrolls by itself, for which the keyboard must reach it. */
function withReachableTables(html: string, label: string): string {
  return html
    .replaceAll('<table>', `<div class="wide-table" role="group" aria-label="${label}" tabindex="0"><table>`)
    .replaceAll('</table>', '</table></div>');
}

function textPart({ addresses, facts }: Catalog, part: HtmlPart, language: Language): readonly TextPart[] {
  if ('fields' in part) return [{ fields: fieldTableView(addresses, part.fields, language) }];
  if (!('image' in part)) return [part];
  const { file, ...image } = part.image;
  const size = facts.images?.[file];
  // The check speaks of an image that is not there.
  return size ? [{ image: { ...image, ...size, src: addresses.file(`images/${file}`) } }] : [];
}

function targetHref(catalog: Catalog, { scheme, key }: RecordTarget, language: Language): string | undefined {
  const { find } = catalog;
  switch (scheme) {
    case 'concept':
      return find.concept.maybe(key) && hrefOf(catalog, 'concepts', key, language);
    case 'project':
      return find.project.maybe(key) && hrefOf(catalog, 'projects', key, language);
    case 'organization':
      return find.organization.maybe(key) && hrefOf(catalog, 'organizations', key, language);
    case 'country':
      return catalog.addresses.href(countryPlace(key, language), language);
  }
}

/** The words of a body, for search: no markup, no placeholders. */
export function plainText(body: RenderedBody): string {
  return body.html
    .replace(/<v-[a-z]+ [^>]*><\/v-[a-z]+>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
