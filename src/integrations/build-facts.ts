import type { AstroIntegration } from 'astro';
import type { BuildFacts } from '#catalog/build-facts.ts';
import { isPartialDate } from '#model/partial-date.ts';
import { readImageSizes } from './content-images.ts';
import { contentDir } from './environment.ts';
import { readGitHistory } from './git-history.ts';

const MODULE = 'virtual:build-facts';

/**
 * The day as of which statuses are assessed: `AS_OF`, by default the day of the last commit, so that a build can be
 * repeated; today where there is no commit.
 */
export async function readBuildFacts(): Promise<BuildFacts> {
  const { lastCommit, files, days } = readGitHistory(contentDir);
  const asOf = process.env['AS_OF'] || lastCommit || new Date().toISOString().slice(0, 10);
  if (asOf.length !== 10 || !isPartialDate(asOf)) {
    throw new Error(`AS_OF=${asOf}: se espera un día como 2026-11-22 (expected a day such as 2026-11-22).`);
  }
  return { asOf, files, days, images: await readImageSizes(contentDir) };
}

/** Gives the pages what the build knows besides the content. */
export function buildFacts(facts: BuildFacts): AstroIntegration {
  return {
    name: 'build-facts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'build-facts',
                resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(facts)};` : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
