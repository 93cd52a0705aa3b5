import type { Elapsed } from '#model/assessment.ts';
import { statedDate } from '#model/partial-date.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { statusLabel } from '#catalog/facets.ts';
import { dateInWords } from '#catalog/frame.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import type { Finding, LinkFinding } from './finding.ts';
import type { ScoredCollection } from './score/score.ts';

// A row is to be read at a glance.
const PLACES_SHOWN = 4;

/** What a finding says of its record, in the words of a language. */
export function findingWords(catalog: Catalog, finding: Finding, language: Language): string {
  const { details } = messagesIn(language).audit;
  const date = (text: string): string => dateInWords(text, language);
  const passed = (elapsed: Elapsed): string => elapsedInWords(elapsed, language);
  switch (finding.kind) {
    case 'overdue': {
      const by = finding.source === undefined ? details.bySomeone : authorsOf(catalog, finding.source);
      const declaredOn = statedDate(finding.declared);
      return details.overdue(
        details[finding.reason](date(finding.date)),
        passed(finding.elapsed),
        details.declared(
          statusLabel(finding.status, language),
          by,
          declaredOn === undefined ? details.onUnknown : date(declaredOn),
        ),
      );
    }
    case 'no-status':
      return sentences(
        details['no-status'](date(finding.date), passed(finding.elapsed)),
        finding.reading === undefined
          ? details.noReading
          : details.reading(statusLabel(finding.reading, language)),
      );
    case 'unsourced':
      return finding.place;
    case 'uncited':
      return details.inLanguage(languageName(finding.language, language), finding.excerpt);
    case 'discrepancy':
      return `${finding.place}: ${finding.sources.join(', ')}`;
    case 'incomplete':
      return details.incomplete(
        String(finding.score),
        fieldName(finding.collection, finding.field, language),
        numberIn(finding.gain, language),
      );
    case 'thin':
      return finding.source === undefined
        ? details.noSource
        : details.onlySource(authorsOf(catalog, finding.source));
    case 'untranslated':
      return details.untranslated(languageName(finding.language, language));
    case 'partial-translation':
      return details.partial(languageName(finding.language, language), listOf(finding.places, language));
    case 'outdated-translation':
      return sentences(
        details.outdated(
          languageName(finding.language, language),
          date(finding.translated),
          date(finding.changed),
        ),
        finding.places && details.changedPlaces(listOf(finding.places, language)),
      );
    case 'orphan':
      return details.orphan[finding.collection];
    case 'old-declaration':
      return details.oldDeclaration(
        statusLabel(finding.status, language),
        date(finding.date),
        passed(finding.elapsed),
      );
    case 'old-access':
      return details.oldAccess(date(finding.date), passed(finding.elapsed));
    case 'stale':
      return details.stale(date(finding.date), passed(finding.elapsed));
    case 'never-reviewed':
      return finding.since === undefined ? details.sinceUnknown : details.since(date(finding.since));
    case 'caveats':
      return details.caveats(finding.count);
    case 'draft':
      return finding.since === undefined || finding.elapsed === undefined
        ? details.draftUnknown
        : details.draft(date(finding.since), passed(finding.elapsed));
    case 'dead-link':
    case 'moved-link':
    case 'unclear-link':
      return linkWords(finding, language);
  }
}

/** Name of what the score looks at. */
export function fieldName(collection: ScoredCollection, field: string, language: Language): string {
  const names: Readonly<Record<string, { readonly name: string } | undefined>> =
    messagesIn(language).audit.fields[collection];
  return names[field]?.name ?? field;
}

/** A number of points as the language writes it: `7.2`. */
export const numberIn = (points: number, language: Language): string =>
  points.toLocaleString(messagesIn(language).locale);

function elapsedInWords({ years, months }: Elapsed, language: Language): string {
  const { assessment } = messagesIn(language);
  if (years > 0) return assessment.years(years);
  return months > 0 ? assessment.months(months) : assessment.lessThanMonth;
}

function linkWords({ url, answer, movedTo, archived, also }: LinkFinding, language: Language): string {
  const { details } = messagesIn(language).audit;
  return sentences(
    `${url}: ${typeof answer === 'number' ? details.status(answer) : details[answer]}.`,
    movedTo === undefined ? undefined : details.movedTo(movedTo),
    archived === undefined ? undefined : details.archived(archived),
    also.length === 0 ? undefined : details.also(also.length),
  );
}

const sentences = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join(' ');

function listOf(places: readonly string[], language: Language): string {
  const rest = places.length - PLACES_SHOWN;
  const shown = places.slice(0, PLACES_SHOWN).join(', ');
  return rest > 0 ? `${shown} ${messagesIn(language).audit.details.andMore(rest)}` : shown;
}

const authorsOf = ({ find }: Catalog, source: string): string =>
  find.source.maybe(source)?.data.authors.join(', ') ?? source;
