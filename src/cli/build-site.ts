import { relative } from 'node:path';
import { build } from 'astro';
import { checkContent } from '#check/check-content.ts';
import { summary } from '#check/reporters/summary.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { checkDay } from '#integrations/check-day.ts';
import { readBuildFacts } from '#integrations/build-facts.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { contentDir, outDir } from '#integrations/environment.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { paint } from './paint.ts';

/** What was built, for the line that says so. */
export interface BuiltSite {
  /** Address at which the site is to be published. */
  readonly url: string;
  /** How many records of each kind it holds, in words. */
  readonly records: string;
}

/**
 * Checks the content and, where it has no error, builds the site into the output folder. Says on the terminal what
 * it finds and does; undefined when nothing was built.
 */
export async function buildSite(): Promise<BuiltSite | undefined> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const messages = editorMessages('es');
  const { asOf } = readBuildFacts();
  const files = await readContentFolder(contentDir).catch((error: unknown) => {
    if (!(error instanceof MissingContentFolder)) throw error;
    console.error(messages.file.missingFolder(error.folder));
    return undefined;
  });
  if (!files) return undefined;

  const report = checkContent(files, { language: 'es', asOf: checkDay() });
  const site = report.files.find((file) => file.type === 'site');
  if (report.findings.length > 0)
    console.log(terminalReport(report, relative('.', contentDir) || '.', messages, paint));
  if (report.errors > 0) return undefined;
  if (!site?.data) {
    console.error(messages.file.missingFolder('site.yaml'));
    return undefined;
  }
  const records = summary(report, messages);
  console.log(`${records}\nEstado de los proyectos al ${asOf} (AS_OF).`);

  globalThis.checkedRecords = recordsOf(report.files);
  await build({ logLevel: 'warn' });
  console.log(`Sitio construido en ${relative('.', outDir) || '.'}.`);
  return { url: site.data.url, records };
}
