import { stringify } from 'yaml';

/** The text as a value of YAML, quoted where YAML would read something else. */
export const toYaml = (text: string): string =>
  stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();
