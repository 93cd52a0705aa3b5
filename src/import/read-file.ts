import type { Mapping } from './csv/mapping.ts';
import { readProjects } from './csv/read-projects.ts';
import { type Bytes, decodeText } from './decode-text.ts';
import type { DraftParty, DraftProject } from './draft.ts';
import { type Filters, isWanted } from './filters.ts';
import { readActivity } from './iati/activity.ts';
import { readOrganisation } from './iati/organisation.ts';
import { readRecords } from './iati/read-records.ts';
import { Ledger } from './ledger.ts';
import { type FileProblem, fileProblem, type Place, Unreadable, unreadable } from './unreadable.ts';

export interface ReadOptions {
  /** For a CSV file: which column fills which field. */
  readonly mapping: Mapping | undefined;
  /** Languages of the site, the reference language first. */
  readonly languages: readonly string[];
  /** Language of words of which the file does not say it. */
  readonly language: string;
  /** Language of words of which only their record as a whole says it, in place of what it says. */
  readonly languageOverride: string | undefined;
  /** Who issues the identifiers of a CSV file, where its mapping does not say it. */
  readonly scheme: string;
  readonly filters: Filters;
  /** So many records at most; all where it is left out. */
  readonly limit: number | undefined;
}

/** What a file holds. */
export interface ReadFile {
  /** `IATI 2.03`, `CSV` */
  readonly format: string;
  /** Projects that were asked for. */
  readonly drafts: readonly DraftProject[];
  /** Organisations of an organisation file. */
  readonly parties: readonly DraftParty[];
  /** Everyone who reports in the file, once, whether or not what they report was asked for. */
  readonly reporters: readonly DraftParty[];
  /** What is lost beside that of the drafts: of records without identifier, and of the file as a whole. */
  readonly ledger: Ledger;
  /** Records in the file. */
  readonly records: number;
}

const MOST_PROBLEMS = 100;

/** What one import takes in: more of it fits no memory, and no reader. */
export const mostOf = {
  /** Records that were asked for. */
  records: 10_000,
  /** Those who take part in one activity. */
  participants: 1_000,
  /** Bytes of a file of which nothing in particular is asked for. */
  bytes: 100 * 1024 * 1024,
} as const;

/** Reads a file of any known format. @throws {Unreadable} with what makes it unfit; nothing of it is used then. */
export async function readFile(bytes: Bytes, options: ReadOptions): Promise<ReadFile> {
  const texts = decodeText(bytes, options.mapping?.encoding);
  const { start, whole } = await opened(texts);
  const collected = new Collected(options);
  if (start.startsWith('<')) await readXml(whole, options, collected);
  else if (!options.mapping) throw unreadable(start === '' ? 'empty' : 'notXml', undefined);
  else {
    collected.format = 'CSV';
    const { mapping, language, scheme } = options;
    for await (const { draft, ledger } of readProjects(whole, { mapping, language, scheme })) {
      collected.project(draft, ledger);
    }
  }
  return collected.finish();
}

/** The first characters that are not blank, and the whole text again. */
async function opened(
  texts: AsyncGenerator<string>,
): Promise<{ readonly start: string; readonly whole: AsyncIterable<string> }> {
  const read: string[] = [];
  let start = '';
  while (start === '' && read.length < 64) {
    const { value, done } = await texts.next();
    if (done === true) break;
    read.push(value);
    start = value.trimStart();
  }
  async function* whole(): AsyncGenerator<string> {
    yield* read;
    yield* texts;
  }
  return { start, whole: whole() };
}

async function readXml(
  texts: AsyncIterable<string>,
  options: ReadOptions,
  collected: Collected,
): Promise<void> {
  const { languages, language, languageOverride } = options;
  let isFirst = true;
  for await (const { root, record } of readRecords(texts)) {
    if (isFirst) {
      collected.format = `IATI ${root.version ?? '1'}`;
      collected.ledger.leave(root.element.untaken());
      isFirst = false;
    }
    if (record.name === 'iati-activity') {
      const { draft, ledger } = readActivity(record, { root, languages, language, languageOverride });
      collected.project(draft, ledger);
    } else if (record.name === 'iati-organisation') {
      collected.organisation(readOrganisation(record, { root, language, languageOverride }));
    } else {
      collected.ledger.leave([record, ...record.untaken()]);
    }
  }
  if (isFirst) collected.format = 'IATI';
}

class Collected {
  format = '';
  readonly ledger = new Ledger();
  readonly #drafts: DraftProject[] = [];
  readonly #parties: DraftParty[] = [];
  readonly #reporters = new Map<string, DraftParty>();
  readonly #places = new Map<string, Place>();
  readonly #problems: FileProblem[] = [];
  readonly #options: ReadOptions;
  #records = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  project(draft: DraftProject | undefined, ledger: Ledger): void {
    if (!draft) {
      this.#add(ledger);
      if (ledger.losses.length > 0) this.#records += 1;
      return;
    }
    this.#records += 1;
    this.#reporter(draft.reporter);
    this.#place(draft.identifier, draft);
    const { filters } = this.#options;
    if (!this.#hasRoom() || !isWanted(draft, filters)) return;
    const { participants, line, column } = draft;
    if (participants.length > mostOf.participants) {
      throw unreadable('tooManyParticipants', { line, column }, participants.length, mostOf.participants);
    }
    this.#drafts.push(draft);
    this.#refuseTooMany(draft);
  }

  organisation({ party, reporter, ledger }: ReturnType<typeof readOrganisation>): void {
    this.#records += 1;
    this.#reporter(reporter);
    this.#add(ledger);
    if (!party) return;
    this.#place(party.identifier ?? '', party);
    if (!this.#hasRoom()) return;
    this.#parties.push(party);
    this.#refuseTooMany(party);
  }

  /** @throws {Unreadable} where two records have one identifier: nobody can say which of them it means. */
  finish(): ReadFile {
    if (this.#problems.length > 0) throw new Unreadable(...this.#problems);
    return {
      format: this.format,
      drafts: this.#drafts,
      parties: this.#parties,
      reporters: [...this.#reporters.values()],
      ledger: this.ledger,
      records: this.#records,
    };
  }

  #hasRoom(): boolean {
    const { limit } = this.#options;
    return limit === undefined || this.#drafts.length + this.#parties.length < limit;
  }

  /** As soon as it is known, so that no more is kept. */
  #refuseTooMany({ line, column }: Place): void {
    if (this.#drafts.length + this.#parties.length <= mostOf.records) return;
    throw unreadable('tooManyRecords', { line, column }, mostOf.records);
  }

  #add({ unmapped, losses }: Ledger): void {
    for (const [path, places] of unmapped) {
      this.ledger.unmapped.set(path, [...(this.ledger.unmapped.get(path) ?? []), ...places]);
    }
    for (const one of losses) this.ledger.losses.push(one);
  }

  #reporter(party: DraftParty | undefined): void {
    const name = party?.identifier ?? party?.names[0]?.text;
    if (party && name !== undefined && !this.#reporters.has(name)) this.#reporters.set(name, party);
  }

  #place(identifier: string, { line, column }: Place): void {
    if (identifier === '') return;
    const first = this.#places.get(identifier);
    if (!first) this.#places.set(identifier, { line, column });
    else if (this.#problems.length < MOST_PROBLEMS) {
      this.#problems.push(
        fileProblem('duplicateIdentifier', { line, column }, identifier.slice(0, 100), first.line),
      );
    }
  }
}
