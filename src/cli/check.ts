import { relative } from 'node:path';
import { env, exit, stderr, stdout } from 'node:process';
import { parseArgs, styleText } from 'node:util';
import { checkContent, type Report } from '#check/check-content.ts';
import { annotationsReport } from '#check/reporters/annotations.ts';
import { jsonReport } from '#check/reporters/json.ts';
import { type Paint, terminalReport } from '#check/reporters/terminal.ts';
import { type EditorLanguage, editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { parsePartialDate } from '#model/partial-date.ts';

const formats = ['terminal', 'json', 'annotations'] as const;

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
  // Today by the clock, not the last commit: an editor checks what is not committed yet.
  const asOf = env['AS_OF'] ?? new Date().toISOString().slice(0, 10);
  if (asOf.length !== 10 || !parsePartialDate(asOf)) return refuse(messages.command.unknownDate(asOf));
  return { format: known, language: lang, asOf, folder: env['CONTENT_DIR'] ?? 'content' };
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

const paint: Paint = {
  file: (text) => styleText(['bold', 'underline'], text),
  error: (text) => styleText(['bold', 'red'], text),
  warning: (text) => styleText('yellow', text),
  faint: (text) => styleText('dim', text),
};

const { format, language, asOf, folder } = readOptions();
const report = await check(folder, language, asOf);
const shownFolder = (relative('.', folder) || '.').replaceAll('\\', '/');
const written = {
  terminal: () => terminalReport(report, shownFolder, editorMessages(language), paint),
  json: () => jsonReport(report),
  annotations: () => annotationsReport(report, shownFolder),
}[format]();
// Exit code by assignment, so that a pipe gets all of the text.
stdout.write(written === '' ? '' : `${written}\n`);
process.exitCode = report.errors > 0 ? 1 : 0;
