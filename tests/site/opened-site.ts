import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from './browser.ts';
import type { Place } from './browser-checks.ts';
import { type BuiltSite, serveSite } from './site.ts';

/** The site served, and a browser to look at it with, while the tests of a file run. */
export function openedSite(site: BuiltSite): Place {
  let opened: { readonly browser: Browser; readonly server: StaticServer } | undefined;
  const whileOpen = () => {
    if (!opened) throw new Error('The site is open only while the tests run.');
    return opened;
  };
  beforeAll(async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
    opened = { browser, server };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.server.close();
  });
  return {
    get browser() {
      return whileOpen().browser;
    },
    get origin() {
      return `http://localhost:${whileOpen().server.port}`;
    },
  };
}
