import type { Language } from '#i18n/languages.ts';
import type { Row } from './tables.ts';

/** @throws where the table has no such column: a misspelt name must not pass for an empty cell. */
export function cell(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name} among ${Object.keys(row).join(', ')}.`);
  // What a spreadsheet would run as a formula has an apostrophe before it.
  return value.replace(/^'(?=[=+\-@])/, '');
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Ways to read the rows of a record in a language, else in the record’s own. */
export function rowReader(language: Language, original: string) {
  return {
    words: (row: Row, name: string): string =>
      oneLine(cell(row, `${name}_${language}`) || cell(row, `${name}_${original}`)),
    label: (row: Row, name: string): string => cell(row, `${name}_label_${language}`),
    /** Of rows that are each in a language: those in this one, else those in the record’s. */
    inLanguage: (rows: readonly Row[], name: string): readonly string[] => {
      const own = rows.filter((row) => row['language'] === language);
      const shown = own.length > 0 ? own : rows.filter((row) => row['language'] === original);
      return shown.map((row) => cell(row, name));
    },
  };
}
