import { isSame } from './digest.ts';

/** A field in which an editor's words stay, and what the file would have put there. */
export interface KeptField {
  readonly field: string;
  /** Empty where it was deleted. */
  readonly written: string;
  readonly offered: string;
  /** For lists and groups of fields: what is only in the record, and only in the file. */
  readonly difference?: { readonly here: readonly string[]; readonly there: readonly string[] };
  /** True where it is the whole file that was deleted. */
  readonly isFile?: true;
}

const LONGEST_SHOWN = 100;
/** So much of what both begin with is shown before the first difference. */
const LEAD = 30;

/** What is kept and what was offered, each shown from a little before where they part. */
export function keptField(field: string, now: unknown, offered: unknown): KeptField {
  const [here, there] = [inWords(now), inWords(offered)];
  const parting = partingOf(here, there);
  const from = parting > LONGEST_SHOWN - LEAD ? parting - LEAD : 0;
  const [own, other] = [partsOf(now), partsOf(offered)];
  return {
    field,
    written: excerpt(here, from),
    offered: excerpt(there, from),
    ...(own && other ? { difference: { here: without(own, other), there: without(other, own) } } : {}),
  };
}

function partsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).map(([name, inner]: [string, unknown]) => ({ [name]: inner }));
}

const without = (parts: readonly unknown[], others: readonly unknown[]): readonly string[] =>
  parts.filter((part) => !others.some((other) => isSame(part, other))).map((part) => inWords(part));

/** A value as one would say it: `role: funder, organization: jica`. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => inWords(item)).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, inner]: [string, unknown]) => `${name}: ${inWords(inner)}`)
      .join(', ');
  }
  return value === undefined || value === null ? '' : String(value).replace(/\s+/g, ' ');
}

function partingOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function excerpt(text: string, from: number): string {
  const start = from > 0 && text !== '' ? '…' : '';
  const end = text.length > from + LONGEST_SHOWN ? '…' : '';
  return `${start}${text.slice(from, from + LONGEST_SHOWN)}${end}`;
}
