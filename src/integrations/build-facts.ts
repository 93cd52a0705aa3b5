import type { BuildFacts } from '#catalog/build-facts.ts';
import { isPartialDate } from '#model/partial-date.ts';
import { readImageSizes } from './content-images.ts';
import { contentDir } from './environment.ts';
import { readGitHistory } from './git-history.ts';

/**
 * The day as of which statuses are assessed: `AS_OF`, by default the day of the last commit, so that a build can be
 * repeated; today where there is no commit.
 */
export async function readBuildFacts(
  { lastCommit, files, days, behind } = readGitHistory(contentDir),
): Promise<BuildFacts> {
  const asOf = process.env['AS_OF'] || lastCommit || new Date().toISOString().slice(0, 10);
  if (asOf.length !== 10 || !isPartialDate(asOf)) {
    throw new Error(`AS_OF=${asOf}: se espera un día como 2026-11-22 (expected a day such as 2026-11-22).`);
  }
  return { asOf, files, days, ...(behind ? { behind } : {}), images: await readImageSizes(contentDir) };
}
