// A page puts its links in the order of their titles.
const unordered = new Set(['concepts']);

/** What the first account says that the second says otherwise, in words. */
export function differences<Account extends object>(
  name: string,
  one: Account,
  other: Account,
): readonly string[] {
  const there = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).flatMap(([field, value]: [string, unknown]) => {
    const [here, said] = [value, there.get(field)].map((side) =>
      JSON.stringify(unordered.has(field) && Array.isArray(side) ? side.toSorted() : side),
    );
    return here === said ? [] : [`${name} ${field}: ${here} is not ${said}`];
  });
}
