import { vocabularies } from '#formats/iati/codes.ts';
import { sectorGroups, sectors as sectorList } from '#model/codelists/sectors.ts';
import { sdgGoals, sdgTargets } from '#model/codelists/sdgs.ts';
import type { ProjectFields } from '../draft.ts';
import { parseDecimal } from '../parse-decimal.ts';
import type { ActivityReader } from './activity-reader.ts';
import type { XmlElement } from './xml-element.ts';
import type { GoalTag, OwnTags } from './tags.ts';

interface Sector {
  readonly code: string;
  readonly percentage?: number | undefined;
  readonly basis?: 'inferred' | undefined;
  readonly element: XmlElement;
}

/** Names by which versions 1 and 2 know the vocabularies that a record can hold. */
const names: ReadonlyMap<string, 'purpose' | 'group' | 'goal' | 'target'> = new Map([
  [vocabularies.dacPurpose, 'purpose'],
  ['DAC', 'purpose'],
  [vocabularies.dacSector, 'group'],
  ['DAC-3', 'group'],
  ['7', 'goal'],
  ['8', 'target'],
]);

const isPurpose = (code: string): boolean => sectorList.some((entry) => entry.code === code);
const isGroup = (code: string): boolean => sectorGroups.some((entry) => entry.code === code);

/** Sectors of the DAC with their shares, and the goals that some publishers give as sectors. */
export function sectorsOf(
  { element, ledger }: ActivityReader,
  tags: OwnTags,
): { readonly sectors: ProjectFields['sectors']; readonly goals: readonly GoalTag[] } {
  const found: Sector[] = [];
  const goals: GoalTag[] = [];
  for (const sector of element.children('sector')) {
    const mark = sector.attribute('marks:basis');
    if (mark === 'derived') {
      sector.discard();
      continue;
    }
    const given = sector.attribute('vocabulary') ?? vocabularies.dacPurpose;
    const vocabulary = names.get(given.toUpperCase());
    const code = sector.attribute('code');
    if (vocabulary === undefined) {
      ledger.lose('otherVocabulary', sector, `${sector.path}[@vocabulary="${given}"]`, code);
      sector.discard();
      continue;
    }
    if (vocabulary === 'goal' || vocabulary === 'target') {
      const list = vocabulary === 'goal' ? sdgGoals : sdgTargets;
      const known = list.find((entry) => entry.code === code)?.code;
      if (known === undefined) ledger.lose('unknownCode', sector, `${sector.path}/@code`, code);
      else goals.push({ kind: vocabulary, code: known, isMain: false, isInferred: false });
      continue;
    }
    // Names of codes, which the code lists have.
    for (const words of sector.children('narrative')) words.discard();
    sector.text();
    const percentage = shareOf(sector, ledger);
    const known = code === undefined ? undefined : knownSector(code);
    if (known === undefined) {
      ledger.lose('unknownCode', sector, `${sector.path}/@code`, code);
      continue;
    }
    if (known !== code) ledger.lose('sectorGroup', sector, `${sector.path}/@code`, code);
    found.push({
      code: known,
      percentage,
      basis: known !== code || mark === 'inferred' ? 'inferred' : undefined,
      element: sector,
    });
  }
  for (const code of tags.values('sector')) found.push({ code, element });
  const merged = withoutRepeats(found);
  const isMixed =
    merged.some(({ code }) => code.length === 3) &&
    merged.some(({ code }) => code.length === 5) &&
    [3, 5].some((length) => !isWhole(merged.filter(({ code }) => code.length === length)));
  if (isMixed && merged.some(({ percentage }) => percentage !== undefined)) {
    ledger.lose('sharesDropped', element, `${element.path}/sector/@percentage`);
  }
  const written = merged.map(({ code, percentage, basis }) => ({
    code,
    ...(percentage === undefined || isMixed ? {} : { percentage }),
    ...(basis === undefined ? {} : { basis }),
  }));
  return { sectors: written.length === 0 ? undefined : written, goals };
}

/** A code of the list; for a purpose that the list does not have, the sector that its first three digits name. */
function knownSector(code: string): string | undefined {
  if (isPurpose(code) || isGroup(code)) return code;
  const group = /^\d{5}$/.test(code) ? code.slice(0, 3) : '';
  return isGroup(group) ? group : undefined;
}

function shareOf(sector: XmlElement, ledger: ActivityReader['ledger']): number | undefined {
  const exact = sector.attribute('marks:percentage');
  const written = sector.attribute('percentage');
  const given = exact ?? written;
  if (given === undefined) return undefined;
  const share = parseDecimal(given);
  if (share !== undefined && share > 0 && share <= 100) return share;
  ledger.lose('badPercentage', sector, `${sector.path}/@percentage`, given);
  return undefined;
}

/** Each sector once, with the shares of its repetitions added up. */
function withoutRepeats(sectors: readonly Sector[]): readonly Sector[] {
  return [...Map.groupBy(sectors, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const shares = same.flatMap(({ percentage }) => percentage ?? []);
    const sum = Math.round(shares.reduce((total, share) => total + share, 0) * 1e6) / 1e6;
    const percentage = shares.length === same.length && sum <= 100 ? sum : undefined;
    return [{ ...first, percentage }];
  });
}

const ROUNDING = 0.05;

/** Whether the shares of a vocabulary add up to all of it, or none are given. */
function isWhole(sectors: readonly Sector[]): boolean {
  const shares = sectors.flatMap(({ percentage }) => percentage ?? []);
  return shares.length === 0 || Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) <= ROUNDING;
}
