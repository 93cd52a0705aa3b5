import { countries } from '#model/codelists/countries.ts';
import { organizationTypes } from '#model/codelists/organisation-types.ts';
import { KEY_PATTERN } from '#model/key.ts';
import { oneLine } from '../plain-words.ts';
import type { DraftParty } from '../draft.ts';
import { type ActivityReader, codeIn, wordsOf } from './activity-reader.ts';
import type { XmlElement } from './xml-element.ts';

/** Who an element such as `participating-org` or `provider-org` names. */
export function partyOf(
  element: XmlElement,
  reader: Pick<ActivityReader, 'language' | 'overridden' | 'ledger' | 'isOurs'>,
): DraftParty {
  const { ledger } = reader;
  const record = element.attribute('marks:organization');
  const named = element.attribute('marks:named');
  return {
    line: element.line,
    column: element.column,
    path: element.path,
    names: wordsOf([element], reader).map(({ text, language }) => ({ text: oneLine(text), language })),
    identifier: element.attribute('ref'),
    channel: element.attribute('crs-channel-code'),
    type: codeIn(organizationTypes, element.attribute('type'), element, ledger, 'type'),
    record: record !== undefined && reader.isOurs && KEY_PATTERN.test(record) ? record : undefined,
    country: codeIn(countries, element.attribute('marks:country'), element, ledger, 'marks:country'),
    isNamed: named !== 'false',
    hasNoRecord: reader.isOurs && record === undefined,
  };
}
