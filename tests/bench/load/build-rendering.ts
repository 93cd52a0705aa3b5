import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { type AstroIntegration, build } from 'astro';

const here = (name: string): string => join(import.meta.dirname, name);

/** An adapter of the least that Astro asks for, and the one route that is measured. */
const rendering: AstroIntegration = {
  name: 'rendering',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: '/record', entrypoint: here('record.astro'), prerender: false }),
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'rendering',
        entrypointResolution: 'auto',
        serverEntrypoint: pathToFileURL(here('adapter.ts')),
        supportedAstroFeatures: {
          serverOutput: 'stable',
          hybridOutput: 'stable',
          sharpImageService: 'stable',
        },
      }),
  },
};

/**
 * Bundles this project’s own page of a project for a server that makes it anew for each request.
 * @returns path of the module that answers
 */
export async function buildRendering(folder: string): Promise<string> {
  const empty = join(folder, 'src');
  mkdirSync(empty, { recursive: true });
  await build({
    configFile: false,
    srcDir: empty,
    publicDir: join(folder, 'public'),
    outDir: join(folder, 'built'),
    cacheDir: join(folder, 'cache'),
    output: 'server',
    logLevel: 'error',
    adapter: rendering,
    devToolbar: { enabled: false },
    build: { assets: '_assets', inlineStylesheets: 'never' },
    vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
  });
  return join(folder, 'built/server/entry.mjs');
}
