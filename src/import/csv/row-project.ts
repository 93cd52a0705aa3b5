import { amountKinds, scopes } from '#model/codelists/amount-kinds.ts';
import { countries } from '#model/codelists/countries.ts';
import { currencies } from '#model/codelists/currencies.ts';
import { financings, forms } from '#model/codelists/forms.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { regions } from '#model/codelists/regions.ts';
import { directions, schemes } from '#model/codelists/schemes.ts';
import { sdgGoals, sdgTargets } from '#model/codelists/sdgs.ts';
import { sectorGroups, sectors } from '#model/codelists/sectors.ts';
import { strands } from '#model/codelists/strands.ts';
import type { CodelistEntry } from '#model/codelists/codelist.ts';
import { KEY_PATTERN } from '#model/key.ts';
import type { PartialDate } from '#model/partial-date.ts';
import { webAddress } from '#model/text.ts';
import type { DraftAmount, DraftParty, DraftProject, DraftStatement, Words } from '../draft.ts';
import { Ledger } from '../ledger.ts';
import { parseDecimal } from '../parse-decimal.ts';
import { oneLine, plainText } from '../plain-words.ts';
import type { Place } from '../unreadable.ts';
import { codeNamed, dateWritten, numberWritten, statusNamed } from './cell-values.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './read-rows.ts';

/** How the rows of one file are read. */
export interface RowContext {
  readonly mapping: Mapping;
  /** Names of the columns, in their order. */
  readonly header: readonly string[];
  readonly language: string;
  /** Who issues the identifiers. */
  readonly scheme: string;
}

interface Cell extends Place {
  readonly text: string;
  /** Name of the column, or of the field where the value is a constant. */
  readonly path: string;
  readonly separator: string;
  readonly dates: string;
}

/** A project as one row tells it; undefined where it has no identifier. */
export function readRow(
  row: Row,
  context: RowContext,
): { readonly draft: DraftProject | undefined; readonly ledger: Ledger } {
  const ledger = new Ledger();
  const reader = new RowReader(row, context, ledger);
  if (row.cells.length > context.header.length) {
    const column = context.header.length + 1;
    ledger.lose(
      'extraCells',
      { line: row.line, column },
      '',
      row.cells.slice(context.header.length).join(' '),
    );
  }
  const identifier = reader.line('identifier');
  if (identifier === undefined) {
    ledger.lose('noIdentifier', { line: row.line, column: 1 }, 'identifier');
    return { draft: undefined, ledger };
  }
  return { draft: draftOf(identifier, reader, context, ledger), ledger };
}

/** What the mapping has in place of a text, which may be any word. */
const mapped = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  (Object.hasOwn(values, text) ? values[text] : undefined) ?? text;

class RowReader {
  readonly place: Place;
  readonly #row: Row;
  readonly #context: RowContext;
  readonly #ledger: Ledger;

  constructor(row: Row, context: RowContext, ledger: Ledger) {
    this.place = { line: row.line, column: 1 };
    this.#row = row;
    this.#context = context;
    this.#ledger = ledger;
  }

  cell(field: string): Cell | undefined {
    const { mapping, header } = this.#context;
    const column = mapping.columns[field];
    const common = {
      separator: column?.separator ?? mapping.separator,
      dates: column?.dates ?? mapping.dates,
    };
    const at = column ? header.indexOf(column.column) : -1;
    const given = plainText(this.#row.cells[at] ?? '');
    const place = { line: this.#row.line, column: Math.max(at, 0) + 1 };
    if (given.hasLostLetters) this.#ledger.lose('lostLetters', place, column?.column ?? field, given.text);
    if (given.hasPunctuationOfWindows)
      this.#ledger.lose('windowsPunctuation', place, column?.column ?? field, given.text);
    const raw = given.text === '' ? column?.default : mapped(given.text, column?.values);
    const text = raw ?? mapping.constants[field];
    return text === undefined ? undefined : { text, path: column?.column ?? field, ...place, ...common };
  }

  line(field: string): string | undefined {
    const cell = this.cell(field);
    return cell && oneLine(cell.text);
  }

  /** The items of a list, each mapped by the values of the column as well. */
  items(field: string): readonly Cell[] {
    const cell = this.cell(field);
    const values = this.#context.mapping.columns[field]?.values;
    return (cell?.text.split(cell.separator) ?? []).flatMap((part) => {
      const text = part.trim();
      return cell === undefined || text === '' ? [] : [{ ...cell, text: mapped(text, values) }];
    });
  }

  code(field: string, entries: readonly CodelistEntry[]): string | undefined {
    const cell = this.cell(field);
    return cell && this.#codeIn(cell, entries);
  }

  codes(field: string, entries: readonly CodelistEntry[]): readonly string[] {
    return [...new Set(this.items(field).flatMap((cell) => this.#codeIn(cell, entries) ?? []))];
  }

  date(field: string): PartialDate | 'unknown' | undefined {
    const cell = this.cell(field);
    if (!cell) return undefined;
    if (cell.text === 'unknown') return 'unknown';
    const date = dateWritten(cell.text, cell.dates);
    if (!date) this.#ledger.lose('badDate', cell, cell.path, cell.text);
    return date;
  }

  /** The field in the record's language, then in each other that the mapping names. */
  words(field: 'title' | 'summary' | 'body'): readonly Words[] {
    const { mapping, language } = this.#context;
    const others = [...Object.keys(mapping.columns), ...Object.keys(mapping.constants)].flatMap((name) =>
      name.startsWith(`${field}.`) ? [name.slice(field.length + 1)] : [],
    );
    return [
      { name: field, language },
      ...others.map((tag) => ({ name: `${field}.${tag}`, language: tag })),
    ].flatMap(({ name, language: tag }) => {
      const text = this.cell(name)?.text;
      return text === undefined ? [] : [{ text: field === 'body' ? text : oneLine(text), language: tag }];
    });
  }

  statements(field: 'results' | 'lessons'): readonly DraftStatement[] {
    const { language } = this.#context;
    const letter = field.charAt(0);
    return this.items(field).map(({ text }, n) => ({
      id: `${letter}${n + 1}`,
      words: [{ text: oneLine(text), language }],
    }));
  }

  party(cell: Cell): DraftParty {
    const { line, column, path } = cell;
    // A name may carry the identifier in brackets behind it: `AMEXCID [MX-SRE-AMEXCID]`.
    const [, name = cell.text, identifier] = /^(.*?)\s*\[([^\]]+)\]$/.exec(cell.text) ?? [];
    const { language } = this.#context;
    return { line, column, path, names: [{ text: oneLine(name), language }], identifier };
  }

  amounts(): readonly DraftAmount[] {
    const { mapping } = this.#context;
    const currency = this.cell('currency');
    const asOf = this.date('amounts.asOf') ?? 'unknown';
    const giver = this.cell('amounts.contributor');
    return amountKinds.flatMap(({ code: kind }): readonly DraftAmount[] => {
      const cell = this.cell(`amounts.${kind}`);
      if (!cell) return [];
      const { line, column, path } = cell;
      const amount = numberWritten(cell.text, mapping.decimal);
      const money = currencies.find(({ code }) => code === currency?.text.toUpperCase())?.code;
      if (amount === undefined) this.#ledger.lose('badNumber', cell, path, cell.text);
      else if (amount < 0) this.#ledger.lose('negative', cell, path, cell.text);
      else if (!currency) this.#ledger.lose('noCurrency', cell, path, cell.text);
      else if (!money) {
        this.#ledger.lose('unknownCurrency', currency, currency.path, `${cell.text} ${currency.text}`);
      } else {
        const contributor = giver && this.party(giver);
        return [{ kind, amount, currency: money, asOf, line, column, note: [], contributor }];
      }
      return [];
    });
  }

  /** `14020`, or `14020:60` with its share. */
  sectors(): DraftProject['fields']['sectors'] {
    const found = this.items('sectors').flatMap((cell) => {
      const [, name = cell.text, share] = /^(.*?)\s*:\s*([\d.,]+)\s*%?$/.exec(cell.text) ?? [];
      const code = this.#codeIn({ ...cell, text: name.trim() }, [...sectors, ...sectorGroups]);
      if (code === undefined) return [];
      const percentage = share === undefined ? undefined : parseDecimal(share.replace(',', '.'));
      const isShare = percentage !== undefined && percentage > 0 && percentage <= 100;
      if (share !== undefined && !isShare) this.#ledger.lose('badPercentage', cell, cell.path, share);
      return [{ code, ...(isShare ? { percentage } : {}) }];
    });
    return found.length === 0 ? undefined : [...new Map(found.map((one) => [one.code, one])).values()];
  }

  documents(): DraftProject['fields']['documents'] {
    const found = this.items('documents').flatMap((cell) => {
      if (webAddress.safeParse(cell.text).success) return [{ title: cell.text, url: cell.text }];
      this.#ledger.lose('badAddress', cell, cell.path, cell.text);
      return [];
    });
    return found.length === 0 ? undefined : found;
  }

  keys(field: 'concepts'): readonly string[] {
    return this.items(field).flatMap((cell) => {
      if (KEY_PATTERN.test(cell.text)) return [cell.text];
      this.#ledger.lose('unknownCode', cell, cell.path, cell.text);
      return [];
    });
  }

  status(): DraftProject['status'] {
    const cell = this.cell('status');
    const asPublished = this.line('status.asPublished');
    const asOf = this.date('status.asOf');
    const declared = cell && statusNamed(cell.text);
    if (cell && !declared) this.#ledger.lose('unknownCode', cell, cell.path, cell.text);
    if (!declared && asPublished === undefined) return undefined;
    return {
      ...(declared ? { declared, asOf: asOf ?? 'unknown' } : asOf === undefined ? {} : { asOf }),
      ...(asPublished === undefined ? {} : { asPublished }),
    };
  }

  #codeIn(cell: Cell, entries: readonly CodelistEntry[]): string | undefined {
    const code = codeNamed(entries, cell.text);
    if (code === undefined) this.#ledger.lose('unknownCode', cell, cell.path, cell.text);
    return code;
  }
}

function draftOf(
  identifier: string,
  reader: RowReader,
  { mapping, language, scheme }: RowContext,
  ledger: Ledger,
): DraftProject {
  const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
  const dates = Object.fromEntries(
    (['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const).flatMap((name) => {
      const date = reader.date(`dates.${name}`);
      return date === undefined ? [] : [[name, date]];
    }),
  );
  const sdg = {
    main: reader.code('sdg.main', sdgGoals),
    secondary: some(reader.codes('sdg.secondary', sdgGoals)),
    targets: some(reader.codes('sdg.targets', sdgTargets)),
  };
  const names = [...Object.keys(mapping.columns), ...Object.keys(mapping.constants)];
  const identifiers = names
    .filter((name) => name.startsWith('identifiers.'))
    .flatMap((name) => {
      const id = reader.line(name);
      return id === undefined ? [] : [{ scheme: name.slice('identifiers.'.length), id }];
    });
  const updated = reader.date('updated');
  const reporter = reader.cell('reporter');
  const body = reader.words('body');
  const summaries = reader.words('summary');
  const fields = {
    officialTitle: reader.line('officialTitle'),
    aliases: some(reader.items('aliases').map(({ text }) => oneLine(text))),
    identifiers,
    strand: reader.code('strand', strands),
    scheme: reader.code('scheme', schemes),
    direction: reader.code('direction', directions),
    forms: some(reader.codes('forms', forms)),
    financing: reader.code('financing', financings),
    countries: some(reader.codes('countries', countries)),
    regions: some(reader.codes('regions', regions)),
    scope: reader.code('scope', scopes),
    dates: Object.keys(dates).length === 0 ? undefined : dates,
    sectors: reader.sectors(),
    sdg: Object.values(sdg).some((value) => value !== undefined)
      ? Object.fromEntries(Object.entries(sdg).filter(([, value]) => value !== undefined))
      : undefined,
    documents: reader.documents(),
    concepts: some(reader.keys('concepts')),
  };
  return {
    ...reader.place,
    identifier,
    scheme,
    keyPrefix: mapping.prefix,
    language,
    reporter: reporter && reader.party(reporter),
    titles: reader.words('title'),
    summaries: summaries.length > 0 ? summaries : body,
    isLongSummaryCut: true,
    sections:
      summaries.length > 0
        ? [
            { kind: 'general', words: summaries },
            { kind: 'text', words: body },
          ]
        : [{ kind: 'general', words: body }],
    participants: participantRoles.flatMap(({ code: role }) =>
      reader.items(`participants.${role}`).map((cell) => ({ role, party: reader.party(cell) })),
    ),
    amounts: reader.amounts(),
    results: reader.statements('results'),
    lessons: reader.statements('lessons'),
    inKind: [],
    caveats: [],
    status: reader.status(),
    inferredStatus: undefined,
    related: reader.items('related').map(({ text, line, column, path }) => ({
      identifier: text,
      line,
      column,
      path,
    })),
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    updated: updated === 'unknown' ? undefined : updated,
    ledger,
  };
}
