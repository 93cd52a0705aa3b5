import { type AuditContext, wordedEntries } from '../context.ts';
import type { OfflineFinding } from '../finding.ts';
import { wordedCollections } from '../words-of.ts';

type Untranslated = Extract<OfflineFinding, { kind: 'untranslated' }>;
type PartialTranslation = Extract<OfflineFinding, { kind: 'partial-translation' }>;
type OutdatedTranslation = Extract<OfflineFinding, { kind: 'outdated-translation' }>;

const translationsOf = ({ catalog, translationsOf }: AuditContext) =>
  wordedCollections.flatMap((collection) =>
    wordedEntries(catalog, collection).flatMap(({ key, path }) =>
      translationsOf(collection, key).map((state) => ({ about: { collection, key }, original: path, state })),
    ),
  );

/** Records whose words are not there in a language of the site. */
export const untranslated = (context: AuditContext): readonly Untranslated[] =>
  translationsOf(context).flatMap(
    ({ about, original, state: { language, path } }): readonly Untranslated[] =>
      path === undefined ? [{ kind: 'untranslated', ...about, path: original, language }] : [],
  );

/** Translations that lack words of their original; those that lack most first. */
export const partlyTranslated = (context: AuditContext): readonly PartialTranslation[] =>
  translationsOf(context)
    .flatMap(({ about, state: { language, path, missing } }): readonly PartialTranslation[] =>
      path === undefined || missing.length === 0
        ? []
        : [{ kind: 'partial-translation', ...about, path, language, places: missing }],
    )
    .toSorted((a, b) => b.places.length - a.places.length);

/**
 * Translations whose original has other words since they were last changed. Git says which is later by the order of
 * commits; none where it knows neither. Where only facts changed, the translation holds.
 */
export const outdatedTranslations = (context: AuditContext): readonly OutdatedTranslation[] => {
  const { files, behind } = context.catalog.facts;
  return translationsOf(context)
    .flatMap(({ about, original, state: { language, path } }): readonly OutdatedTranslation[] => {
      if (path === undefined) return [];
      const [before, after] = [files[path], files[original]];
      if (!before || !after || after.age >= before.age) return [];
      const places = behind?.[path];
      if (places?.length === 0) return [];
      return [
        {
          kind: 'outdated-translation',
          ...about,
          path,
          language,
          changed: after.changed,
          translated: before.changed,
          ...(places === undefined ? {} : { places }),
        },
      ];
    })
    .toSorted((a, b) => a.translated.localeCompare(b.translated));
};
