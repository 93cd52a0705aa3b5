// More would take gigabytes, and to look again costs seconds.
const MOST_REMEMBERED = 50_000;

/**
 * The function, which looks at each thing once, for as long as the thing is there: files are thousands, and few change
 * from one check to the next.
 */
export function onceForEach<Thing extends object, Found>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  let remembered = 0;
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = find(thing);
    if (remembered < MOST_REMEMBERED) {
      remembered += 1;
      known.set(thing, { found });
    }
    return found;
  };
}
