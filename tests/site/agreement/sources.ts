import type { HtmlElement } from 'html-validate';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { PublishedSource } from '#formats/records/published-records.ts';
import { attribute, textOf } from '../markup-checks.ts';
import { dateInWords } from './date-words.ts';
import { label } from './label.ts';
import { cell, oneLine } from './rows.ts';
import type { Tables } from './tables.ts';

/** What one format says of a source, in the words of one language. */
interface SourceAccount {
  readonly title: string;
  readonly type: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly issued: string;
  readonly addresses: readonly string[];
  readonly read: string;
  readonly note: string;
}

export const sourceInRecord = (source: PublishedSource, language: Language): SourceAccount => ({
  title: source.title,
  type: label('sourceTypes', source.type, language),
  authors: source.authors,
  publisher: source.publisher ?? '',
  issued: dateInWords(source.issued ?? 'unknown', language),
  addresses: [source.officialUrl, source.url, source.archivedUrl].filter((url) => url !== undefined),
  read: source.read === undefined ? '' : label('readings', source.read, language),
  note: oneLine(source.note ?? ''),
});

export function sourceInTables(tables: Tables, key: string, language: Language): SourceAccount {
  const [row] = tables.of('sources', 'key', key);
  if (!row) throw new Error(`sources.csv has no ${key}.`);
  return {
    title: cell(row, 'title'),
    type: cell(row, `type_label_${language}`),
    authors: tables.of('source-authors', 'source', key).map((part) => cell(part, 'author')),
    publisher: cell(row, 'publisher'),
    issued: dateInWords(cell(row, 'issued') || 'unknown', language),
    addresses: ['official_url', 'url', 'archived_url'].map((name) => cell(row, name)).filter(Boolean),
    read: cell(row, `read_label_${language}`),
    note: oneLine(cell(row, 'note')),
  };
}

export function sourceInPage(root: HtmlElement, language: Language): SourceAccount {
  const { source: t } = messagesIn(language);
  const fact = (name: string): HtmlElement | null =>
    root
      .querySelectorAll('.facts > div')
      .find((row) => textOf(row.querySelector('dt')) === name)
      ?.querySelector('dd') ?? null;
  return {
    title: textOf(root.querySelector('h1')),
    type: textOf(fact(t.type)),
    authors: textOf(fact(t.authors)).split('; '),
    publisher: textOf(fact(t.publisher)),
    issued: textOf(fact(t.issued)),
    addresses: [t.officialUrl, t.url, t.archivedUrl]
      .map((name) => attribute(fact(name)?.querySelector('a') ?? null, 'href') ?? '')
      .filter(Boolean),
    read: textOf(fact(t.read)),
    note: textOf(fact(t.note)),
  };
}
