import { type Node, isScalar, stringify } from 'yaml';

/** What to write in place of a value, or of the name of a field. */
export type Instead =
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean;
      readonly isBare?: boolean | undefined;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Nothing: the item of a list goes, with its line. */
  | { readonly kind: 'nothing' };

/** A value as YAML has it, between quotation marks of the kind that the editor used. */
export function writtenValue(
  value: string | number | boolean,
  node: Node | null,
  isInFlow: boolean,
  isBare = false,
): string {
  if (typeof value !== 'string' || isBare) return String(value);
  const style = isScalar(node) ? node.type : undefined;
  if (style === 'QUOTE_SINGLE') return inSingleQuotes(value);
  if (style === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (isInFlow && /[,[\]{}]/.test(value)) return inSingleQuotes(value);
  return stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
}

const inSingleQuotes = (value: string): string => `'${value.replaceAll("'", "''")}'`;
