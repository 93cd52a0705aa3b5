/**
 * The function, which looks at each thing once, for as long as the thing is there: files are thousands, and few change
 * from one check to the next.
 */
export function onceForEach<Thing extends object, Found>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = find(thing);
    known.set(thing, { found });
    return found;
  };
}
