/** A decimal number as XML writes it: digits with at most one point, no grouping and no exponent. */
export function parseDecimal(text: string): number | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim())) return undefined;
  const number = Number(text);
  // Beyond this, whole numbers are no longer exact.
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}
