import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg']);

const compress = promisify(gzip);

/** One file that went over the wire: its path and the bytes of its headers and body as they were sent. */
export interface Transfer {
  readonly path: string;
  readonly bytes: number;
}

/** A folder on localhost, for one visitor at a time. */
export interface StaticHost {
  readonly origin: string;
  /** What was sent since this was last asked. */
  readonly takeSent: () => readonly Transfer[];
  /** Milliseconds since the last answer ended; 0 while one is on its way. */
  readonly quietFor: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a plain static host does: text with gzip, which every host knows, anything else as it is, all
 * of it to be kept by the browser for ten minutes. It counts what it sends itself: the browser’s own figures leave
 * out the scripts of workers.
 */
export async function staticHost(folder: string): Promise<StaticHost> {
  const answers = new Map<string, Promise<{ body: Buffer; headers: Record<string, string | number> }>>();

  async function answer(path: string) {
    const found = join(folder, path);
    const file = (await stat(found)).isDirectory() ? join(found, 'index.html') : found;
    const ending = extname(file);
    const plain = await readFile(file);
    const body = compressed.has(ending) ? await compress(plain, { level: 6 }) : plain;
    const headers = {
      'content-type': types[ending] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(body === plain ? {} : { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    };
    return { body, headers };
  }

  let sent: Transfer[] = [];
  let underWay = 0;
  let lastEnd = performance.now();

  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const { socket } = request;
    const before = socket.bytesWritten;
    underWay += 1;
    response.on('close', () => {
      sent.push({ path, bytes: socket.bytesWritten - before });
      underWay -= 1;
      lastEnd = performance.now();
    });
    const made = answers.get(path) ?? answer(path);
    answers.set(path, made);
    made.then(
      ({ body, headers }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the static host has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    quietFor: () => (underWay > 0 ? 0 : performance.now() - lastEnd),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
