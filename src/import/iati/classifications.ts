import { collaborationTypes } from '#formats/iati/codes.ts';
import { collaborationTypes as collaborationList } from '#model/codelists/collaboration-types.ts';
import { policyMarkers, policySignificances } from '#model/codelists/policy-markers.ts';
import type { ProjectFields } from '../draft.ts';
import { type ActivityReader, codeIn, only } from './activity-reader.ts';

type Classified = Pick<ProjectFields, 'scheme' | 'direction' | 'forms' | 'financing'>;

const byCollaboration: ReadonlyMap<string, Classified> = new Map([
  [collaborationTypes.bilateral, { scheme: 'bilateral' }],
  ['2', { scheme: 'multilateral' }],
  ['4', { scheme: 'multilateral' }],
  [collaborationTypes.triangular, { direction: 'triangular' }],
]);

const byFinance: ReadonlyMap<string, Classified> = new Map([
  ['110', { financing: 'non-reimbursable' }],
  ...['410', '411', '421', '422', '4221', '4222'].map((code): [string, Classified] => [
    code,
    { financing: 'reimbursable' },
  ]),
]);

const byAid: ReadonlyMap<string, Classified> = new Map([
  ['D01', { forms: ['technical'] }],
  ['D02', { forms: ['technical'] }],
  ['E01', { forms: ['educational'] }],
]);

/** What the IATI codes of an activity say of how it is agreed, paid for and what is shared. */
export function classificationsOf({ element, ledger }: ActivityReader): Classified {
  const from = (name: string, table: ReadonlyMap<string, Classified>): Classified => {
    const child = only(element.children(name), ledger);
    if (!child) return {};
    // Version 1 has the code's name as text, and some publishers do in version 2.
    child.text();
    for (const words of child.children('narrative')) words.discard();
    const code = child.attribute('code');
    const vocabulary = child.attribute('vocabulary') ?? '1';
    const found = code === undefined || vocabulary !== '1' ? undefined : table.get(code);
    if (!found && code !== undefined) {
      const isKnown = name !== 'collaboration-type' || collaborationList.some((entry) => entry.code === code);
      ledger.lose(isKnown ? 'unmappedCode' : 'unknownCode', child, `${child.path}/@code`, code);
    }
    return found ?? {};
  };
  const aid = from('default-aid-type', byAid);
  const humanitarian = element.attribute('humanitarian');
  const isHumanitarian = humanitarian === '1' || humanitarian === 'true';
  const forms = [...(Array.isArray(aid.forms) ? aid.forms : []), ...(isHumanitarian ? ['humanitarian'] : [])];
  return {
    ...from('collaboration-type', byCollaboration),
    ...from('default-finance-type', byFinance),
    ...(forms.length === 0 ? {} : { forms }),
  };
}

const DAC = ['1', 'DAC'];

/** Policy markers of the DAC with their significance. */
export function policyMarkersOf({ element, ledger }: ActivityReader): ProjectFields['policyMarkers'] {
  const found = new Map<string, NonNullable<ProjectFields['policyMarkers']>[number]>();
  for (const marker of element.children('policy-marker')) {
    const vocabulary = marker.attribute('vocabulary') ?? '1';
    const given = marker.attribute('code');
    if (!DAC.includes(vocabulary.toUpperCase())) {
      ledger.lose('otherVocabulary', marker, `${marker.path}[@vocabulary="${vocabulary}"]`, given);
      marker.discard();
      continue;
    }
    for (const words of marker.children('narrative')) words.discard();
    marker.text();
    const code = codeIn(policyMarkers, given, marker, ledger);
    const rank = marker.attribute('significance');
    const significance = codeIn(policySignificances, rank, marker, ledger, 'significance');
    if (code !== undefined && rank === undefined) {
      ledger.lose('missingPart', marker, `${marker.path}/@significance`, code);
    }
    if (code === undefined || significance === undefined) continue;
    const isInferred = marker.attribute('marks:basis') === 'inferred';
    found.set(code, { code, significance, ...(isInferred ? { basis: 'inferred' } : {}) });
  }
  return found.size === 0 ? undefined : [...found.values()];
}
