import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { auditOf } from '#audit/audit.ts';
import { dueLine } from '#audit/terminal-report.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { offlinePlan } from '#catalog/offline-plan.ts';
import { addressMessages } from '#i18n/editor/address-messages.ts';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { cacheDir, cardsDir, drawsSocialCards, outDir } from '#integrations/environment.ts';
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
import { checkedSite } from './checked-site.ts';
import { putOut, takeOutput } from './put-out.ts';

/** What was built, for the line that says so. */
export interface BuiltSite {
  /** Path that every address begins with and ends in a slash. */
  readonly base: string;
  /** How many records of each kind it holds, in words. */
  readonly records: string;
}

/**
 * Checks the content and, where it has no error, builds the site, or one part of it, into the output folder. Says on
 * the terminal what it finds and does; undefined when nothing was built.
 */
export async function buildSite({ language, shard }: BuildOptions): Promise<BuiltSite | undefined> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  progress.speak(language);
  const messages = buildMessages(language);
  await takeOutput(language);
  const checked = await checkedSite(language, shard !== undefined);
  if (!checked) return undefined;
  const { catalog, inWords, unlisted, digest } = checked;
  globalThis.siteCatalog = catalog;
  const madeWith = await layersDigest(['.']);
  const part = shard && {
    ...shard,
    madeOf: createHash('sha256')
      .update(madeWith + digest + JSON.stringify(catalog.facts))
      .digest('hex'),
  };
  await writeSite(catalog, madeWith, part);
  const folder = relative('.', outDir) || '.';
  const due = dueLine(auditOf(catalog), language);
  if (due !== undefined) console.log(due);
  if (unlisted > 0) console.log(addressMessages(language).unlisted(unlisted));
  console.log(shard ? messages.builtPart(writeShard(shard), folder) : messages.built(folder));
  return { base: publishedAt(catalog.site).base, records: inWords };
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
