import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Report } from '../check-content.ts';
import type { Finding } from '../finding.ts';
import { summary } from './summary.ts';

/** How parts of the report are set off; plain text when nothing is given. */
export interface Paint {
  readonly file: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Nothing is set off. */
export const plain: Paint = {
  file: (text) => text,
  error: (text) => text,
  warning: (text) => text,
  faint: (text) => text,
};

const WIDEST_EXCERPT = 100;

/** The report as a person reads it: file by file, each finding with its line and a mark under its place. */
export function terminalReport(
  report: Report,
  contentFolder: string,
  messages: EditorMessages,
  paint: Paint = plain,
): string {
  const texts = new Map(report.files.map(({ file }) => [file.path, file.text]));
  const groups = [...Map.groupBy(report.findings, ({ file }) => file)].map(([file, findings]) => {
    const lines = (texts.get(file) ?? '').split(/\r\n|\r|\n/);
    const told = findings.map((finding) => entry(finding, lines[finding.line - 1], messages, paint));
    return [paint.file(`${contentFolder}/${file}`), ...told].join('\n\n');
  });
  const line = summary(report, messages);
  const end = report.errors > 0 ? paint.error(line) : line;
  return [...groups, end].join('\n\n');
}

function entry(finding: Finding, source: string | undefined, messages: EditorMessages, paint: Paint): string {
  const { line, column, severity, field, what } = finding;
  const label = paint[severity](messages.severity[severity]);
  const head = `  ${line}:${column}  ${label}${field === undefined ? '' : `  ${paint.faint(field)}`}`;
  const written = excerpt(source, line, column).map((text) => paint.faint(text));
  return [head, `    ${what}`, ...written, ...instead(finding, messages)].join('\n');
}

/** What to write instead: the editor's own lines with their numbers, or an example. */
function instead({ example, correctedLine }: Finding, messages: EditorMessages): readonly string[] {
  if (example === undefined) return [];
  const lines = example.split('\n');
  if (correctedLine === undefined)
    return [`    ${messages.example}`, ...lines.map((text) => (text === '' ? '' : `      ${text}`))];
  const width = String(correctedLine + lines.length - 1).length;
  const numbered = lines.map((text, n) =>
    `    ${String(correctedLine + n).padStart(width)} | ${text}`.trimEnd(),
  );
  return [`    ${messages.corrected}`, ...numbered];
}

/** The line, cut around its place where it is long, and a mark under it. */
function excerpt(source: string | undefined, line: number, column: number): readonly string[] {
  if (source === undefined || source.trim() === '') return [];
  const shown = source.replace(/^\ufeff/, '').replaceAll('\t', ' ');
  const from = column > WIDEST_EXCERPT - 20 ? column - 40 : 0;
  const cut = shown.slice(from, from + WIDEST_EXCERPT);
  const text = `${from > 0 ? '…' : ''}${cut}${from + WIDEST_EXCERPT < shown.length ? '…' : ''}`;
  const margin = `    ${line} | `;
  const before = ' '.repeat(column - 1 - from + (from > 0 ? 1 : 0));
  return [margin + text, `${' '.repeat(margin.length - 2)}| ${before}^`];
}
