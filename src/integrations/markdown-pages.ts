import type { AstroIntegration } from 'astro';
import { pageMarkdown } from '#formats/page-markdown/page-markdown.ts';

/** Answers in the preview with the Markdown version of a page, made of the page as it answers. A build writes it. */
export function markdownPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'markdown-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
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
