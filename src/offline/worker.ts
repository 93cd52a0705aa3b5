import { clientVersions, FOREIGN } from './client-versions.ts';
import { keptFiles } from './kept-files.ts';
import { keptVersions } from './kept-versions.ts';
import { languageOf, OFFLINE_FOLDER, type OfflineSite } from './offline-site.ts';
import { keepLanguage, prepareVersion } from './prepare-version.ts';
import { readMessage } from './reader-messages.ts';
import { rowOf } from './row-of.ts';
import { keepSeen } from './seen-pages.ts';
import { sparesData } from './spares-data.ts';
import { answerOf, cachePrefix, readNote, writeNote } from './store.ts';
import type { WorkerFetchEvent, WorkerScope } from './worker-scope.ts';

// The editors’ form is another program, and what is here for reading offline is the worker’s own.
const OUTSIDE = ['admin/', `${OFFLINE_FOLDER}/`];
// Their names tell what is in them: one is the same file in every version that has it.
const NAMED_BY_CONTENT = '_assets/';
// Milliseconds after which a page that is kept is worth more than the one that has not begun to come.
const PATIENCE = 5000;
const FORMER = 'former';

/** A page as it came, and the version that it is of. */
interface Judged {
  readonly version: string;
  /** To be kept, where it is of the worker’s version. */
  readonly page?: Response;
}

/**
 * The service worker of one version of a site. A page comes from the network wherever there is one, and is kept where
 * it is of this version; without a network it comes from what is kept. Each open page gets the files of its own version
 * or those of the network, never some of both.
 */
export function serveOffline(scope: WorkerScope, site: OfflineSite): void {
  const { base, version } = site;
  const kept = keptVersions(scope.caches, base);
  const files = keptFiles(kept);
  const clients = clientVersions(scope.caches, base);
  const languages = new Map<string, Promise<void>>();
  let isCleared = false;

  scope.addEventListener('install', (event) => {
    // Open pages keep their version all the same: what they ask for is answered from its files.
    event.waitUntil(prepareVersion(kept, site).then(() => scope.skipWaiting()));
  });

  scope.addEventListener('activate', (event) => {
    event.waitUntil(takeOver());
  });

  scope.addEventListener('message', (event) => {
    const message = readMessage(event.data);
    if (message?.asked === 'clear') {
      isCleared = true;
      event.waitUntil(clear().then(() => event.ports[0]?.postMessage('cleared')));
    }
    if (message?.asked === 'keep') event.waitUntil(keepOpened(message.path, event.source?.id ?? ''));
  });

  scope.addEventListener('fetch', (event) => {
    const { method, url, headers, mode } = event.request;
    const { origin, pathname } = new URL(url);
    const path = pathname.slice(base.length);
    if (method !== 'GET' || origin !== scope.location.origin || !pathname.startsWith(base)) return;
    if (headers.has('range') || /prefetch/.test(headers.get('sec-purpose') ?? headers.get('purpose') ?? ''))
      return;
    if (OUTSIDE.some((outside) => path.startsWith(outside))) return;
    event.respondWith(mode === 'navigate' ? openPage(event, path) : giveFile(event, path));
  });

  async function takeOver(): Promise<void> {
    await scope.registration.navigationPreload?.enable();
    const former = [...(await kept.all())].filter((other) => other !== version);
    await writeNote(await kept.open(version, 'core'), base, FORMER, former);
    await scope.clients.claim();
    await removeFormer();
  }

  /** Removes versions before this one that no open page is of. A later one may be on its way. */
  async function removeFormer(): Promise<void> {
    if (isCleared) return;
    const open = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
    const inUse = await clients.among(new Set(open.map(({ id }) => id)));
    const former = await readNote<readonly string[]>(await kept.open(version, 'core'), base, FORMER);
    await kept.remove((other) => former?.includes(other) === true && !inUse.has(other));
  }

  async function clear(): Promise<void> {
    await kept.remove(() => true);
    await scope.caches.delete(`${cachePrefix(base)}clients`);
  }

  async function openPage(event: WorkerFetchEvent, path: string): Promise<Response> {
    const load = async () => (await event.preloadResponse) ?? fetch(event.request);
    const network = load().catch(() => undefined);
    const inTime = await Promise.race([network, pause(PATIENCE)]);
    if (inTime === undefined || inTime.status >= 500) {
      const page = await readPage(event, path);
      if (page) return page;
    }
    const answer = await network;
    if (!answer) return offlinePage(event, path);
    const isPage = answer.ok && (answer.headers.get('content-type')?.includes('html') ?? false);
    const judged = isPage ? judge(answer.clone(), path) : Promise.resolve({ version: FOREIGN });
    event.waitUntil(
      noteClient(
        event.resultingClientId,
        judged.then((of) => of.version),
      ),
    );
    event.waitUntil(judged.then((of) => keepPage(of, path)).then(removeFormer));
    return answer;
  }

  /** A page that is kept. */
  async function readPage(event: WorkerFetchEvent, path: string): Promise<Response | undefined> {
    const page = await files.of(site, path);
    if (!page) return undefined;
    event.waitUntil(noteClient(event.resultingClientId, Promise.resolve(version)));
    const seen = await kept.open(version, 'seen');
    if (await seen.match(base + path)) event.waitUntil(keepSeen(seen, base + path, page.clone()));
    return page;
  }

  async function offlinePage(event: WorkerFetchEvent, path: string): Promise<Response> {
    const page = await files.of(site, languageOf(site, path)?.page ?? '');
    if (!page) return Response.error();
    event.waitUntil(noteClient(event.resultingClientId, Promise.resolve(version)));
    return new Response(page.body, { status: 503, headers: page.headers });
  }

  async function judge(answer: Response, path: string): Promise<Judged> {
    try {
      const content = await answer.arrayBuffer();
      const row = await rowOf(kept, site, path);
      const page = row && (await answerOf(content, row, answer.headers.get('content-type')));
      return page ? { version, page } : { version: FOREIGN };
    } catch {
      // Without the network nothing tells what it is of.
      return { version: FOREIGN };
    }
  }

  /** Keeps a page that was read, and what its reader goes on from. What there is no room for is left out. */
  async function keepPage({ page }: Judged, path: string): Promise<void> {
    if (!page || isCleared) return;
    const isThere = (shelf: 'core' | 'saved') =>
      kept.open(version, shelf).then((of) => of.match(base + path));
    if (!(await isThere('core')) && !(await isThere('saved')))
      await keepSeen(await kept.open(version, 'seen'), base + path, page).catch(() => undefined);
    const language = languageOf(site, path)?.language;
    if (language === undefined || sparesData() || isCleared) return;
    const keeping = languages.get(language) ?? keepLanguage(kept, site, language);
    languages.set(language, keeping);
    // It is tried again with the next page.
    await keeping.catch(() => languages.delete(language));
  }

  /** The page that made the browser load this worker, which it did not see come. */
  async function keepOpened(path: string, client: string): Promise<void> {
    const judged = fetch(base + path).then(
      (answer) => judge(answer, path),
      () => ({ version: FOREIGN }),
    );
    if ((await clients.of(client)) === undefined)
      await noteClient(
        client,
        judged.then((of) => of.version),
      );
    await keepPage(await judged, path);
  }

  async function giveFile(event: WorkerFetchEvent, path: string): Promise<Response> {
    const { request, clientId, resultingClientId } = event;
    if (path.startsWith(NAMED_BY_CONTENT)) return (await scope.caches.match(base + path)) ?? fetch(request);
    const own = await versionOf(clientId);
    if (request.destination === 'worker')
      event.waitUntil(noteClient(resultingClientId, Promise.resolve(own)));
    const of = own === version ? site : await kept.site(own);
    // Its version is gone: a file of the same name would be of another.
    if (!of) return own !== FOREIGN && isPart(path) ? Response.error() : fetch(request);
    const found = await files.of(of, path);
    if (found) return found;
    const answer = await fetch(request);
    return (await isOf(of, path, answer)) ? answer : Response.error();
  }

  const isPart = (path: string): boolean => site.parts.some(([part]) => part === path);

  /** Whether a file from the network belongs to a version, where there is one of that name in others. */
  async function isOf({ parts }: OfflineSite, path: string, answer: Response): Promise<boolean> {
    const row = parts.find(([part]) => part === path);
    return (
      !row || (answer.ok && (await answerOf(await answer.clone().arrayBuffer(), row, null)) !== undefined)
    );
  }

  const noteClient = async (client: string, of: Promise<string>): Promise<void> => {
    if (!isCleared) await clients.note(client, of);
  };

  async function versionOf(client: string): Promise<string> {
    return (await clients.of(client)) ?? FOREIGN;
  }
}

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
