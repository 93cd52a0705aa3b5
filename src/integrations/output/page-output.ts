import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { createDataFiles } from '#formats/data-files.ts';
import { progress, type Step } from '../progress/progress.ts';
import { filesBeside } from './files-beside.ts';
import { createPageWriter, type PageWriter } from './page-writer.ts';
import type { BuiltPages } from './built-pages.ts';
import { writeDataFiles } from './write-data-files.ts';
import { writeParts } from './write-parts.ts';

// Its file has a name of its own, which Astro knows.
const ERROR_PAGE = /^\d+\/$/;

export interface PageOutputOptions {
  readonly built: BuiltPages;
  /** Whether this build makes the file or the page at a path without base or leading slash. */
  readonly makes: (path: string) => boolean;
  /** Told when all pages are written: their files, by page. */
  readonly onWritten: (written: ReadonlyMap<string, readonly string[]>) => void;
}

/**
 * Writes the pages in place of Astro: each with its Markdown version and the files of its figures and of its record,
 * in a second thread, and only those that the last build did not leave as they are to be.
 */
export function pageOutput({ built, makes, onWritten }: PageOutputOptions): AstroIntegration {
  let base = '/';
  let folder = '';
  return {
    name: 'page-output',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((pages) => prerenderer(pages));
      },
    },
  };

  function prerenderer(pages: AstroPrerenderer): AstroPrerenderer {
    const catalog = globalThis.siteCatalog;
    if (!catalog) throw new Error('No catalog to make files of.');
    const beside = filesBeside(catalog);
    const tables = new Map<string, readonly string[]>();
    let writer: PageWriter | undefined;
    let step: Step | undefined;
    return {
      name: 'page-output',
      async setup() {
        await pages.setup?.();
        const data = createDataFiles(catalog);
        globalThis.openData = data;
        await writeDataFiles(data, folder, makes);
        for (const { path, digest, parts } of beside.tables) {
          if (!makes(path) || built.keeps(base + path, digest())) continue;
          await writeParts(join(folder, path), (write) => {
            for (const part of parts()) write(part);
          });
          tables.set(path, [path]);
        }
        writer = createPageWriter({ folder, base });
      },
      async getStaticPaths() {
        const paths = (await pages.getStaticPaths()).filter(({ pathname }) =>
          makes(pathname.replace(/^\//, '')),
        );
        step = progress.step('pages', paths.length);
        return paths;
      },
      async render(request, options) {
        step?.tick();
        // What failed is told once, at the end, not for each page to come.
        if (writer?.hasFailed()) return new Response(null);
        const answer = await pages.render(request, options);
        const response = answer instanceof Response ? answer : answer.response;
        const page = new URL(request.url).pathname.slice(base.length);
        if (options.routeData.type !== 'page' || ERROR_PAGE.test(page)) return response;
        const record = beside.record(page);
        if (record && !built.keeps(base + record.path, record.text))
          await writer?.write({ page: record.path, files: [record] });
        if (!built.isKept(page))
          await writer?.write({
            page,
            html: await response.arrayBuffer(),
            files: beside.figures(page, built.figuresOf(page)),
          });
        // Astro writes what has a body.
        return new Response(null);
      },
      async teardown() {
        await pages.teardown?.();
        step?.done();
        if (writer) onWritten(new Map([...tables, ...(await writer.close())]));
      },
    };
  }
}
