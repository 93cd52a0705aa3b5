import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const systemChromium = '/usr/bin/chromium';

const installed = (): string | undefined => {
  const { CHROMIUM_PATH: chosen } = process.env;
  return chosen ?? (existsSync(systemChromium) ? systemChromium : undefined);
};

// In a single process, closing one page’s context ends the whole browser.
const argumentsOf = (given: readonly string[]): string[] =>
  given.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');

/** A real browser: the one that `CHROMIUM_PATH` names, else the system’s, else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installed();
  return executablePath === undefined
    ? chromium.launch({ executablePath: await sparticuz.executablePath(), args: argumentsOf(sparticuz.args) })
    : chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
