import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import type { CheckOptions, Report } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { mend, type MendedFile } from '#check/fixes/mend.ts';
import { annotationsReport } from '#check/reporters/annotations.ts';
import { jsonReport } from '#check/reporters/json.ts';
import { linesReport } from '#check/reporters/lines.ts';
import { mendingsReport } from '#check/reporters/mendings.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { fixMessages } from '#i18n/editor/fix-messages.ts';
import { type EditorLanguage, editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { addressReport, promisesAddresses } from '#integrations/address-report.ts';
import { checkDay } from '#integrations/check-day.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { refreshEditorSchemas } from '#integrations/editor-schemas.ts';
import { catalogOf } from '#integrations/checked-records.ts';
import { readingsDir } from '#integrations/environment.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { progress } from '#integrations/progress/progress.ts';
import { Unwritten, writeContent } from '#integrations/write-content.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { paint } from './paint.ts';

const formats = ['terminal', 'json', 'annotations', 'lines'] as const;

/** Says what is wrong with the command itself, and stops. */
function refuse(message: string): never {
  stderr.write(`${message}\n`);
  exit(2);
}

function parsedOptions() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'terminal' },
        lang: { type: 'string', default: 'es' },
        fix: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return refuse(editorMessages('es').command.usage);
  }
}

function readOptions() {
  const { format, lang, fix, 'dry-run': isDry, help } = parsedOptions();
  const messages = editorMessages('es').command;
  const known = formats.find((candidate) => candidate === format);
  if (!known) return refuse(messages.unknownFormat(format));
  if (!isEditorLanguage(lang)) return refuse(messages.unknownLanguage(lang));
  if (help) {
    stdout.write(`${editorMessages(lang).command.help}\n`);
    exit(0);
  }
  if (isDry && !fix) return refuse(fixMessages(lang).onlyWithFix);
  if (fix && (known === 'annotations' || known === 'lines'))
    return refuse(fixMessages(lang).notWithFormat(known));
  const asOf = checkDay();
  if (asOf.length !== 10 || !parsePartialDate(asOf)) return refuse(messages.unknownDate(asOf));
  return { format: known, language: lang, asOf, fix, isDry, folder: env['CONTENT_DIR'] || 'content' };
}

async function read(folder: string, language: EditorLanguage): Promise<readonly ContentFile[]> {
  try {
    return await readContentFolder(folder);
  } catch (error) {
    if (error instanceof MissingContentFolder) {
      return refuse(editorMessages(language).file.missingFolder(error.folder));
    }
    throw error;
  }
}

async function write(folder: string, files: readonly MendedFile[], language: EditorLanguage): Promise<void> {
  try {
    // The bytes, because a file may be saved in another way than its text will be.
    const before = files.map(async ({ path }) => [path, await readFile(join(folder, path))] as const);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    await writeContent(folder, texts, new Map(await Promise.all(before)));
  } catch (error) {
    if (error instanceof Unwritten) return refuse(fixMessages(language).unwritten(error.path));
    throw error;
  }
}

const { format, language, asOf, fix, isDry, folder } = readOptions();
const options: CheckOptions = { language, asOf };
const editor = editorMessages(language);
const shownFolder = (relative('.', folder) || '.').replaceAll('\\', '/');

/** With what is wrong with the addresses of the whole site, where there is a site to speak of. */
function withAddresses(report: Report): Report {
  if (report.errors > 0 || !promisesAddresses(report)) return report;
  const catalog = catalogOf(report.files, asOf);
  return addressReport(report, catalog, language).report;
}

function written(report: Report, mended: readonly MendedFile[] | undefined): string {
  if (format === 'annotations') return annotationsReport(report, shownFolder);
  if (format === 'lines') return linesReport(report, shownFolder);
  if (format === 'json') return jsonReport(report, mended);
  const left = terminalReport(report, shownFolder, editor, paint);
  if (!mended) return left;
  const messages = { fix: fixMessages(language), editor };
  const told = mendingsReport(mended, shownFolder, !isDry, messages, paint);
  return [told, ...(report.findings.length > 0 ? [messages.fix.left] : []), left].join('\n\n');
}

progress.speak(language);
const files = await read(folder, language);
const mended = fix ? mend(files, options) : undefined;
if (mended && !isDry) await write(folder, mended.files, language);
const readings = await openKeptReadings(readingsDir, language);
const report = withAddresses(mended?.report ?? readings.check(await readings.parseAll(files), asOf));
const text = written(report, mended?.files);
// Exit code by assignment, so that a pipe gets all of the text.
stdout.write(text === '' ? '' : `${text}\n`);
const isUnchanged = isDry && mended !== undefined && mended.files.some(({ mendings }) => mendings.length > 0);
process.exitCode = report.errors > 0 || isUnchanged ? 1 : 0;
refreshEditorSchemas(report.files);
await readings.save();
