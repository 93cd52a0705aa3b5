import { describeChanges, describeTranslation } from '#changes/describe-changes.ts';
import type { Line, Telling } from '#changes/value-words.ts';
import { concept, conceptTranslation } from '#model/concept.ts';
import type { Collection } from '#model/key.ts';
import { inLanguage } from '#model/language.ts';
import { organization, organizationTranslation } from '#model/organization.ts';
import { page, pageTranslation } from '#model/page.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { project, projectTranslation } from '#model/project.ts';
import { source } from '#model/source.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import type { FileChange } from './build-facts.ts';
import { type Catalog, isPublished, originalLanguage, titleOf } from './catalog.ts';
import { dateInWords } from './frame.ts';
import { wordsIn } from './words.ts';

/** A day on which a record changed. */
export interface ChangedDay {
  /** The date in words, and for `<time>` where it is one. */
  readonly text: string;
  readonly iso?: string;
  readonly commit: string;
  readonly href?: string;
  /** What changed, a line for each fact. */
  readonly lines: readonly Line[];
}

/** How a record came to be what it is. */
export interface ChangeLog {
  /** How many days there are, whether shown or not. */
  readonly total: number;
  /** The latest, latest first. */
  readonly days: readonly ChangedDay[];
  /** Where the repository shows all of them; there only where some are left out. */
  readonly whole?: string;
}

const MOST_DAYS = 20;
const MOST_LINES = 12;

const schemas = {
  concepts: { original: concept, translation: conceptTranslation },
  projects: { original: project, translation: projectTranslation },
  organizations: { original: organization, translation: organizationTranslation },
  pages: { original: page, translation: pageTranslation },
  sources: { original: source, translation: undefined },
} as const;

/** The days on which a record or a translation of it changed; undefined where the build does not know them. */
export function changeLog(
  catalog: Catalog,
  collection: Collection,
  key: string,
  language: Language,
): ChangeLog | undefined {
  const { site, facts } = catalog;
  const { path, wordLanguage, translations } = filesOf(catalog, collection, key);
  const telling: Telling = {
    language,
    textLanguage: wordLanguage,
    nameOf: (of, named) => nameIn(catalog, of, named, language),
  };
  const days = publishedDays([
    ...(facts.history?.get(path) ?? []).map((change): Told => ({ change })),
    ...translations.flatMap(({ path: translated, language: into }) =>
      (facts.history?.get(translated) ?? []).map((change): Told => ({ change, into })),
    ),
  ])
    .map((day) => ({ ...day, lines: linesOfDay(day, collection, telling) }))
    .filter(({ lines }) => lines.length > 0);
  if (days.length === 0) return undefined;
  const { commit: commitAddress, history } = site.repository;
  return {
    total: days.length,
    days: days.slice(0, MOST_DAYS).map(({ day, commit, lines }): ChangedDay => {
      const iso = parsePartialDate(day);
      return {
        text: dateInWords(day, language),
        ...(iso === undefined ? {} : { iso }),
        commit,
        ...(commitAddress === undefined ? {} : { href: commitAddress.replace('{commit}', commit) }),
        lines,
      };
    }),
    ...(days.length <= MOST_DAYS || history === undefined
      ? {}
      : { whole: history.replace('{path}', `content/${path}`) }),
  };
}

/** A change of the record’s own file, or of a translation into a language. */
interface Told {
  readonly change: FileChange;
  readonly into?: string;
}

interface Day {
  readonly day: string;
  /** Short hash of its last commit. */
  readonly commit: string;
  /** The record’s own change first. */
  readonly told: readonly Told[];
  /** The day on which it came before the public or went from it, of which nothing else is told. */
  readonly turn?: 'published' | 'withdrawn' | 'republished';
}

/** The changes day by day, latest first; what was done to a draft is nobody’s business. */
function publishedDays(told: readonly Told[]): readonly Day[] {
  const days: [Told, ...Told[]][] = [];
  for (const one of told.toSorted((a, b) => a.change.age - b.change.age)) {
    const last = days.at(-1);
    if (last?.[0].change.day === one.change.day) last.push(one);
    else days.push([one]);
  }
  const turns = days.map(turnOf).reverse();
  let isPublic = turns.find((turn) => turn !== undefined) !== 'published';
  let wasPublic = isPublic;
  const published: Day[] = [];
  for (const [n, day] of days.reverse().entries()) {
    const turn = turns[n];
    const first = day[0].change;
    const inOrder = day.toSorted((a, b) => Number(a.into !== undefined) - Number(b.into !== undefined));
    const when = { day: first.day, commit: first.commit, told: inOrder };
    if (turn === 'published' && !isPublic) {
      published.push({ ...when, turn: wasPublic ? 'republished' : 'published' });
      isPublic = wasPublic = true;
    } else if (isPublic) {
      published.push(turn === 'withdrawn' ? { ...when, turn } : when);
      isPublic = turn !== 'withdrawn';
    }
  }
  return published.reverse();
}

/** Whether the day made a draft of the record, or a record of the draft. */
function turnOf(day: readonly Told[]): 'published' | 'withdrawn' | undefined {
  const [draft] = day.flatMap(({ change, into }) =>
    into === undefined ? (change.changes?.fields ?? []).filter(({ path }) => path.join('.') === 'draft') : [],
  );
  if (draft?.kind !== 'value') return undefined;
  return draft.after === true ? 'withdrawn' : draft.before === true ? 'published' : undefined;
}

function linesOfDay({ told, turn }: Day, collection: Collection, telling: Telling): readonly Line[] {
  const { changes } = messagesIn(telling.language);
  if (turn) return [[{ text: changes[turn] }]];
  const lines = told.flatMap((one) => linesOf(one, told, collection, telling));
  const rest = lines.length - MOST_LINES + 1;
  return rest > 1 ? [...lines.slice(0, MOST_LINES - 1), [{ text: changes.otherChanges(rest) }]] : lines;
}

function linesOf(
  { change, into }: Told,
  day: readonly Told[],
  collection: Collection,
  telling: Telling,
): readonly Line[] {
  const { language } = telling;
  const { changes: messages } = messagesIn(language);
  const { changes, formerKey } = change;
  if (into === undefined) {
    return [
      ...(changes ? [] : [[{ text: messages.created }]]),
      ...(formerKey === undefined ? [] : [[{ text: messages.formerly(formerKey) }]]),
      ...(changes ? describeChanges(schemas[collection].original, changes, telling) : []),
    ];
  }
  if (change.isRemoval) return [[{ text: messages.translationRemoved(languageName(into, language)) }]];
  if (!changes) {
    const isNewRecord = day.some((other) => other.into === undefined && !other.change.changes);
    return isNewRecord ? [] : [[{ text: messages.translationAdded(languageName(into, language)) }]];
  }
  const schema = schemas[collection].translation;
  // A translation that was only moved follows its record.
  const isSilent = changes.fields.length === 0 && !changes.text;
  return schema && !isSilent ? [describeTranslation(schema, into, changes, language)] : [];
}

function filesOf(catalog: Catalog, collection: Collection, key: string) {
  const { find, addresses } = catalog;
  if (collection === 'sources') {
    // `language` is the document’s; our own words about it are in the reference language.
    return { path: find.source.get(key).path, wordLanguage: catalog.reference, translations: [] };
  }
  const finder = {
    concepts: find.concept,
    projects: find.project,
    organizations: find.organization,
    pages: find.page,
  }[collection];
  const { path, data } = finder.get(key);
  // Also where there is none, as there may have been one.
  const translations = addresses.languages.map((into) => ({
    language: into,
    path: path.replace(/\.mdx$/, `.${into}.mdx`),
  }));
  return { path, wordLanguage: originalLanguage(catalog, data), translations };
}

/** The title of what a key names; undefined where it has no page. */
function nameIn(
  catalog: Catalog,
  collection: Collection | 'groupings',
  key: string,
  language: Language,
): { readonly text: string; readonly lang?: string } | undefined {
  const { find, groupings } = catalog;
  if (collection === 'groupings') {
    const grouping = groupings.get(key);
    return grouping && { text: inLanguage(grouping.names, language) };
  }
  if (collection === 'sources') {
    const data = find.source.maybe(key)?.data;
    return data && wordsIn(data.title, data.language ?? catalog.reference, language);
  }
  return isPublished(catalog, collection, key) ? titleOf(catalog, collection, key, language) : undefined;
}
