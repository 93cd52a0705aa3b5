import type { FieldTableName } from '#text/components.ts';
import { type FieldRow, fieldTable } from '#editing/field-table.ts';
import { inLanguage } from '#model/language.ts';
import type { Language } from '#i18n/languages.ts';
import type { Addresses } from './addresses.ts';

/** A field of a kind of file, as the editing guide tells it. */
export interface FieldRowView {
  readonly name: string;
  /** How many fields it stands within. */
  readonly depth: number;
  readonly required: boolean;
  readonly value: string;
  readonly help: string;
  /** What is meant where it is left out. */
  readonly otherwise?: string;
  /** Where its values are: the page of a code list, or the index of a collection. */
  readonly href?: string;
}

export interface FieldTableView {
  readonly of: FieldTableName;
  readonly title: string;
  readonly rows: readonly FieldRowView[];
}

/** The fields of a kind of file, each followed by those within it. */
export function fieldTableView(addresses: Addresses, of: FieldTableName, language: Language): FieldTableView {
  const { title, rows } = fieldTable(of);
  const withParts = (row: FieldRow, depth: number): readonly FieldRowView[] => [
    rowView(addresses, row, depth, language),
    ...row.fields.flatMap((part) => withParts(part, depth + 1)),
  ];
  return { of, title: inLanguage(title, language), rows: rows.flatMap((row) => withParts(row, 0)) };
}

function rowView(
  { href }: Addresses,
  { name, required, value, help, otherwise, list, collection }: FieldRow,
  depth: number,
  language: Language,
): FieldRowView {
  const place = list
    ? ({ to: 'codelist', slug: inLanguage(list.slug, language) } as const)
    : collection && collection !== 'pages'
      ? ({ to: 'index', section: collection } as const)
      : undefined;
  return {
    name,
    depth,
    required,
    value: inLanguage(value, language),
    help: inLanguage(help, language),
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(place ? { href: href(place, language) } : {}),
  };
}
