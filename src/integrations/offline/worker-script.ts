import { build } from 'vite';
import type { OfflineSite } from '#offline/offline-site.ts';

/** The service worker’s program, without what is made for one version of the site. */
export async function workerProgram(): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/offline/start-worker.ts', output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs.flatMap((made) =>
    'output' in made ? made.output.flatMap((file) => ('code' in file ? [file.code] : [])) : [],
  );
  const [program] = code;
  if (program === undefined) throw new Error('No service worker was made.');
  return program;
}

/** The whole script. It is one expression, so that no part of it, as a lost connection leaves, is a program. */
export const workerScript = (site: OfflineSite, program: string): string =>
  `(() => {\nconst SITE = ${JSON.stringify(site)};\n${program}\n})();\n`;
