import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'astro';
import { auditOf } from '#audit/audit.ts';
import { dueLine } from '#audit/terminal-report.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { type OfflinePlan, offlinePlan } from '#catalog/offline-plan.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { cacheDir, cardsDir, drawsSocialCards, outDir } from '#integrations/environment.ts';
import { layersDigest } from '#integrations/layers-digest.ts';
import { builtPages } from '#integrations/output/built-pages.ts';
import { writeFormerFiles } from '#integrations/output/former-files.ts';
import { writeHostFiles } from '#integrations/output/host-files.ts';
import { pageOutput } from '#integrations/output/page-output.ts';
import { type Part, SEARCH_FOLDER, writePart } from '#integrations/output/part.ts';
import { isInShard, type Shard } from '#integrations/output/shard.ts';
import { publishedAt } from '#integrations/published-at.ts';
import { makeSearchIndex, type MadeLanguage } from '#integrations/search/made-index.ts';
import { writeSearchShard } from '#integrations/search/search-shards.ts';
import { writeSearchIndex } from '#integrations/search/write-index.ts';
import { writeSocialCards } from '#integrations/social-cards/write-social-cards.ts';
import { catalogDocuments } from '#search/catalog-documents.ts';
import { type CheckedSite, checkedSite } from './checked-site.ts';

/** Files of a site, or of a part of one, aside from the site that the output folder holds. */
interface MadeFiles {
  readonly stage: string;
  /** Paths of files in the output folder that are still right. */
  readonly kept: ReadonlySet<string>;
  /** What readers of the site need without a network; none for a part. */
  readonly plan: OfflinePlan | undefined;
  /** Remembers for the next build what the output folder holds, once it holds this. */
  readonly remember: () => void;
}

/** A site that was made. It holds nothing of the content, which is most of what a build has in memory. */
export interface MadeSite extends MadeFiles, Pick<CheckedSite, 'inWords' | 'unlisted'> {
  /** Path that every address begins with and ends in a slash. */
  readonly base: string;
  /** What of the content is overdue or stale, where something is. */
  readonly due: string | undefined;
}

/** Checks the content and, where it has no error, makes the site, or one part of it; undefined, and told, otherwise. */
export async function makeSite(
  language: EditorLanguage,
  shard: Shard | undefined,
): Promise<MadeSite | undefined> {
  const checked = await checkedSite(language, shard !== undefined);
  if (!checked) return undefined;
  const { catalog, inWords, unlisted, digest } = checked;
  const madeWith = await layersDigest(['.']);
  const part = shard && {
    ...shard,
    madeOf: createHash('sha256')
      .update(madeWith + digest + JSON.stringify(catalog.facts))
      .digest('hex'),
  };
  globalThis.siteCatalog = catalog;
  try {
    const files = await makeFiles(catalog, madeWith, part);
    const { base } = publishedAt(catalog.site);
    return { ...files, base, inWords, unlisted, due: dueLine(auditOf(catalog), language) };
  } finally {
    globalThis.siteCatalog = undefined;
    globalThis.openData = undefined;
    globalThis.searchIndexing = undefined;
  }
}

async function makeFiles(catalog: Catalog, madeWith: string, part?: Part): Promise<MadeFiles> {
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
  return { stage, kept, plan: part ? undefined : plan, remember: () => built.remember(written) };
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
