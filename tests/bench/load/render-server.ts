import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { contentCatalog } from '../content-catalog.ts';

/*
 * A server that makes a page anew for each request, with the records in its memory: what such a site would cost at
 * best, without a database to ask. Says its port once it listens.
 */
const [module = '', content = ''] = process.argv.slice(2);
globalThis.siteCatalog = await contentCatalog(content);
const { answer }: { readonly answer: (request: Request) => Promise<Response> } = await import(
  pathToFileURL(module).href
);

const server = createServer((request, response) => {
  answer(new Request(new URL(request.url ?? '/', 'http://localhost')))
    .then(async (made) => {
      const body = Buffer.from(await made.arrayBuffer());
      response.writeHead(made.status, { ...Object.fromEntries(made.headers), 'content-length': body.length });
      response.end(body);
    })
    .catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : 0);
});
