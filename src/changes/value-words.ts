import * as z from 'zod';
import { codelists } from '#model/codelists/all-codelists.ts';
import { type Field, fieldOf } from '#model/field.ts';
import { type Collection, collections } from '#model/key.ts';
import { inLanguage, languageTag } from '#model/language.ts';
import { formatMoney } from '#model/money.ts';
import { formatPartialDate, knownDate, parsePartialDate, partialDate } from '#model/partial-date.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import type { Item, Value } from './record-changes.ts';

/** A piece of a sentence; `lang` only where it is not in the sentence's language. */
export interface Segment {
  readonly text: string;
  readonly lang?: string;
}

/** Something said, piece by piece. */
export type Line = readonly Segment[];

/** In which words changes are told. */
export interface Telling {
  readonly language: Language;
  /** Language of the record's own words. */
  readonly textLanguage: string;
  /** Title of the record that the key names; undefined where there is none. */
  readonly nameOf: (collection: Collection | 'groupings', key: string) => Segment | undefined;
}

const labels = new Map(
  codelists.map(({ id, entries }) => [
    id.toString(),
    new Map(entries.map(({ key, code, label }) => [key ?? code, label])),
  ]),
);

const datePatterns = new Set(
  [knownDate, partialDate].map((schema) => z.globalRegistry.get(schema)?.['pattern']),
);

const isDate = ({ layers }: Field): boolean =>
  layers.some((layer) => datePatterns.has(z.globalRegistry.get(layer)?.['pattern'] ?? ''));

/** A value as the site says it; `name` is the last part of its path, `item` the list item that it is in. */
export function valueWords(
  field: Field | undefined,
  name: string,
  value: Value,
  telling: Telling,
  item: Item = {},
): Segment {
  const { language, textLanguage, nameOf } = telling;
  const messages = messagesIn(language);
  const { locale, values, changes } = messages;
  if (value === 'unknown') return { text: changes.quote(values.unknown.toLocaleLowerCase(locale)) };
  if (value === 'not-applicable')
    return { text: changes.quote(values.notApplicable.toLocaleLowerCase(locale)) };
  if (typeof value === 'boolean') return { text: value ? changes.yes : changes.no };
  if (typeof value === 'number') return { text: numberWords(name, value, locale, item, values.percent) };
  const list = field?.values;
  if (list !== undefined) {
    const collection = collections.find((candidate) => candidate === list);
    if (collection) return nameOf(collection, value) ?? { text: value };
    const label = labels.get(list)?.get(value);
    const code = codedByNumber.has(list) ? `${value} ` : '';
    if (label) return { text: `${code}${inLanguage(label, language)}` };
    return (list === 'regions' ? nameOf('groupings', value) : undefined) ?? { text: value };
  }
  const date = field && isDate(field) ? parsePartialDate(value) : undefined;
  if (date) return { text: formatPartialDate(date, locale) };
  if (name === 'language' && languageTag.safeParse(value).success) {
    return { text: languageName(value, language) };
  }
  const text = /\s/.test(value) ? changes.quote(value) : value;
  return textLanguage === language ? { text } : { text, lang: textLanguage };
}

/** Lists whose codes people know as well as their names. */
const codedByNumber: ReadonlySet<string> = new Set(['sectors', 'sdgGoals', 'sdgTargets']);

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberWords(
  name: string,
  value: number,
  locale: string,
  { currency }: Item,
  percent: (n: number) => string,
): string {
  if (name === 'percentage') return percent(value);
  if (name === 'amount' && typeof currency === 'string') {
    return formatMoney({ amount: value, currency }, locale);
  }
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format.format(value);
}

/** Fields by which people know an item, the first that it has. */
const naming = [
  'organization',
  'concept',
  'name',
  'country',
  'by',
  'title',
  'text',
  'statement',
  'was',
  'code',
  'field',
  'value',
  'identifier',
  'url',
  'key',
  'id',
];

/** The field by which people know the item. */
export const namingField = (item: Item): string | undefined =>
  naming.find((name) => item[name] !== undefined);

/** An item of a list, named in full where it comes or goes, else only as far as needed to know it. */
export function itemWords(
  element: z.core.$ZodType | undefined,
  item: Item,
  telling: Telling,
  isFull: boolean,
): Line {
  const { core } = element ? fieldOf(element) : {};
  const say = (name: string): Line => {
    const value = item[name];
    if (value === undefined) return [];
    const part = core instanceof z.core.$ZodObject ? core._zod.def.shape[name] : undefined;
    return [valueWords(part && fieldOf(part), name, value, telling, item)];
  };
  const after = (mark: string, line: Line): Line => (line.length === 0 ? [] : [{ text: mark }, ...line]);
  const within = (line: Line): Line => (line.length === 0 ? [] : [...after(' (', line), { text: ')' }]);
  if (item['amount'] !== undefined) {
    return isFull ? [...say('kind'), ...after(', ', say('amount')), ...within(say('asOf'))] : say('kind');
  }
  const head = say(namingField(item) ?? '');
  const kind = item['scheme'] === undefined ? say('vocabulary') : say('scheme');
  const of = item['scheme'] === undefined ? head : say('id');
  const named = kind.length === 0 ? of : [...kind, ...after(' ', of)];
  return isFull ? [...named, ...within(say('role'))] : named;
}
