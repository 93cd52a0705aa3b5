import { activityScopes, UNSPECIFIED_REGION, vocabularies } from '#formats/iati/codes.ts';
import { countries as countryList } from '#model/codelists/countries.ts';
import { regions as regionList } from '#model/codelists/regions.ts';
import type { ProjectFields } from '../draft.ts';
import { type ActivityReader, codeIn, only, wordsOf } from './activity-reader.ts';
import { m49OfDacRegion } from './dac-regions.ts';
import type { OwnTags } from './tags.ts';

const WORLD = '001';

/** Where the benefit falls. The share of each country or region has no place in a record. */
export function placesOf(
  reader: ActivityReader,
  tags: OwnTags,
): Pick<ProjectFields, 'countries' | 'regions' | 'scope'> {
  const { element, ledger } = reader;
  const countries = new Set<string>();
  const regions = new Set<string>(tags.values('region'));
  let isUnspecified = false;
  const scope = only(element.children('activity-scope'), ledger);
  const reach = scope?.attribute('code');
  const isGlobal = reach === activityScopes.global;
  if (scope && !isGlobal) ledger.lose('unmappedCode', scope, `${scope.path}/@code`, reach);
  for (const country of element.children('recipient-country')) {
    const given = country.attribute('code')?.toUpperCase();
    const named = wordsOf([country], reader).map(({ text }) => text);
    const code =
      given ?? countryList.find(({ label }) => named.includes(label.en) || named.includes(label.es))?.code;
    const known = codeIn(countryList, code, country, ledger);
    if (known !== undefined) countries.add(known);
    if (code === undefined) ledger.lose('unknownCode', country, country.path, named.join('; '));
  }
  for (const region of element.children('recipient-region')) {
    if (region.attribute('marks:basis') === 'derived') {
      region.discard();
      continue;
    }
    const vocabulary = region.attribute('vocabulary')?.replace(/^UN$/i, vocabularies.m49) ?? '1';
    const code = region.attribute('code');
    const m49 =
      vocabulary === vocabularies.m49
        ? code?.padStart(3, '0')
        : vocabulary === vocabularies.own && reader.isOurs
          ? code
          : m49OfDacRegion.get(code ?? '');
    const isKnown = vocabulary === vocabularies.own || regionList.some((entry) => entry.code === m49);
    if (vocabulary !== vocabularies.m49 && code === UNSPECIFIED_REGION) isUnspecified = true;
    else if (m49 === undefined || !isKnown) ledger.lose('unknownCode', region, `${region.path}/@code`, code);
    else if (m49 !== WORLD || !isGlobal) regions.add(m49);
    region.attribute('vocabulary-uri');
    for (const words of region.children('narrative')) words.discard();
    region.text();
  }
  // Countries of a record of ours that has several; no other location is one of the record's countries.
  if (reader.isOurs) {
    for (const location of element.children('location')) {
      const area = location.child('administrative');
      const isCountry =
        area?.attribute('vocabulary') === vocabularies.isoCountry && area.attribute('level') === '0';
      const code = isCountry ? area.attribute('code') : undefined;
      const known = countryList.find((entry) => entry.code === code)?.code;
      if (known === undefined) continue;
      countries.add(known);
      location.discard();
    }
  }
  const isPlaced = countries.size > 0 || regions.size > 0;
  return {
    ...(countries.size > 0 ? { countries: [...countries] } : {}),
    ...(regions.size > 0 ? { regions: [...regions] } : {}),
    ...(isPlaced ? {} : isGlobal ? { scope: 'global' } : isUnspecified ? { scope: 'unspecified' } : {}),
  };
}
