import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { isForHosts, movedTo } from '#delivery/delivery.ts';
import { type Headers, headersOf } from '#delivery/header-rules.ts';
import { readDelivery } from './output/host-files.ts';

export interface StaticServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on localhost under its base path as other hosts do that follow its files for hosts: with its
 * headers, compressed where the build left compressed files, with its own page for addresses that do not exist.
 * @throws EADDRINUSE when the port is taken; port 0 takes any free one.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<StaticServer> {
  const { rules, types, moved } = readDelivery(folder);
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const type = types[extname(path).slice(1) || 'html'];
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = (): void => {
      setHeaders(response, headersOf(rules, '404.html'));
      response.writeHead(404, { 'content-type': types['html'] });
      response.end(notFound);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      if (path === '/') response.writeHead(302, { location: base }).end();
      else refuse();
      return;
    }
    const [asked = ''] = path.split('?');
    const file = asked.slice(base.length);
    // Neither out of the folder nor, by a second slash, to another host.
    if (isForHosts(file) || /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(file)) return refuse();
    setHeaders(response, headersOf(rules, file));
    const isFolder = !/(?:^|\/|\.[^/]*)$/.test(file) && existsSync(join(folder, file, 'index.html'));
    const location = movedTo(moved, asked) ?? (isFolder ? `${asked}/` : undefined);
    if (location !== undefined) return void response.writeHead(301, { location }).end();
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

function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
