import {
  keepForOffline,
  keepsNothing,
  ownRegistration,
  readPublished,
  setKeepsNothing,
  takePublished,
  activeVersion,
} from '#offline/keep-for-offline.ts';
import { type KeptPage, keptBytes, keptPages } from '#offline/kept-pages.ts';
import { keptVersions } from '#offline/kept-versions.ts';
import { languageOf, type GroupSummary, type OfflineSite } from '#offline/offline-site.ts';
import { saveGroups } from '#offline/save-groups.ts';
import { sparesData } from '#offline/spares-data.ts';
import { bytesOf, cachePrefix, OtherFile } from '#offline/store.ts';
import type { OfflineSettings } from './offline-settings.ts';

const MEGABYTE = 1e6;

/** Brings the page on reading offline to life: what is kept, what can be saved, and its removal. */
export async function startOfflinePage(root: HTMLElement): Promise<void> {
  const settings: OfflineSettings = JSON.parse(root.dataset['offline'] ?? '{}');
  const { base, messages, names, locale, language } = settings;
  const part = <Kind extends Element>(name: string, kind: new () => Kind): Kind => {
    const found = root.querySelector(`[data-offline-${name}]`);
    if (!(found instanceof kind)) throw new Error(`The page lacks ${name}`);
    return found;
  };
  const status = part('status', HTMLElement);
  const size = (bytes: number): string =>
    (bytes / MEGABYTE).toLocaleString(locale, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: bytes < 10 * MEGABYTE ? 1 : 0,
    });
  const filled = (text: string, values: Readonly<Record<string, string>>): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

  showMissing();
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    part('unable', HTMLElement).hidden = false;
    delete root.dataset['offlineWaiting'];
    return;
  }
  const kept = keptVersions(caches, base);
  const form = part('form', HTMLFormElement);
  const start = part('start', HTMLButtonElement);
  const stop = part('stop', HTMLButtonElement);
  const progress = part('progress', HTMLProgressElement);
  let groups: readonly GroupSummary[] = [];
  let saving: AbortController | undefined;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  stop.addEventListener('click', () => saving?.abort());
  part('clear', HTMLElement).addEventListener('click', () => void clear());
  part('again', HTMLElement).addEventListener('click', () => {
    setKeepsNothing(false);
    part('cleared', HTMLElement).textContent = messages.accepted;
    void keepForOffline(base)
      .catch(() => undefined)
      .then(show);
  });
  await show();

  /** Where the page stands in for another, which is not kept: that one's address is in the browser's line. */
  function showMissing(): void {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    if (!canonical || location.pathname === new URL(canonical.href).pathname) return;
    part('missing', HTMLElement).hidden = false;
    part('path', HTMLElement).textContent = decodeURI(location.pathname);
    part('retry', HTMLAnchorElement).href = location.href;
  }

  /** What the worker that is at work is of. */
  async function ownSite(): Promise<OfflineSite | undefined> {
    const version = activeVersion(await ownRegistration(base));
    return version === undefined ? undefined : kept.site(version);
  }

  async function show(): Promise<void> {
    const site = await ownSite();
    groups = site?.groups ?? (await readPublished(base).catch(() => undefined))?.groups ?? [];
    const whole = site ? await kept.groups(site) : [];
    for (const { name, files, bytes } of groups) {
      const choice = root.querySelector(`[data-offline-choice="${name}"]`);
      const text = choice?.querySelector('[data-text]');
      if (!(choice instanceof HTMLElement && text instanceof HTMLElement)) continue;
      choice.hidden = false;
      const values = { files: files.toLocaleString(locale), size: size(bytes) };
      const told = filled(text.dataset['text'] ?? '', values);
      text.textContent = whole.includes(name) ? `${told} (${messages.saved})` : told;
    }
    form.hidden = groups.length === 0;
    const room = await freeRoom();
    part('room', HTMLElement).textContent =
      room === undefined ? '' : filled(messages.room, { size: size(room) });
    part('spared', HTMLElement).hidden = !sparesData();
    delete root.dataset['offlineWaiting'];
    await showKept(site, whole);
  }

  async function freeRoom(): Promise<number | undefined> {
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
    return quota === undefined ? undefined : quota - (usage ?? 0);
  }

  async function showKept(site: OfflineSite | undefined, whole: readonly string[]): Promise<void> {
    const bytes = await keptBytes(base);
    part('kept', HTMLElement).hidden = false;
    part('used', HTMLElement).textContent = keepsNothing()
      ? messages.refused
      : bytes === 0
        ? messages.none
        : filled(messages.used, { size: size(bytes) });
    const list = new Intl.ListFormat(locale).format(whole.map((name) => names[name] ?? name));
    part('whole', HTMLElement).textContent = whole.length > 0 ? filled(messages.whole, { names: list }) : '';
    part('clear', HTMLElement).hidden = bytes === 0 && keepsNothing();
    part('again', HTMLElement).hidden = !keepsNothing();
    const pages = site ? await pagesToRead(site) : [];
    const shown = part('pages', HTMLElement);
    shown.hidden = pages.length === 0;
    shown.querySelector('ul')?.replaceChildren(
      ...pages.map(({ href, title }) => {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = title;
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }

  async function pagesToRead(site: OfflineSite): Promise<readonly KeptPage[]> {
    const shelves = await Promise.all([kept.open(site.version, 'seen'), kept.open(site.version, 'core')]);
    const help = new Set(site.languages.map(({ page }) => base + page));
    return keptPages(
      shelves,
      (href) => !help.has(href) && languageOf(site, href.slice(base.length))?.language === language,
    );
  }

  async function save(): Promise<void> {
    const chosen = new FormData(form).getAll('group').map(String);
    if (chosen.length === 0) {
      status.textContent = messages.chooseOne;
      return;
    }
    const controller = new AbortController();
    saving = controller;
    start.hidden = true;
    stop.hidden = false;
    progress.hidden = false;
    part('cleared', HTMLElement).textContent = '';
    setKeepsNothing(false);
    let told: string;
    try {
      told = await saveChosen(chosen, controller.signal);
      start.textContent = messages.start;
    } catch (error) {
      told = whyNot(error, controller.signal);
      start.textContent = messages.resume;
    }
    await show();
    start.hidden = false;
    stop.hidden = true;
    progress.hidden = true;
    status.textContent = told;
  }

  /** Saves what was chosen, and says how it went. */
  async function saveChosen(chosen: readonly string[], signal: AbortSignal): Promise<string> {
    // Where the newest version cannot be had whole, the one that is at work is saved.
    await takePublished(base).catch(() => undefined);
    const site = await ownSite();
    if (!site) return messages.unable;
    const wanted = site.groups.filter(({ name }) => chosen.includes(name));
    const all = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
    const room = await freeRoom();
    const needed = all - (await savedBytes(site));
    if (room !== undefined && needed > room)
      return filled(messages.noRoom, { needed: size(needed), room: size(room) });
    await navigator.storage?.persist?.().catch(() => false);
    let told = 0;
    const tell = (bytes: number): void => {
      progress.value = all === 0 ? 1 : bytes / all;
      const now = performance.now();
      // Not so often that it could not be read out.
      if (now - told < 2000) return;
      told = now;
      status.textContent = filled(messages.underWay, { done: size(bytes), all: size(all) });
    };
    tell(0);
    await saveGroups({ kept, site, chosen, signal, onProgress: tell });
    return messages.done;
  }

  async function savedBytes({ version }: OfflineSite): Promise<number> {
    const saved = await kept.open(version, 'saved');
    const answers = await Promise.all((await saved.keys()).map((request) => saved.match(request)));
    return answers.reduce((sum, answer) => sum + (answer ? bytesOf(answer) : 0), 0);
  }

  function whyNot(error: unknown, signal: AbortSignal): string {
    if (signal.aborted) return messages.stopped;
    if (error instanceof OtherFile) return messages.changed;
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? messages.full
      : messages.lost;
  }

  async function clear(): Promise<void> {
    saving?.abort();
    setKeepsNothing(true);
    const registration = await ownRegistration(base);
    if (registration?.active) await askToClear(registration.active);
    await registration?.unregister();
    for (const name of await caches.keys()) if (name.startsWith(cachePrefix(base))) await caches.delete(name);
    status.textContent = '';
    part('cleared', HTMLElement).textContent = messages.cleared;
    await show();
  }
}

const PATIENCE = 5000;

/** Done when the worker has removed all and keeps nothing any more, or does not answer. */
const askToClear = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    setTimeout(resolve, PATIENCE);
    worker.postMessage({ asked: 'clear' }, [port2]);
  });
