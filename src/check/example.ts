import { stringify } from 'yaml';

/** The lines an editor would write for a value at a path: `declared: implementation`, or an item under its list. */
export function exampleOf(path: readonly PropertyKey[], value: unknown): string {
  const last = path.at(-1);
  const list = path.at(-2);
  if (typeof last === 'number') return `${String(list ?? '')}:\n  - ${scalar(value)}`.replace(/^:\n {2}/, '');
  if (Array.isArray(value))
    return `${String(last)}:\n${value.map((item: unknown) => `  - ${scalar(item)}`).join('\n')}`;
  return `${String(last)}: ${scalar(value)}`;
}

/** A value as YAML, quoted where YAML would read something else. */
export const scalar = (value: unknown): string =>
  stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();

/** The short form of what has one: a date is written on its own, without `value`. */
export const writtenAs = (path: readonly PropertyKey[]): readonly PropertyKey[] =>
  path.at(-1) === 'value' && path.at(-3) === 'dates' ? path.slice(0, -1) : path;
