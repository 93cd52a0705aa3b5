/**
 * Has the browser keep the page for reading offline, once it has nothing else to do, and brings the page that tells of
 * it to life. In the preview nothing is kept.
 */
export function keepPages(): void {
  const help = document.querySelector('[data-offline]');
  if (help instanceof HTMLElement)
    void import('./offline-page.ts').then(({ startOfflinePage }) => startOfflinePage(help));
  // A copy of the site is kept by whoever has it.
  if (!('serviceWorker' in navigator) || 'packed' in document.documentElement.dataset) return;
  // `DEV` tells what NODE_ENV says, which need not be what is being done.
  if (import.meta.env.MODE === 'development') return void removeWorkers();
  addEventListener('load', () => {
    const keep = async (): Promise<void> => {
      const { keepForOffline } = await import('#offline/keep-for-offline.ts');
      await keepForOffline(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
    };
    // Where it fails, the page is as good as without it.
    const start = (): void => void keep().catch(() => undefined);
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
    else setTimeout(start, IDLE);
  });
}

const IDLE = 1000;

/** A site that was served at the same address left its worker, which would hide what is being edited. */
async function removeWorkers(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
}
