import type * as z from 'zod';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import { fieldOf, partOf } from '#model/field.ts';
import { fieldLabel, inSentence, partLabel } from './field-label.ts';
import { fieldOfPath } from './path-field.ts';
import type { FieldChange, Item, RecordChanges, TextChange, Value, ValueChange } from './record-changes.ts';
import { itemWords, type Line, namingField, type Segment, type Telling, valueWords } from './value-words.ts';

type Schema = z.core.$ZodType;

/** Items of a list that are named; the rest are counted. */
const MOST_NAMED = 4;

/** What changed in a record, a line for each fact. */
export function describeChanges(schema: Schema, { fields, text }: RecordChanges, telling: Telling): Line[] {
  const label = messagesIn(telling.language).changes.text;
  return [
    ...fields.map((change) => fieldLine(schema, change, telling)),
    ...(text ? [[{ text: `${label}: ${textWords(text, telling.language).join(', ')}` }]] : []),
  ];
}

/** What changed in a translation, in one line: which words, without saying them. */
export function describeTranslation(
  schema: Schema,
  translation: string,
  { fields, text }: RecordChanges,
  language: Language,
): Line {
  const { changes } = messagesIn(language);
  const names = fields.map(({ path }) =>
    inSentence(fieldLabel(schema, path.slice(0, 1), language), language),
  );
  const parts = [...new Set(names), ...(text ? textWords(text, language) : [])];
  return [{ text: `${changes.translation(languageName(translation, language))}: ${parts.join(', ')}` }];
}

function textWords({ added, removed, changed, isReordered }: TextChange, language: Language): string[] {
  const { paragraphs } = messagesIn(language).changes;
  return [
    ...(added > 0 ? [paragraphs.added(added)] : []),
    ...(changed > 0 ? [paragraphs.changed(changed)] : []),
    ...(removed > 0 ? [paragraphs.removed(removed)] : []),
    ...(isReordered ? [paragraphs.reordered] : []),
  ];
}

function fieldLine(schema: Schema, change: FieldChange, telling: Telling): Line {
  const { changes } = messagesIn(telling.language);
  const label = labelOf(schema, change, telling);
  if (change.kind === 'value') return [...label, { text: ': ' }, ...valueLine(schema, change, telling)];
  const element = fieldOfPath(schema, change.path)?.element;
  const say = (item: Value | Item): Line => listedWords(element, change.path.at(-1) ?? '', item, telling);
  const list = (
    items: readonly (Value | Item)[],
    others: readonly (Value | Item)[],
    verb: (count: number) => string,
  ): Line => {
    if (items.length === 0) return [];
    const words = items.map((item) => {
      const twin = others.find((other) => plainLine(say(other)) === plainLine(say(item)));
      return twin === undefined ? say(item) : [...say(item), ...peculiarWords(element, item, twin, telling)];
    });
    return [{ text: `${verb(items.length)} ` }, ...enumerated(words, telling.language)];
  };
  const added = list(change.added, change.removed, changes.added);
  const removed = list(change.removed, change.added, changes.removed);
  const between = added.length > 0 && removed.length > 0 ? [{ text: '; ' }] : [];
  return [...label, { text: ': ' }, ...added, ...between, ...removed];
}

function labelOf(schema: Schema, { path, item }: FieldChange, telling: Telling): Line {
  const { language } = telling;
  const { listDepth = 0, element } = fieldOfPath(schema, path) ?? {};
  // What names the item and has changed is told with its value.
  const isNamed = item !== undefined && listDepth > 0 && namingField(item) !== path.at(-1);
  if (!isNamed) return [{ text: fieldLabel(schema, path, language) }];
  const parts = path.slice(listDepth).flatMap((name) => partLabel(name, language) ?? []);
  return [
    { text: `${fieldLabel(schema, path.slice(0, listDepth), language)} (` },
    ...itemWords(element, item, telling, false),
    { text: `)${parts.map((part) => `, ${part}`).join('')}` },
  ];
}

function valueLine(schema: Schema, change: ValueChange, telling: Telling): Line {
  const { changes } = messagesIn(telling.language);
  const { path, before, after, item } = change;
  const field = fieldOfPath(schema, path)?.field;
  const say = (value: Value): Segment => valueWords(field, path.at(-1) ?? '', value, telling, item);
  if (before !== undefined && after !== undefined) return [say(before), { text: ' → ' }, say(after)];
  if (after !== undefined) return [{ text: `${changes.added(1)} ` }, say(after)];
  return before === undefined
    ? [{ text: changes.reworded }]
    : [{ text: `${changes.removed(1)} ` }, say(before)];
}

const listedWords = (
  element: Schema | undefined,
  name: string,
  item: Value | Item,
  telling: Telling,
): Line =>
  typeof item === 'object'
    ? itemWords(element, item, telling, true)
    : [valueWords(element && fieldOf(element), name, item, telling)];

/** What an item has and another of the same name has not, in parentheses: the reason why it is another. */
function peculiarWords(
  element: Schema | undefined,
  item: Value | Item,
  other: Value | Item,
  telling: Telling,
): Line {
  if (typeof item !== 'object' || typeof other !== 'object') return [];
  const { core } = element ? fieldOf(element) : {};
  const words = Object.entries(item).flatMap(([name, value]): readonly Line[] => {
    // The name of an item binds it to its translation; an identifier of its own would have told them apart.
    if (value === other[name] || name === 'id') return [];
    const part = core && partOf(core, name);
    return [[valueWords(part && fieldOf(part), name, value, telling, item)]];
  });
  return words.length === 0
    ? []
    : [
        { text: ' (' },
        ...words.flatMap((line, n) => (n === 0 ? line : [{ text: ', ' }, ...line])),
        { text: ')' },
      ];
}

const listFormats = new Map<Language, Intl.ListFormat>();

/** Several things as the language enumerates them. */
function enumerated(things: readonly Line[], language: Language): Line {
  const { locale, changes } = messagesIn(language);
  const named = things.length > MOST_NAMED ? things.slice(0, MOST_NAMED - 1) : things;
  const rest = things.length - named.length;
  const all = rest === 0 ? named : [...named, [{ text: changes.others(rest) }]];
  const format = listFormats.get(language) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listFormats.set(language, format);
  const literals = format
    .formatToParts(all.map(() => '·'))
    .flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  return all.flatMap((thing, n) => (n === 0 ? thing : [{ text: literals[n - 1] ?? ', ' }, ...thing]));
}

/** A line as plain text. */
export const plainLine = (line: Line): string => line.map(({ text }) => text).join('');
