import { sourceTypes } from '#model/codelists/source-types.ts';
import { inLanguage } from '#model/language.ts';
import { dateParts, parsePartialDate, type PartialDate, statedDate } from '#model/partial-date.ts';
import type { Source } from '#model/source.ts';
import { knownLanguages, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Frame } from '#catalog/frame.ts';
import type { Words } from '#catalog/words.ts';

type CitationType = (typeof sourceTypes)[number]['csl'];

/** A date of the Citation Style Language: year, month and day as far as known. */
export interface CitationDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** What is cited, in the terms of the Citation Style Language (CSL-JSON). */
export interface CitationItem {
  readonly id: string;
  readonly type: CitationType;
  readonly title: string;
  /** Whole names, none where nobody knows them: content does not say who is a person, nor which part of a name is the surname. */
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CitationDate;
  readonly accessed?: CitationDate;
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
  readonly language?: string;
}

/** The page of a record as a web page that the institution signs, of the day and the commit of its last change. */
export function recordItem({ site }: Catalog, frame: Frame, id: string, title: Words): CitationItem {
  const { language, changed, canonical } = frame;
  const author = inLanguage(site.institution.name, language);
  const issued = changed && parsePartialDate(changed.iso);
  return {
    id,
    type: 'webpage',
    title: title.text,
    author: [{ literal: author }],
    // Both manuals leave out the name of a site that signs its own pages.
    ...(site.name === author ? {} : { 'container-title': site.name }),
    ...(issued === undefined ? {} : { issued: citationDate(issued) }),
    URL: canonical,
    ...(changed === undefined
      ? {}
      : { version: changed.commit, note: messagesIn(language).cite.commit(changed.commit) }),
    language: title.lang ?? language,
  };
}

const citationTypes = new Map(sourceTypes.map(({ code, csl }) => [code, csl]));

// Who signs a document is required, and so said in words where nobody knows.
const nobodyKnown = new Set(knownLanguages.map((language) => messagesIn(language).values.unknown));

/** The document that a source describes: the original where known, else the copy that was read. */
export function documentItem(id: string, source: Source): CitationItem {
  const type = citationTypes.get(source.type) ?? 'document';
  const url = source.officialUrl ?? source.url;
  const issued = statedDate(source.issued);
  // Who publishes what they sign is named once.
  const publisher = source.authors.includes(source.publisher ?? '') ? undefined : source.publisher;
  const published = isPartOfMore(type) ? 'container-title' : 'publisher';
  return {
    id,
    type,
    title: source.title,
    author: source.authors.filter((name) => !nobodyKnown.has(name)).map((literal) => ({ literal })),
    ...(publisher === undefined ? {} : { [published]: publisher }),
    ...(issued === undefined ? {} : { issued: citationDate(issued) }),
    ...(source.accessed === undefined ? {} : { accessed: citationDate(source.accessed) }),
    ...(url === undefined ? {} : { URL: url }),
    ...(source.language === undefined ? {} : { language: source.language }),
  };
}

const isPartOfMore = (type: CitationType): boolean =>
  type === 'webpage' || type === 'article-newspaper' || type === 'article-journal';

function citationDate(date: PartialDate): CitationDate {
  const { year, month, day } = dateParts(date);
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
