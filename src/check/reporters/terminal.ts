import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Report } from '../check-content.ts';
import type { Finding } from '../finding.ts';
import { excerptOf } from './excerpt.ts';
import { printable, printableWithin } from './printable.ts';
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

/** The report as a person reads it: file by file, each finding with its line and a mark under its place. */
export function terminalReport(
  report: Report,
  contentFolder: string,
  messages: EditorMessages,
  paint: Paint = plain,
): string {
  const line = summary(report, messages);
  const end = report.errors > 0 ? paint.error(line) : line;
  return [...terminalFindings(report, report.findings, contentFolder, messages, paint), end].join('\n\n');
}

/** Some findings of a report, a text for each file. */
export function terminalFindings(
  { files }: Report,
  findings: readonly Finding[],
  contentFolder: string,
  messages: EditorMessages,
  paint: Paint,
): readonly string[] {
  const texts = new Map(files.map(({ file }) => [file.path, file.text]));
  return [...Map.groupBy(findings, ({ file }) => file)].map(([file, ofFile]) => {
    const told = ofFile.map((finding) => entry(finding, texts.get(file), messages, paint));
    return [paint.file(printableWithin(`${contentFolder}/${file}`)), ...told].join('\n\n');
  });
}

function entry(finding: Finding, text: string | undefined, messages: EditorMessages, paint: Paint): string {
  const { line, column, severity, field, what } = finding;
  const label = paint[severity](messages.severity[severity]);
  const named = field === undefined ? '' : `  ${paint.faint(printableWithin(field))}`;
  const written = excerptOf(finding, text).map((shown) => paint.faint(printable(`    ${shown}`)));
  return [
    `  ${line}:${column}  ${label}${named}`,
    printable(`    ${what}`),
    ...written,
    ...instead(finding, messages).map(printable),
  ].join('\n');
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
