import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parse as parseYaml } from 'yaml';
import { activityStatuses } from '#model/codelists/activity-status.ts';
import { aidTypes } from '#model/codelists/aid-types.ts';
import { amountKinds, bases, scopes } from '#model/codelists/amount-kinds.ts';
import { byCode, codeLabel, type CodelistEntry, codeOf } from '#model/codelists/codelist.ts';
import { collaborationTypes } from '#model/codelists/collaboration-types.ts';
import { conceptKinds } from '#model/codelists/concept-kinds.ts';
import { countries } from '#model/codelists/countries.ts';
import { currencies } from '#model/codelists/currencies.ts';
import { documentCategories } from '#model/codelists/document-categories.ts';
import { financeTypes } from '#model/codelists/finance-types.ts';
import { flowTypes } from '#model/codelists/flow-types.ts';
import { financings, forms } from '#model/codelists/forms.ts';
import { organizationTypes } from '#model/codelists/organisation-types.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { policyMarkers, policySignificances } from '#model/codelists/policy-markers.ts';
import { regions } from '#model/codelists/regions.ts';
import { directions, schemes } from '#model/codelists/schemes.ts';
import { sdgGoals, sdgTargets } from '#model/codelists/sdgs.ts';
import { sectorGroups, sectors } from '#model/codelists/sectors.ts';
import { readings, sourceTypes } from '#model/codelists/source-types.ts';
import { strands } from '#model/codelists/strands.ts';
import { vocabularies } from '#model/codelists/vocabularies.ts';
import { KEY_PATTERN } from '#model/key.ts';

const lists: readonly (readonly [string, readonly CodelistEntry[]])[] = [
  ['activityStatuses', activityStatuses],
  ['aidTypes', aidTypes],
  ['amountKinds', amountKinds],
  ['bases', bases],
  ['scopes', scopes],
  ['collaborationTypes', collaborationTypes],
  ['conceptKinds', conceptKinds],
  ['countries', countries],
  ['currencies', currencies],
  ['documentCategories', documentCategories],
  ['financeTypes', financeTypes],
  ['flowTypes', flowTypes],
  ['financings', financings],
  ['forms', forms],
  ['organizationTypes', organizationTypes],
  ['participantRoles', participantRoles],
  ['policyMarkers', policyMarkers],
  ['policySignificances', policySignificances],
  ['regions', regions],
  ['directions', directions],
  ['schemes', schemes],
  ['sdgGoals', sdgGoals],
  ['sdgTargets', sdgTargets],
  ['sectorGroups', sectorGroups],
  ['sectors', sectors],
  ['readings', readings],
  ['sourceTypes', sourceTypes],
  ['strands', strands],
  ['vocabularies', vocabularies],
];

const codesOf = (entries: readonly CodelistEntry[]): readonly string[] => entries.map(({ code }) => code);

const repeated = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];

describe.each(lists)('%s', (_, entries) => {
  it('has each code once', () => {
    expect(entries.length).toBeGreaterThan(1);
    expect(repeated(codesOf(entries))).toEqual([]);
  });

  it('has a label in each language, without spaces to spare', () => {
    const bad = entries.filter(({ label }) =>
      [label.es, label.en].some((text) => text === '' || text !== text.trim() || /\s{2}/.test(text)),
    );
    expect(codesOf(bad)).toEqual([]);
  });
});

describe('what one list says of another', () => {
  it('every sector belongs to a group', () => {
    const groups = new Set(codesOf(sectorGroups));
    expect(codesOf(sectors).filter((code) => !/^\d{5}$/.test(code) || !groups.has(code.slice(0, 3)))).toEqual(
      [],
    );
  });

  it('every target belongs to its goal, and every goal has targets', () => {
    const goals = new Set(codesOf(sdgGoals));
    expect(sdgTargets.filter(({ code, goal }) => !goals.has(goal) || !code.startsWith(`${goal}.`))).toEqual(
      [],
    );
    expect(new Set(sdgTargets.map(({ goal }) => goal))).toEqual(goals);
  });

  it('every country lies in a region, and every region in a wider one, up to the world', () => {
    const known = new Set(codesOf(regions));
    expect(codesOf(countries.filter(({ region }) => !known.has(region)))).toEqual([]);
    const parents = new Map<string, string | null>(regions.map(({ code, parent }) => [code, parent]));
    const top = (code: string, steps = 0): string => {
      const parent = parents.get(code);
      return parent === null || parent === undefined || steps > 9 ? code : top(parent, steps + 1);
    };
    expect(new Set(codesOf(regions).map((code) => top(code)))).toEqual(new Set(['001']));
  });

  it.each([
    ['countries', countries],
    ['regions', regions],
  ] as const)('%s have their own address in each language', (_, entries) => {
    for (const language of ['es', 'en'] as const) {
      const slugs = entries.map(({ slug }) => slug[language]);
      expect(repeated(slugs)).toEqual([]);
      expect(slugs.filter((slug) => !KEY_PATTERN.test(slug))).toEqual([]);
    }
  });

  it('no country has the address of a region', () => {
    for (const language of ['es', 'en'] as const) {
      const taken = new Set<string>(regions.map(({ slug }) => slug[language]));
      expect(countries.map(({ slug }) => slug[language]).filter((slug) => taken.has(slug))).toEqual([]);
    }
  });

  it('a vocabulary has its codes or the form of its codes', () => {
    const bare = vocabularies.filter(
      ({ entries, pattern }) => (entries === undefined) === (pattern === undefined),
    );
    expect(codesOf(bare)).toEqual([]);
  });
});

describe('reading a list', () => {
  it('takes its codes and nothing else', () => {
    const status = codeOf(strands, 'strands');
    expect(status.parse('dual')).toBe('dual');
    expect(status.safeParse('Dual').success).toBe(false);
    expect(status.safeParse('toString').success).toBe(false);
  });

  it('labels in the language, with the code for what is not there', () => {
    expect(codeLabel(byCode<CodelistEntry>(strands), 'provider', 'es')).toBe('Oferente');
    expect(codeLabel(byCode<CodelistEntry>(strands), 'provider', 'en')).toBe('Provider');
    expect(codeLabel(byCode<CodelistEntry>(strands), 'provider', 'fr')).toBe('Oferente');
    expect(codeLabel(byCode<CodelistEntry>(strands), 'none', 'es')).toBe('none');
  });
});

// The owners' own lists lie beside the repository where it is developed, and are not part of it.
const owners = resolve(import.meta.dirname, '../../../../shared');
const read = (path: string): string => readFileSync(resolve(owners, path), 'utf8');
const there = (path: string): boolean => existsSync(resolve(owners, path));
const reason = ' (skipped where the owners’ lists are not beside the repository)';

const iatiList = z.object({
  data: z.array(z.object({ code: z.string(), status: z.string().optional() })),
});

const iati: readonly (readonly [string, readonly CodelistEntry[]])[] = [
  ['ActivityStatus', activityStatuses],
  ['AidType', aidTypes],
  ['CollaborationType', collaborationTypes],
  ['Country', countries],
  ['Currency', currencies],
  ['DocumentCategory', documentCategories],
  ['FinanceType', financeTypes],
  ['FlowType', flowTypes],
  ['OrganisationType', organizationTypes],
  ['PolicyMarker', policyMarkers],
  ['PolicySignificance', policySignificances],
  ['Sector', sectors],
  ['SectorCategory', sectorGroups],
  ['UNSDG-Goals', sdgGoals],
  ['UNSDG-Targets', sdgTargets],
];

describe.skipIf(!there('iati/codelists/en'))(`every active code of IATI is ours${reason}`, () => {
  it.each(iati)('%s', (name, entries) => {
    const { data } = iatiList.parse(JSON.parse(read(`iati/codelists/en/${name}.json`)));
    const active = data.filter(({ status }) => status === undefined || status === 'active');
    expect(active.length).toBeGreaterThan(1);
    const ours = new Set(codesOf(entries));
    expect(active.map(({ code }) => code).filter((code) => !ours.has(code))).toEqual([]);
  });

  it('and every code of ours is one of theirs', () => {
    const foreign = iati.flatMap(([name, entries]) => {
      const { data } = iatiList.parse(JSON.parse(read(`iati/codelists/en/${name}.json`)));
      const theirs = new Set(data.map(({ code }) => code));
      return codesOf(entries)
        .filter((code) => !theirs.has(code))
        .map((code) => `${name} ${code}`);
    });
    expect(foreign).toEqual([]);
  });

  it('roles carry the code of OrganisationRole', () => {
    const { data } = iatiList.parse(JSON.parse(read('iati/codelists/en/OrganisationRole.json')));
    const ours = participantRoles.flatMap((role) => ('iati' in role ? [role.iati] : []));
    expect([...ours].sort()).toEqual(data.map(({ code }) => code).sort());
  });

  it('vocabularies with only a form of code take IATI’s codes', () => {
    const pairs = [
      ['iati-activity-date-type', 'ActivityDateType'],
      ['iati-description-type', 'DescriptionType'],
      ['iati-indicator-measure', 'IndicatorMeasure'],
      ['iati-organisation-role', 'OrganisationRole'],
      ['iati-result-type', 'ResultType'],
      ['iati-tied-status', 'TiedStatus'],
      ['iati-transaction-type', 'TransactionType'],
    ] as const;
    const refused = pairs.flatMap(([vocabulary, name]) => {
      const { data } = iatiList.parse(JSON.parse(read(`iati/codelists/en/${name}.json`)));
      const pattern = vocabularies.find(({ code }) => code === vocabulary)?.pattern;
      return data.filter(({ code }) => !pattern?.test(code)).map(({ code }) => `${vocabulary} ${code}`);
    });
    expect(refused).toEqual([]);
  });
});

describe.skipIf(!there('m49_regions.json'))(`regions are those of M49${reason}`, () => {
  it('with their parents', () => {
    const theirs = z
      .array(z.object({ code: z.string(), parent: z.string().nullable() }))
      .parse(JSON.parse(read('m49_regions.json')));
    const ours = new Map<string, string | null>(regions.map(({ code, parent }) => [code, parent]));
    expect(theirs.length).toBeGreaterThan(20);
    expect(theirs.filter(({ code, parent }) => ours.get(code) !== parent)).toEqual([]);
  });
});

describe.skipIf(!there('sdg/en/global_targets.yml'))(
  `goals and targets are the United Nations’${reason}`,
  () => {
    const keysOf = (path: string): readonly string[] => {
      const names = Object.keys(z.record(z.string(), z.unknown()).parse(parseYaml(read(path))));
      return names.filter((name) => name.endsWith('-title')).map((name) => name.replace(/-title$/, ''));
    };

    it.each(['en', 'es'])('in %s', (language) => {
      const targets = keysOf(`sdg/${language}/global_targets.yml`).map((name) => name.replace('-', '.'));
      expect([...targets].sort()).toEqual(codesOf(sdgTargets).toSorted());
      expect([...keysOf(`sdg/${language}/global_goals.yml`)].sort()).toEqual(codesOf(sdgGoals).toSorted());
    });
  },
);
