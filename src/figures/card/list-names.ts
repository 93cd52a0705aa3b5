import type { CardName } from '#catalog/social-cards/social-card.ts';

// The dot stays in the line of the name before it.
const joined = (names: readonly string[]): string => names.join('\u00a0· ');

/**
 * As many of the names as there is room for: in full, else the short ones, else the first of them and how many there
 * are besides. The first alone where not even that fits.
 */
export function listNames(
  names: readonly CardName[],
  others: (count: number) => string,
  fits: (list: string) => boolean,
): string {
  const short = names.map(({ name, short: shorter = name }) => shorter);
  const ways = [
    joined(names.map(({ name }) => name)),
    ...short.map((_, left) =>
      joined([...short.slice(0, short.length - left), ...(left === 0 ? [] : [others(left)])]),
    ),
  ];
  return ways.find(fits) ?? short[0] ?? '';
}
