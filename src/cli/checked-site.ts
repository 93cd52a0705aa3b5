import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';
import type { Report } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { summary } from '#check/reporters/summary.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { addressReport } from '#integrations/address-report.ts';
import { checkDay } from '#integrations/check-day.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { readContentHistory } from '#integrations/content-history.ts';
import { cacheDir, contentDir, drawsSocialCards, readingsDir } from '#integrations/environment.ts';
import { readGitHistory } from '#integrations/git-history.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { factsOrTold } from './facts.ts';
import { paint } from './paint.ts';

/** Content without an error, ready to be built. It holds nothing of the files that it was read from. */
export interface CheckedSite {
  readonly catalog: Catalog;
  /** How many records of each kind there are, in words. */
  readonly inWords: string;
  /** Addresses of the site that the list of those published lacks. */
  readonly unlisted: number;
  /** Of all files as they were read; empty where nobody asked. */
  readonly digest: string;
}

/**
 * Reads and checks the content folder. Says on the terminal what it finds; undefined when there is an error.
 * @param withDigest whether a digest of the files is asked for.
 */
export async function checkedSite(
  language: EditorLanguage,
  withDigest: boolean,
): Promise<CheckedSite | undefined> {
  const git = readGitHistory(contentDir);
  const facts = await factsOrTold(git);
  const checked = facts && (await checkedFiles(language, withDigest));
  if (!checked) return undefined;
  const { report, digest } = checked;
  console.log(buildMessages(language).asOf(facts.asOf));
  const records = recordsOf(report.files);
  const history = await readContentHistory(
    contentDir,
    git.commits,
    records,
    join(cacheDir, 'comparisons.json'),
  );
  const catalog = createCatalog(records, { ...facts, history, socialCards: drawsSocialCards });
  const addresses = addressReport(report, catalog, language);
  if (addresses.report.errors === 0)
    return {
      catalog,
      inWords: summary(report, editorMessages(language)),
      unlisted: addresses.unlisted,
      digest,
    };
  console.error(terminalReport(addresses.report, shownFolder(), editorMessages(language), paint));
  return undefined;
}

const shownFolder = (): string => relative('.', contentDir) || '.';

/** The files of the content folder, checked; undefined, and told, when there is an error. */
async function checkedFiles(
  language: EditorLanguage,
  withDigest: boolean,
): Promise<{ readonly report: Report; readonly digest: string } | undefined> {
  const messages = editorMessages(language);
  const files = await readContentFolder(contentDir).catch((error: unknown) => {
    if (!(error instanceof MissingContentFolder)) throw error;
    console.error(messages.file.missingFolder(error.folder));
    return undefined;
  });
  if (!files) return undefined;
  const readings = await openKeptReadings(readingsDir, language);
  const report = readings.check(await readings.parseAll(files), checkDay());
  await readings.save();
  console.log(terminalReport(report, shownFolder(), messages, paint));
  return report.errors > 0 ? undefined : { report, digest: withDigest ? digestOf(files) : '' };
}

function digestOf(files: readonly ContentFile[]): string {
  const digest = createHash('sha256');
  for (const { path, text } of files) digest.update(JSON.stringify([path, text]));
  return digest.digest('hex');
}
