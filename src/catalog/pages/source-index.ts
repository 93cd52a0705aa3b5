import { sourceTypes } from '#model/codelists/source-types.ts';
import { statedDate } from '#model/partial-date.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Place } from '../addresses.ts';
import { byText, type Catalog, type RecordLink } from '../catalog.ts';
import { createFrame, dateInWords, type Frame } from '../frame.ts';
import { itemsOnPage, pageNumbers, type Pagination, pagination, sourcesPerPage } from '../pagination.ts';
import { sourceLink } from '../reference-view.ts';
import { titleOfPage } from './list-page.ts';

/** The sources of one kind, or those of them that are on a page. */
export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly (RecordLink & { readonly authors: string; readonly issued: string })[];
}

/** A page of the list of sources, by kind of document. */
export interface SourceIndex {
  readonly frame: Frame;
  readonly range: string;
  /** Where each kind begins, on whichever page. */
  readonly kinds: readonly {
    readonly code: string;
    readonly text: string;
    readonly href: string;
    readonly count: number;
  }[];
  readonly groups: readonly SourceGroup[];
  readonly pagination?: Pagination;
}

export const sourceIndexPages = (catalog: Catalog): readonly number[] =>
  pageNumbers(catalog.find.source.all.length, sourcesPerPage);

export const sourceIndexPlace = (page: number): Place => ({ to: 'index-page', section: 'sources', page });

/** All sources in the order in which the pages list them. */
function listed(catalog: Catalog, language: Language) {
  const messages = messagesIn(language);
  const links = byText(
    catalog.find.source.all.map(({ key, data }) => {
      const issued = statedDate(data.issued);
      return {
        ...sourceLink(catalog, key, language),
        type: data.type,
        authors: data.authors.join(', '),
        issued: issued ? dateInWords(issued, language) : messages.references.issuedUnknown,
      };
    }),
    language,
  );
  return sourceTypes.flatMap(({ code }) => links.filter(({ type }) => type === code));
}

export function sourceIndex(catalog: Catalog, page: number, language: Language): SourceIndex {
  const messages = messagesIn(language);
  const all = listed(catalog, language);
  const shown = itemsOnPage(all, page, sourcesPerPage);
  const hrefOf = (at: number): string => catalog.addresses.href(sourceIndexPlace(at), language);
  const foot = pagination(all.length, page, hrefOf, sourcesPerPage);
  const before = (page - 1) * sourcesPerPage;
  const kinds = sourceTypes
    .map(({ code, label }) => ({
      id: code,
      title: inLanguage(label, language),
      first: all.findIndex(({ type }) => type === code),
      count: all.filter(({ type }) => type === code).length,
      items: shown.filter(({ type }) => type === code),
    }))
    .filter(({ count }) => count > 0);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: titleOfPage(messages.collections.sources, page, foot?.total ?? 1, language) },
      description: messages.collectionLead.sources,
      place: () => sourceIndexPlace(page),
      section: 'sources',
    }),
    range: foot
      ? messages.source.range(before + 1, before + shown.length, all.length)
      : messages.counts.sources(all.length),
    kinds: kinds.map(({ id, title, first, count }) => ({
      code: id,
      text: title,
      href: `${hrefOf(Math.floor(first / sourcesPerPage) + 1)}#${id}`,
      count,
    })),
    groups: kinds.filter(({ items }) => items.length > 0),
    ...(foot ? { pagination: foot } : {}),
  };
}
