import { messagesIn, type Language } from '#i18n/languages.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Citation, RecordCitation } from '#catalog/citation.ts';
import type { Frame } from '#catalog/frame.ts';
import { bibtex } from './bibtex.ts';
import { type CitationItem, documentItem, recordItem } from './citation-item.ts';
import { citationText } from './citation-text.ts';
import { contextObject } from './context-object.ts';
import { ris } from './ris.ts';

/** How to cite the record whose page has the frame. */
export function citeRecord(
  catalog: Catalog,
  section: 'concepts' | 'projects' | 'organizations',
  key: string,
  frame: Frame,
): RecordCitation {
  const item = recordItem(catalog, frame, `${section}-${key}`, frame.title);
  return { record: citation(item, frame.language), contextObject: contextObject(item), ...stated(frame) };
}

/** How to cite the document that a source describes, and what the site says of it, whose page has the frame. */
export function citeSource(catalog: Catalog, key: string, frame: Frame): RecordCitation {
  const { language, title } = frame;
  const document = documentItem(key, catalog.find.source.get(key).data);
  const record = recordItem(catalog, frame, `sources-${key}`, {
    text: messagesIn(language).cite.recordOf(title.text),
  });
  return {
    document: citation(document, language),
    // The words that it is about keep their capitals.
    record: citation(record, language, title.lang),
    // Who keeps a source in a reference manager means the document.
    contextObject: contextObject(document),
    ...stated(frame),
  };
}

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
