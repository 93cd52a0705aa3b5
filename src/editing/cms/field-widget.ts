import type { Field } from '@sveltia/cms';
import { isListName, listedValues } from '#check/value-lists.ts';
import { formEs as words } from '#i18n/editor/form-es.ts';
import { regions } from '#model/codelists/regions.ts';
import type { Grouping } from '#model/grouping.ts';
import type { Collection } from '#model/key.ts';
import type { FormField, Input } from './form-field.ts';
import { NAMES } from './hidden-fields.ts';

/** A field of the form as Sveltia CMS is told of it. */
export function fieldWidget(field: FormField, groupings: readonly Grouping[]): Field {
  const { name, help, required, standard } = field;
  const said = help?.es ?? labelOf(name);
  const hint =
    typeof standard === 'string' ? words.fieldWithStandard(name, said, standard) : words.field(name, said);
  const common = { name, label: labelOf(name), required, hint };
  return withInput(common, field.input, groupings);
}

const labels: ReadonlyMap<string, string> = new Map(Object.entries(words.fields));

const labelOf = (name: string): string => labels.get(name) ?? name;

interface Common {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint: string;
}

function withInput(common: Common, input: Input, groupings: readonly Grouping[]): Field {
  switch (input.kind) {
    case 'text':
      return {
        ...common,
        widget: input.lines === 'one' ? 'string' : 'text',
        // A colon begins a link to a record more often than a face.
        use_emoji_autocomplete: false,
        ...(input.form ? { pattern: patternOf(input.form) } : {}),
      };
    case 'number':
      return { ...common, widget: 'number', value_type: 'float', ...limitsOf(input) };
    case 'switch':
      return { ...common, widget: 'boolean', default: false };
    case 'choice':
    case 'region':
      return { ...common, widget: 'select', options: optionsOf(input, groupings) };
    case 'key':
      return { ...common, ...recordsToChoose(input.collection) };
    case 'parts':
      return {
        ...common,
        widget: 'object',
        collapsed: 'auto',
        fields: input.parts.map((part) => fieldWidget(part, groupings)),
      };
    case 'list':
      return listOf(common, input, groupings);
  }
}

const limitsOf = ({ min, max }: Input & { kind: 'number' }): { min?: number; max?: number } => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

const formMessages: ReadonlyMap<string, string> = new Map(Object.entries(words.forms));

function patternOf({ pattern, problem }: NonNullable<(Input & { kind: 'text' })['form']>): [string, string] {
  return [pattern.source, formMessages.get(problem) ?? words.otherForm];
}

interface Option {
  label: string;
  value: string;
}

/** The codes that a field takes, each by its label with the code that the file will have. */
function optionsOf(input: Input & { kind: 'choice' | 'region' }, groupings: readonly Grouping[]): Option[] {
  if (input.kind === 'region') {
    return [
      ...regions.map(({ code, label }) => option(code, label.es)),
      ...groupings.map(({ key, names }) => option(key, names.es)),
    ];
  }
  const listed = isListName(input.list) ? listedValues(input.list) : [];
  const named = new Map(listed.map(({ value, label }) => [value, label.es]));
  const others: ReadonlyMap<string, string> = new Map(Object.entries(words.others));
  return input.codes.map((code) => option(code, named.get(code) ?? others.get(code) ?? code));
}

const option = (value: string, label: string): Option => ({
  value,
  label: label === value ? value : `${label} (${value})`,
});

const recordsToChoose = (collection: Collection) =>
  ({
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['{{title}} ({{slug}})'],
    search_fields: ['title', '{{slug}}', NAMES],
  }) as const;

function listOf(
  common: Common,
  { item, min }: Input & { kind: 'list' },
  groupings: readonly Grouping[],
): Field {
  const least = min > 0 ? { min } : {};
  switch (item.kind) {
    case 'choice':
    case 'region':
      return { ...common, ...least, widget: 'select', multiple: true, options: optionsOf(item, groupings) };
    case 'key':
      return { ...common, ...least, ...recordsToChoose(item.collection), multiple: true };
    case 'parts':
      return {
        ...common,
        ...least,
        widget: 'list',
        collapsed: true,
        summary: summaryOf(item.parts),
        fields: item.parts.map((part) => fieldWidget(part, groupings)),
      };
    case 'text':
      return { ...common, ...least, widget: 'list' };
    case 'number':
    case 'switch':
    case 'list':
      throw new Error(`No list of the form takes items of kind ${item.kind}`);
  }
}

/** What tells one item of a list from another while it is closed. */
const summaryOf = (parts: readonly FormField[]): string =>
  parts
    .filter(({ input }) => ['text', 'number', 'choice', 'key'].includes(input.kind))
    .slice(0, MOST_IN_SUMMARY)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' ');

const MOST_IN_SUMMARY = 5;
