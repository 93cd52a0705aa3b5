import { relative } from 'node:path';
import { stderr, stdout } from 'node:process';
import { checkContent, type Report } from '#check/check-content.ts';
import { type Content, contentOf } from '#check/content.ts';
import type { ContentFile } from '#check/content-file.ts';
import type { Finding } from '#check/finding.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { Cancelled } from '#editing/interview.ts';
import { worseFindings } from '#editing/worse-findings.ts';
import { editingMessages } from '#i18n/editor/editing-messages.ts';
import { importMessages } from '#i18n/editor/import-messages.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { checkDay } from '#integrations/check-day.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { refreshEditorSchemas } from '#integrations/editor-schemas.ts';
import { Unwritten, writeContent } from '#integrations/write-content.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { refuse } from './command-line.ts';
import { paint } from './paint.ts';

/** The content folder as a command finds it that will write into it. */
export interface EditedContent extends Checked {
  readonly folder: string;
  /** The folder as it is told: relative to where the command runs. */
  readonly shownFolder: string;
  readonly lang: EditorLanguage;
  readonly files: readonly ContentFile[];
}

/** Reads the content folder; stops where it is none. */
export async function readEditedContent(folder: string, lang: EditorLanguage): Promise<EditedContent> {
  const asOf = checkDay();
  if (asOf.length !== 10 || !parsePartialDate(asOf)) refuse(editorMessages(lang).command.unknownDate(asOf));
  const files = await filesIn(folder, lang);
  if (!files.some(({ path }) => path === 'site.yaml')) refuse(importMessages(lang).command.noSite(folder));
  return {
    folder,
    shownFolder: (relative('.', folder) || '.').replaceAll('\\', '/'),
    lang,
    files,
    ...checked(files, lang),
  };
}

/** What the check says of files, and the files as it read them. */
interface Checked {
  readonly report: Report;
  readonly content: Content;
}

function checked(files: readonly ContentFile[], lang: EditorLanguage): Checked {
  const asOf = checkDay();
  const today = parsePartialDate(asOf);
  if (today === undefined) throw new RangeError(asOf);
  const report = checkContent(files, { language: lang, asOf });
  return { report, content: contentOf(report.files, today, lang, editorMessages(lang)) };
}

/** The files of the content folder; stops where there is none. */
export async function filesIn(folder: string, lang: EditorLanguage): Promise<readonly ContentFile[]> {
  try {
    return await readContentFolder(folder);
  } catch (error) {
    if (!(error instanceof MissingContentFolder)) throw error;
    return refuse(editorMessages(lang).file.missingFolder(error.folder));
  }
}

/** Files to write, and what becomes of those that are there. */
export interface ContentChange {
  /** Texts by the paths that they have afterwards. */
  readonly writes: ReadonlyMap<string, string>;
  /** Paths that files have afterwards, by those that they have now. */
  readonly moves: ReadonlyMap<string, string>;
  /** Whether something that the check did not find before may be found now. */
  readonly allows: (finding: Finding) => boolean;
}

/**
 * Writes the change, unless the check would find something that it does not find now: then it tells what, and
 * nothing is written. Gives the changed content, or undefined.
 */
export async function writeChecked(
  edited: EditedContent,
  { writes, moves, allows }: ContentChange,
  isDryRun: boolean,
): Promise<Checked | undefined> {
  const { folder, shownFolder, lang, files, report } = edited;
  const { command } = editingMessages(lang);
  const untouched = files.filter(({ path }) => !writes.has(path) && !moves.has(path));
  const after = checked([...untouched, ...[...writes].map(([path, text]) => ({ path, text }))], lang);
  const findings = worseFindings(report, after.report, moves).filter((finding) => !allows(finding));
  if (findings.length > 0) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const told = { ...after.report, findings, errors, warnings: findings.length - errors };
    stop([command.wouldBreak, terminalReport(told, shownFolder, editorMessages(lang), paint)].join('\n\n'));
    return undefined;
  }
  if (isDryRun) return after;
  try {
    await writeContent(folder, writes, new Map(files.map(({ path, text }) => [path, text])), moves);
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
    stop(command.unwritten(error.path));
    return undefined;
  }
  refreshEditorSchemas(after.report.files);
  return after;
}

/** Says why nothing is written. */
export function stop(text: string): void {
  stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/** Runs a command that may ask; whoever answers may go away at any moment, and then nothing is written. */
export function runAsking(run: () => Promise<void>, lang: EditorLanguage): void {
  let isDone = false;
  const cancel = (): void => {
    stderr.write(`\n${editingMessages(lang).command.cancelled}\n`);
    process.exitCode = 130;
  };
  // A terminal that is closed gives no answer any more, and nothing keeps the process alive.
  process.on('exit', (code) => {
    if (!isDone && code === 0) cancel();
  });
  // Whoever reads along may stop at any line, as `head` does.
  stdout.on('error', () => undefined);
  void run()
    .catch((error: unknown) => {
      if (!(error instanceof Cancelled)) throw error;
      cancel();
    })
    .finally(() => {
      isDone = true;
    });
}
