import { describe, expect, test } from 'vitest';
import { codelists } from '#model/codelists/all-codelists.ts';
import { type FieldRow, fieldTable } from '#editing/field-table.ts';
import { fileTypes } from '#editing/schema-files.ts';

const all = (rows: readonly FieldRow[]): readonly FieldRow[] =>
  rows.flatMap((row) => [row, ...all(row.fields)]);

const rowAt = (rows: readonly FieldRow[], path: string): FieldRow => {
  const found = all(rows).find((row) => row.path === path);
  if (!found) throw new Error(`No field ${path}.`);
  return found;
};

describe.each(fileTypes)('the field table of %s', (type) => {
  const { title, rows } = fieldTable(type);

  test('has a title and fields', () => {
    expect(title.es).not.toBe('');
    expect(title.en).not.toBe('');
    expect(rows.length).toBeGreaterThan(2);
  });

  test.each(all(rows).map((row) => [row.path, row] as const))('describes %s in both languages', (_, row) => {
    for (const language of ['es', 'en'] as const) {
      expect(row.help[language].trim()).not.toBe('');
      // Words, not the name of a kind: they begin small, and leave nothing to be filled in.
      expect(row.value[language]).toMatch(/^\p{Ll}.{3,}[^\s.]$/u);
      expect(row.value[language]).not.toMatch(/undefined|null|\[object/);
    }
    expect(row.value.es).not.toBe(row.value.en);
  });

  test('says each path once', () => {
    const paths = all(rows).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('a row', () => {
  const { rows } = fieldTable('project');

  test('says what must be there, and puts it first', () => {
    expect(rows.slice(0, 3).map(({ name, required }) => [name, required])).toEqual([
      ['title', true],
      ['summary', true],
      ['officialTitle', false],
    ]);
  });

  test('names the fields of the items of a list by their path', () => {
    expect(rowAt(rows, 'participants[].role')).toMatchObject({
      required: true,
      value: {
        es: 'un código de la lista “Papel de quien participa”',
        en: 'a code of the list “Role of a participant”',
      },
    });
  });

  test('gives the place of the code list, also for the items of a list', () => {
    const slugOf = (id: string) => codelists.find((list) => list.id === id)?.slug;
    expect(rowAt(rows, 'sectors[].code').list?.slug).toEqual(slugOf('sectors'));
    expect(rowAt(rows, 'countries').list?.slug).toEqual(slugOf('countries'));
    expect(rowAt(rows, 'regions').list?.slug).toEqual(slugOf('regions'));
  });

  test('gives the collection whose keys are written', () => {
    expect(rowAt(rows, 'sources')).toMatchObject({
      collection: 'sources',
      value: { es: 'una lista de claves de fuentes' },
    });
  });

  test('says the short form, and what is meant by nothing', () => {
    expect(rowAt(rows, 'dates.plannedStart').value.es).toBe(
      'una fecha (2011, 2011-03 o 2011-03-25), unknown o not-applicable, o un grupo de campos',
    );
    expect(rowAt(rows, 'dates.plannedStart.basis').otherwise).toBe('stated');
  });

  test('says what stands beside each code of a table', () => {
    expect(rowAt(fieldTable('site').rows, 'terms.strand')).toMatchObject({
      collection: 'concepts',
      value: { es: 'códigos de la lista “Vertiente”, cada uno con la clave de un concepto' },
    });
  });
});
