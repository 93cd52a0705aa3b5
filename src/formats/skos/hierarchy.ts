/** Everything wider than a key, however far up. Ends on a circle too, which the check refuses. */
export function widerThan(key: string, broader: (key: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...broader(key)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...broader(next));
  }
  return found;
}
