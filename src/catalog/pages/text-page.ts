import type { Language } from '#i18n/languages.ts';
import { type Catalog, isTranslated, originalLanguage, placeOf, summaryOf, titleOf } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';
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
  const { data, body, path } = catalog.find.page.get(key);
  const translation = catalog.find.page.translation(key, language);
  const textLanguage = translation ? language : originalLanguage(catalog, data);
  const references = createReferenceList();
  const summary = summaryOf(catalog, 'pages', key, language);
  const text = richText(catalog, (translation ?? { body }).body, language, textLanguage, references);
  return {
    frame: createFrame(catalog, {
      language,
      title: titleOf(catalog, 'pages', key, language),
      description: summary.text,
      place: (at) => placeOf(catalog, 'pages', key, at),
      breadcrumbs: [],
      available: catalog.addresses.languages.filter((at) => isTranslated(catalog, 'pages', key, at)),
      textLanguage,
      files: [...(translation ? [translation.path] : []), path],
      reviewed: data.reviewed,
      draft: data.draft,
    }),
    key,
    summary,
    ...(text === undefined ? {} : { body: text }),
    references: referenceViews(catalog, references, language),
  };
}
