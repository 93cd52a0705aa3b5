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
import { type Instead, writtenValue } from './fixes/instead.ts';
import { lineChanges } from './fixes/line-changes.ts';
import { mostTold } from './most-told.ts';
import type { PlaceEdit } from './fixes/source-text.ts';
import { mistakeOf, mistakesOfLines, slippedIn, withQuotedValue, type YamlMistake } from './yaml-mistakes.ts';

type Placed = Problem & Position;

/** Fields as YAML gives them, and where each stands. */
export interface YamlFields extends FieldPlaces {
  /** Plain data; undefined when the form of the text leaves no way to read it. */
  readonly value: unknown;
  readonly problems: readonly Placed[];
}

interface FieldPlaces {
  /** Place of a value, or of its key; of the nearest thing that holds it when it is missing. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
  /** The path as far as it was written: a short form has fewer parts than the data. */
  written(path: readonly PropertyKey[]): readonly PropertyKey[];
  /** A single value exactly as it was typed. */
  source(path: readonly PropertyKey[]): string | undefined;
  /** How to write something else at a path; undefined where that cannot be told. */
  edits(path: readonly PropertyKey[], instead: Instead): readonly PlaceEdit[] | undefined;
}

// A line is repaired once and each repair costs some parses: these bound the work on a file that is not YAML at all.
const MOST_REPAIRS = 40;
const MOST_WORK = 4_000_000;
/** What an error costs the parser, in letters that are read. */
const WORK_OF_ERROR = 2000;
// No number of values that are refused weighs as much as one mistake of form.
const HEAVY = 1000;

export interface YamlReading {
  /** Line of the file on which the fields begin, from 1. */
  readonly firstLine: number;
  readonly knownFields: ReadonlySet<string>;
  /** How many values of some data would be refused, which tells how lines were meant that can be read in several ways. */
  readonly refusedIn: (value: unknown) => number;
  readonly messages: EditorMessages;
  /** Lines of the file whose field may have slipped into the group above it. */
  readonly suspects?: readonly number[];
}

/** Reads YAML fields. Mistakes of form come back as problems; where one can be seen through, the reading goes on. */
export function readYaml(
  text: string,
  { firstLine, knownFields, refusedIn, messages, suspects = [] }: YamlReading,
): YamlFields {
  const problems: Placed[] = [];
  const written: readonly string[] = text.split('\n');
  let lines = written;
  // What was repaired before stays as it was written: each mistake tells of itself.
  const told = ({ repaired, ...mistake }: YamlMistake, before: readonly string[]): Placed =>
    repaired
      ? {
          ...mistake,
          edits: lineChanges(
            written,
            written.map((line, n) => (repaired[n] === before[n] ? line : (repaired[n] ?? line))),
          ),
        }
      : mistake;
  for (const mistake of mistakesOfLines(lines, messages)) {
    problems.push(told(mistake, lines));
    if (mistake.severity !== 'warning') lines = mistake.repaired ?? lines;
  }
  if (lines[0]?.trim() === '---') lines = ['', ...lines.slice(1)];
  const second = lines.findIndex((line) => /^(?:---|\.\.\.)(?:\s|$)/.test(line));
  if (second >= 0) {
    problems.push({
      rule: 'yaml-two-documents',
      what: messages.yaml.twoDocuments,
      line: second + 1,
      column: 1,
      edits: [{ from: { line: second + 1, column: 1 }, to: { line: second + 2, column: 1 }, insert: '' }],
      isSafe: true,
    });
    lines = lines.map((line, n) => (n === second ? '' : line));
  }

  let work = 0;
  const parsed = (some: readonly string[]): ReturnType<typeof parse> => {
    const made = parse(some);
    work += text.length + made.document.errors.length * WORK_OF_ERROR;
    return made;
  };
  const repairs: number[] = [];
  let { document, counter } = parsed(lines);
  const isForm = ({ code }: { readonly code: string }): boolean => code !== 'DUPLICATE_KEY';
  const faultsIn = (some: readonly string[]): number => {
    if (work > MOST_WORK) return Infinity;
    const { document: read } = parsed(some);
    const errors = read.errors.filter(isForm).length;
    // What a move makes part of a text is lost.
    return errors * HEAVY + (namesIn(read) < namesIn(document) ? HEAVY : 0) + refusedIn(plainData(read));
  };
  while (repairs.length < MOST_REPAIRS && work <= MOST_WORK) {
    const error = document.errors.find(isForm);
    if (!error) break;
    const mistake = mistakeOf(error, lines, knownFields, faultsIn, messages);
    const { repaired, line } = mistake;
    // A tab that hid a second mistake is worth a second look; more would go round in circles.
    if (repairs.filter((other) => other === line).length > 1) break;
    problems.push(told(mistake, lines));
    if (!repaired) break;
    repairs.push(line);
    lines = repaired;
    ({ document, counter } = parsed(lines));
  }
  for (const line of suspects) {
    const mistake = slippedIn(lines, line - firstLine + 1, faultsIn, messages);
    if (!mistake?.repaired) continue;
    const earlier = problems.findIndex((other) => other.rule === mistake.rule && other.line === mistake.line);
    if (earlier >= 0) problems.splice(earlier, 1);
    problems.push(told(mistake, lines));
    lines = mistake.repaired;
    ({ document, counter } = parse(lines));
  }
  const isBroken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  if (isBroken && problems.length === 0) {
    problems.push({ rule: 'yaml-syntax', what: messages.yaml.syntax, line: 1, column: 1 });
  }
  for (const error of mostTold(document.errors.filter(({ code }) => code === 'DUPLICATE_KEY'))) {
    problems.push(mistakeOf(error, lines, knownFields, faultsIn, messages));
  }
  const place = { lines, written, counter, firstLine };
  const refused = mostTold(refusedParts(document, messages)).map(({ offset, ...problem }) => {
    const at = positionIn(place, offset);
    const quoted = withQuotedValue(lines[at.line - firstLine] ?? '')?.text;
    const edits = lineChanges(
      written,
      written.map((line, n) => (n === at.line - firstLine ? (quoted ?? line) : line)),
    );
    return { ...problem, ...at, example: quoted?.trim(), edits: shifted(edits, firstLine) };
  });
  return {
    value: isBroken || refused.some(({ rule }) => rule === 'yaml-alias') ? undefined : plainData(document),
    problems: [
      ...problems.map(({ edits, ...problem }) => ({
        ...problem,
        line: problem.line + firstLine - 1,
        ...(edits ? { edits: shifted(edits, firstLine) } : {}),
      })),
      ...refused,
    ],
    ...placesIn(place, document),
  };
}

/** Lines as they were read, which may have been repaired, and as they were written. */
interface Lines {
  readonly lines: readonly string[];
  readonly written: readonly string[];
  readonly counter: LineCounter;
  /** Line of the file on which they begin, from 1. */
  readonly firstLine: number;
}

/** Where an offset in the lines as they were read stands in the file. */
function positionIn({ lines, written, counter, firstLine }: Lines, offset: number): Position {
  const { line, col } = counter.linePos(offset);
  const column = columnAsWritten(col, lines[line - 1] ?? '', written[line - 1] ?? '');
  return { line: line + firstLine - 1, column };
}

/** Edits of the fields, as edits of the file. */
function shifted(edits: readonly PlaceEdit[], firstLine: number): readonly PlaceEdit[] {
  const shift = ({ line, column }: Position): Position => ({ line: line + firstLine - 1, column });
  return edits.map(({ from, to, insert }) => ({ from: shift(from), to: shift(to), insert }));
}

/** Where each field stands. What it gives holds the lines and not the document: there are thousands of them. */
function placesIn(place: Lines, document: Document.Parsed): FieldPlaces {
  const { lines, written, counter, firstLine } = place;
  const repaired = lines.join('\n');
  lastRoot = { text: repaired, root: nodesOf(document) };
  const root = (): Node | undefined => rootOf(repaired);
  const position = (offset: number): Position => positionIn(place, offset);
  const start = root()?.range?.[0] ?? 0;
  return {
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
    edits(path, instead) {
      const { found, steps } = walk(root(), path);
      const last = found.at(-1);
      if (!last || steps < path.length) return undefined;
      const edit = editOf(last, found.at(-2)?.node ?? null, instead, repaired);
      if (!edit) return undefined;
      const at = (offset: number): Position => {
        const { line, col } = counter.linePos(offset);
        return { line, column: col };
      };
      const [from, to] = [at(edit.from), at(edit.to)];
      // Where the line itself is being mended, its columns are not those of the file.
      const isAsWritten = (n: number): boolean => lines[n - 1] === written[n - 1];
      for (let n = from.line; n <= to.line; n += 1) if (!isAsWritten(n)) return undefined;
      return shifted([{ from, to, insert: edit.insert }], firstLine);
    },
  };
}

/** Where, from 1, a column of a line that was repaired stands in the line as it was written. */
function columnAsWritten(column: number, repaired: string, written: string): number {
  if (repaired === written) return column;
  const same = [...repaired].findIndex((letter, n) => letter !== written[n]);
  const first = same < 0 ? Math.min(repaired.length, written.length) : same;
  if (column - 1 <= first && first > 0) return column;
  return Math.max(1, Math.min(column - repaired.length + written.length, written.length));
}

interface OffsetEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What to change in the text so that a value, or the name of a field, is another. */
function editOf(
  { node, keyNode, value }: Step,
  owner: Node | null,
  instead: Instead,
  text: string,
): OffsetEdit | undefined {
  if (instead.kind === 'name') {
    const [from, to] = keyNode?.range ?? [];
    return from === undefined || to === undefined ? undefined : { from, to, insert: instead.name };
  }
  const [from, to] = node?.range ?? [];
  if (from === undefined || to === undefined || value === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  if (instead.kind === 'nothing') {
    const lineEnd = text.indexOf('\n', to);
    const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
    const isAlone = /^\s*-\s+\S+\s*$/.test(line) && lineEnd >= 0;
    return isAlone ? { from: lineStart, to: lineEnd + 1, insert: '' } : undefined;
  }
  const keyEnd = keyNode?.range?.[1];
  const afterColon = keyEnd === undefined ? undefined : text.indexOf(':', keyEnd) + 1;
  if (instead.kind === 'list') {
    if (!isScalar(node) || afterColon === undefined || keyNode?.range === undefined) return undefined;
    const before = text.slice(lineStart, keyNode?.range?.[0] ?? lineStart);
    const indent = ' '.repeat(before.length + 2);
    const items = instead.items.map((item) => `\n${indent}- ${writtenValue(item, null, false)}`);
    return { from: afterColon, to, insert: items.join('') };
  }
  const isInFlow = (isSeq(owner) || isMap(owner)) && owner.flow === true;
  const written = writtenValue(instead.value, node, isInFlow, instead.isBare);
  if (isScalar(node) || text.slice(from, to).trim().split('\n').length === 1) {
    const isBelow = afterColon !== undefined && text.slice(afterColon, from).includes('\n');
    const end = to - (text.slice(from, to).length - text.slice(from, to).trimEnd().length);
    return isBelow
      ? { from: afterColon, to: end, insert: ` ${written}` }
      : { from, to: end, insert: written };
  }
  return undefined;
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
    lastRoot = { text, root: nodesOf(parse(text.split('\n')).document) };
  }
  return lastRoot.root;
}

const nodesOf = ({ contents }: Document.Parsed): Node | undefined =>
  isNode(contents) ? contents : undefined;

/** How many fields have a name. */
function namesIn(document: Document.Parsed): number {
  let names = 0;
  visit(document, {
    Pair: () => {
      names += 1;
    },
  });
  return names;
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
  readonly keyNode?: Node | undefined;
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
  const keyNode = isNode(key) ? key : undefined;
  if (!isNode(value)) return { node: null, keyNode, key: keyOffset };
  const isEmpty = isScalar(value) && value.value === null && value.source === '';
  return { node: value, keyNode, key: keyOffset, value: isEmpty ? keyOffset : value.range?.[0] };
}

function writtenLength(root: Node | undefined, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  for (const [n, part] of path.entries()) {
    if (isScalar(node) && node.value !== null) return n;
    node = stepInto(node, part)?.node;
  }
  return path.length;
}
