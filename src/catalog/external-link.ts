import type { DeadLink } from '#model/dead-link.ts';
import type { Source } from '#model/source.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from './catalog.ts';
import { dateInWords } from './frame.ts';

/** An address of another site, as the page shows it. */
export interface ExternalLink {
  readonly url: string;
  /** What is known of an address that no longer answers, and its archived copy where there is one. */
  readonly dead?: { readonly since: string; readonly archived?: string };
}

const byCatalog = new WeakMap<Catalog, ReadonlyMap<string, DeadLink>>();

/** What follows the hash is for the browser: the same page answers, or does not. */
export const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

function deadLinkTo(catalog: Catalog, url: string): DeadLink | undefined {
  const known =
    byCatalog.get(catalog) ??
    new Map((catalog.records.deadLinks ?? []).map((link) => [withoutHash(link.url), link]));
  byCatalog.set(catalog, known);
  return known.get(withoutHash(url));
}

/** @param archivedUrl the copy that the record itself knows */
export function externalLink(
  catalog: Catalog,
  url: string,
  language: Language,
  archivedUrl?: string,
): ExternalLink {
  const link = deadLinkTo(catalog, url);
  if (!link) return { url };
  const archived = archivedUrl ?? link.archivedUrl;
  return {
    url,
    dead: {
      since: messagesIn(language).links.dead(dateInWords(link.since, language)),
      ...(archived === undefined ? {} : { archived }),
    },
  };
}

/** Where a document is: the original or, where that no longer answers, the copy that was read, if it does. */
export function documentLink(
  catalog: Catalog,
  { officialUrl, url, archivedUrl }: Pick<Source, 'officialUrl' | 'url' | 'archivedUrl'>,
  language: Language,
): ExternalLink | undefined {
  const links = [officialUrl, url].flatMap((one) =>
    one === undefined ? [] : [externalLink(catalog, one, language, archivedUrl)],
  );
  return links.find(({ dead }) => !dead) ?? links[0];
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The HTML of a text with its dead links as text, each with what is known of it. */
export function withoutDeadLinks(catalog: Catalog, html: string, language: Language): string {
  if ((catalog.records.deadLinks ?? []).length === 0) return html;
  return html.replace(
    /<a\b[^>]*\bhref="(https?:[^"]+)"[^>]*>([\s\S]*?)<\/a>/g,
    (written: string, href: string, text: string) => {
      const { dead } = externalLink(catalog, href.replaceAll('&amp;', '&'), language);
      if (!dead) return written;
      const copy =
        dead.archived === undefined
          ? ''
          : `; <a href="${escaped(dead.archived)}">${escaped(messagesIn(language).links.archived)}</a>`;
      return `<span class="dead-link">${text}</span> <span class="dead-note" lang="${language}">(${escaped(dead.since)}${copy})</span>`;
    },
  );
}
