import { activityStatuses } from '#model/codelists/activity-status.ts';
import { amountKinds, bases, scopes } from '#model/codelists/amount-kinds.ts';
import { codeMatches } from '#model/codelists/code-matches.ts';
import type { CodelistEntry } from '#model/codelists/codelist.ts';
import { conceptKinds } from '#model/codelists/concept-kinds.ts';
import { countries } from '#model/codelists/countries.ts';
import { currencies } from '#model/codelists/currencies.ts';
import { documentCategories } from '#model/codelists/document-categories.ts';
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
import type { ListName } from '#i18n/editor/es.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import type { AcceptedValues } from './finding.ts';
import { fold } from '#model/fold.ts';
import { type Candidate, nearestFirst } from './nearest.ts';
import { sharedCountryNames } from './shared-country-names.ts';
import { sureNames, synonyms } from './synonyms.ts';

/** A value an editor may write, with its label in each language. */
export interface ListedValue extends Candidate {
  readonly label: { readonly es: string; readonly en: string };
  /** Names that leave no doubt, besides its code and its labels. */
  readonly sureNames?: readonly string[];
}

const entriesByList: Readonly<Record<ListName, readonly (CodelistEntry & { readonly key?: string })[]>> = {
  activityStatuses,
  amountKinds,
  bases,
  codeMatches,
  conceptKinds,
  countries,
  currencies,
  directions,
  documentCategories,
  financings,
  forms,
  organizationTypes,
  participantRoles,
  policyMarkers,
  policySignificances,
  readings,
  regions,
  schemes,
  scopes,
  sdgGoals,
  sdgTargets,
  sectors: [...sectors, ...sectorGroups],
  sourceTypes,
  strands,
  vocabularies,
};

export const isListName = (name: string | undefined): name is ListName =>
  name !== undefined && Object.hasOwn(entriesByList, name);

/** The values of a code list as an editor writes them. */
export function listedValues(name: ListName): readonly ListedValue[] {
  const known = listed.get(name);
  if (known) return known;
  const values = asListed(entriesByList[name], synonyms[name]).map((entry) => {
    const sure = sureNames(name, entry.value);
    const sharedNames = name === 'countries' ? sharedCountryNames.get(entry.value) : undefined;
    return {
      ...entry,
      ...(sure.length === 0 ? {} : { sureNames: sure, names: [...(entry.names ?? []), ...sure] }),
      ...(sharedNames ? { sharedNames } : {}),
    };
  });
  listed.set(name, values);
  return values;
}

// The lists never change, and every mistake in a code asks for one.
const listed = new Map<ListName, readonly ListedValue[]>();

/** Code list entries as values, with the names people may know them by. */
export function asListed(
  entries: readonly (CodelistEntry & { readonly key?: string })[],
  otherNames: Readonly<Record<string, readonly string[]>> = {},
): readonly ListedValue[] {
  return entries.map(({ code, key, label }) => {
    const value = key ?? code;
    return { value, label, names: [code, label.es, label.en, ...(otherNames[value] ?? [])] };
  });
}

const SHOWN_WHOLE = 12;
const SHOWN_OF_MANY = 8;

/** The values to show to an editor who wrote `text`: all of a short list, the nearest of a long one. */
export function acceptedFor(
  text: string,
  values: readonly (Candidate & { readonly label?: ListedValue['label'] })[],
  language: EditorLanguage,
): AcceptedValues {
  const shown = values.length <= SHOWN_WHOLE ? values : nearestFirst(text, values, SHOWN_OF_MANY);
  return {
    shown: shown.map(({ value, label }) => {
      const inWords = label?.[language];
      return inWords !== undefined && fold(inWords) !== fold(value) ? { value, label: inWords } : { value };
    }),
    total: values.length,
  };
}
