import type * as z from 'zod';
import { inLanguage, languageTag } from '#model/language.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import { fieldOfPath } from './path-field.ts';

const worded = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Fields that stand for the one that holds them. */
const silent: ReadonlySet<string> = new Set(['value', 'text']);

/** What a field is called on the site; in the words of its schema where the site never names it. */
export function fieldLabel(schema: z.core.$ZodType, path: readonly string[], language: Language): string {
  const { fields } = messagesIn(language).changes;
  const own = worded(fields, path.join('.'));
  if (own !== undefined) return own;
  const holder = path.slice(0, -1);
  const name = path.at(-1) ?? '';
  if (holder.length > 0 && silent.has(name)) return fieldLabel(schema, holder, language);
  const part = partLabel(name, language);
  if (holder.length > 0 && part !== undefined) return `${fieldLabel(schema, holder, language)}, ${part}`;
  const help = fieldOfPath(schema, path)?.field.help;
  if (help) return inLanguage({ es: help.es, en: help.en }, language).replace(/;.*$/, '');
  // The settings give some of their words in several languages, by their tags.
  const isTag = holder.length > 0 && languageTag.safeParse(name).success;
  return isTag ? `${fieldLabel(schema, holder, language)} (${languageName(name, language)})` : name;
}

/** What a part of a fact is called, whatever it is a part of. */
export const partLabel = (name: string, language: Language): string | undefined =>
  worded(messagesIn(language).changes.parts, name);

/** For the middle of a sentence: acronyms keep their capitals. */
export const inSentence = (label: string, language: Language): string =>
  /^\p{Lu}\p{Lu}/u.test(label)
    ? label
    : label.slice(0, 1).toLocaleLowerCase(messagesIn(language).locale) + label.slice(1);
