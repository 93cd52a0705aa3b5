import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

// Text that a browser would read in another encoding, or not as text, if it were not told.
const textTypes: ReadonlyMap<string, string> = new Map([
  ['.csv', 'text/csv'],
  ['.jsonl', 'application/jsonl'],
  ['.md', 'text/markdown'],
  ['.ttl', 'text/turtle'],
  ['.txt', 'text/plain'],
]);

/**
 * Serves a built site on localhost under its base path, compressed where the build left compressed files, with its own page for addresses that do not exist.
 * @throws EADDRINUSE when the port is taken; port 0 takes any free one.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<StaticServer> {
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const type = textTypes.get(extname(path));
      if (type !== undefined) response.setHeader('content-type', `${type}; charset=utf-8`);
    },
  });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      if (path === '/') response.writeHead(302, { location: base }).end();
      else refuse();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, refuse);
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
