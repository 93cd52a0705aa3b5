import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Position, Problem } from './finding.ts';
import { type FaultsIn, likelyColumn, movedOut, type Reindented, reindented } from './indentation.ts';
import { MOST_TOLD } from './most-told.ts';

/** A mistake of form, with the lines as they would be without it, so that the reading can go on. */
export interface YamlMistake extends Problem, Position {
  /** Undefined when nothing can be assumed of what was meant. */
  readonly repaired?: readonly string[] | undefined;
}

interface SyntaxError {
  readonly code: string;
  readonly message: string;
  readonly linePos?: readonly [{ readonly line: number; readonly col: number }, ...unknown[]] | undefined;
}

const NO_BREAK_SPACE = '\u00a0';
// What is not seen and joins nothing: soft hyphens, zero-width spaces, marks of direction.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const KEY = String.raw`[A-Za-z_][\w-]*`;
const BEFORE_VALUE = new RegExp(String.raw`^(\s*(?:-\s+)*(?:${KEY}:\s+|(?<=-\s+)))(.*)$`);

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';
const quoted = (value: string): string => (value.includes("'") ? JSON.stringify(value) : `'${value}'`);

/** The line with its value in quotes; undefined when it has no value. */
export function withQuotedValue(line: string): { text: string; column: number; value: string } | undefined {
  const [, before, value] = BEFORE_VALUE.exec(line) ?? [];
  if (before === undefined || value === undefined || value === '') return undefined;
  const typed = value.trim();
  const bare = /^["'“‘«][^"'“‘«”’»]*["'”’»]$/.test(typed) ? typed.slice(1, -1) : typed;
  return { text: before + quoted(bare), column: before.length + 1, value: typed };
}

/** Mistakes that can be seen line by line, before the text is parsed; each knows the lines as those before left them. */
export function mistakesOfLines(lines: readonly string[], messages: EditorMessages): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  const inBlock = linesOfBlocks(lines);
  let repaired = lines;
  for (const n of lines.keys()) {
    for (const find of inBlock.has(n) ? [invisible] : [invisible, noBreakSpace, listItem, cutShort]) {
      const mistake = find(repaired, n, messages);
      if (!mistake) continue;
      // Each holds all lines.
      if (mistakes.length > MOST_TOLD) return mistakes;
      const { text, ...problem } = mistake;
      const after = repaired.map((other, m) => (m === n ? text : other));
      mistakes.push({ ...problem, line: n + 1, example: text.trim(), repaired: after });
      if (problem.severity !== 'warning') repaired = after;
    }
  }
  return mistakes;
}

interface LineMistake extends Problem {
  readonly column: number;
  /** The line without the mistake. */
  readonly text: string;
}
type LineRule = (lines: readonly string[], n: number, messages: EditorMessages) => LineMistake | undefined;

const invisible: LineRule = (lines, n, { yaml }) => {
  const line = lines[n] ?? '';
  const at = line.search(INVISIBLE);
  if (at < 0) return undefined;
  const text = line.replace(INVISIBLE, '');
  return { rule: 'yaml-invisible', what: yaml.invisible, column: at + 1, text, isSafe: true };
};

const noBreakSpace: LineRule = (lines, n, { yaml }) => {
  const line = lines[n] ?? '';
  const prefix = /^[\s-]*(?:[A-Za-z_][\w-]*:[\s]*)?/.exec(line)?.[0] ?? '';
  const end = /\s+$/.exec(line.slice(prefix.length))?.[0] ?? '';
  const value = line.slice(prefix.length, line.length - end.length);
  const text = prefix.replaceAll(NO_BREAK_SPACE, ' ') + value + end.replaceAll(NO_BREAK_SPACE, '');
  if (text === line) return undefined;
  const within = prefix.indexOf(NO_BREAK_SPACE);
  const column = (within >= 0 ? within : prefix.length + value.length + end.indexOf(NO_BREAK_SPACE)) + 1;
  return { rule: 'yaml-no-break-space', what: yaml.noBreakSpace, column, text, isSafe: true };
};

const listItem: LineRule = (lines, n, { yaml }) => {
  const line = lines[n] ?? '';
  const before = lines[n - 1] ?? '';
  const mark = /^(\s*)([-–—•·*])(\s*)(?=\S)/.exec(line);
  const isInList = /:\s*$/.test(before) || /^\s*[-–—•·*]/.test(before);
  if (!mark || !isInList) return undefined;
  const [whole, indent = '', sign = '', space = ''] = mark;
  const rest = line.slice(whole.length);
  const found = { column: indent.length + 1, text: `${indent}- ${rest}` };
  if (sign !== '-' && space !== '')
    return { rule: 'yaml-list-mark', what: yaml.listMark(sign), isSafe: true, ...found };
  if (sign === '-' && space === '' && /^[\p{L}\p{N}"“]/u.test(rest)) {
    return { rule: 'yaml-space-after-hyphen', what: yaml.spaceAfterHyphen, isSafe: true, ...found };
  }
  const [, hyphen] = /^(\s*)-\s+[^\s"'[{|>&*!]/.exec(before) ?? [];
  const isSwallowed =
    sign === '-' && hyphen !== undefined && !/:(?:\s|$)/.test(before) && indent.length > hyphen.length;
  if (!isSwallowed) return undefined;
  return {
    rule: 'yaml-indentation',
    what: yaml.indentation,
    column: indent.length + 1,
    text: hyphen + line.trimStart(),
  };
};

/** Values of which a part is not read, or not as it was meant, though nothing stops the parser. */
const cutShort: LineRule = (lines, n, { yaml }) => {
  const line = lines[n] ?? '';
  if (!line.includes('#') && !line.endsWith('"')) return undefined;
  const value = withQuotedValue(line);
  if (!value || /^["'“‘«[{|>&*!]/.test(value.value)) return undefined;
  if (value.value.startsWith('#')) {
    // What is above a group of fields or a list, or is set off by a space, was meant as a comment.
    const isComment = !/^#[^\s#]/.test(value.value) || isGroupAbove(lines, n);
    if (isComment) return undefined;
    return { rule: 'yaml-hash', what: yaml.hash(value.value), column: value.column, text: value.text };
  }
  const hash = /\s#(?=[^\s#])/.exec(value.value);
  if (hash) {
    const column = value.column + hash.index + 1;
    return {
      rule: 'yaml-hash',
      what: yaml.hash(value.value.slice(hash.index + 1)),
      column,
      text: value.text,
    };
  }
  const [, bare] = /^([^"]+)"$/.exec(value.value) ?? [];
  if (bare === undefined || /\d$/.test(bare)) return undefined;
  return {
    rule: 'yaml-unopened-quote',
    severity: 'warning',
    what: yaml.unopenedQuote,
    column: value.column + value.value.length - 1,
    text: line.slice(0, value.column - 1) + bare,
  };
};

/** True where the value of a line is below it. */
function isGroupAbove(lines: readonly string[], n: number): boolean {
  const next =
    lines.slice(n + 1).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? '';
  const [own, below] = [indentOf(lines[n] ?? '').length, indentOf(next).length];
  return below > own || (below === own && /^\s*-\s/.test(next) && !/^\s*-\s/.test(lines[n] ?? ''));
}

/** Lines, from 0, of texts that begin under a `|` or `>`: what looks like a list there is text. */
export function linesOfBlocks(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let within: number | undefined;
  for (const [n, line] of lines.entries()) {
    const indent = indentOf(line).length;
    if (within !== undefined && (line.trim() === '' || indent > within)) {
      found.add(n);
      continue;
    }
    within = /(?:^|[:\s-])[|>][-+\d]*$/.test(line.trimEnd()) ? indent : undefined;
  }
  return found;
}

/** A field that slipped into the group above it, though the form allows it. */
export function slippedIn(
  lines: readonly string[],
  line: number,
  faultsIn: FaultsIn,
  messages: EditorMessages,
): YamlMistake | undefined {
  const better = movedOut(lines, line, faultsIn);
  return better && wrongIndentation(better, messages);
}

function wrongIndentation({ lines, line, column }: Reindented, { yaml }: EditorMessages): YamlMistake {
  const example = lines[line - 1]?.trim();
  return { rule: 'yaml-indentation', what: yaml.indentation, line, column, example, repaired: lines };
}

/** What an editor did that the YAML parser could not read, told from the parser's first error and the line it is on. */
export function mistakeOf(
  error: SyntaxError,
  lines: readonly string[],
  knownFields: ReadonlySet<string>,
  faultsIn: FaultsIn,
  messages: EditorMessages,
): YamlMistake {
  const { yaml } = messages;
  const at = { line: error.linePos?.[0].line ?? 1, column: error.linePos?.[0].col ?? 1 };
  const lineAt = (n: number): string => lines[n - 1] ?? '';
  const line = lineAt(at.line);
  const found = (
    rule: string,
    what: string,
    place: Position,
    text?: string | undefined,
    isSafe = false,
  ): YamlMistake => ({
    rule,
    what,
    ...place,
    isSafe,
    example: text?.trim(),
    repaired:
      text === undefined || text === lineAt(place.line)
        ? undefined
        : lines.map((other, n) => (n === place.line - 1 ? text : other)),
  });

  const moved = (): YamlMistake | undefined => {
    const better = reindented(lines, at.line, faultsIn);
    return better && wrongIndentation(better, messages);
  };

  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    const indent = indentOf(line).replaceAll('\t', '  ').length;
    const column = likelyColumn(lines, at.line, indent, faultsIn);
    const text = ' '.repeat(column) + line.trimStart();
    const place = { line: at.line, column: line.indexOf('\t') + 1 };
    return found('yaml-tab', yaml.tab, place, text, true);
  }
  if (error.code === 'DUPLICATE_KEY') {
    const name = new RegExp(KEY).exec(line.slice(at.column - 1))?.[0] ?? '';
    return found('yaml-duplicate-key', yaml.duplicateKey(name), at);
  }
  if (error.code === 'MISSING_CHAR' && /closing ["']quote/.test(error.message)) {
    const n = lines.findIndex((candidate) => openQuote(candidate) !== undefined);
    const opened = openQuote(lines[n] ?? '');
    if (opened)
      return found(
        'yaml-unclosed-quote',
        yaml.unclosedQuote,
        { line: n + 1, column: opened.column },
        opened.closed,
      );
    return found('yaml-unclosed-quote', yaml.unclosedQuote, at);
  }
  if (/flow/i.test(error.message)) {
    const n = lines.slice(0, at.line).findLastIndex((candidate) => /[[{]/.test(candidate));
    const opened = lines[n] ?? '';
    const bracket = opened.lastIndexOf('[') > opened.lastIndexOf('{') ? '[' : '{';
    const text = opened.trimEnd() + (bracket === '[' ? ']' : '}');
    const place = { line: n + 1, column: opened.lastIndexOf(bracket) + 1 };
    if (n >= 0) return found('yaml-unclosed-bracket', yaml.unclosedBracket(bracket), place, text);
  }

  const noSpace = new RegExp(String.raw`^(\s*(?:-\s+)?)(${KEY}):(?=[^\s/])`).exec(line);
  if (noSpace) {
    const [start, indent = '', name = ''] = noSpace;
    const text = `${indent}${name}: ${line.slice(start.length)}`;
    return found(
      'yaml-space-after-colon',
      yaml.spaceAfterColon(name),
      { line: at.line, column: start.length + 1 },
      text,
      true,
    );
  }

  const value = withQuotedValue(line);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = lineAt(at.line + 1);
    if (value && /:\s|:$/.test(value.value)) {
      const place = { line: at.line, column: value.column };
      // Two fields on one line are no text.
      const isText = ![...value.value.matchAll(/([\w-]+):/g)].some(([, name = '']) => knownFields.has(name));
      return /^[“‘«]/.test(value.value)
        ? found('yaml-curly-quotes', yaml.curlyQuotes, place, value.text, isText)
        : found('yaml-colon-in-value', yaml.colonInValue, place, value.text, isText);
    }
    const better =
      indentOf(next).length > indentOf(line).length || /^\s*-\s/.test(line) ? moved() : undefined;
    if (better) return better;
  }
  const isOutOfPlace =
    error.code === 'BAD_INDENT' ||
    (error.code === 'MISSING_CHAR' && / without - /.test(error.message)) ||
    (error.code === 'UNEXPECTED_TOKEN' && at.column <= indentOf(line).length + 1);
  if (isOutOfPlace) {
    const better = /:\s|:$/.test(line) ? moved() : undefined;
    if (better) return better;
  }
  if (['BAD_SCALAR_START', 'UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_DQ_ESCAPE'].includes(error.code) && value) {
    const isList = /^-\s/.test(value.value);
    if (!isList) {
      return found(
        'yaml-needs-quotes',
        yaml.needsQuotes,
        { line: at.line, column: value.column },
        value.text,
        true,
      );
    }
  }
  const bare = new RegExp(String.raw`^(\s*(?:-\s+)?)(${KEY})(?:\s+(.*))?$`).exec(line);
  if (bare && !line.includes(': ') && !line.trimEnd().endsWith(':')) {
    const [, indent = '', name = '', rest = ''] = bare;
    const place = { line: at.line, column: indent.length + 1 };
    if (knownFields.has(name)) {
      return found('yaml-missing-colon', yaml.missingColon(name), place, `${indent}${name}: ${rest}`);
    }
    const continued = `${indentOf(lineAt(at.line - 1))}  ${line.trimStart()}`;
    const above = lineAt(at.line - 1);
    if (at.line > 1 && /^\s*-\s/.test(above)) {
      return found(
        'yaml-missing-hyphen',
        yaml.missingHyphen,
        place,
        `${indentOf(above)}- ${line.trimStart()}`,
      );
    }
    return found('yaml-not-a-field', yaml.notAField, place, at.line > 1 ? continued : undefined);
  }
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR') {
    return found('yaml-not-a-field', yaml.notAField, at);
  }
  return found('yaml-syntax', yaml.syntax, at);
}

/** A quote that the line opens and does not close, and the line with it closed. */
function openQuote(line: string): { column: number; closed: string } | undefined {
  const [, before, value] = BEFORE_VALUE.exec(line) ?? [];
  const mark = value?.[0];
  if (before === undefined || value === undefined || (mark !== '"' && mark !== "'")) return undefined;
  const rest = value.slice(1);
  const isClosed =
    mark === '"' ? /^(?:[^"\\]|\\.)*"\s*(?:#.*)?$/.test(rest) : /^(?:[^']|'')*'\s*(?:#.*)?$/.test(rest);
  if (isClosed) return undefined;
  // A mark of another kind at the end was meant to close it.
  const inner = rest.trimEnd().replace(/["'“”‘’»]$/, '');
  if (/^[\d.]+$/.test(inner)) return { column: before.length + 1, closed: before + inner };
  return { column: before.length + 1, closed: `${before}${mark}${inner}${mark}` };
}
