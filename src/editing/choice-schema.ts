import { scalar } from '#check/example.ts';

/** A schema of JSON Schema draft 7, with what the YAML language server adds to it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value may be, and what it means. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * One of some values. A language server would offer the values of an `enum` bare: so that people find them by what
 * they mean, they are offered as snippets, and the `enum` stands where it is only checked and shown.
 */
export function choiceSchema(
  choices: readonly Choice[],
  orNumber: boolean,
  errorMessage: string,
): JsonSchema {
  // YAML reads these as numbers where they have no quotes.
  const numbers = orNumber ? choices.filter(({ value }) => /^(?:0|[1-9]\d*)$/.test(value)) : [];
  const oneOf = (values: readonly (string | number)[], meant: readonly Choice[]): JsonSchema => ({
    enum: values,
    markdownEnumDescriptions: meant.map(({ label }) => label),
    errorMessage,
  });
  const texts = oneOf(
    choices.map(({ value }) => value),
    choices,
  );
  const ifInteger = {
    if: { type: 'integer' },
    then: oneOf(
      numbers.map(({ value }) => Number(value)),
      numbers,
    ),
  };
  return {
    type: numbers.length > 0 ? ['string', 'integer'] : 'string',
    defaultSnippets: choices.map(({ value, label }, n) => ({
      label: `${value} · ${label}`,
      body: scalar(value),
      sortText: String(n).padStart(5, '0'),
    })),
    if: { type: 'string' },
    then: texts,
    ...(numbers.length > 0 ? { else: ifInteger } : {}),
    errorMessage,
  };
}
