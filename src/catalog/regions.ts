import { byCode } from '#model/codelists/codelist.ts';
import { type Region, regions } from '#model/codelists/regions.ts';
import { inLanguage } from '#model/language.ts';
import { countriesOfRegion, regionChain, regionsOfCountry, WORLD } from '#model/region-members.ts';
import type { Language } from '#i18n/languages.ts';
import type { Place } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import type { Term } from './facets.ts';
import { codeWords, localWords, type Words } from './words.ts';

const regionByCode = byCode<Region>(regions);

/** Where the page of a region or group of countries is; the key of a group is its part of the address. */
export function regionPlace(code: string, language: Language): Place {
  const region = regionByCode.get(code);
  return { to: 'record', section: 'regions', slug: region ? inLanguage(region.slug, language) : code };
}

/** What a region or group of countries is called. */
export function regionWords(
  { groupings }: Pick<Catalog, 'groupings'>,
  code: string,
  language: string,
): Words {
  const grouping = groupings.get(code);
  return grouping ? localWords(grouping.names, language) : codeWords(regionByCode, code, language);
}

/** The region in words, linked to its page where it has one. */
export const regionTerm = (catalog: Catalog, code: string, language: Language): Term => ({
  code,
  ...regionWords(catalog, code, language),
  ...(catalog.graph.projectsByRegion.has(code)
    ? { href: catalog.addresses.href(regionPlace(code, language), language) }
    : {}),
});

/** ISO codes of the countries of a region or group of countries. */
export const membersOf = ({ groupings }: Pick<Catalog, 'groupings'>, code: string): readonly string[] =>
  groupings.get(code)?.members ?? countriesOfRegion(code);

const withPage = ({ graph }: Catalog, codes: readonly string[]): readonly string[] =>
  codes.filter((code) => graph.projectsByRegion.has(code));

/** M49 regions with a page that hold the region or the whole group, the smallest first. */
export function widerRegions(catalog: Catalog, code: string): readonly string[] {
  const grouping = catalog.groupings.get(code);
  return withPage(
    catalog,
    grouping ? coveringChain(grouping.members.map(regionsOfCountry)) : regionChain(code).slice(1),
  );
}

/** What all the chains have in common, the smallest region first. */
export function coveringChain(chains: readonly (readonly string[])[]): readonly string[] {
  const [first = [WORLD], ...others] = chains;
  return first.filter((code) => others.every((chain) => chain.includes(code)));
}

/** M49 regions with a page that are parts of the region, and of no part of it. */
export const narrowerRegions = (catalog: Catalog, code: string): readonly string[] =>
  withPage(
    catalog,
    regions.filter(({ parent }) => parent === code).map((region) => region.code),
  );

/** Groups of countries with a page, other than the region itself, that share a member with it. */
export function groupingsSharing(catalog: Catalog, code: string): readonly string[] {
  const own = new Set(membersOf(catalog, code));
  return withPage(
    catalog,
    [...catalog.groupings.values()]
      .filter(({ key, members }) => key !== code && members.some((country) => own.has(country)))
      .map(({ key }) => key),
  );
}

/** Regions with a page that hold the country, the smallest first, and the groups that it belongs to. */
export const regionsHolding = (catalog: Catalog, country: string): readonly string[] =>
  withPage(catalog, [
    ...regionsOfCountry(country),
    ...[...catalog.groupings.values()]
      .filter(({ members }) => members.some((member) => member === country))
      .map(({ key }) => key),
  ]);

/** Regions with a page as a tree, each before its parts, then the groups of countries. */
export function regionsInOrder(
  catalog: Catalog,
): readonly { readonly code: string; readonly depth: number }[] {
  const under = (parent: string | null, depth: number): { code: string; depth: number }[] =>
    regions
      .filter((region) => region.parent === parent)
      .flatMap(({ code }) => {
        const isThere = catalog.graph.projectsByRegion.has(code);
        return [...(isThere ? [{ code, depth }] : []), ...under(code, isThere ? depth + 1 : depth)];
      });
  return [
    ...under(null, 0),
    ...withPage(catalog, [...catalog.groupings.keys()]).map((code) => ({ code, depth: 0 })),
  ];
}
