import { byCode } from './codelists/codelist.ts';
import { countries } from './codelists/countries.ts';
import { type Region, regions } from './codelists/regions.ts';

/** M49 code of the world, the region that holds all others. */
export const WORLD = '001';

const regionByCode = byCode<Region>(regions);
const regionOfCountry = new Map<string, string>(countries.map(({ code, region }) => [code, region]));

/** The M49 region and those that hold it, the smallest first; the world alone where there is no such region. */
export function regionChain(code: string): readonly string[] {
  const region = regionByCode.get(code);
  if (!region) return [WORLD];
  return region.parent === null ? [code] : [code, ...regionChain(region.parent)];
}

/** M49 regions that hold the country, the smallest first. */
export const regionsOfCountry = (country: string): readonly string[] =>
  regionChain(regionOfCountry.get(country) ?? WORLD);

const countriesByRegion = Map.groupBy(
  countries.flatMap(({ code }) => regionsOfCountry(code).map((region) => ({ code, region }))),
  ({ region }) => region,
);

/** ISO codes of the countries of an M49 region, those of the regions inside it included. */
export const countriesOfRegion = (region: string): readonly string[] =>
  (countriesByRegion.get(region) ?? []).map(({ code }) => code);
