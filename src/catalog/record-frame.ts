import type { PartialDate } from '#model/partial-date.ts';
import type { Correction, TranslatedCorrection } from '#model/record.ts';
import type { Language } from '#i18n/languages.ts';
import { type Catalog, isTranslated, originalLanguage, placeOf, titleOf } from './catalog.ts';
import { correctionViews } from './corrections.ts';
import { changeLog } from './change-log.ts';
import { createFrame, type Frame } from './frame.ts';
import type { Entry, TranslationEntry } from './records.ts';

interface Framed {
  readonly language?: string | undefined;
  readonly reviewed?: PartialDate | undefined;
  readonly draft: boolean;
  readonly corrections: readonly Correction[];
}

/** The frame of a page whose record has words, and so translations. */
export function recordFrame(
  catalog: Catalog,
  section: 'concepts' | 'projects' | 'organizations' | 'pages',
  entry: Entry<Framed>,
  translation: TranslationEntry<{ readonly corrections: readonly TranslatedCorrection[] }> | undefined,
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
    changes: changeLog(catalog, section, key, language),
    reviewed: data.reviewed,
    draft: data.draft,
    corrections: correctionViews(catalog, data, translation?.data, language),
  });
}
