import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { formSettings } from '#editing/cms/cms-config.ts';
import { FORM_ROUTE, formNames, formPage } from '#editing/cms/form-page.ts';
import { languageName } from '#i18n/languages.ts';
import { contentDir } from './environment.ts';
import { formBundle } from './form-bundle.ts';

/** Adds the form for editing in the browser. No page loads it or leads to it. */
export function editingForm(): AstroIntegration {
  let base = '/';
  return {
    name: 'editing-form',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), FORM_ROUTE);
        await mkdir(folder, { recursive: true });
        await cp(await formBundle(), folder, { recursive: true });
        for (const [name, text] of ownFiles(base)) await writeFile(join(folder, name), text);
      },
      'astro:server:setup': ({ server }) => {
        const path = `${base}${FORM_ROUTE}/`;
        server.middlewares.use((request, response, next) => {
          const [asked = ''] = (request.originalUrl ?? '').split('?');
          if (!`${asked}/`.startsWith(path)) return next();
          const name = asked.slice(path.length) || formNames.page;
          const own = ownFiles(base).get(name);
          if (own !== undefined) {
            response.setHeader(
              'content-type',
              name.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json',
            );
            return void response.end(own);
          }
          formBundle()
            .then((folder) => {
              request.url = `/${name}`;
              sirv(folder, { dev: true })(request, response, next);
            })
            .catch(next);
        });
      },
    },
  };
}

/** What is made for this site: the page, and what the form is told of its content; nothing while it cannot be read. */
function ownFiles(base: string): ReadonlyMap<string, string> {
  const catalog = globalThis.siteCatalog;
  if (!catalog) return new Map();
  const folder = relative('.', contentDir);
  const settings = formSettings({
    site: catalog.site,
    groupings: [...catalog.groupings.values()],
    // Content that is elsewhere takes its place in the repository when it is published from there.
    folder: folder === '' || folder.startsWith('..') ? 'content' : folder.replaceAll('\\', '/'),
    languageName: (tag) => languageName(tag, 'es'),
    icon: `${base}icon.svg`,
  });
  return new Map([
    [formNames.page, formPage(catalog.site, `${base}${FORM_ROUTE}/`)],
    [formNames.config, `${JSON.stringify(settings)}\n`],
  ]);
}
