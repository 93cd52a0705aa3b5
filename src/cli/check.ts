import { relative } from 'node:path';
import { env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { checkContent, type Report } from '#check/check-content.ts';
import { annotationsReport } from '#check/reporters/annotations.ts';
import { jsonReport } from '#check/reporters/json.ts';
import { linesReport } from '#check/reporters/lines.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { type EditorLanguage, editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { checkDay } from '#integrations/check-day.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { refreshEditorSchemas } from '#integrations/editor-schemas.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { paint } from './paint.ts';

const formats = ['terminal', 'json', 'annotations', 'lines'] as const;

/** Says what is wrong with the command itself, and stops. */
function refuse(message: string): never {
  stderr.write(`${message}\n`);
  exit(2);
}

function readOptions() {
  const messages = editorMessages('es');
  const read = () => {
    try {
      return parseArgs({
        options: { format: { type: 'string', default: 'terminal' }, lang: { type: 'string', default: 'es' } },
      }).values;
    } catch {
      return refuse(messages.command.usage);
    }
  };
  const { format, lang } = read();
  const known = formats.find((candidate) => candidate === format);
  if (!known) return refuse(messages.command.unknownFormat(format));
  if (!isEditorLanguage(lang)) return refuse(messages.command.unknownLanguage(lang));
  const asOf = checkDay();
  if (asOf.length !== 10 || !parsePartialDate(asOf)) return refuse(messages.command.unknownDate(asOf));
  return { format: known, language: lang, asOf, folder: env['CONTENT_DIR'] || 'content' };
}

async function check(folder: string, language: EditorLanguage, asOf: string): Promise<Report> {
  try {
    return checkContent(await readContentFolder(folder), { language, asOf });
  } catch (error) {
    if (error instanceof MissingContentFolder) {
      return refuse(editorMessages(language).file.missingFolder(error.folder));
    }
    throw error;
  }
}

const { format, language, asOf, folder } = readOptions();
const report = await check(folder, language, asOf);
const shownFolder = (relative('.', folder) || '.').replaceAll('\\', '/');
const written = {
  terminal: () => terminalReport(report, shownFolder, editorMessages(language), paint),
  json: () => jsonReport(report),
  annotations: () => annotationsReport(report, shownFolder),
  lines: () => linesReport(report, shownFolder),
}[format]();
// Exit code by assignment, so that a pipe gets all of the text.
stdout.write(written === '' ? '' : `${written}\n`);
process.exitCode = report.errors > 0 ? 1 : 0;
refreshEditorSchemas(report.files);
