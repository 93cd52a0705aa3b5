import { type Codelist, codelists } from '#model/codelists/all-codelists.ts';
import type { EditorLanguage, ListName } from '#i18n/editor/messages.ts';
import { schemaMessages } from '#i18n/editor/schema-messages.ts';
import type { ValueShape } from './value-shape.ts';

type HowMany = 'one' | 'many';

const byId = new Map<string, Codelist>(codelists.map((list) => [list.id, list]));

/** The published list of the name. */
export const codelistOf = (name: ListName): Codelist | undefined => byId.get(name);

/** What is written for the value, in words that continue a sentence: `una lista de claves de fuentes`. */
export function wordsOf(value: ValueShape, language: EditorLanguage, number: HowMany = 'one'): string {
  const messages = schemaMessages(language);
  switch (value.kind) {
    case 'text':
      return messages.values[value.text][number];
    case 'code': {
      const list = messages.code[number](codelistOf(value.list)?.title[language] ?? value.list);
      return messages.alternatives([list, ...value.besides]);
    }
    case 'choice':
      return messages.alternatives(value.of);
    case 'record':
      return messages.records[value.collection][number];
    case 'list':
      return messages.list[number](wordsOf(value.of, language, 'many'));
    case 'table':
      return messages.table[number](wordsOf(value.names, language, 'many'), wordsOf(value.of, language));
    case 'fields': {
      const fields = messages.values.fields[number];
      return value.short ? messages.alternatives([wordsOf(value.short, language, number), fields]) : fields;
    }
    default:
      return messages.values[value.kind][number];
  }
}
