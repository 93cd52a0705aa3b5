import { type Columns, suffix } from './columns.ts';
import { languageName } from '#i18n/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import type { ColumnOf } from './table.ts';
import type { TableContext } from './table-context.ts';

interface Published {
  readonly key: string;
  readonly addresses: Readonly<Record<string, string>>;
  readonly created?: string | undefined;
  readonly changed?: string | undefined;
  readonly commit?: string | undefined;
  readonly file: string;
}

/** Key and addresses, with which every table of records begins. */
export function keyColumns<Row extends Pick<Published, 'key' | 'addresses'>>(
  columns: Columns<Row>,
  { languages }: TableContext,
): readonly (readonly ColumnOf<Row>[])[] {
  return [
    columns.fact('key', ({ key }) => key).map((column) => ({ ...column, unique: true })),
    languages.site.map((tag) => ({
      name: `address_${suffix(tag)}`,
      type: 'string',
      format: 'uri',
      description: inEachLanguage((messages, language) => messages.addressIn(languageName(tag, language))),
      required: true,
      value: ({ addresses }) => addresses[tag],
    })),
  ];
}

/** When the record entered and changed, with which every table of records ends. */
export const historyColumns = <Row extends Published>(
  columns: Columns<Row>,
): readonly (readonly ColumnOf<Row>[])[] => [
  columns.fact('created', ({ created }) => created),
  columns.fact('changed', ({ changed }) => changed),
  columns.fact('commit', ({ commit }) => commit),
  columns.fact('file', ({ file }) => file),
];
