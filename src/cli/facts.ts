import type { BuildFacts } from '#catalog/build-facts.ts';
import { readBuildFacts } from '#integrations/build-facts.ts';
import type { GitHistory } from '#integrations/git-history.ts';

/** What is known besides the content; undefined, and told, when the day of `AS_OF` is none. */
export async function factsOrTold(git?: GitHistory): Promise<BuildFacts | undefined> {
  try {
    return await readBuildFacts(git);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
