import { formEs as words } from '#i18n/editor/form-es.ts';
import type { FormField } from './form-field.ts';
import { BEFORE, BODY, FILES, NAMES } from './hidden-fields.ts';
import { type FormValues, readRecordText, Unreadable, valuesOf } from './record-text.ts';
import { type FormFiles, recordForm } from './form-files.ts';
import { writeRecord } from './write-record.ts';

/** How Sveltia CMS reads and writes files of a kind. */
export interface RecordFormat {
  /** @throws with words for the editor, where the form could not show all that the file says. */
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (entry: Readonly<Record<string, unknown>>) => string;
}

export function recordFormat(files: FormFiles): RecordFormat {
  const form = recordForm(files);
  return {
    fromFile: (text) => {
      try {
        const record = readRecordText(text, form.hasBody);
        const values = valuesOf(record, form.fields);
        return {
          [FILES]: files.name,
          [BEFORE]: text,
          [NAMES]: namesIn(values),
          ...standardSwitches(form.fields),
          ...values,
          ...(record.body === undefined ? {} : { [BODY]: record.body.trim() }),
        };
      } catch (error) {
        if (error instanceof Unreadable) throw new Error(words.unreadable, { cause: error });
        throw error;
      }
    },
    toFile: (entry) => {
      const { [BEFORE]: before, [BODY]: body } = entry;
      return writeRecord(
        typeof before === 'string' && before !== '' ? before : undefined,
        { values: entry, body: typeof body === 'string' ? body : '' },
        form,
      );
    },
  };
}

// Sveltia CMS sets a switch that a file leaves out, and takes that for a change of the editor's.
const standardSwitches = (fields: readonly FormField[]): FormValues =>
  Object.fromEntries(
    fields.flatMap(({ name, input, standard }) =>
      input.kind === 'switch' && standard !== undefined ? [[name, standard]] : [],
    ),
  );

const namesIn = ({ aliases, acronyms, authors, publisher }: FormValues): string =>
  [aliases, acronyms, authors, publisher]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' · ');
