import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageMarkdown } from '#formats/page-markdown/page-markdown.ts';

const pagesAtATime = 64;

/**
 * Writes beside each page that links it a Markdown version of itself, made of the page as it was built. The preview
 * makes it of the page as it answers.
 */
export function markdownPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        const output = fileURLToPath(dir);
        const files = [...assets.values()].flat().filter(({ pathname }) => pathname.endsWith('.html'));
        let written = 0;
        for (const [n, file] of files.entries()) {
          // The search index, which is made meanwhile, has its turn now and then.
          if (n % pagesAtATime === 0) await setImmediate();
          const markdown = pageMarkdown(readFileSync(file, 'utf8'));
          if (!markdown) continue;
          writeFileSync(join(output, markdown.href.slice(base.length)), markdown.text);
          written += 1;
        }
        logger.info(`${written} pages`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOfPage(request.originalUrl ?? '', base);
          if (path === undefined) return next();
          fetch(new URL(path, `http://${request.headers.host}`))
            .then((page) => page.text())
            .then((html) => {
              const markdown = pageMarkdown(html);
              if (!markdown) return next();
              response.setHeader('content-type', 'text/markdown; charset=utf-8').end(markdown.text);
            })
            .catch(next);
        });
      },
    },
  };
}

/** The page beside which a Markdown file stands: `/base/index.md` and `/base/en.md` are the homes’. */
function pathOfPage(url: string, base: string): string | undefined {
  const [path = ''] = url.split('?');
  if (!path.startsWith(base) || !path.endsWith('.md')) return undefined;
  const page = path.slice(0, -'.md'.length);
  return page === `${base}index` ? base : `${page}/`;
}
