import * as z from 'zod';

/** What can be read of data in which some values are refused, and the written path of each of its parts. */
export interface Legible<T> {
  readonly data: T;
  /** The path in the file of a path in `data`: refused items of a list are left out of it. */
  writtenPath(path: readonly PropertyKey[]): readonly PropertyKey[];
}

type Tree = Map<PropertyKey, Tree>;

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
  let refused: readonly (readonly PropertyKey[])[] = [];
  // Setting values aside can bring up others (an item without its key), so it takes a few rounds.
  for (let round = 0; round < 5; round += 1) {
    const tree = treeOf(refused);
    const moved: Moved = new Map();
    const result = schema.safeParse(without(raw, tree, [], moved));
    const writtenPath = (path: readonly PropertyKey[]) => written(path, moved);
    if (result.success) return { data: result.data, writtenPath };
    const more = result.error.issues.flatMap((issue) => {
      const path = writtenPath(issue.path);
      if (issue.code !== 'unrecognized_keys') return [isMissing(raw, path) ? path.slice(0, -1) : path];
      return issue.keys.map((key) => [...path, key]);
    });
    if (more.some((path) => path.length === 0)) {
      return round === 0 ? withStandIns(schema, raw) : undefined;
    }
    refused = [...refused, ...more];
  }
  return undefined;
}

function withStandIns<S extends z.ZodType>(schema: S, raw: unknown): Legible<z.output<S>> | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const names = Object.keys(standIns).filter((name) => {
    const issues = schema.safeParse(raw).error?.issues ?? [];
    return issues.some(({ path }) => path.length === 1 && path[0] === name);
  });
  if (names.length === 0) return undefined;
  return legiblePart(schema, { ...raw, ...Object.fromEntries(names.map((name) => [name, standIns[name]])) });
}

function isMissing(raw: unknown, path: readonly PropertyKey[]): boolean {
  let value = raw;
  for (const part of path) {
    // A short form stands for the whole object, so what is inside it is there.
    if (typeof value !== 'object' || value === null) return false;
    value = Object.entries(value).find(([name]) => name === String(part))?.[1];
  }
  return value === undefined;
}

function treeOf(paths: readonly (readonly PropertyKey[])[]): Tree {
  const root: Tree = new Map();
  const isWithinAnother = (path: readonly PropertyKey[]): boolean =>
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

type Moved = Map<string, readonly number[]>;

/** A copy without the leaves of the tree; notes, for each list that lost items, where the others were. */
function without(value: unknown, tree: Tree, path: readonly PropertyKey[], moved: Moved): unknown {
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

function written(path: readonly PropertyKey[], moved: Moved): readonly PropertyKey[] {
  const result: PropertyKey[] = [];
  for (const part of path) {
    const order = typeof part === 'number' ? moved.get(JSON.stringify(result)) : undefined;
    result.push(typeof part === 'number' ? (order?.[part] ?? part) : part);
  }
  return result;
}
