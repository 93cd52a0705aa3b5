import { DOMParser } from '@xmldom/xmldom';
import { ownersCodes } from './validate.ts';
import { select, textOf } from './xpath.ts';

/** Where codes stand in an activities file, and the list that they are of. */
const places: readonly (readonly [string, string])[] = [
  ['//reporting-org/@type', 'OrganisationType'],
  ['//participating-org/@type', 'OrganisationType'],
  ['//participating-org/@role', 'OrganisationRole'],
  ['//provider-org/@type', 'OrganisationType'],
  ['//description/@type', 'DescriptionType'],
  ['//other-identifier/@type', 'OtherIdentifierType'],
  ['//activity-status/@code', 'ActivityStatus'],
  ['//activity-date/@type', 'ActivityDateType'],
  ['//activity-scope/@code', 'ActivityScope'],
  ['//recipient-country/@code', 'Country'],
  ['//administrative/@code', 'Country'],
  ["//recipient-region[@vocabulary='1']/@code", 'Region'],
  ['//recipient-region/@vocabulary', 'RegionVocabulary'],
  ["//sector[@vocabulary='1']/@code", 'Sector'],
  ["//sector[@vocabulary='2']/@code", 'SectorCategory'],
  ['//sector/@vocabulary', 'SectorVocabulary'],
  ["//tag[@vocabulary='2']/@code", 'UNSDG-Goals'],
  ["//tag[@vocabulary='3']/@code", 'UNSDG-Targets'],
  ['//tag/@vocabulary', 'TagVocabulary'],
  ['//policy-marker/@code', 'PolicyMarker'],
  ['//policy-marker/@significance', 'PolicySignificance'],
  ['//collaboration-type/@code', 'CollaborationType'],
  ['//default-finance-type/@code', 'FinanceType'],
  ['//transaction-type/@code', 'TransactionType'],
  ['//value/@currency', 'Currency'],
  ['//category/@code', 'DocumentCategory'],
  ['//language/@code', 'Language'],
  ['//related-activity/@type', 'RelatedActivityType'],
  ['//result/@type', 'ResultType'],
  ['//indicator/@measure', 'IndicatorMeasure'],
];

/** Codes of the document that are not in IATI's lists. */
export function foreignCodes(xml: string): readonly string[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return places.flatMap(([path, list]) => {
    const known = ownersCodes(list);
    return select(path, document)
      .map(textOf)
      .filter((code) => !known.has(code))
      .map((code) => `${path}: ${code}`);
  });
}
