import type { PartialDate } from '#model/partial-date.ts';
import type { Language } from '#i18n/languages.ts';
import { type Catalog, isTranslated, originalLanguage, placeOf, titleOf } from './catalog.ts';
import { createFrame, type Frame } from './frame.ts';
import type { Entry, TranslationEntry } from './records.ts';

interface Framed {
  readonly language?: string | undefined;
  readonly reviewed?: PartialDate | undefined;
  readonly draft: boolean;
}

/** The frame of a page whose record has words, and so translations. */
export function recordFrame(
  catalog: Catalog,
  section: 'concepts' | 'projects' | 'organizations' | 'pages',
  entry: Entry<Framed>,
  translation: TranslationEntry<unknown> | undefined,
  language: Language,
  description: string,
): Frame {
  const { key, data, path } = entry;
  return createFrame(catalog, {
    language,
    title: titleOf(catalog, section, key, language),
    description,
    place: (at) => placeOf(catalog, section, key, at),
    ...(section === 'pages' ? { breadcrumbs: [] } : { section }),
    available: catalog.addresses.languages.filter((at) => isTranslated(catalog, section, key, at)),
    textLanguage: translation ? language : originalLanguage(catalog, data),
    files: [...(translation ? [translation.path] : []), path],
    json: section !== 'pages',
    feed: section === 'organizations',
    reviewed: data.reviewed,
    draft: data.draft,
  });
}
