import type { Language } from '#i18n/languages.ts';
import { type Catalog, originalLanguage, summaryOf } from '../catalog.ts';
import type { Frame } from '../frame.ts';
import { recordFrame } from '../record-frame.ts';
import { type ReferenceView, referenceViews } from '../reference-view.ts';
import { createReferenceList } from '../references.ts';
import { type RichText, richText } from '../rich-text.ts';
import type { Words } from '../words.ts';

export interface TextPage {
  readonly frame: Frame;
  readonly key: string;
  readonly summary: Words;
  readonly body?: RichText;
  readonly references: readonly ReferenceView[];
}

/** A page of the site itself: about, method and the like. */
export function textPage(catalog: Catalog, key: string, language: Language): TextPage {
  const entry = catalog.find.page.get(key);
  const { data, body } = entry;
  const translation = catalog.find.page.translation(key, language);
  const textLanguage = translation ? language : originalLanguage(catalog, data);
  const references = createReferenceList();
  const summary = summaryOf(catalog, 'pages', key, language);
  const text = richText(catalog, (translation ?? { body }).body, language, textLanguage, references);
  return {
    frame: recordFrame(catalog, 'pages', entry, translation, language, summary.text),
    key,
    summary,
    ...(text === undefined ? {} : { body: text }),
    references: referenceViews(catalog, references, language),
  };
}
