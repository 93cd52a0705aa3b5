import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const systemChromium = '/usr/bin/chromium';

const installed = (): string | undefined =>
  process.env['CHROMIUM_PATH'] ?? (existsSync(systemChromium) ? systemChromium : undefined);

/** A real browser: the one that `CHROMIUM_PATH` names, else the system’s, else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installed() ?? (await sparticuz.executablePath()),
    // Not the arguments that @sparticuz/chromium recommends: its single process ends when one context is
    // closed, and its web security is off, which would hide what the site’s policy refuses.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    timeout: 30_000,
  });
}
