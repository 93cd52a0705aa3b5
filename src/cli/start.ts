import { serveFolder, type StaticServer } from '#integrations/static-server.ts';
import { outDir } from '#integrations/environment.ts';
import { buildSite } from './build-site.ts';

const FIRST_PORT = 4321;
const LAST_PORT = 4340;

const site = await buildSite();
if (!site) process.exit(1);

const base = new URL(site.url).pathname;
const server = await serveOnFreePort(base);
if (!server) {
  console.error(`Los puertos ${FIRST_PORT} a ${LAST_PORT} están ocupados (all taken).`);
  process.exit(1);
}
console.log(`\n${site.records}\nhttp://localhost:${server.port}${base}   (Ctrl C para terminar)`);

async function serveOnFreePort(path: string): Promise<StaticServer | undefined> {
  for (let port = Number(process.env['PORT'] || FIRST_PORT); port <= LAST_PORT; port += 1) {
    try {
      return await serveFolder(outDir, path, port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      console.log(
        `El puerto ${port} está ocupado; se intenta con el ${port + 1} (port taken, trying the next).`,
      );
    }
  }
  return undefined;
}
