import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { formNames } from '#editing/cms/form-page.ts';

const START = resolve('src/editing/cms/start-form.ts');
const KEPT_IN = resolve('.vertientes');
const NAME = 'form-';
/** Another build may be making one, whose name goes on. */
const WHOLE = /^form-[0-9a-f]{12}$/;

/**
 * The folder with the scripts, fonts and words of the browser form. They are apart from the pages' own, which share
 * nothing with them, and are made again only when the program changes.
 */
export async function formBundle(): Promise<string> {
  const folder = join(KEPT_IN, NAME + (await versionOfProgram()));
  if (existsSync(folder)) return folder;
  await mkdir(KEPT_IN, { recursive: true });
  const older = (await readdir(KEPT_IN)).filter((name) => WHOLE.test(name));
  const making = `${folder}.${process.pid}`;
  await bundleInto(making);
  // Another build may have made it meanwhile.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  for (const name of older) await rm(join(KEPT_IN, name), { recursive: true, force: true });
  return folder;
}

async function versionOfProgram(): Promise<string> {
  const sources = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', ...sources.map((source) => join('src', source))]) {
    hash.update(`${name}\n`).update(await readFile(name));
  }
  return hash.digest('hex').slice(0, 12);
}

const bundleInto = (folder: string) =>
  build({
    configFile: false,
    envDir: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    plugins: [withoutUnused],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // One file at any size: it is loaded by who edits, once.
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: START,
        output: {
          entryFileNames: formNames.script,
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });

/** Parts of Sveltia CMS, each loaded when it is needed, for fields that no record has: maps, images, coloured code. */
const UNUSED =
  /^(?:@shikijs\/(?:langs|themes)\/|leaflet|terra-draw|svgo|exifr|turndown|\.\/chunks\/(?:heic|webp|shiki))|\/locales\/(?!es-CO)[\w-]+\.json$/;
const UNUSED_FILE = /^(?:heic|marker-icon)/;
/** Its fonts come with the package; it names the same ones on another host in case they did not. */
const FONT_ELSEWHERE = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g;
/** Before anyone signs in it asks third parties how the repository’s server is. */
const SERVER_STATUS = /https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[^`'"]*/g;
const NOTHING = '\0nothing';

const withoutUnused: Plugin = {
  name: 'without-unused',
  enforce: 'pre',
  resolveId: (id, importer) => (importer?.includes('@sveltia/cms') && UNUSED.test(id) ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? 'export default {};' : undefined),
  transform: (code, id) =>
    id.includes('@sveltia/cms')
      ? code.replaceAll(FONT_ELSEWHERE, 'local("-")').replaceAll(SERVER_STATUS, 'data:application/json,{}')
      : undefined,
  generateBundle: (_options, files) => {
    for (const name of Object.keys(files)) if (UNUSED_FILE.test(name)) Reflect.deleteProperty(files, name);
  },
};
