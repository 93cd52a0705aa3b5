import { serveFolder, type StaticServer } from '#integrations/static-server.ts';
import { outDir } from '#integrations/environment.ts';
import { hasCode } from '#integrations/has-code.ts';
import { buildSite } from './build-site.ts';

const wanted = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(
    `PORT=${process.env['PORT']}: se espera un número de 1 a 65535 (expected a number from 1 to 65535).`,
  );
  process.exit(1);
}
const FIRST_PORT = wanted;
const LAST_PORT = Math.min(wanted + 19, 65_535);

const site = await buildSite({ language: 'es' });
if (!site) process.exit(1);

const server = await serveOnFreePort(site.base);
if (!server) {
  console.error(`Los puertos ${FIRST_PORT} a ${LAST_PORT} están ocupados (all taken).`);
  process.exit(1);
}
console.log(`\n${site.records}\nhttp://localhost:${server.port}${site.base}   (Ctrl C para terminar)`);

async function serveOnFreePort(path: string): Promise<StaticServer | undefined> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    try {
      return await serveFolder(outDir, path, port);
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE')) throw error;
      console.log(
        `El puerto ${port} está ocupado; se intenta con el ${port + 1} (port taken, trying the next).`,
      );
    }
  }
  return undefined;
}
