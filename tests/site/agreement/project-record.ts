import type { CodelistId } from '#model/codelists/all-codelists.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { PublishedRecords } from '#formats/records/collect-records.ts';
import type { PublishedProject } from '#formats/records/published-records.ts';
import { dateInWords, dateWord } from './date-words.ts';
import { label } from './label.ts';
import type { ProjectAccount } from './project-account.ts';
import { oneLine } from './rows.ts';

/** What a published project says, put in the words of a language by the code lists and the other records. */
export function projectRecordAccount(
  project: PublishedProject,
  { organizations, concepts }: Pick<PublishedRecords, 'organizations' | 'concepts'>,
  groupings: ReadonlyMap<string, string>,
  language: Language,
): ProjectAccount {
  const { values } = messagesIn(language);
  const words = project.translations[language];
  const organization = (key: string) => {
    const found = organizations.find((record) => record.key === key);
    if (!found) throw new Error(`No organisation ${key} is published.`);
    return found;
  };
  const translated = <T extends { readonly id: string }>(
    items: readonly T[] | undefined,
    id: string | undefined,
  ) => items?.find((item) => item.id === id);
  const inferred = (basis: string): string => (basis === 'inferred' ? ` (${values.inferred})` : '');
  const country = (code: string | undefined): string =>
    code === undefined || code.length !== 2 ? '' : label('countries', code, language);
  const statements = (
    items: readonly { readonly id: string; readonly statement: string }[],
    others: readonly { readonly id: string; readonly statement: string }[] | undefined,
  ): readonly string[] =>
    items.map(({ id, statement }) => oneLine(translated(others, id)?.statement ?? statement));
  const { sdg, status } = project;
  const one = (list: CodelistId, code: string | undefined): readonly string[] =>
    code === undefined ? [] : [label(list, code, language)];
  return {
    title: words?.title ?? project.title,
    summary: words?.summary ?? project.summary,
    strand: one('strands', project.strand),
    scheme: one('schemes', project.scheme),
    direction: one('directions', project.direction),
    forms: project.forms.map((form) => label('forms', form, language)),
    financing: one('financings', project.financing),
    dates: (['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const).flatMap((field) => {
      const date = project.dates[field];
      if (!date) return [];
      return [`${field} ${dateWord(date.value, language)}${date.basis === 'inferred' ? ' inferred' : ''}`];
    }),
    declared: status?.declared === undefined ? '' : label('activityStatuses', status.declared, language),
    published: oneLine(status?.asPublished?.text ?? ''),
    inferredStatus:
      status?.inferred === undefined ? '' : label('activityStatuses', status.inferred.value, language),
    contradicts: project.assessment.contradicts,
    where: [
      ...project.countries.map((code) => country(code)),
      ...project.regions.map((code) => groupings.get(code) ?? label('regions', code, language)),
      ...one('scopes', project.scope),
    ],
    sectors: project.sectors.map(
      ({ code, percentage, basis }) =>
        `${code} ${label('sectors', code, language)}${percentage === undefined ? '' : `, ${values.percent(percentage).replaceAll('\u00a0', ' ')}`}${inferred(basis)}`,
    ),
    goals: [...new Set([...(sdg?.main === undefined ? [] : [sdg.main]), ...(sdg?.secondary ?? [])])],
    targets: sdg?.targets ?? [],
    markers: project.policyMarkers.map(
      ({ code, significance }) =>
        `${label('policyMarkers', code, language)}: ${label('policySignificances', significance, language)}`,
    ),
    officialTitle: oneLine(project.officialTitle?.text ?? ''),
    aliases: words?.aliases.length ? words.aliases : project.aliases,
    identifiers: project.identifiers.map(({ scheme, id }) => `${id} (${scheme})`),
    participants: project.participants.map((participant) => {
      const role = label('participantRoles', participant.role, language);
      if (participant.organization !== undefined) {
        const record = organization(participant.organization);
        const other = record.translations[language];
        const acronym = (other?.acronyms.length ? other.acronyms : record.acronyms)[0];
        const title = other?.title ?? record.title;
        return [acronym === undefined ? title : `${title} (${acronym})`, country(record.country), role].join(
          ' | ',
        );
      }
      const name = translated(words?.participants, participant.id)?.name ?? participant.name;
      return name === undefined
        ? [country(participant.country), '', role].join(' | ')
        : [name, country(participant.country), role].join(' | ');
    }),
    amounts: project.amounts.map(({ kind, amount, currency, asOf }) =>
      [label('amountKinds', kind, language), `${amount} ${currency}`, dateInWords(asOf, language)].join(
        ' | ',
      ),
    ),
    inKind: statements(project.inKind, words?.inKind),
    results: statements(project.results, words?.results),
    lessons: statements(project.lessons, words?.lessons),
    discrepancies: project.discrepancies.flatMap(({ id, says }) =>
      says.map(({ source, value }) =>
        oneLine(
          translated(words?.discrepancies, id)?.says.find((said) => said.source === source)?.value ?? value,
        ),
      ),
    ),
    caveats: project.caveats.map(({ id, text }) => oneLine(translated(words?.caveats, id)?.text ?? text)),
    documents: project.documents.map(({ url }) => url),
    concepts: project.concepts.map((key) => {
      const address = concepts.find((concept) => concept.key === key)?.addresses[language];
      return new URL(address ?? '').pathname;
    }),
  };
}
