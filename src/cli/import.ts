import { createReadStream } from 'node:fs';
import { open, stat, writeFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { stderr, stdout } from 'node:process';
import { checkParsed, type Report } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { printableWithin } from '#check/reporters/printable.ts';
import { terminalReport as checkReport } from '#check/reporters/terminal.ts';
import { importMessages } from '#i18n/editor/import-messages.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { type Mapping, readMapping } from '#import/csv/mapping.ts';
import { decodeText } from '#import/decode-text.ts';
import { BrokenContent, type ExistingContent, existingContent } from '#import/existing-content.ts';
import { isChoice } from '#import/filters.ts';
import { planImport } from '#import/plan.ts';
import { mostOf, type ReadFile, readFile } from '#import/read-file.ts';
import { recordKey } from '#import/record-key.ts';
import { importReport, jsonReport } from '#import/report.ts';
import { terminalReport } from '#import/terminal-report.ts';
import { Unreadable } from '#import/unreadable.ts';
import { checkDay } from '#integrations/check-day.ts';
import { readingsDir } from '#integrations/environment.ts';
import { hasCode } from '#integrations/has-code.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { progress } from '#integrations/progress/progress.ts';
import { removeLeftovers, Unwritten, writeContent } from '#integrations/write-content.ts';
import { refuse } from './command-line.ts';
import { filesIn, stop } from './edited-content.ts';
import { importOptions } from './import-options.ts';
import { paint } from './paint.ts';

const options = importOptions();
const { file, folder, lang, isDryRun } = options;
const words = importMessages(lang);
const name = basename(file);
const shownFolder = (relative('.', folder) || '.').replaceAll('\\', '/');

/** The bytes of a file that is one, and has at most so many. */
async function bytesOf(path: string, most = Infinity): Promise<AsyncIterable<Uint8Array>> {
  const unopened = (error: unknown): never =>
    refuse(hasCode(error, 'ENOENT', 'ENOTDIR') ? words.file.missing(path) : words.file.unopened(path));
  // Before it is opened: a pipe would wait for whoever writes to it.
  const status = await stat(path).catch(unopened);
  if (status.isDirectory()) refuse(words.file.isFolder(path));
  if (!status.isFile()) refuse(words.file.isNoFile(path));
  if (status.size > most) refuse(words.file.tooLarge(megabytes(status.size), megabytes(most)));
  const handle = await open(path).catch(unopened);
  await handle.close();
  return createReadStream(path);
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

async function mappingFrom(path: string): Promise<Mapping> {
  let text = '';
  for await (const part of decodeText(await bytesOf(path))) text += part;
  return readMapping(text, lang);
}

progress.speak(lang);
const readings = await openKeptReadings(readingsDir, lang);
const check = (files: readonly ContentFile[]): Report =>
  checkParsed(readings.parse(files), { language: lang, asOf: checkDay() });

const errorsOnly = (report: Report, isWanted: (finding: Report['findings'][number]) => boolean): Report => {
  const findings = report.findings.filter((finding) => finding.severity === 'error' && isWanted(finding));
  return { ...report, findings, errors: findings.length, warnings: 0 };
};

/** What the check says of the result. */
interface Checked {
  /** Errors that the content would have and does not have now. */
  readonly errors: Report | undefined;
  /** Malformed files, which were so before: the import changes none. */
  readonly malformed: readonly string[];
}

function checked(before: readonly ContentFile[], writes: ReadonlyMap<string, string>): Checked {
  if (writes.size === 0) return { errors: undefined, malformed: [] };
  const untouched = before.filter(({ path }) => !writes.has(path));
  const after = check([...untouched, ...[...writes].map(([path, text]) => ({ path, text }))]);
  if (after.errors === 0) return { errors: undefined, malformed: [] };
  const malformed = after.files.filter(({ isWellFormed }) => !isWellFormed).map((one) => one.file.path);
  const id = ({ file: path, rule, line, column }: Report['findings'][number]): string =>
    JSON.stringify([path, rule, line, column]);
  const known = new Set(check(before).findings.map(id));
  const errors = errorsOnly(after, (finding) => !known.has(id(finding)));
  return { errors: errors.errors === 0 ? undefined : errors, malformed };
}

/** The content as an import sees it; undefined, with the reasons told, where it cannot be read. */
function contentOf(files: readonly ContentFile[]): ExistingContent | undefined {
  try {
    return existingContent(files, readings.parse);
  } catch (error) {
    if (!(error instanceof BrokenContent)) throw error;
    const report = errorsOnly(check(files), ({ file: path }) => error.paths.has(path));
    stop([words.report.broken, checkReport(report, shownFolder, editorMessages(lang), paint)].join('\n\n'));
    return undefined;
  }
}

function tellUnreadable({ problems }: Unreadable, path: string): void {
  const told = problems.map(({ place, tell }) => {
    const at = place === undefined ? path : `${path}:${place.line}:${place.column}`;
    return `${at}: ${tell(words.file)}`;
  });
  stop([...told, words.report.refused].join('\n'));
}

/** Another import may have been ended half-way. */
async function tidy(): Promise<void> {
  const removed = await removeLeftovers(folder);
  if (removed.length > 0) stderr.write(`${words.report.leftovers(removed.join(', '), shownFolder)}\n`);
}

async function run(): Promise<void> {
  const mapping = options.mapping === undefined ? undefined : await mappingOrStop(options.mapping);
  if (mapping === null) return;
  const isWhole = !isChoice(options.filters) && options.limit === undefined;
  const bytes = await bytesOf(file, isWhole ? mostOf.bytes : Infinity);
  const before = await filesIn(folder, lang);
  if (!before.some(({ path }) => path === 'site.yaml')) refuse(words.command.noSite(shownFolder));
  // In turns; what asks for them then has them at once.
  await readings.parseAll(before);
  const content = contentOf(before);
  if (!content) return;
  const [reference = ''] = content.languages;
  const read: ReadFile = await readFile(bytes, {
    mapping,
    languages: content.languages,
    language: options.language ?? reference,
    languageOverride: options.language,
    scheme: name,
    filters: options.filters,
    limit: options.limit,
  });
  const plan = planImport(read.drafts, read.parties, content, {
    from: name,
    on: options.on,
    source: options.source ?? recordKey(name.replace(/\.[^.]+$/, ''), () => false),
    title: options.title ?? name,
    url: options.url,
    reporters: read.reporters,
  });
  const { errors, malformed } = checked(before, plan.writes);
  if (errors) {
    stop([words.report.invalid, checkReport(errors, shownFolder, editorMessages(lang), paint)].join('\n\n'));
    return;
  }
  if (malformed.length > 0)
    stderr.write(`${words.report.alsoBroken(printableWithin(malformed.join(', ')))}\n`);
  const report = importReport(name, read, plan, isDryRun);
  const { reportFile } = options;
  if (reportFile !== undefined) {
    await writeFile(reportFile, `${jsonReport(report)}\n`).catch(() =>
      refuse(words.command.unwritten(reportFile)),
    );
  }
  if (!isDryRun) await tidy();
  if (!isDryRun) await writeContent(folder, plan.writes, content.texts);
  const told = options.format === 'json' ? jsonReport(report) : terminalReport(report, shownFolder, words);
  stdout.write(`${told}\n`);
}

async function mappingOrStop(path: string): Promise<Mapping | null> {
  try {
    return await mappingFrom(path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tellUnreadable(error, path);
    return null;
  }
}

try {
  await run();
} catch (error) {
  if (error instanceof Unreadable) tellUnreadable(error, file);
  else if (error instanceof Unwritten) stop(words.command.unwritten(error.path));
  else throw error;
}
