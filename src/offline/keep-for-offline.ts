import { digestOf } from './digest.ts';
import { type Published, PUBLISHED, versionOfWorker } from './offline-site.ts';
import type { AskedOfWorker } from './reader-messages.ts';
import { sparesData } from './spares-data.ts';

const REFUSED = 'offline';

/** Whether the reader asked that nothing be kept. It is noted because it is asked. */
export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(REFUSED) === 'no';
  } catch {
    return true;
  }
}

export function setKeepsNothing(isAsked: boolean): void {
  if (isAsked) localStorage.setItem(REFUSED, 'no');
  else localStorage.removeItem(REFUSED);
}

/** The service worker of this site; another site of the host may have one for a path above. */
export async function ownRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found?.scope === new URL(base, location.href).href ? found : undefined;
}

/** What is published now. @throws when it cannot be had. */
export async function readPublished(base: string): Promise<Published> {
  const answer = await fetch(base + PUBLISHED, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const published: Published = await answer.json();
  return published;
}

/** The version of the worker that is at work. */
export const activeVersion = (registration: ServiceWorkerRegistration | undefined): string | undefined =>
  versionOfWorker(registration?.active?.scriptURL.split('/').at(-1) ?? '');

/**
 * Lets the browser have the worker of the version that is published, and waits until it is at work. Browsers take an
 * empty file for a worker that does nothing, so what is there is looked at first.
 * @throws when the version that is published is not whole: the one before goes on.
 */
export async function takePublished(base: string): Promise<ServiceWorkerRegistration> {
  const { version, worker } = await readPublished(base);
  const [path, , digest] = worker;
  const before = await ownRegistration(base);
  if (before && activeVersion(before) === version) return before;
  const script = await fetch(base + path, { cache: 'reload' });
  if (!script.ok || (await digestOf(await script.arrayBuffer())) !== digest)
    throw new Error(`${path} is not whole`);
  const registration = await navigator.serviceWorker.register(base + path, {
    scope: base,
    updateViaCache: 'none',
  });
  const coming = registration.installing ?? registration.waiting;
  if (coming) await activated(coming);
  return registration;
}

const activated = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error(`${worker.scriptURL} did not become whole`));
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Keeps the page that is open, and what its reader goes on from, as the browser has time. */
export async function keepForOffline(base: string): Promise<void> {
  if (keepsNothing() || sparesData()) return;
  const isSeen = navigator.serviceWorker.controller !== null;
  const before = activeVersion(await ownRegistration(base));
  const registration = await takePublished(base);
  if (isSeen && activeVersion(registration) === before) return;
  const message: AskedOfWorker = { asked: 'keep', path: location.pathname.slice(base.length) };
  registration.active?.postMessage(message);
}
