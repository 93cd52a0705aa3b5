import type { IncomingMessage } from 'node:http';
import { type AstroIntegration, dev } from 'astro';
import type { Published } from '../published-at.ts';
import type { Preview } from './preview.ts';
import { type PageProblems, problemMain, problemPage, problemPanel } from './problem-panel.ts';

export interface PreviewServer {
  readonly port: number;
  /** Lets the pages be made anew of `siteCatalog`, and open ones in browsers reload. */
  readonly show: () => void;
  readonly stop: () => Promise<void>;
}

interface PreviewOptions {
  readonly published: Published;
  /** The port, or the first free one after it. */
  readonly port: number;
  readonly problems: Preview['problems'];
  /** Whether Vite is to watch a file: the content is not its business. */
  readonly isWatched: (path: string) => boolean;
}

/** Serves the pages as they are asked for. */
export async function startPreviewServer(options: PreviewOptions): Promise<PreviewServer> {
  const { published, port, problems, isWatched } = options;
  let show = (): void => undefined;
  let askedAt = 0;
  let shownAt = 0;
  const preview: AstroIntegration = {
    name: 'preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // A route that has no extension of its own answers in the preview only with a slash at the end.
          if (/^\/data\/[^?]+\.\w+$/.test(request.url ?? '')) request.url += '/';
          if (!asksForPage(request)) return next();
          askedAt = performance.now();
          answer(request.originalUrl ?? '/', request.socket.localPort, problems)
            .then((answered) => {
              if (!answered) return next();
              response.writeHead(answered.status, answered.headers).end(answered.body);
            })
            .catch(next);
        });
        const reload = (): void => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        // A page that was asked for before the change and listens only now has missed it.
        server.ws.on('connection', () => {
          if (shownAt > askedAt) reload();
        });
        show = () => {
          shownAt = performance.now();
          // Astro remembers the addresses of its routes until this tells it otherwise.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          reload();
        };
      },
    },
  };
  const server = await dev({
    ...published,
    integrations: [preview],
    logLevel: 'error',
    server: { port },
    vite: { server: { watch: { ignored: (path: string) => !isWatched(path) } } },
  });
  return { port: server.address.port, show: () => show(), stop: () => server.stop() };
}

/** Bears the preview’s own request for a page that it puts the problems on. */
const OWN = 'x-preview-own-request';

const asksForPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers[OWN] === undefined && (headers.accept ?? '').includes('text/html');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** The page with the problems of the content on it; undefined where it has none. */
async function answer(
  url: string,
  port: number | undefined,
  problems: Preview['problems'],
): Promise<Answer | undefined> {
  const [path = '/'] = url.split('?');
  const told = problems(path);
  if (told.report.findings.length === 0) return undefined;
  if (!globalThis.siteCatalog) return { status: 503, headers: HTML, body: problemPage(told) };
  const page = await fetch(`http://localhost:${port}${url}`, {
    headers: { accept: 'text/html', [OWN]: '1' },
    redirect: 'manual',
  });
  const { status } = page;
  if (!page.headers.get('content-type')?.includes('text/html')) {
    return { status, headers: Object.fromEntries(page.headers), body: await page.bytes() };
  }
  const html = await page.text();
  if (status === 500 && told.report.errors > 0) return { status, headers: HTML, body: problemPage(told) };
  return { status, headers: HTML, body: withProblems(html, told) };
}

/** The page with its problems on top, or with nothing else where what it is the text of cannot be shown. */
const withProblems = (html: string, told: PageProblems): string =>
  html.replace(/(<main[^>]*>)([^]*)(<\/main>)/, (_, start: string, content: string, end: string) =>
    told.isShown ? start + problemPanel(told) + content + end : start + problemMain(told) + end,
  );
