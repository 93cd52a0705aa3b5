import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Position, Problem } from './finding.ts';

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

/** Mistakes that can be seen line by line, before the text is parsed. */
export function mistakesOfLines(lines: readonly string[], messages: EditorMessages): YamlMistake[] {
  const { yaml } = messages;
  return lines.flatMap((line, n): YamlMistake[] => {
    const replaced = (text: string) => lines.map((other, m) => (m === n ? text : other));
    const at = (rule: string, what: string, column: number, text: string): YamlMistake => ({
      rule,
      what,
      example: text.trimEnd(),
      line: n + 1,
      column,
      repaired: replaced(text),
    });
    const prefix = /^[\s-]*(?:[A-Za-z_][\w-]*:[\s]*)?/.exec(line)?.[0] ?? '';
    if (prefix.includes(NO_BREAK_SPACE)) {
      const text = prefix.replaceAll(NO_BREAK_SPACE, ' ') + line.slice(prefix.length);
      return [at('yaml-no-break-space', yaml.noBreakSpace, prefix.indexOf(NO_BREAK_SPACE) + 1, text)];
    }
    const before = lines[n - 1] ?? '';
    const mark = /^(\s*)([-–—•*])(\s*)(?=\S)/.exec(line);
    const inList = /:\s*$/.test(before) || /^\s*[-–—•*]/.test(before);
    if (mark && inList) {
      const [whole, indent = '', sign = '', space = ''] = mark;
      const text = `${indent}- ${line.slice(whole.length)}`;
      if (sign !== '-' && space !== '')
        return [at('yaml-list-mark', yaml.listMark(sign), indent.length + 1, text)];
      if (sign === '-' && space === '' && /^[\p{L}\p{N}"“]/u.test(line.slice(whole.length))) {
        return [at('yaml-space-after-hyphen', yaml.spaceAfterHyphen, indent.length + 1, text)];
      }
    }
    return [];
  });
}

/** What an editor did that the YAML parser could not read, told from the parser's first error and the line it is on. */
export function mistakeOf(
  error: SyntaxError,
  lines: readonly string[],
  knownFields: ReadonlySet<string>,
  messages: EditorMessages,
): YamlMistake {
  const { yaml } = messages;
  const at = { line: error.linePos?.[0].line ?? 1, column: error.linePos?.[0].col ?? 1 };
  const lineAt = (n: number): string => lines[n - 1] ?? '';
  const line = lineAt(at.line);
  const found = (rule: string, what: string, place: Position, text?: string | undefined): YamlMistake => ({
    rule,
    what,
    ...place,
    example: text?.trimEnd(),
    repaired:
      text === undefined || text === lineAt(place.line)
        ? undefined
        : lines.map((other, n) => (n === place.line - 1 ? text : other)),
  });

  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    const text = line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  '));
    return found('yaml-tab', yaml.tab, { line: at.line, column: line.indexOf('\t') + 1 }, text);
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
    );
  }

  const value = withQuotedValue(line);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = lineAt(at.line + 1);
    if (value && /:\s|:$/.test(value.value)) {
      const place = { line: at.line, column: value.column };
      return /^[“‘«]/.test(value.value)
        ? found('yaml-curly-quotes', yaml.curlyQuotes, place, value.text)
        : found('yaml-colon-in-value', yaml.colonInValue, place, value.text);
    }
    if (indentOf(next).length > indentOf(line).length) {
      const place = { line: at.line + 1, column: indentOf(next).length + 1 };
      return found('yaml-indentation', yaml.indentation, place, indentOf(line) + next.trimStart());
    }
  }
  if (['BAD_SCALAR_START', 'UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_DQ_ESCAPE'].includes(error.code) && value) {
    const isList = /^-\s/.test(value.value);
    if (!isList) {
      return found(
        'yaml-needs-quotes',
        yaml.needsQuotes,
        { line: at.line, column: value.column },
        value.text,
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
  if (error.code === 'BAD_INDENT') {
    const indent = indentOf(line).length;
    const text = ' '.repeat(likelyIndent(lines.slice(0, at.line - 1), indent)) + line.trimStart();
    return found('yaml-indentation', yaml.indentation, { line: at.line, column: indent + 1 }, text);
  }
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR') {
    return found('yaml-not-a-field', yaml.notAField, at);
  }
  return found('yaml-syntax', yaml.syntax, at);
}

/** The nearest column in which a field could begin after these lines; the deeper of two. */
function likelyIndent(before: readonly string[], indent: number): number {
  const open: number[] = [];
  for (const line of before.filter((candidate) => candidate.trim() !== '').toReversed()) {
    const column = /^[\s-]*/.exec(line)?.[0].length ?? 0;
    if (open.every((deeper) => column < deeper)) open.push(column);
  }
  const distances = open.map((column) => ({ column, apart: Math.abs(column - indent) }));
  return distances.sort((a, b) => a.apart - b.apart || b.column - a.column)[0]?.column ?? 0;
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
  return { column: before.length + 1, closed: `${before}${mark}${rest.trimEnd()}${mark}` };
}
