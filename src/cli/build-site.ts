import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { auditOf } from '#audit/audit.ts';
import { dueLine } from '#audit/terminal-report.ts';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';
import { offlinePlan } from '#catalog/offline-plan.ts';
import type { Records } from '#catalog/records.ts';
import type { ContentFile } from '#check/content-file.ts';
import { summary } from '#check/reporters/summary.ts';
import type { Report } from '#check/check-content.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { addressMessages } from '#i18n/editor/address-messages.ts';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { addressReport } from '#integrations/address-report.ts';
import { checkDay } from '#integrations/check-day.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { readContentHistory } from '#integrations/content-history.ts';
import {
  cacheDir,
  cardsDir,
  contentDir,
  drawsSocialCards,
  outDir,
  readingsDir,
} from '#integrations/environment.ts';
import { readGitHistory } from '#integrations/git-history.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { layersDigest } from '#integrations/layers-digest.ts';
import { builtPages } from '#integrations/output/built-pages.ts';
import { writeFormerFiles } from '#integrations/output/former-files.ts';
import { pageOutput } from '#integrations/output/page-output.ts';
import { type Part, SEARCH_FOLDER, writePart } from '#integrations/output/part.ts';
import { writeHostFiles } from '#integrations/output/host-files.ts';
import { isInShard, type Shard, writeShard } from '#integrations/output/shard.ts';
import { progress } from '#integrations/progress/progress.ts';
import { publishedAt } from '#integrations/published-at.ts';
import { makeSearchIndex, type MadeLanguage } from '#integrations/search/made-index.ts';
import { writeSearchShard } from '#integrations/search/search-shards.ts';
import { writeSearchIndex } from '#integrations/search/write-index.ts';
import { writeSocialCards } from '#integrations/social-cards/write-social-cards.ts';
import { catalogDocuments } from '#search/catalog-documents.ts';
import type { BuildOptions } from './build-options.ts';
import { factsOrTold } from './facts.ts';
import { paint } from './paint.ts';
import { putOut, takeOutput } from './put-out.ts';

/** What was built, for the line that says so. */
export interface BuiltSite {
  /** Path that every address begins with and ends in a slash. */
  readonly base: string;
  /** How many records of each kind it holds, in words. */
  readonly records: string;
}

const shown = (folder: string): string => relative('.', folder) || '.';

/**
 * Checks the content and, where it has no error, builds the site, or one part of it, into the output folder. Says on
 * the terminal what it finds and does; undefined when nothing was built.
 */
export async function buildSite({ language, shard }: BuildOptions): Promise<BuiltSite | undefined> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  progress.speak(language);
  const messages = buildMessages(language);
  await takeOutput(language);
  const git = readGitHistory(contentDir);
  const facts = await factsOrTold(git);
  const checked = facts && (await readChecked(language, shard !== undefined));
  if (!checked) return undefined;
  const { records, inWords, digest } = checked;
  console.log(messages.asOf(facts.asOf));

  const history = await readContentHistory(
    contentDir,
    git.commits,
    records,
    join(cacheDir, 'comparisons.json'),
  );
  const catalog = createCatalog(records, { ...facts, history, socialCards: drawsSocialCards });
  const addresses = addressReport(checked.report, catalog, language);
  if (addresses.report.errors > 0) {
    console.error(terminalReport(addresses.report, shown(contentDir), editorMessages(language), paint));
    return undefined;
  }
  globalThis.siteCatalog = catalog;
  const madeWith = await layersDigest(['.']);
  const part = shard && {
    ...shard,
    madeOf: createHash('sha256')
      .update(madeWith + digest + JSON.stringify(facts))
      .digest('hex'),
  };
  await writeSite(catalog, madeWith, part);
  const folder = shown(outDir);
  const due = dueLine(auditOf(catalog), language);
  if (due !== undefined) console.log(due);
  if (addresses.unlisted > 0) console.log(addressMessages(language).unlisted(addresses.unlisted));
  console.log(shard ? messages.builtPart(writeShard(shard), folder) : messages.built(folder));
  return { base: publishedAt(records.site).base, records: inWords };
}

interface Checked {
  readonly report: Report;
  readonly records: Records;
  /** How many there are. */
  readonly inWords: string;
  /** Of all files as they were read; empty where nobody asked. */
  readonly digest: string;
}

/** The records of the content folder; undefined, and told, when it has an error. */
async function readChecked(language: EditorLanguage, isPart: boolean): Promise<Checked | undefined> {
  const messages = editorMessages(language);
  const files = await readContentFolder(contentDir).catch((error: unknown) => {
    if (!(error instanceof MissingContentFolder)) throw error;
    console.error(messages.file.missingFolder(error.folder));
    return undefined;
  });
  if (!files) return undefined;
  const readings = await openKeptReadings(readingsDir, language);
  const report = readings.check(readings.parse(files), checkDay());
  await readings.save();
  console.log(terminalReport(report, shown(contentDir), messages, paint));
  if (report.errors > 0) return undefined;
  return {
    report,
    records: recordsOf(report.files),
    inWords: summary(report, messages),
    digest: isPart ? digestOf(files) : '',
  };
}

function digestOf(files: readonly ContentFile[]): string {
  const digest = createHash('sha256');
  for (const { path, text } of files) digest.update(JSON.stringify([path, text]));
  return digest.digest('hex');
}

/** Writes the site, or a part of it, into the output folder, once all of it is made. */
async function writeSite(catalog: Catalog, madeWith: string, part?: Part): Promise<void> {
  // Built aside, so that what the output folder holds is whole until the next site is.
  const stage = join(cacheDir, 'stage');
  const makes = (path: string): boolean => !part || isInShard(part, path);
  const published = publishedAt(catalog.site);
  const built = builtPages({
    output: outDir,
    file: join(cacheDir, 'built-pages.json'),
    base: published.base,
    madeWith,
  });
  globalThis.builtPages = built;
  const index = beginSearchIndex(catalog, part);
  let written: ReadonlyMap<string, readonly string[]> = new Map();
  const pages = pageOutput({ built, makes, onWritten: (files) => (written = files) });
  await build({ ...published, outDir: stage, logLevel: 'warn', integrations: [pages] });
  const plan = offlinePlan(catalog);
  if (drawsSocialCards) await writeSocialCards(catalog, stage, cardsDir, makes);
  if (part) {
    await writeSearchShard(await index, join(stage, SEARCH_FOLDER));
    writePart(stage, part, plan);
  } else await writeSearchIndex(await index, join(stage, 'pagefind'));
  writeHostFiles(catalog, stage);
  const kept = built.keptFiles();
  writeFormerFiles(catalog, { made: stage, output: outDir, kept });
  await putOut(stage, kept, part ? undefined : plan);
  built.remember(written);
}

/** Pagefind works in a process of its own, beside whatever else the build does. */
function beginSearchIndex(catalog: Catalog, shard?: Shard): Promise<readonly MadeLanguage[]> {
  const indexing = makeSearchIndex(
    catalog.addresses.languages.map((language) => ({
      language,
      documents: () => catalogDocuments(catalog, language),
    })),
    {
      folder: join(cacheDir, 'search'),
      ...(shard ? { shard } : {}),
    },
  );
  // Whoever waits for it hears of a failure; until then it must not end the process.
  indexing.catch(() => undefined);
  globalThis.searchIndexing = indexing;
  return indexing;
}
