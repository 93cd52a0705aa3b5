import * as z from 'zod';
import { type ListedValue, listedValues } from '#check/value-lists.ts';
import { KEY_PATTERN, type Collection } from '#model/key.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { schemaMessages } from '#i18n/editor/schema-messages.ts';
import { type Choice, choiceSchema, type JsonSchema } from './choice-schema.ts';
import type { FieldShape, ValueShape } from './value-shape.ts';
import { wordsOf } from './value-words.ts';

/** What the content has at the moment, for fields that name it. */
export interface Known {
  readonly records: Readonly<Record<Collection, readonly Choice[]>>;
  readonly regions: readonly Choice[];
}

/** More keys than these are not offered: every one is in the answer to each keystroke. */
const MOST_OFFERED = 2000;

/** The JSON Schema (draft 7) of what an editor writes for the shape, with its words in the language. */
export function frontmatterSchema(
  title: string,
  shape: ValueShape,
  known: Known,
  language: EditorLanguage,
): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const messages = schemaMessages(language);

  // Lists are long and stand in many fields.
  const defined = (name: string, make: () => JsonSchema): JsonSchema => {
    definitions[name] ??= make();
    return { $ref: `#/definitions/${name}` };
  };

  const refusing = (value: ValueShape): JsonSchema => ({
    errorMessage: messages.refused.value(wordsOf(value, language)),
  });

  const schemaOf = (value: ValueShape, name: string): JsonSchema => {
    switch (value.kind) {
      case 'text':
        return {
          type: value.orNumber ? ['string', 'integer'] : 'string',
          ...constraintsOf(value),
          ...refusing(value),
        };
      case 'number':
        return {
          type: 'number',
          ...picked(value.schema, ['minimum', 'exclusiveMinimum', 'maximum']),
          ...refusing(value),
        };
      case 'flag':
        return { type: 'boolean', ...refusing(value) };
      case 'choice':
        return { type: 'string', enum: [...value.of], ...refusing(value) };
      case 'code':
        return defined([value.list, ...value.besides].join('-'), () =>
          choiceSchema(
            [
              ...listedValues(value.list).map((entry) => choiceOf(entry, language)),
              ...value.besides.map((besides) => ({
                value: besides,
                label: messages.besides(besides),
              })),
            ],
            value.orNumber,
            messages.refused.value(wordsOf(value, language)),
          ),
        );
      case 'region':
        return defined('regions', () =>
          choiceSchema(known.regions, true, messages.refused.value(wordsOf(value, language))),
        );
      case 'record':
        return defined(value.collection, () => recordSchema(value.collection));
      case 'localized':
        return {
          type: 'object',
          title: name,
          properties: { es: { type: 'string', pattern: NOT_EMPTY } },
          required: ['es'],
          additionalProperties: { type: 'string', pattern: NOT_EMPTY },
          ...refusing(value),
        };
      case 'list':
        return {
          type: 'array',
          items: schemaOf(value.of, name),
          ...(value.least > 0 ? { minItems: value.least } : {}),
          ...refusing(value),
        };
      case 'table':
        return tableSchema(value.names, value.of, name);
      case 'fields': {
        const fields = fieldsSchema(value.fields, name);
        return value.short ? { anyOf: [schemaOf(value.short, name), fields] } : fields;
      }
    }
  };

  const recordSchema = (collection: Collection): JsonSchema => {
    const keys = known.records[collection];
    const error = messages.refused.record(messages.records[collection].one);
    if (keys.length > 0 && keys.length <= MOST_OFFERED) return choiceSchema(keys, true, error);
    return { type: ['string', 'integer'], pattern: KEY_PATTERN.source, errorMessage: error };
  };

  const tableSchema = (names: ValueShape, of: ValueShape, name: string): JsonSchema => {
    const choices =
      names.kind === 'code' ? listedValues(names.list).map((entry) => choiceOf(entry, language)) : [];
    return {
      type: 'object',
      title: name,
      properties: Object.fromEntries(
        choices.map(({ value, label }) => [value, { ...schemaOf(of, value), markdownDescription: label }]),
      ),
      additionalProperties: false,
      errorMessage: messages.refused.fields(choices.map(({ value }) => value).join(', '), ''),
    };
  };

  const fieldsSchema = (fields: readonly FieldShape[], name: string): JsonSchema => {
    const required = fields.flatMap((field) => (field.required ? [field.name] : []));
    return {
      type: 'object',
      title: name,
      properties: Object.fromEntries(
        fields.map((field) => [field.name, { ...schemaOf(field.value, field.name), ...describedBy(field) }]),
      ),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
      errorMessage: messages.refused.fields(fields.map(({ name }) => name).join(', '), required.join(', ')),
    };
  };

  const describedBy = ({ help, required, value, otherwise }: FieldShape): JsonSchema => {
    const description = help?.[language];
    const lines = [
      ...(description === undefined ? [] : [`**${description}.**`]),
      [
        messages.isWritten(wordsOf(value, language)),
        ...(required ? [messages.required] : []),
        ...(otherwise === undefined ? [] : [messages.otherwise(otherwise)]),
      ].join(' '),
    ];
    return { description, markdownDescription: lines.join('\n\n') };
  };

  const root = schemaOf(shape, title);
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root, definitions };
}

const choiceOf = ({ value, label }: ListedValue, language: EditorLanguage): Choice => ({
  value,
  label: label[language],
});

/** Something besides spaces. */
const NOT_EMPTY = '\\S';
/** Words in one line, spaces and line breaks around them aside. */
const ONE_LINE = '^\\s*\\S(.*\\S)?\\s*$';

function constraintsOf({ text, schema }: Extract<ValueShape, { kind: 'text' }>): JsonSchema {
  if (text === 'line') return { pattern: ONE_LINE };
  if (text === 'words') return { pattern: NOT_EMPTY };
  // Editors write addresses with their accents, which `uri` cannot have.
  if (text === 'address') return { pattern: '^https?://\\S+$' };
  return picked(schema, ['pattern']);
}

function picked(schema: z.core.$ZodType, names: readonly string[]): JsonSchema {
  // Dates are made by a transform; their form is in their own description.
  const converted = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(converted).filter(([name]) => names.includes(name)));
}
