import { relative } from 'node:path';
import { addressMessages } from '#i18n/editor/address-messages.ts';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { outDir } from '#integrations/environment.ts';
import { writeShard } from '#integrations/output/shard.ts';
import { progress } from '#integrations/progress/progress.ts';
import type { BuildOptions } from './build-options.ts';
import { makeSite } from './make-site.ts';
import { putOut, takeOutput } from './put-out.ts';

/** What was built, for the line that says so. */
export interface BuiltSite {
  /** Path that every address begins with and ends in a slash. */
  readonly base: string;
  /** How many records of each kind it holds, in words. */
  readonly records: string;
}

/**
 * Checks the content and, where it has no error, builds the site, or one part of it, into the output folder: aside, so
 * that what the folder holds is whole until the next site is. Says on the terminal what it finds and does; undefined
 * when nothing was built.
 */
export async function buildSite({ language, shard }: BuildOptions): Promise<BuiltSite | undefined> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  progress.speak(language);
  const messages = buildMessages(language);
  await takeOutput(language);
  const site = await makeSite(language, shard);
  if (!site) return undefined;
  await putOut(site.stage, site.kept, site.plan);
  site.remember();
  const folder = relative('.', outDir) || '.';
  if (site.due !== undefined) console.log(site.due);
  if (site.unlisted > 0) console.log(addressMessages(language).unlisted(site.unlisted));
  console.log(shard ? messages.builtPart(writeShard(shard), folder) : messages.built(folder));
  return { base: site.base, records: site.inWords };
}
