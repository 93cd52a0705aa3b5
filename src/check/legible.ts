import type * as z from 'zod';

/** What can be read of data in which some values are refused. Plain data, which can be kept. */
export interface Legible<T> {
  readonly data: T;
  /** For each list of which refused items are left out, by its path as JSON, where the others were. */
  readonly moved: Moved;
}

/** The path in the file of a path in the data; the same where nothing is legible. */
export function writtenPath(legible: Legible<unknown> | undefined, path: Path): Path {
  return legible ? written(path, legible.moved) : path;
}

type Tree = Map<PropertyKey, Tree>;

// A file in which more is refused says nothing that rules could speak of, and to set it all aside takes long.
const MOST_REFUSED = 500;

// Words that stand in for a refused field without which there would be no record to speak of.
const standIns: Readonly<Record<string, unknown>> = {
  title: '…',
  summary: '…',
  authors: ['…'],
  kind: 'foundation',
  type: 'webpage',
};

/**
 * The data without the values that the schema refused, so that rules across fields can still speak of the rest.
 * Undefined when what is left is not a record.
 */
export function legiblePart<S extends z.ZodType>(schema: S, raw: unknown): Legible<z.output<S>> | undefined {
  let base = raw;
  let refused: readonly Path[] = [];
  // Setting values aside can bring up others (an item without its key), so it takes a few rounds.
  for (let round = 0; round < 5; round += 1) {
    const moved = new Map<string, readonly number[]>();
    const result = schema.safeParse(without(base, treeOf(refused), [], moved));
    if (result.success) return { data: result.data, moved };
    if (result.error.issues.length > MOST_REFUSED) return undefined;
    const before = refused;
    for (const issue of result.error.issues) {
      const path = written(issue.path, moved);
      if (issue.code === 'unrecognized_keys') {
        refused = [...refused, ...issue.keys.map((key) => [...path, key])];
        continue;
      }
      const isGone = isMissing(base, path) || before.some((other) => isSame(other, path));
      const [name] = path;
      if (path.length === 1 && isGone) {
        if (!Object.hasOwn(standIns, String(name)) || !isObject(base)) return undefined;
        base = { ...base, [String(name)]: standIns[String(name)] };
        refused = refused.filter((other) => !isSame(other, path));
      } else if (path.length === 0) {
        return undefined;
      } else {
        refused = [...refused, isGone ? path.slice(0, -1) : path];
      }
    }
  }
  return undefined;
}

type Path = readonly PropertyKey[];

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((part, n) => part === b[n]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isMissing(raw: unknown, path: Path): boolean {
  let value = raw;
  for (const part of path) {
    // A short form stands for the whole object, so what is inside it is there.
    if (typeof value !== 'object' || value === null) return false;
    value = Object.entries(value).find(([name]) => name === String(part))?.[1];
  }
  return value === undefined;
}

function treeOf(paths: readonly Path[]): Tree {
  const root: Tree = new Map();
  const isWithinAnother = (path: Path): boolean =>
    paths.some((other) => other.length < path.length && other.every((part, n) => part === path[n]));
  for (const path of paths) {
    // What is within a part that is set aside goes with it.
    if (isWithinAnother(path)) continue;
    let node = root;
    for (const part of path) {
      const next: Tree = node.get(part) ?? new Map<PropertyKey, Tree>();
      node.set(part, next);
      node = next;
    }
  }
  return root;
}

type Moved = ReadonlyMap<string, readonly number[]>;

/** A copy without the leaves of the tree; notes, for each list that lost items, where the others were. */
function without(value: unknown, tree: Tree, path: Path, moved: Map<string, readonly number[]>): unknown {
  if (tree.size === 0 || typeof value !== 'object' || value === null) return value;
  const isRefused = (part: PropertyKey, inner: unknown): boolean => {
    const branch = tree.get(part);
    return branch !== undefined && (branch.size === 0 || typeof inner !== 'object' || inner === null);
  };
  const keep = (part: PropertyKey, inner: unknown): unknown => {
    const branch = tree.get(part);
    return branch ? without(inner, branch, [...path, part], moved) : inner;
  };
  if (Array.isArray(value)) {
    const items = value
      .map((inner: unknown, n) => ({ inner, n }))
      .filter(({ inner, n }) => !isRefused(n, inner));
    moved.set(
      JSON.stringify(path),
      items.map(({ n }) => n),
    );
    return items.map(({ inner, n }) => keep(n, inner));
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]: [string, unknown]) => !isRefused(name, inner))
      .map(([name, inner]: [string, unknown]) => [name, keep(name, inner)]),
  );
}

function written(path: Path, moved: Moved): Path {
  const result: PropertyKey[] = [];
  for (const part of path) {
    const order = typeof part === 'number' ? moved.get(JSON.stringify(result)) : undefined;
    result.push(typeof part === 'number' ? (order?.[part] ?? part) : part);
  }
  return result;
}
