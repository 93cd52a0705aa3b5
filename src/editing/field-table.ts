import { type FileType, schemas } from '#check/record-schemas.ts';
import type { CodelistEntry } from '#model/codelists/codelist.ts';
import type { Collection } from '#model/key.ts';
import type { FieldHelp } from '#model/text.ts';
import { schemaMessages } from '#i18n/editor/schema-messages.ts';
import { type FieldShape, shapeOf, type ValueShape } from './value-shape.ts';
import { codelistOf, wordsOf } from './value-words.ts';

type InWords = CodelistEntry['label'];

/** A field as the editing guide tells it. */
export interface FieldRow {
  readonly name: string;
  /** From the record down, as messages name it: `participants[].role`. */
  readonly path: string;
  readonly required: boolean;
  readonly help: FieldHelp;
  /** What is written for it: `una lista de claves de fuentes`. */
  readonly value: InWords;
  /** What is meant where it is left out, where that is a value. */
  readonly otherwise?: string;
  /** The code list that its values, or the items of its list, are of: last part of the address of its page. */
  readonly list?: { readonly title: InWords; readonly slug: InWords };
  /** The collection whose keys its values are. */
  readonly collection?: Collection;
  /** The fields within it, or within each item of its list. */
  readonly fields: readonly FieldRow[];
}

/** The fields of one type of file. */
export interface FieldTable {
  readonly type: FileType;
  readonly title: InWords;
  readonly rows: readonly FieldRow[];
}

/** The fields of a type of file, those that must be there first, otherwise in the order of the schema. */
export function fieldTable(type: FileType): FieldTable {
  return {
    type,
    title: { es: schemaMessages('es').files[type], en: schemaMessages('en').files[type] },
    rows: rowsWithin(shapeOf(schemas[type]), ''),
  };
}

function rowsWithin(value: ValueShape, path: string): readonly FieldRow[] {
  switch (value.kind) {
    case 'list':
      return rowsWithin(value.of, path === '' ? '' : `${path}[]`);
    case 'table':
      return rowsWithin(value.of, path);
    case 'fields': {
      const required = value.fields.filter((field) => field.required);
      const others = value.fields.filter((field) => !field.required);
      return [...required, ...others].map((field) => rowOf(field, path));
    }
    default:
      return [];
  }
}

/** @throws where a field has no words that describe it. */
function rowOf({ name, required, help, value, otherwise }: FieldShape, within: string): FieldRow {
  const path = within === '' ? name : `${within}.${name}`;
  if (!help) throw new Error(`Nothing describes the field ${path}.`);
  const single = itemOf(value);
  const list =
    single.kind === 'code'
      ? codelistOf(single.list)
      : single.kind === 'region'
        ? codelistOf('regions')
        : undefined;
  return {
    name,
    path,
    required,
    help,
    value: { es: wordsOf(value, 'es'), en: wordsOf(value, 'en') },
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(list ? { list: { title: list.title, slug: list.slug } } : {}),
    ...(single.kind === 'record' ? { collection: single.collection } : {}),
    fields: rowsWithin(value, path),
  };
}

/** The value itself, or what stands in a list or a table of such. */
const itemOf = (value: ValueShape): ValueShape =>
  value.kind === 'list' || value.kind === 'table' ? itemOf(value.of) : value;
