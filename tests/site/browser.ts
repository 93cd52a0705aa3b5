import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const systemChromium = '/usr/bin/chromium';

/** The browser that `CHROMIUM_PATH` names, else the system’s, else the one that npm brought. */
export const browserPath = async (): Promise<string> =>
  process.env['CHROMIUM_PATH'] ??
  (existsSync(systemChromium) ? systemChromium : await sparticuz.executablePath());

/** How the pages of a browser are opened. */
interface Opening {
  /** Whether sites may put workers between their pages and what a test sees of the network. */
  readonly serviceWorkers?: 'allow' | 'block';
}

/** A real browser. Where it blocks workers, a context may still ask to have them. */
export async function launchBrowser({ serviceWorkers = 'block' }: Opening = {}): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    // Not the arguments that @sparticuz/chromium recommends: its single process ends when one context is
    // closed, and its web security is off, which would hide what the site’s policy refuses.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    timeout: 30_000,
  });
  if (serviceWorkers === 'allow') return browser;
  // Playwright’s own way to block them warns on the console of every page.
  const withoutWorkers = (): void => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  const openContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await openContext(options);
    if (options?.serviceWorkers !== 'allow') await context.addInitScript(withoutWorkers);
    return context;
  };
  const openPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await openPage(options);
    await page.addInitScript(withoutWorkers);
    return page;
  };
  return browser;
}
