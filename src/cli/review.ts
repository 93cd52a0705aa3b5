import { relative } from 'node:path';
import { env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { auditScores } from '#audit/audit.ts';
import { checkParsed } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { annotationsReport } from '#check/reporters/annotations.ts';
import { codeQualityReport } from '#check/reporters/code-quality.ts';
import { editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { reviewMessages } from '#i18n/editor/review-messages.ts';
import { messagesIn } from '#i18n/languages.ts';
import { type BaseContent, NoBase, readBaseContent } from '#integrations/base-content.ts';
import { checkDay } from '#integrations/check-day.ts';
import { catalogOf } from '#integrations/checked-records.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { readingsDir } from '#integrations/environment.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { progress } from '#integrations/progress/progress.ts';
import { readVersion } from '#integrations/record-version.ts';
import { plainLine } from '#changes/describe-changes.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { markdownReport, plainReport } from '#review/reports.ts';
import { review, type Side } from '#review/review.ts';
import { sectionsOf } from '#review/sections.ts';

const formats = ['terminal', 'markdown', 'json', 'annotations', 'code-quality'] as const;

/** Says what is wrong with the command itself, and stops. */
function refuse(message: string): never {
  stderr.write(`${message}\n`);
  exit(2);
}

function readOptions() {
  const read = () => {
    try {
      return parseArgs({
        options: {
          base: { type: 'string' },
          format: { type: 'string', default: 'terminal' },
          lang: { type: 'string', default: 'es' },
          help: { type: 'boolean', default: false },
        },
      }).values;
    } catch {
      return refuse(reviewMessages('es').command.usage);
    }
  };
  const { base, format, lang, help } = read();
  const language = isEditorLanguage(lang) ? lang : refuse(editorMessages('es').command.unknownLanguage(lang));
  const { command } = reviewMessages(language);
  if (help) {
    stdout.write(command.help);
    exit(0);
  }
  const known = formats.find((candidate) => candidate === format) ?? refuse(command.unknownFormat(format));
  const asOf = checkDay();
  if (asOf.length !== 10 || !parsePartialDate(asOf)) {
    refuse(editorMessages(language).command.unknownDate(asOf));
  }
  const bases = base === undefined ? ['origin/main', 'main'] : [base];
  return { bases, format: known, language, asOf, folder: env['CONTENT_DIR'] || 'content' };
}

const { bases, format, language, asOf, folder } = readOptions();
const words = reviewMessages(language);
const messages = editorMessages(language);

async function present(): Promise<readonly ContentFile[]> {
  try {
    return await readContentFolder(folder);
  } catch (error) {
    if (error instanceof MissingContentFolder) return refuse(messages.file.missingFolder(error.folder));
    throw error;
  }
}

async function past(): Promise<BaseContent> {
  try {
    return await readBaseContent(folder, bases);
  } catch (error) {
    if (!(error instanceof NoBase)) throw error;
    const { noRepository, noBase, noCommonBase } = words.command;
    const [base = ''] = bases;
    if (error.reason === 'no-repository') return refuse(noRepository(folder));
    return refuse(error.reason === 'no-base' ? noBase(base) : noCommonBase(base));
  }
}

async function sideOf(files: readonly ContentFile[]): Promise<Side> {
  const report = checkParsed(await readings.parseAll(files), { language, asOf });
  const isSite = report.errors === 0 && report.files.some(({ type }) => type === 'site');
  return {
    report,
    catalog: isSite ? catalogOf(report.files, asOf) : undefined,
  };
}

progress.speak(language);
const readings = await openKeptReadings(readingsDir, language);
const now = await present();
const base = await past();
const after = await sideOf(now);
const found = review(await sideOf(base.files), after, { read: readVersion, language, audit: auditScores });
const shownFolder = (relative('.', folder) || '.').replaceAll('\\', '/');
const head = { title: words.title, against: words.against(base.commit) };
const sections = () =>
  sectionsOf(found, words, {
    severity: messages.severity,
    folder: shownFolder,
    locale: messagesIn(language).locale,
  });

/** Errors wherever they are, as they stop the build; of the warnings those that the proposal brings. */
function annotated() {
  const { introduced, kept } = found.findings;
  const errors = kept.filter(({ severity }) => severity === 'error');
  return { findings: [...introduced, ...errors], left: kept.length - errors.length };
}

const written = {
  terminal: () => plainReport(head, sections()),
  markdown: () => markdownReport(head, sections()),
  json: () =>
    JSON.stringify(
      {
        base: base.commit,
        ...found,
        records: found.records.map((record) => ({ ...record, lines: record.lines.map(plainLine) })),
      },
      null,
      2,
    ),
  annotations: () => {
    const { findings, left } = annotated();
    const notice = left === 0 ? [] : [`::notice::${words.kept(0, left)}`];
    return [...(findings.length === 0 ? [] : [annotationsReport({ findings }, shownFolder)]), ...notice].join(
      '\n',
    );
  },
  'code-quality': () => codeQualityReport(annotated().findings, shownFolder),
}[format]();
stdout.write(written === '' ? '' : `${written}\n`);
process.exitCode = after.report.errors > 0 ? 1 : 0;
