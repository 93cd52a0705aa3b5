import { currencies } from '#model/codelists/currencies.ts';
import type { DraftProject, ProjectFields, Words } from '../draft.ts';
import { Ledger } from '../ledger.ts';
import { oneLine } from '../plain-words.ts';
import { type ActivityReader, dayIn, only, wordsOf } from './activity-reader.ts';
import { classificationsOf, policyMarkersOf } from './classifications.ts';
import { datesOf } from './dates.ts';
import { descriptionsOf } from './descriptions.ts';
import { documentsOf } from './documents.ts';
import { declaredLanguage, type LanguageChoice } from './declared-language.ts';
import { amountsOf } from './money.ts';
import { participantsOf } from './participants.ts';
import { partyOf } from './parties.ts';
import { placesOf } from './places.ts';
import type { XmlRoot } from './read-records.ts';
import { IATI_SCHEME, relationsOf } from './relations.ts';
import { resultsOf } from './results.ts';
import { sectorsOf } from './sectors.ts';
import { statusOf } from './status.ts';
import { classifiedBy, sdgOf, tagsOf } from './tags.ts';
import type { XmlElement } from './xml-element.ts';

/** What is known of a file apart from its activities. */
export interface ActivityContext extends LanguageChoice {
  readonly root: XmlRoot;
  /** Languages of the site, the reference language first. */
  readonly languages: readonly string[];
}

/** Reads one activity; undefined where it has no identifier, by which alone it could be found again. */
export function readActivity(
  element: XmlElement,
  context: ActivityContext,
): { readonly draft: DraftProject | undefined; readonly ledger: Ledger } {
  const ledger = new Ledger();
  const reader = readerOf(element, context, ledger);
  const identifier = oneLine(only(element.children('iati-identifier'), ledger)?.text() ?? '');
  if (identifier === '') {
    ledger.lose('noIdentifier', element, `${element.path}/iati-identifier`);
    return { draft: undefined, ledger };
  }
  const draft = draftOf(identifier, reader, context);
  ledger.leave(element.untaken());
  return { draft, ledger };
}

function readerOf(element: XmlElement, context: ActivityContext, ledger: Ledger): ActivityReader {
  const { root } = context;
  const version = element.attribute('version') ?? root.version;
  const code = element.attribute('default-currency')?.toUpperCase();
  const currency = currencies.find((entry) => entry.code === code)?.code;
  if (code !== undefined && currency === undefined) {
    ledger.lose('unknownCurrency', element, `${element.path}/@default-currency`, code);
  }
  return {
    element,
    ledger,
    ...declaredLanguage(element, context, ledger),
    currency,
    isVersionOne: version === undefined || version.startsWith('1'),
    isOurs: root.hasMarks,
  };
}

function draftOf(identifier: string, reader: ActivityReader, context: ActivityContext): DraftProject {
  const { element, ledger, isOurs } = reader;
  const changed = element.attribute('last-updated-datetime');
  const updated = changed === undefined ? undefined : dayIn(changed);
  if (changed !== undefined && !updated) {
    ledger.lose('badDate', element, `${element.path}/@last-updated-datetime`, changed);
  }
  if (isOurs) element.attribute('linked-data-uri');
  const reporting = only(element.children('reporting-org'), ledger);
  const titles = wordsOf(element.children('title'), reader).map(({ text, language }): Words => ({
    text: oneLine(text),
    language,
  }));
  const language = languageOfRecord(titles, reader.language, context.languages);
  const { officialTitle, ...described } = descriptionsOf(reader, language);
  const { own, goals } = tagsOf(reader);
  const sectors = sectorsOf(reader, own);
  const { identifiers, related } = relationsOf(reader);
  const fields: DraftProject['fields'] = withoutUndefined({
    officialTitle,
    identifiers,
    ...classificationsOf(reader),
    ...classifiedBy(own),
    ...placesOf(reader, own),
    dates: datesOf(reader),
    sectors: sectors.sectors,
    sdg: sdgOf([...goals, ...sectors.goals]),
    policyMarkers: policyMarkersOf(reader),
    documents: documentsOf(reader),
  });
  return {
    line: element.line,
    column: element.column,
    identifier,
    scheme: IATI_SCHEME,
    keyPrefix: '',
    language,
    reporter: reporting && partyOf(reporting, reader),
    titles,
    ...described,
    isLongSummaryCut: !isOurs,
    participants: participantsOf(reader),
    amounts: amountsOf(reader, [...new Set([language, ...context.languages])]),
    results: resultsOf(reader),
    status: statusOf(reader, updated),
    related,
    fields,
    updated,
    ledger,
  };
}

/** The reference language where the title is in it, else the activity's own, else that of the title. */
function languageOfRecord(
  titles: readonly Words[],
  declared: string,
  [reference]: readonly string[],
): string {
  const spoken = titles.map(({ language }) => language);
  return (
    [reference, declared].find((language) => language !== undefined && spoken.includes(language)) ??
    spoken[0] ??
    declared
  );
}

const withoutUndefined = (fields: ProjectFields | DraftProject['fields']): DraftProject['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
