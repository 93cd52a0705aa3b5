import { lastChange } from '#catalog/build-facts.ts';
import { hrefOf } from '#catalog/catalog.ts';
import { dateInWords } from '#catalog/frame.ts';
import { messagesIn } from '#i18n/languages.ts';
import { collaborationType, defaultFinanceType, isHumanitarian } from './classifications.ts';
import { contactInfo } from './contact.ts';
import { activityDates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { documentLinks } from './documents.ts';
import { activityIdentifier } from './identifiers.ts';
import { joined, type Loss, loss, type Mapped } from './losses.ts';
import { budgets, transactions } from './money.ts';
import { otherParticipants, participatingOrgs } from './participating-orgs.ts';
import { places } from './places.ts';
import { policyMarkers } from './policy-markers.ts';
import { otherIdentifiers, relatedActivities, relatedProjects } from './relations.ts';
import { reportingOrg } from './reporting-org.ts';
import { results } from './results.ts';
import { sectors } from './sectors.ts';
import { activityStatus } from './status.ts';
import { narratives, type Subject } from './subject.ts';
import { tags } from './tags.ts';
import { element, type XmlElement } from './xml.ts';

const kept = (...elements: readonly XmlElement[]): Mapped => ({ elements, losses: [] });
const onlyLosses = (losses: readonly Loss[]): Mapped => ({ elements: [], losses });

/** A project as an IATI activity, its elements in the order of the schema, with what it loses. */
export function activity(subject: Subject): {
  readonly element: XmlElement;
  readonly losses: readonly Loss[];
} {
  const { catalog, settings, project, entry, language } = subject;
  const { elements, losses } = joined([
    kept(
      element('iati-identifier', {}, activityIdentifier(settings, entry.key)),
      reportingOrg(subject),
      element('title', {}, ...narratives(subject, project.title, ({ title }) => title)),
    ),
    descriptions(subject),
    participatingOrgs(subject),
    kept(...otherIdentifiers(subject)),
    activityStatus(subject),
    activityDates(subject),
    kept(contactInfo(subject)),
    places(subject),
    sectors(subject),
    tags(subject),
    policyMarkers(subject),
    kept(...collaborationType(project)),
    defaultFinanceType(project),
    budgets(subject),
    transactions(subject),
    documentLinks(subject),
    kept(...relatedActivities(subject)),
    results(subject),
    kept(...otherParticipants(subject)),
    relatedProjects(subject),
    onlyLosses(pageOnly(subject)),
  ]);
  const made = element(
    'iati-activity',
    {
      'xml:lang': language,
      'last-updated-datetime': lastUpdated(subject),
      humanitarian: isHumanitarian(project) ? '1' : undefined,
      'linked-data-uri': catalog.addresses.absolute(
        hrefOf(catalog, 'projects', entry.key, catalog.reference),
      ),
    },
    ...elements,
  );
  return { element: made, losses };
}

/** The day of the record's last commit, a translation's included; none that is after the build's own day. */
function lastUpdated({ catalog, entry }: Subject): string | undefined {
  const { find, addresses, facts } = catalog;
  const changed = lastChange(facts, [
    entry.path,
    ...addresses.languages.flatMap((language) => find.project.translation(entry.key, language)?.path ?? []),
  ]);
  if (changed === undefined) return undefined;
  return `${changed < facts.asOf ? changed : facts.asOf}T00:00:00Z`;
}

/** What has no place in IATI at all. */
function pageOnly({ catalog, project, entry }: Subject): readonly Loss[] {
  const { aliases, reviewed, imported, sources } = project;
  return [
    ...(aliases.length === 0 ? [] : [loss('aliases', 'page-only', '', () => aliases.join('; '))]),
    ...(reviewed === undefined
      ? []
      : [loss('reviewed', 'page-only', '', (language) => dateInWords(reviewed, language))]),
    ...(imported === undefined
      ? []
      : [
          loss('imported', 'page-only', '', (language) =>
            messagesIn(language).project.imported(imported.from, dateInWords(imported.on, language)),
          ),
        ]),
    ...(sources.length === 0
      ? []
      : [
          loss('sources', 'sources', '', () =>
            sources.map((key) => catalog.find.source.maybe(key)?.data.title ?? key).join('; '),
          ),
        ]),
    ...(entry.body.html === '' ? [] : [loss('body', 'page-only', '')]),
  ];
}
