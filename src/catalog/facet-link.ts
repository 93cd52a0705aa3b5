import { type Strand, strands } from '#model/codelists/strands.ts';
import type { Facet } from '#model/facet.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog, RecordLink } from './catalog.ts';
import { type FacetValue, facetValue } from './facet-values.ts';

/** A value of a facet, linked to the list of its projects. */
export interface FacetLink extends RecordLink {
  readonly code: string;
  readonly count: number;
  readonly strand?: Strand;
}

/** The strand, where the value is one. */
export const strandOf = (facet: Facet, code: string): Strand | undefined =>
  facet === 'strand' ? strands.find((strand) => strand.code === code)?.code : undefined;

/** What the facet means, where its name does not say it. */
export function facetHelp(facet: Facet, language: Language): string | undefined {
  const help: Readonly<Partial<Record<Facet, string>>> = messagesIn(language).projectList.help;
  return help[facet];
}

/** Where the list of a value’s projects begins. */
export const narrowedHref = (catalog: Catalog, facet: Facet, code: string, language: Language): string =>
  catalog.addresses.href(
    { to: 'facet-value', facet, slug: facetValue(catalog, facet, code, language).slug, page: 1 },
    language,
  );

/** The explorer with the projects that have all of the values. */
export function explorerHref(
  { addresses }: Catalog,
  values: readonly { readonly facet: Facet; readonly code: string }[],
  language: Language,
): string {
  const index = addresses.href({ to: 'index', section: 'projects' }, language);
  return `${index}?${new URLSearchParams(values.map(({ facet, code }) => [facet, code]))}`;
}

export function facetLink(
  catalog: Catalog,
  facet: Facet,
  { code, slug, projects, ...words }: FacetValue,
  language: Language,
): FacetLink {
  const strand = strandOf(facet, code);
  return {
    ...words,
    code,
    count: projects.length,
    href: catalog.addresses.href({ to: 'facet-value', facet, slug, page: 1 }, language),
    ...(strand === undefined ? {} : { strand }),
  };
}
