import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Position, Problem } from './finding.ts';
import { mistakeOf, mistakesOfLines, withQuotedValue } from './yaml-mistakes.ts';

/** Fields as YAML gives them, and where each stands. */
export interface YamlFields {
  /** Plain data; undefined when the form of the text leaves no way to read it. */
  readonly value: unknown;
  readonly problems: readonly (Problem & Position)[];
  /** Place of a value, or of its key; of the nearest thing that holds it when it is missing. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
  /** The path as far as it was written: a short form has fewer parts than the data. */
  written(path: readonly PropertyKey[]): readonly PropertyKey[];
  /** A single value exactly as it was typed. */
  source(path: readonly PropertyKey[]): string | undefined;
}

// A line is repaired once and each repair costs a parse, so this bounds the work on a file that is not YAML at all.
const MOST_REPAIRS = 40;

/** Reads YAML fields. Mistakes of form come back as problems; where one can be seen through, the reading goes on. */
export function readYaml(
  text: string,
  firstLine: number,
  knownFields: ReadonlySet<string>,
  messages: EditorMessages,
): YamlFields {
  const problems: (Problem & Position)[] = [];
  let lines: readonly string[] = text.split('\n');
  for (const mistake of mistakesOfLines(lines, messages)) {
    problems.push(mistake);
    const { repaired, line } = mistake;
    lines = lines.map((other, n) => (n === line - 1 ? (repaired?.[n] ?? other) : other));
  }
  if (lines[0]?.trim() === '---') lines = ['', ...lines.slice(1)];
  const second = lines.findIndex((line) => /^(?:---|\.\.\.)(?:\s|$)/.test(line));
  if (second >= 0) {
    problems.push({
      rule: 'yaml-two-documents',
      what: messages.yaml.twoDocuments,
      line: second + 1,
      column: 1,
    });
    lines = lines.map((line, n) => (n === second ? '' : line));
  }

  const repairedLines = new Set<number>();
  let { document, counter } = parse(lines);
  while (repairedLines.size < MOST_REPAIRS) {
    const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (!error) break;
    const mistake = mistakeOf(error, lines, knownFields, messages);
    if (repairedLines.has(mistake.line)) break;
    problems.push(mistake);
    if (!mistake.repaired) break;
    repairedLines.add(mistake.line);
    lines = mistake.repaired;
    ({ document, counter } = parse(lines));
  }
  const isBroken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  if (isBroken && problems.length === 0) {
    problems.push({ rule: 'yaml-syntax', what: messages.yaml.syntax, line: 1, column: 1 });
  }
  for (const error of document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')) {
    problems.push(mistakeOf(error, lines, knownFields, messages));
  }
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const refused = refusedParts(document, messages).map(({ offset, ...problem }) => {
    const at = position(offset);
    const example = withQuotedValue(lines[at.line - firstLine] ?? '')?.text;
    return { ...problem, ...at, example };
  });
  const repaired = lines.join('\n');
  const root = (): Node | undefined => rootOf(repaired);
  const start = isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;

  return {
    value: isBroken || refused.some(({ rule }) => rule === 'yaml-alias') ? undefined : plainData(document),
    problems: [
      ...problems.map((problem) => ({ ...problem, line: problem.line + firstLine - 1 })),
      ...refused,
    ],
    locate(path, part = 'value') {
      const { found, steps } = walk(root(), path);
      const last = found.at(-1);
      if (!last || (last.key === undefined && steps === 0)) return position(start);
      const isWhole = steps === path.length;
      const offset = part === 'key' || !isWhole ? (last.key ?? last.value) : (last.value ?? last.key);
      return position(offset ?? start);
    },
    written: (path) => path.slice(0, writtenLength(root(), path)),
    source(path) {
      const { found } = walk(root(), path);
      const node = found.at(-1)?.node;
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function parse(lines: readonly string[]): { document: Document.Parsed; counter: LineCounter } {
  const counter = new LineCounter();
  const document = parseDocument(lines.join('\n'), {
    lineCounter: counter,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    stringKeys: true,
    resolveKnownTags: false,
    merge: false,
    logLevel: 'silent',
  });
  return { document, counter };
}

let lastRoot: { readonly text: string; readonly root: Node | undefined } | undefined;

/**
 * The nodes of the text, parsed anew unless they were the last asked for: the places of one file are asked for
 * together, if at all, and the nodes of thousands of files would fill the memory.
 */
function rootOf(text: string): Node | undefined {
  if (lastRoot?.text !== text) {
    const { contents } = parse(text.split('\n')).document;
    lastRoot = { text, root: isNode(contents) ? contents : undefined };
  }
  return lastRoot.root;
}

function plainData(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    // Only nesting deeper than any record of ours gets here.
    return undefined;
  }
}

/** Anchors, aliases and tags, which make data of one place depend on another, or on code. */
function refusedParts(
  document: Document.Parsed,
  messages: EditorMessages,
): (Problem & { readonly offset: number })[] {
  const found: (Problem & { readonly offset: number })[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        const what = messages.yaml.alias(`*${node.source}`);
        found.push({ rule: 'yaml-alias', what, offset });
      } else if (node.anchor !== undefined) {
        found.push({ rule: 'yaml-anchor', what: messages.yaml.alias(`&${node.anchor}`), offset });
      } else if (node.tag !== undefined) {
        found.push({
          rule: 'yaml-tag',
          what: messages.yaml.tag(node.tag.replace('tag:yaml.org,2002:', '!!')),
          offset,
        });
      }
    },
  });
  return found;
}

interface Step {
  readonly node: Node | null;
  readonly key?: number | undefined;
  readonly value?: number | undefined;
}

/** The nodes from the root along the path, as far as they exist; `steps` counts the parts of the path found. */
function walk(root: Node | undefined, path: readonly PropertyKey[]): { found: Step[]; steps: number } {
  const found: Step[] = root ? [{ node: root, value: root.range?.[0] }] : [];
  let node: unknown = root;
  let steps = 0;
  for (const part of path) {
    const step = stepInto(node, part);
    if (!step) break;
    found.push(step);
    node = step.node;
    steps += 1;
  }
  // A short form stands for the whole object: what is inside it has the place of the value.
  if (steps < path.length && isScalar(node) && node.value !== null) return { found, steps: path.length };
  return { found, steps };
}

function stepInto(node: unknown, part: PropertyKey): Step | undefined {
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part];
    return isNode(item) ? { node: item, value: item.range?.[0] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair ? stepOf(pair) : undefined;
}

function stepOf({ key, value }: Pair): Step {
  const keyOffset = isNode(key) ? key.range?.[0] : undefined;
  if (!isNode(value)) return { node: null, key: keyOffset };
  const isEmpty = isScalar(value) && value.value === null && value.source === '';
  return { node: value, key: keyOffset, value: isEmpty ? keyOffset : value.range?.[0] };
}

function writtenLength(root: Node | undefined, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  for (const [n, part] of path.entries()) {
    if (isScalar(node) && node.value !== null) return n;
    node = stepInto(node, part)?.node;
  }
  return path.length;
}
