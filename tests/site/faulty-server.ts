import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What is wrong with the answers for some paths below the site’s base. */
export type Fault = 'missing' | 'half' | 'empty' | 'broken off';

/** A host whose site can change, and go wrong, while browsers use it. */
export interface FaultyServer {
  readonly origin: string;
  /** Lets another built site take the place of the one that is served. */
  readonly publish: (folder: string) => void;
  /** Makes the answers wrong for which the function gives a fault; none where it is left out. */
  readonly spoil: (fault?: (path: string) => Fault | undefined) => void;
  /** Paths asked for since the last time, each as often as it was. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function faultyServer(base: string, first: string): Promise<FaultyServer> {
  let folder = first;
  let files = sirv(folder, { dev: true });
  let faultOf: (path: string) => Fault | undefined = () => undefined;
  let asked: string[] = [];

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').split('?')[0]?.slice(base.length) ?? '';
    asked.push(path);
    const refuse = (): void => void response.writeHead(404, { 'content-type': 'text/html' }).end('404');
    const fault = faultOf(path);
    if (fault === undefined) {
      request.url = `/${path}`;
      files(request, response, refuse);
      return;
    }
    const file = join(folder, path.replace(/(^|\/)$/, '$1index.html'));
    if (fault === 'missing' || !existsSync(file)) return refuse();
    const whole = readFileSync(file);
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    const half = whole.subarray(0, fault === 'empty' ? 0 : whole.length / 2);
    response.writeHead(200, {
      'content-type': type,
      ...(fault === 'broken off' ? { 'content-length': whole.length } : {}),
    });
    if (fault === 'broken off') response.write(half, () => response.destroy());
    else response.end(half);
  }

  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
    publish(other) {
      folder = other;
      files = sirv(folder, { dev: true });
    },
    spoil(fault = () => undefined) {
      faultOf = fault;
    },
    asked() {
      const since = asked;
      asked = [];
      return since;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
