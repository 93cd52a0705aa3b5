import type { Browser, Page } from 'playwright-core';
import type { StaticHost, Transfer } from './static-host.ts';

/** How often the main thread’s work is made longer, to stand for a cheap phone. Workers are not slowed by it. */
const slowdown = 4;
// Longer than any of the measured interfaces waits for the next letter, or its worker works without a sign.
const quietMilliseconds = 700;

/** What one act of the visitor set in motion. */
export interface Effect {
  readonly transfers: readonly Transfer[];
  /** From the visitor’s input to the last change of the watched part; undefined where nothing changed. */
  readonly milliseconds: number | undefined;
  /** Tasks of the main thread over 50 ms. */
  readonly longTasks: readonly number[];
}

/** A page on a slowed machine with an empty cache, watched. */
export interface Visit {
  readonly page: Page;
  /** Does something, waits until everything has come to rest, and tells what it set in motion. */
  readonly effectOf: (act: () => Promise<unknown>) => Promise<Effect>;
  readonly close: () => Promise<void>;
}

interface Watch {
  input: number;
  change: number;
  longTasks: number[];
}

declare global {
  var benchWatch: Watch | undefined;
}

/** Runs in the page, before its own scripts. */
function watch(watched: string): void {
  const state: Watch = { input: 0, change: 0, longTasks: [] };
  globalThis.benchWatch = state;
  for (const type of ['keydown', 'input', 'click']) {
    addEventListener(
      type,
      (event) => {
        state.input = event.timeStamp;
      },
      { capture: true },
    );
  }
  new PerformanceObserver((list) => {
    state.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((mutations) => {
    const within = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest(watched) !== null;
    };
    if (mutations.some(within)) state.change = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Opens an empty page for a visit to a host. The part of its pages with that selector is watched for changes. */
export async function startVisit(browser: Browser, host: StaticHost, watched: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch, watched);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  async function rest(): Promise<void> {
    for (;;) {
      const sinceChange = await page.evaluate(
        () =>
          performance.now() - Math.max(globalThis.benchWatch?.change ?? 0, globalThis.benchWatch?.input ?? 0),
      );
      const quiet = Math.min(sinceChange, host.quietFor());
      if (quiet >= quietMilliseconds) return;
      await page.waitForTimeout(Math.max(20, quietMilliseconds - quiet));
    }
  }

  return {
    page,
    async effectOf(act) {
      host.takeSent();
      await page.evaluate(() => {
        if (globalThis.benchWatch) globalThis.benchWatch.longTasks = [];
      });
      await act();
      await rest();
      const seen = await page.evaluate(() => globalThis.benchWatch);
      if (!seen) throw new Error('the page is not watched');
      return {
        transfers: host.takeSent(),
        milliseconds: seen.change > seen.input ? seen.change - seen.input : undefined,
        longTasks: seen.longTasks,
      };
    },
    close: () => context.close(),
  };
}
