import type { Catalog } from '#catalog/catalog.ts';
import { originalLanguage } from '#catalog/catalog.ts';
import type { Entry } from '#catalog/records.ts';
import type { Project, ProjectTranslation } from '#model/project.ts';
import type { Site } from '#model/site.ts';
import type { Language } from '#i18n/languages.ts';
import { element, type XmlElement } from './xml.ts';

export type IatiSettings = NonNullable<Site['iati']>;

/** The register as the export sees it. */
export interface Register {
  readonly catalog: Catalog;
  readonly settings: IatiSettings;
}

/** A project that is being exported. */
export interface Subject extends Register {
  readonly entry: Entry<Project>;
  readonly project: Project;
  /** Language of the record's own words. */
  readonly language: string;
  /** Its translations, in the order of the site's languages. */
  readonly translations: readonly { readonly language: Language; readonly words: ProjectTranslation }[];
  /** Keys of all projects that are exported. */
  readonly exported: ReadonlySet<string>;
}

export function subjectOf(register: Register, entry: Entry<Project>, exported: ReadonlySet<string>): Subject {
  const { catalog } = register;
  const language = originalLanguage(catalog, entry.data);
  return {
    ...register,
    entry,
    project: entry.data,
    language,
    translations: catalog.addresses.languages.flatMap((other) => {
      const translation = catalog.find.project.translation(entry.key, other);
      return translation && other !== language ? [{ language: other, words: translation.data }] : [];
    }),
    exported,
  };
}

export const narrative = (text: string, language: string): XmlElement =>
  element('narrative', { 'xml:lang': language }, text);

/** The record's own words, then those of each translation that has them. */
export function narratives(
  { language, translations }: Subject,
  original: string,
  translated: (words: ProjectTranslation) => string | undefined,
): readonly XmlElement[] {
  return [
    narrative(original, language),
    ...translations.flatMap((translation) => {
      const text = translated(translation.words);
      return text === undefined ? [] : [narrative(text, translation.language)];
    }),
  ];
}

/** Words that the site has in each of its languages. */
export const siteNarratives = (
  { addresses }: Catalog,
  text: (language: Language) => string,
): readonly XmlElement[] => addresses.languages.map((language) => narrative(text(language), language));
