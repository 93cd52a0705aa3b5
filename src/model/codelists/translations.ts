import type { CodelistEntry } from './codelist.ts';
import type { CodelistOwner } from './codelist-owners.ts';
import { keyFrom } from '../key.ts';
import { pt } from './translations/pt.ts';

/** What a language says of the codes of one list, by code; what it leaves out is shown in the reference language. */
export interface ListTranslation {
  readonly title?: string;
  /** Last part of the address of the list’s page; made of the title where left out. */
  readonly slug?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Parts of addresses that are not those made of the labels, such as those of a label that was put right later. */
  readonly slugs?: Readonly<Record<string, string>>;
  readonly abouts?: Readonly<Record<string, string>>;
}

/** The code lists in a language beyond those whose names stand in the lists themselves. */
export interface CodelistTranslation {
  readonly lists?: Readonly<Record<string, ListTranslation>>;
  /** Names of those who keep the lists. */
  readonly owners?: Readonly<Record<string, string>>;
  /** What belongs to a country or comes from it. */
  readonly demonyms?: Readonly<Record<string, readonly string[]>>;
}

/** Further languages with names for the codes. A language of the site need not be among them. */
export const translations: Readonly<Record<string, CodelistTranslation>> = { pt };

type Texts = Readonly<Record<string, string>>;

const inFurtherLanguages = (list: string, textOf: (of: ListTranslation) => string | undefined): Texts =>
  Object.fromEntries(
    Object.entries(translations).flatMap(([language, { lists }]) => {
      const text = textOf(lists?.[list] ?? {});
      return text === undefined ? [] : [[language, text]];
    }),
  );

/** The part of an address that follows from a name, unless it is fixed. */
const slugFrom = (fixed: string | undefined, name: string | undefined): string | undefined =>
  fixed ?? (name === undefined ? undefined : keyFrom(name));

type Explained = CodelistEntry & { readonly slug?: Texts; readonly about?: Texts };

/** The entry of the list with what the further languages say of its code. */
export function translatedEntry<E extends Explained>(list: string, entry: E): E {
  const { code, label, slug, about } = entry;
  const more = (textOf: (of: ListTranslation) => string | undefined) => inFurtherLanguages(list, textOf);
  return {
    ...entry,
    label: { ...label, ...more(({ labels }) => labels?.[code]) },
    ...(slug ? { slug: { ...slug, ...more((of) => slugFrom(of.slugs?.[code], of.labels?.[code])) } } : {}),
    ...(about ? { about: { ...about, ...more(({ abouts }) => abouts?.[code]) } } : {}),
  };
}

/** The entries of the list with what the further languages say of their codes. */
export const translated = <E extends Explained>(list: string, entries: readonly E[]): readonly E[] =>
  entries.map((entry) => translatedEntry(list, entry));

/** Title and slug of the list with those in the further languages. */
export function translatedList<L extends { readonly title: Texts; readonly slug: Texts }>(
  list: string,
  names: L,
): L {
  return {
    ...names,
    title: { ...names.title, ...inFurtherLanguages(list, ({ title }) => title) },
    slug: { ...names.slug, ...inFurtherLanguages(list, ({ slug, title }) => slugFrom(slug, title)) },
  };
}

/** The owner with its names in the further languages. */
export const translatedOwner = (key: string, owner: CodelistOwner): CodelistOwner => ({
  ...owner,
  name: {
    ...owner.name,
    ...Object.fromEntries(
      Object.entries(translations).flatMap(([language, { owners }]) => {
        const name = owners?.[key];
        return name === undefined ? [] : [[language, name]];
      }),
    ),
  },
});

/** What people call what comes from a country, in a further language. */
export const furtherDemonyms = (country: string, language: string): readonly string[] =>
  translations[language]?.demonyms?.[country] ?? [];
