import { join, relative } from 'node:path';
import { build } from 'astro';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';
import type { Records } from '#catalog/records.ts';
import { checkContent } from '#check/check-content.ts';
import { summary } from '#check/reporters/summary.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { checkDay } from '#integrations/check-day.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { readContentHistory } from '#integrations/content-history.ts';
import { cacheDir, cardsDir, contentDir, drawsSocialCards, outDir } from '#integrations/environment.ts';
import { readGitHistory } from '#integrations/git-history.ts';
import { builtPages } from '#integrations/output/built-pages.ts';
import { codeDigest } from '#integrations/output/code-digest.ts';
import { pageOutput } from '#integrations/output/page-output.ts';
import { publish } from '#integrations/output/publish.ts';
import { publishedAt } from '#integrations/published-at.ts';
import { makeSearchIndex } from '#integrations/search-index.ts';
import { writeSocialCards } from '#integrations/social-cards/write-social-cards.ts';
import { catalogDocuments } from '#search/catalog-documents.ts';
import { factsOrTold } from './facts.ts';
import { paint } from './paint.ts';

/** What was built, for the line that says so. */
export interface BuiltSite {
  /** Path that every address begins with and ends in a slash. */
  readonly base: string;
  /** How many records of each kind it holds, in words. */
  readonly records: string;
}

const messages = editorMessages('es');
const shown = (folder: string): string => relative('.', folder) || '.';

/**
 * Checks the content and, where it has no error, builds the site into the output folder. Says on the terminal what
 * it finds and does; undefined when nothing was built.
 */
export async function buildSite(): Promise<BuiltSite | undefined> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const git = readGitHistory(contentDir);
  const facts = await factsOrTold(git);
  const checked = facts && (await readChecked());
  if (!checked) return undefined;
  const { records, inWords } = checked;
  console.log(`Estado de los proyectos al ${facts.asOf} (AS_OF).`);

  const history = await readContentHistory(
    contentDir,
    git.commits,
    records,
    join(cacheDir, 'comparisons.json'),
  );
  const catalog = createCatalog(records, { ...facts, history, socialCards: drawsSocialCards });
  globalThis.siteCatalog = catalog;
  beginSearchIndex(catalog);
  const published = publishedAt(records.site);
  const built = builtPages({
    output: outDir,
    file: join(cacheDir, 'built-pages.json'),
    base: published.base,
    madeWith: codeDigest(),
  });
  globalThis.builtPages = built;
  // Built aside, so that the site in the output folder is whole until the next one is.
  const stage = join(cacheDir, 'stage');
  let written: ReadonlyMap<string, readonly string[]> = new Map();
  const pages = pageOutput({ built, makes: () => true, onWritten: (files) => (written = files) });
  await build({ ...published, outDir: stage, logLevel: 'warn', integrations: [pages] });
  if (drawsSocialCards) await writeSocialCards(catalog, stage, cardsDir);
  publish(stage, outDir, built.keptFiles());
  built.remember(written);
  console.log(`Sitio construido en ${shown(outDir)}.`);
  return { base: published.base, records: inWords };
}

/** The records of the content folder and their number in words; undefined, and told, when it has an error. */
async function readChecked(): Promise<{ readonly records: Records; readonly inWords: string } | undefined> {
  const files = await readContentFolder(contentDir).catch((error: unknown) => {
    if (!(error instanceof MissingContentFolder)) throw error;
    console.error(messages.file.missingFolder(error.folder));
    return undefined;
  });
  if (!files) return undefined;
  const report = checkContent(files, { language: 'es', asOf: checkDay() });
  console.log(terminalReport(report, shown(contentDir), messages, paint));
  if (report.errors > 0) return undefined;
  return { records: recordsOf(report.files), inWords: summary(report, messages) };
}

function beginSearchIndex(catalog: Catalog): void {
  const indexing = makeSearchIndex(
    catalog.addresses.languages.map((language) => ({
      language,
      documents: catalogDocuments(catalog, language),
    })),
  );
  // Whoever waits for it hears of a failure; until then it must not end the process.
  indexing.catch(() => undefined);
  globalThis.searchIndexing = indexing;
}
