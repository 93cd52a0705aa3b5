import { messagesIn, type Language } from '#i18n/languages.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Citation, RecordCitation } from '#catalog/citation.ts';
import type { Frame } from '#catalog/frame.ts';
import { bibtex } from './bibtex.ts';
import { type CitationItem, documentItem, recordItem } from './citation-item.ts';
import { citationText } from './citation-text.ts';
import { contextObject } from './context-object.ts';
import { ris } from './ris.ts';

/** What a page tells how to cite, before it is worded. */
export interface Cited {
  readonly record: CitationItem;
  /** Language of the record’s title, where it is another than the document’s. */
  readonly recordLanguage?: string | undefined;
  /** The document that the record describes. */
  readonly document?: CitationItem;
}

/** The record whose page has the frame. */
export const recordToCite = (
  catalog: Catalog,
  section: 'concepts' | 'projects' | 'organizations',
  key: string,
  frame: Frame,
): Cited => ({ record: recordItem(catalog, frame, `${section}-${key}`, frame.title) });

/** The document that a source describes, and what the site says of it, whose page has the frame. */
export const sourceToCite = (catalog: Catalog, key: string, frame: Frame): Cited => ({
  document: documentItem(key, catalog.find.source.get(key).data),
  record: recordItem(catalog, frame, `sources-${key}`, {
    text: messagesIn(frame.language).cite.recordOf(frame.title.text),
  }),
  // The words that it is about keep their capitals.
  recordLanguage: frame.title.lang,
});

/** How to cite it, on the page that has the frame. */
export const cite = ({ record, recordLanguage, document }: Cited, frame: Frame): RecordCitation => ({
  ...(document ? { document: citation(document, frame.language) } : {}),
  record: citation(record, frame.language, recordLanguage),
  // Who keeps a source in a reference manager means the document.
  contextObject: contextObject(document ?? record),
  ...stated(frame),
});

function citation(item: CitationItem, language: Language, titleLanguage = item.language): Citation {
  const worded = { ...item, ...(titleLanguage === undefined ? {} : { language: titleLanguage }) };
  return {
    id: item.id,
    apa: citationText(worded, 'apa', language),
    chicago: citationText(worded, 'chicago', language),
    bibtex: bibtex(item),
    ris: ris(item),
  };
}

const stated = ({
  language,
  canonical,
  changed,
  translated,
  textLanguage,
}: Frame): Pick<RecordCitation, 'permalink' | 'permalinkLanguage' | 'version'> => ({
  permalink: canonical,
  ...(translated ? {} : { permalinkLanguage: textLanguage }),
  ...(changed === undefined
    ? {}
    : { version: messagesIn(language).cite.version(changed.text, changed.commit) }),
});
