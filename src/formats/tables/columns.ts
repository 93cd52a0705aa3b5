import * as z from 'zod';
import { codelists, type Codelist } from '#model/codelists/all-codelists.ts';
import { type Field, fieldAt } from '#model/field.ts';
import { type Language, languageName, type Messages } from '#i18n/languages.ts';
import type { Cell } from '../csv.ts';
import { codeValue } from '../records/collect-codelists.ts';
import { listName } from '../records/published-lists.ts';
import type { RecordCollection } from '../records/published-records.ts';
import { inEachLanguage } from './in-each-language.ts';
import type { Column, ColumnOf, InEachLanguage } from './table.ts';
import type { TableContext } from './table-context.ts';

/** Where the columns of a table find what they say of themselves. */
interface ColumnSource {
  readonly context: TableContext;
  /** The published record, or whatever the rows are parts of. */
  readonly schema: z.ZodType;
  /** Where in it the rows are, such as `participants.0`. */
  readonly within?: string;
}

/** Makes columns from the fields of a schema, by their paths: `status.source`. Each takes the way to its value. */
export interface Columns<Row> {
  /** A value as it is. */
  readonly fact: (path: string, value: (row: Row) => Cell, name?: string) => readonly ColumnOf<Row>[];
  /** A code with its names; `about` is the path of the field that says what it is, where that is another. */
  readonly coded: (
    path: string,
    value: (row: Row) => string | undefined,
    name?: string,
    about?: string,
  ) => readonly ColumnOf<Row>[];
  /** Words, a column for each language in which records have words, or for those given. */
  readonly words: (
    path: string,
    value: (row: Row, language: string) => string | undefined,
    name?: string,
    languages?: readonly string[],
  ) => readonly ColumnOf<Row>[];
  /** Key of another record, with its title if it is an organisation or a concept; empty where it is not published. */
  readonly reference: (
    path: string,
    collection: RecordCollection,
    value: (row: Row) => string | undefined,
    name?: string,
  ) => readonly ColumnOf<Row>[];
}

export function columnsOf<Row>({ context, schema, within = '' }: ColumnSource): Columns<Row> {
  const fieldOf = (path: string): Described => describedField(schema, within, path);
  return {
    fact: (path, value, name = columnName(path)) => {
      const { column } = fieldOf(path);
      return [{ ...column, name, value }];
    },
    coded: (path, value, name = columnName(path), about = path) => {
      const { field, column } = fieldOf(path);
      const { description } = fieldOf(about).column;
      const list = codelistOf(field);
      return [
        { ...column, ...referenceTo(list), description, name, value },
        ...codeColumns(context, list, description, value, name),
      ];
    },
    words: (path, value, name = columnName(path), languages = context.languages.words) =>
      wordColumns(fieldOf(path).column.description, value, name, languages),
    reference: (path, collection, value, name = columnName(path)) => {
      const { column } = fieldOf(path);
      const published = (row: Row): string | undefined => {
        const key = value(row);
        return key !== undefined && context.isPublished(collection, key) ? key : undefined;
      };
      return [
        {
          ...column,
          required: false,
          references: { table: collection, column: 'key' },
          name,
          value: published,
        },
        ...(collection === 'organizations' || collection === 'concepts'
          ? wordColumns<Row>(
              inEachLanguage((messages) => messages.titleOf[collection]),
              (row, language) => {
                const key = published(row);
                return key === undefined ? undefined : context.titleOf(collection, key, language);
              },
              `${name}_title`,
              context.languages.words,
            )
          : []),
      ];
    },
  };
}

/** What is said of a field, in the languages in which it says itself what it is for. */
const ofDescribed = (
  description: InEachLanguage,
  words: (messages: Messages['openData'], about: string, language: Language) => string,
): InEachLanguage =>
  inEachLanguage((messages, language) => {
    const about = description[language];
    return about === undefined ? undefined : words(messages, about, language);
  });

const wordColumns = <Row>(
  description: InEachLanguage,
  value: (row: Row, language: string) => string | undefined,
  name: string,
  languages: readonly string[],
): readonly ColumnOf<Row>[] =>
  languages.map((tag) => ({
    name: `${name}_${suffix(tag)}`,
    type: 'string',
    description: ofDescribed(description, (messages, about, language) =>
      messages.wordsIn(about, languageName(tag, language)),
    ),
    required: false,
    value: (row) => value(row, tag),
  }));

/** The official code, where records write another word for it, and the names of the code. */
function codeColumns<Row>(
  { languages }: TableContext,
  list: Codelist,
  description: InEachLanguage,
  value: (row: Row) => string | undefined,
  name: string,
): readonly ColumnOf<Row>[] {
  const entries = new Map(list.entries.map((entry) => [codeValue(entry), entry]));
  const entryOf = (row: Row) => entries.get(value(row) ?? '');
  const text = { type: 'string', required: false } as const;
  return [
    ...(list.entries.some(({ key }) => key !== undefined)
      ? [
          {
            ...text,
            name: `${name}_code`,
            description: ofDescribed(description, (messages, about) => messages.officialCode(about)),
            value: (row: Row) => entryOf(row)?.code,
          },
        ]
      : []),
    ...languages.site.map((tag) => ({
      ...text,
      name: `${name}_label_${suffix(tag)}`,
      description: ofDescribed(description, (messages, about, language) =>
        messages.labelIn(about, languageName(tag, language)),
      ),
      value: (row: Row) => entryOf(row)?.label[tag],
    })),
  ];
}

interface Described {
  readonly field: Field;
  readonly column: Omit<Column, 'name'>;
}

/** @throws when the schema has no such field, or it does not say what it is for. */
function describedField(schema: z.ZodType, within: string, path: string): Described {
  const before = partsOf(within);
  const parts = [...before, ...partsOf(path)];
  const field = fieldAt(schema, parts);
  if (!field?.help) throw new Error(`${parts.join('.')}: no such field, or it says nothing of itself.`);
  // What is in a list of the row may be none at all.
  const isOptional = parts
    .slice(before.length)
    .some(
      (part, n) =>
        typeof part === 'number' || isOptionalField(fieldAt(schema, parts.slice(0, before.length + n + 1))),
    );
  const accepts = field.values === undefined ? acceptedBy(field) : undefined;
  return {
    field,
    column: {
      type: typeOf(field),
      description: { ...field.help },
      required: !isOptional,
      ...(accepts ? { accepts } : {}),
    },
  };
}

const partsOf = (path: string): readonly (string | number)[] =>
  path === '' ? [] : path.split('.').map((part) => (part === '0' ? 0 : part));

const isOptionalField = (field: Field | undefined): boolean =>
  field?.layers.some((layer) => layer instanceof z.core.$ZodOptional) ?? true;

function acceptedBy({ core }: Field): readonly string[] | undefined {
  return core instanceof z.core.$ZodEnum ? Object.values(core._zod.def.entries).map(String) : undefined;
}

function typeOf({ core }: Field): Column['type'] {
  if (core instanceof z.core.$ZodNumberFormat) return 'integer';
  if (core instanceof z.core.$ZodNumber) return 'number';
  if (core instanceof z.core.$ZodBoolean) return 'boolean';
  return core instanceof z.core.$ZodISODate ? 'date' : 'string';
}

const listById = new Map<string, Codelist>(codelists.map((list) => [list.id, list]));

function codelistOf({ values }: Field): Codelist {
  const list = listById.get(values ?? '');
  if (!list) throw new Error(`${values}: no such code list.`);
  return list;
}

/** Name of the table of a code list. */
export const codelistTable = (list: string): string => `codelist-${list}`;

const referenceTo = ({ id }: Codelist): Pick<Column, 'references'> => ({
  references: { table: codelistTable(listName(id)), column: 'value' },
});

/** `status.asOf` → `status_as_of`. */
export const columnName = (path: string): string =>
  path
    .split('.')
    .filter((part) => part !== '0')
    .join('_')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A language tag as the end of a column’s name: `pt-BR` → `pt_br`. */
export const suffix = (tag: string): string => tag.toLowerCase().replaceAll('-', '_');
