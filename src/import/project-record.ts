import { regions } from '#model/codelists/regions.ts';
import { readableAmounts } from './amount-sums.ts';
import type { DraftAmount, DraftProject, DraftStatement, Words } from './draft.ts';
import { importWords } from './import-words.ts';
import type { ResolvedParty } from './organizations.ts';
import { asMarkdown, oneLine, summaryOf } from './plain-words.ts';
import type { DraftParty } from './draft.ts';

/** Fields and text of a file, as the import would have them. */
export interface FileContent {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A project as files: the record, and a translation for each other language of the site that it has a title in. */
export interface ProjectRecord extends FileContent {
  readonly translations: ReadonlyMap<string, FileContent>;
}

/** What a draft needs of the register. */
export interface RecordContext {
  readonly languages: readonly string[];
  /** Key of the source that the statements cite. */
  readonly source: string;
  /** The record's own identifier, unless its key is made from it by the site itself. */
  readonly hasOwnIdentifier: boolean;
  readonly resolve: (party: DraftParty) => ResolvedParty;
  readonly related: readonly string[];
  readonly hasConcept: (key: string) => boolean;
  readonly hasGrouping: (key: string) => boolean;
}

/** The record that a draft becomes. */
export function projectRecord(draft: DraftProject, context: RecordContext): ProjectRecord {
  const { ledger, language, fields, identifier, scheme } = draft;
  const { source, languages } = context;
  const [reference] = languages;
  const translated = languages.filter(
    (other) => other !== reference && other !== language && wordsIn(draft.titles, other) !== undefined,
  );
  tellOtherLanguages(draft, [language, ...translated]);
  const title = wordsIn(draft.titles, language);
  if (title === undefined) ledger.lose('noTitle', draft, 'title', identifier);
  const told = textOf(draft, language);
  if (told.summary === undefined) ledger.lose('noSummary', draft, 'description', identifier);
  const participants = participantsOf(draft, context);
  const { amounts, isSummed, caveats } = readableAmounts(draft.amounts, [language, ...translated]);
  for (const { words } of caveats) ledger.lose('leftToCaveat', draft, 'amounts', oneOf(words, language));
  if (isSummed) ledger.lose('amountsSummed', draft, 'amounts', `${draft.amounts.length} → ${amounts.length}`);
  const written = amounts.map((amount, n) => amountField(amount, n, language, translated, context));
  const { identifiers = [], regions: places, concepts, ...others } = fields;
  const own = context.hasOwnIdentifier ? [{ scheme, id: identifier }] : [];
  const knownPlaces = textsIn(places).filter((code) => {
    const isKnown = regions.some((region) => region.code === code) || context.hasGrouping(code);
    if (!isKnown) ledger.lose('unknownRecord', draft, 'regions', code);
    return isKnown;
  });
  const knownConcepts = textsIn(concepts).filter((key) => {
    if (!context.hasConcept(key)) ledger.lose('unknownRecord', draft, 'concepts', key);
    return context.hasConcept(key);
  });
  const statement = ({ id, words }: DraftStatement) => ({ id, statement: oneOf(words, language), source });
  return {
    fields: filled({
      title: title ?? identifier,
      officialTitle: others.officialTitle,
      aliases: others.aliases,
      summary: told.summary ?? title ?? identifier,
      identifiers: [...own, ...identifiers.filter(({ id }) => id !== identifier)],
      strand: others.strand,
      scheme: others.scheme,
      direction: others.direction,
      forms: others.forms,
      financing: others.financing,
      participants: participants.map(({ field }) => field),
      countries: others.countries,
      regions: knownPlaces,
      scope: others.scope,
      dates: others.dates,
      status: statusField(draft, language, source),
      sectors: others.sectors,
      sdg: others.sdg,
      policyMarkers: others.policyMarkers,
      amounts: written.map(({ field }) => field),
      inKind: draft.inKind.map(statement),
      results: draft.results.map(statement),
      lessons: draft.lessons.map(statement),
      documents: others.documents,
      related: context.related,
      concepts: knownConcepts,
      caveats: [...draft.caveats, ...caveats].map(({ id, words }) => ({ id, text: oneOf(words, language) })),
      sources: [source],
      language: language === reference ? undefined : language,
    }),
    body: told.body,
    translations: new Map(
      translated.map((other) => [
        other,
        translationOf(draft, other, {
          amounts: written.flatMap(({ notes }) => notes.get(other) ?? []),
          participants: participants.flatMap(({ translations }) => translations.get(other) ?? []),
          caveats: [...draft.caveats, ...caveats],
        }),
      ]),
    ),
  };
}

const wordsIn = (words: readonly Words[], language: string): string | undefined =>
  words.find((one) => one.language === language)?.text;

/** The words in the language, or in whichever there is. */
const oneOf = (words: readonly Words[], language: string): string =>
  oneLine(wordsIn(words, language) ?? words[0]?.text ?? '…');

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** The fields that say something. */
const filled = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Summary and body in one language. */
function textOf(
  draft: DraftProject,
  language: string,
): { readonly summary: string | undefined; readonly body: string } {
  const words = importWords(language);
  const general = wordsIn(draft.summaries, language);
  // Without a general description, what it is for tells best what it is.
  const whole =
    general ??
    draft.sections.map(({ words: said }) => wordsIn(said, language)).find((text) => text !== undefined);
  const { summary, isWhole } =
    whole === undefined
      ? { summary: undefined, isWhole: true }
      : draft.isLongSummaryCut
        ? summaryOf(whole)
        : { summary: oneLine(whole), isWhole: true };
  const sections = draft.sections.flatMap(({ kind, words: said }) => {
    const text = wordsIn(said, language);
    if (text === undefined || (kind === 'general' && isWhole)) return [];
    const markdown = asMarkdown(text);
    return kind === 'general' || kind === 'text' ? [markdown] : [`## ${words.sections[kind]}\n\n${markdown}`];
  });
  return { summary, body: sections.join('\n\n') };
}

function statusField(draft: DraftProject, language: string, source: string): unknown {
  const { status, inferredStatus } = draft;
  if (!status && !inferredStatus) return undefined;
  return filled({
    declared: status?.declared,
    asPublished: status?.asPublished,
    asOf: status?.asOf,
    source: status ? source : undefined,
    inferred: inferredStatus && { value: inferredStatus.value, why: oneOf(inferredStatus.why, language) },
  });
}

interface ParticipantField {
  readonly field: unknown;
  /** Its name in other languages. */
  readonly translations: ReadonlyMap<string, unknown>;
}

function participantsOf(
  draft: DraftProject,
  { resolve, languages }: RecordContext,
): readonly ParticipantField[] {
  const seen = new Set<string>();
  return draft.participants.flatMap(({ party, role, id }): readonly ParticipantField[] => {
    const { by, ...who } = resolve(party);
    if (by === 'unnamed') {
      draft.ledger.lose('missingPart', party, party.path);
      return [];
    }
    if (by === 'ambiguous') draft.ledger.lose('ambiguousName', party, party.path, who.name);
    if (by === 'namesake') draft.ledger.lose('namesake', party, party.path, whoIs(party));
    const name = JSON.stringify([who, role]);
    if (seen.has(name)) {
      draft.ledger.lose('repeated', party, party.path, party.names[0]?.text ?? party.identifier);
      return [];
    }
    seen.add(name);
    const translations = new Map(
      languages.flatMap((language): [string, unknown][] => {
        const text = wordsIn(party.names, language);
        return id === undefined || who.name === undefined || text === undefined
          ? []
          : [[language, { id, name: text }]];
      }),
    );
    return [{ field: { ...who, ...(id === undefined ? {} : { id }), role }, translations }];
  });
}

const whoIs = ({ names, identifier = '' }: DraftParty): string => `${names[0]?.text ?? ''} (${identifier})`;

function amountField(
  { kind, amount, currency, asOf, id, contributor, note }: DraftAmount,
  index: number,
  language: string,
  translated: readonly string[],
  { resolve, source }: RecordContext,
): { readonly field: unknown; readonly notes: ReadonlyMap<string, unknown> } {
  const { by, ...giver } = contributor ? resolve(contributor) : { by: 'unnamed' as const };
  const others = translated.flatMap((other): [string, string][] => {
    const text = wordsIn(note, other);
    return text === undefined ? [] : [[other, oneLine(text)]];
  });
  const name = id ?? (others.length > 0 ? `a${index + 1}` : undefined);
  return {
    field: filled({
      id: name,
      kind,
      amount,
      currency,
      asOf,
      contributor: by === 'unnamed' ? undefined : giver,
      note: note.length === 0 ? undefined : oneOf(note, language),
      source,
    }),
    notes: new Map(others.map(([other, text]) => [other, { id: name, note: text }])),
  };
}

function translationOf(
  draft: DraftProject,
  language: string,
  items: {
    readonly amounts: readonly unknown[];
    readonly participants: readonly unknown[];
    readonly caveats: readonly DraftStatement[];
  },
): FileContent {
  const title = wordsIn(draft.titles, language) ?? '';
  const { summary, body } = textOf(draft, language);
  const statements = (list: readonly DraftStatement[], name: string) =>
    list.flatMap(({ id, words }) => {
      const text = wordsIn(words, language);
      return text === undefined ? [] : [{ id, [name]: oneLine(text) }];
    });
  const why = draft.inferredStatus && wordsIn(draft.inferredStatus.why, language);
  return {
    fields: filled({
      title,
      summary: summary ?? title,
      participants: items.participants,
      status: why === undefined ? undefined : { inferred: { why: oneLine(why) } },
      amounts: items.amounts,
      inKind: statements(draft.inKind, 'statement'),
      results: statements(draft.results, 'statement'),
      lessons: statements(draft.lessons, 'statement'),
      caveats: statements(items.caveats, 'text'),
    }),
    body,
  };
}

/** Words that no file of the record has room for. */
function tellOtherLanguages(draft: DraftProject, kept: readonly string[]): void {
  const all = [
    ...draft.titles.map((words) => ({ words, path: 'title' })),
    ...draft.sections.flatMap((section) => section.words.map((words) => ({ words, path: 'description' }))),
    ...draft.results.flatMap((result) => result.words.map((words) => ({ words, path: 'result' }))),
    // What we say of a budget is no text of the file.
    ...draft.amounts
      .filter(({ kind }) => kind !== 'budget')
      .flatMap(({ note }) => note.map((words) => ({ words, path: 'transaction/description' }))),
  ];
  for (const { words, path } of all) {
    if (kept.includes(words.language)) continue;
    draft.ledger.lose('otherLanguage', draft, `${path}[@xml:lang="${words.language}"]`, words.text);
  }
  // The second of two titles in one language.
  for (const language of kept) {
    for (const { text } of draft.titles.filter((words) => words.language === language).slice(1)) {
      draft.ledger.lose('secondValue', draft, 'title', text);
    }
  }
}
