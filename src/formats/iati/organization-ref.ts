import { type Catalog, countryName, titleOf } from '#catalog/catalog.ts';
import type { ProjectTranslation } from '#model/project.ts';
import { organizationIdentifier } from './identifiers.ts';
import { narrative, narratives, siteNarratives, type Subject } from './subject.ts';
import type { XmlElement } from './xml.ts';

/** A party as a record names it: by key, by country, or by name with or without its country. */
export interface Party {
  readonly organization?: string | undefined;
  readonly country?: string | undefined;
  readonly name?: string | undefined;
}

/** Attributes and names of an element that stands for an organisation. */
export interface OrganizationRef {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly names: readonly XmlElement[];
}

/** The title of a record in each language that has it. */
export function titleNarratives(
  catalog: Catalog,
  section: 'organizations' | 'concepts',
  key: string,
): readonly XmlElement[] {
  const byLanguage = new Map(
    catalog.addresses.languages.map((language) => {
      const { text, lang } = titleOf(catalog, section, key, language);
      return [lang ?? language, text];
    }),
  );
  return [...byLanguage].map(([language, text]) => narrative(text, language));
}

/** Identifier, type and names of who takes part, gives or receives. */
export function organizationRef(
  subject: Subject,
  { organization, country, name }: Party,
  translatedName: (words: ProjectTranslation) => string | undefined,
): OrganizationRef {
  const { catalog } = subject;
  const record = organization === undefined ? undefined : catalog.find.organization.maybe(organization);
  if (record) {
    return {
      attributes: {
        ref: organizationIdentifier(subject, record.key, record.data),
        type: record.data.type,
        'marks:organization': record.key,
      },
      names: titleNarratives(catalog, 'organizations', record.key),
    };
  }
  const own = name ?? organization;
  if (own !== undefined) {
    return { attributes: { 'marks:country': country }, names: narratives(subject, own, translatedName) };
  }
  return {
    attributes: { 'marks:country': country, 'marks:named': 'false' },
    names: country === undefined ? [] : siteNarratives(catalog, (language) => countryName(country, language)),
  };
}
