import { statedDate } from '#model/partial-date.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog, RecordLink } from './catalog.ts';
import { dateInWords } from './frame.ts';
import { documentLink, type ExternalLink } from './external-link.ts';
import type { ReferenceList } from './references.ts';
import { type Words, wordsIn } from './words.ts';

/** A line of a page's list of sources. */
export interface ReferenceView {
  readonly key: string;
  readonly number: number;
  readonly authors: string;
  readonly issued: string;
  readonly title: Words;
  readonly publisher?: string;
  /** The source's own page here. */
  readonly href: string;
  /** Where the document itself is: the original where known. */
  readonly external?: ExternalLink;
  readonly back: readonly { readonly href: string; readonly label: string }[];
}

/** A source named beside a fact. */
export interface SourceMark {
  readonly number: number;
  readonly label: string;
  readonly authors: string;
}

export const sourceHref = (catalog: Catalog, key: string, language: Language): string =>
  catalog.addresses.href({ to: 'record', section: 'sources', slug: key }, language);

export function sourceLink(catalog: Catalog, key: string, language: Language): RecordLink {
  const { data } = catalog.find.source.get(key);
  return {
    ...wordsIn(data.title, data.language ?? language, language),
    href: sourceHref(catalog, key, language),
  };
}

/** The number under which the page lists the source, with its title and authors. */
export function sourceMark(
  catalog: Catalog,
  references: ReferenceList,
  key: string,
  language: Language,
): SourceMark {
  const { data } = catalog.find.source.get(key);
  const number = references.numberOf(key);
  return {
    number,
    label: messagesIn(language).references.toSource(number),
    authors: data.authors.join(', '),
  };
}

/** The page's list of sources, in the order of their numbers. Call it when everything else has been cited. */
export function referenceViews(
  catalog: Catalog,
  references: ReferenceList,
  language: Language,
): readonly ReferenceView[] {
  const messages = messagesIn(language);
  return references.list().map(({ number, source, citedAt }) => {
    const { data } = catalog.find.source.get(source);
    const issued = statedDate(data.issued);
    const external = documentLink(catalog, data, language);
    return {
      key: source,
      number,
      authors: data.authors.join(', '),
      issued: issued === undefined ? messages.references.issuedUnknown : dateInWords(issued, language),
      title: wordsIn(data.title, data.language ?? language, language),
      ...(data.publisher === undefined ? {} : { publisher: data.publisher }),
      href: sourceHref(catalog, source, language),
      ...(external === undefined ? {} : { external }),
      back: citedAt.map((id, index) => ({ href: `#${id}`, label: messages.references.back(index + 1) })),
    };
  });
}
