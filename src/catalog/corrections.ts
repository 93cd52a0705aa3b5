import { comparePartialDates, type PartialDate, statedDate } from '#model/partial-date.ts';
import type { Correction, TranslatedCorrection } from '#model/record.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, isPublished, linkTo, originalLanguage, type RecordLink } from './catalog.ts';
import { dateInWords } from './frame.ts';
import { sourceLink } from './reference-view.ts';
import { translatedWords, type Words } from './words.ts';

/** A mistake that a record once published, as pages show it. */
export interface CorrectionView {
  readonly on: { readonly iso: PartialDate; readonly text: string };
  readonly was: Words;
  /** Since when it had said so, in words. */
  readonly since: string;
  readonly now: Words;
  readonly source?: RecordLink;
}

/** A correction among those of all records. */
export interface CorrectionOfRecord extends CorrectionView {
  readonly record: RecordLink;
}

interface Corrected {
  readonly corrections: readonly Correction[];
  readonly language?: string | undefined;
}

/** The corrections of a record, the latest first. */
export function correctionViews(
  catalog: Catalog,
  original: Corrected,
  translation: { readonly corrections: readonly TranslatedCorrection[] } | undefined,
  language: Language,
): readonly CorrectionView[] {
  const languages = { page: language, original: originalLanguage(catalog, original) };
  const { since: sinceWords } = messagesIn(language).corrections;
  return latestFirst(
    original.corrections.map(({ id, on, was, since, now, source }) => {
      const translated = translation?.corrections.find((item) => item.id === id);
      const date = statedDate(since);
      return {
        on: { iso: on, text: dateInWords(on, language) },
        was: translatedWords(translated?.was, was, languages),
        since: sinceWords(date === undefined ? undefined : dateInWords(date, language)),
        now: translatedWords(translated?.now, now, languages),
        ...(source !== undefined && isPublished(catalog, 'sources', source)
          ? { source: sourceLink(catalog, source, language) }
          : {}),
      };
    }),
  );
}

const latestFirst = <T extends CorrectionView>(corrections: readonly T[]): readonly T[] =>
  [...corrections].sort((a, b) => comparePartialDates(b.on.iso, a.on.iso));

/** The corrections of a source, whose `language` is the document’s and not that of our words about it. */
export const sourceCorrections = (catalog: Catalog, key: string, language: Language) =>
  correctionViews(
    catalog,
    { corrections: catalog.find.source.get(key).data.corrections },
    undefined,
    language,
  );

/** The corrections of every published record, the latest first. */
export function allCorrections(catalog: Catalog, language: Language): readonly CorrectionOfRecord[] {
  const { find } = catalog;
  const finders = {
    concepts: find.concept,
    projects: find.project,
    organizations: find.organization,
    pages: find.page,
  } as const;
  const worded = (['concepts', 'projects', 'organizations', 'pages'] as const).flatMap((section) =>
    finders[section].all.flatMap(({ key, data }) =>
      correctionViews(catalog, data, finders[section].translation(key, language)?.data, language).map(
        (correction) => ({ ...correction, record: linkTo(catalog, section, key, language) }),
      ),
    ),
  );
  const sources = find.source.all.flatMap(({ key }) =>
    sourceCorrections(catalog, key, language).map((correction) => ({
      ...correction,
      record: sourceLink(catalog, key, language),
    })),
  );
  return latestFirst([...worded, ...sources]);
}
