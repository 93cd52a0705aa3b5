import { activityStatuses, undeclared } from '#model/codelists/activity-status.ts';
import { type AddressedEntry, byCode } from '#model/codelists/codelist.ts';
import { countries } from '#model/codelists/countries.ts';
import { forms } from '#model/codelists/forms.ts';
import { directions, schemes } from '#model/codelists/schemes.ts';
import { statusWarnings } from '#model/codelists/status-warnings.ts';
import { strands } from '#model/codelists/strands.ts';
import type { Facet } from '#model/facet.ts';
import { inLanguage } from '#model/language.ts';
import type { Language } from '#i18n/languages.ts';
import { byText, type Catalog, slugOf, titleOf } from './catalog.ts';
import { goalWords, sectorWords } from './facets.ts';
import type { Listing } from './listings.ts';
import { localWords, type Words } from './words.ts';

/** A value that projects are narrowed to, with those that have it. */
export interface FacetValue extends Words {
  readonly code: string;
  /** Its part of an address. */
  readonly slug: string;
  readonly projects: Listing;
}

type Name = Words & { readonly slug: string };

const codelists = {
  strand: byCode<AddressedEntry>(strands),
  country: byCode<AddressedEntry>(countries),
  status: byCode<AddressedEntry>([
    ...activityStatuses.map((status) => ({ ...status, code: status.key })),
    undeclared,
  ]),
  warning: byCode<AddressedEntry>(statusWarnings),
  direction: byCode<AddressedEntry>(directions),
  scheme: byCode<AddressedEntry>(schemes),
  form: byCode<AddressedEntry>(forms),
} as const;

const numbered = (code: string, { text, ...words }: Words): Words => ({ ...words, text: `${code}. ${text}` });

function nameOf(catalog: Catalog, facet: Facet, code: string, language: Language): Name {
  switch (facet) {
    case 'partner':
      return {
        ...titleOf(catalog, 'organizations', code, language),
        slug: slugOf(catalog, 'organizations', code, language),
      };
    case 'sector':
      return { ...numbered(code, sectorWords(code, language)), slug: code };
    case 'sdg':
      return { ...numbered(code, goalWords(code, language)), slug: code };
    case 'year':
      return { text: code, slug: code };
    default: {
      const entry = codelists[facet].get(code);
      return entry
        ? { ...localWords(entry.label, language), slug: inLanguage(entry.slug, language) }
        : { text: code, slug: code };
    }
  }
}

/** Values that have an order of their own: that of their code list, of their numbers, the latest year first. */
function inOwnOrder(facet: Facet, values: readonly FacetValue[], language: Language): readonly FacetValue[] {
  switch (facet) {
    case 'country':
    case 'partner':
      return byText(values, language);
    case 'sector':
      return values.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    case 'sdg':
      return values.toSorted((a, b) => Number(a.code) - Number(b.code));
    case 'year':
      return values.toSorted((a, b) => Number(b.code) - Number(a.code));
    default: {
      const codes = [...codelists[facet].keys()];
      return values.toSorted((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
    }
  }
}

const listsOf = (catalog: Catalog, facet: Facet, language: Language): ReadonlyMap<string, Listing> =>
  catalog.listings.get(language)?.by[facet] ?? new Map<string, Listing>();

/** One value; without projects where none has it. */
export const facetValue = (catalog: Catalog, facet: Facet, code: string, language: Language): FacetValue => ({
  code,
  ...nameOf(catalog, facet, code, language),
  projects: listsOf(catalog, facet, language).get(code) ?? [],
});

/** The values that projects have, in the order in which one would look for them. */
export function facetValues(catalog: Catalog, facet: Facet, language: Language): readonly FacetValue[] {
  const codes = [...listsOf(catalog, facet, language).keys()];
  const values = codes.map((code) => facetValue(catalog, facet, code, language));
  return inOwnOrder(facet, values, language);
}

/** Those with the most projects, where there are more than so many; else all, as they were. */
export const mostCommon = (values: readonly FacetValue[], limit: number): readonly FacetValue[] =>
  values.length <= limit
    ? values
    : values.toSorted((a, b) => b.projects.length - a.projects.length).slice(0, limit);
