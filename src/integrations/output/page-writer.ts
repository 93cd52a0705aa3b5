import { Worker } from 'node:worker_threads';
import type { TextFile } from './files-beside.ts';

export interface WriterData {
  /** The folder that paths are below. */
  readonly folder: string;
  /** Path that every address of the site begins with. */
  readonly base: string;
}

/** A page to write, by its path without base or leading slash, and files that go with it. */
export interface Order {
  readonly page: string;
  /** In UTF-8, handed over to the thread; left out where only files are to be written. */
  readonly html?: ArrayBuffer;
  readonly files: readonly TextFile[];
}

/** The paths of the files that were written for a page, or what kept them from it. */
export type Report = { readonly page: string } & (
  { readonly paths: readonly string[] } | { readonly problem: string }
);

/** Writes pages in a thread of its own, which makes the Markdown version of each. */
export interface PageWriter {
  /** Has a page written; waits while many others wait. Nothing more is written once something could not be. */
  readonly write: (order: Order) => Promise<void>;
  /** Whether something could not be written. */
  readonly hasFailed: () => boolean;
  /**
   * Ends the thread when all is written.
   * @returns the paths of the files that were written, by page.
   * @throws when one could not be.
   */
  readonly close: () => Promise<ReadonlyMap<string, readonly string[]>>;
}

// Enough that neither thread waits for the other.
const MOST_WAITING = 64;

const MOST_MEBIBYTES = 192;

export function createPageWriter(data: WriterData): PageWriter {
  const thread = new Worker(new URL('./page-writer-thread.ts', import.meta.url), {
    workerData: data,
    // It holds a few pages; without a limit what it is done with would take several times as much.
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEBIBYTES },
  });
  const written = new Map<string, readonly string[]>();
  let waiting = 0;
  let failure: Error | undefined;
  let turn = Promise.withResolvers<undefined>();
  const next = (): void => {
    turn.resolve(undefined);
    turn = Promise.withResolvers();
  };
  thread.on('message', (report: Report) => {
    waiting -= 1;
    if ('paths' in report) written.set(report.page, [...(written.get(report.page) ?? []), ...report.paths]);
    else failure ??= new Error(`Could not write ${report.page}: ${report.problem}`);
    next();
  });
  thread.on('error', (error) => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    next();
  });
  const wait = async (most: number): Promise<void> => {
    while (waiting > most && !failure) await turn.promise;
  };
  return {
    async write(order) {
      await wait(MOST_WAITING);
      if (failure) return;
      waiting += 1;
      thread.postMessage(order, order.html ? [order.html] : []);
    },
    hasFailed: () => failure !== undefined,
    async close() {
      try {
        await wait(0);
        if (failure) throw failure;
        return written;
      } finally {
        await thread.terminate();
      }
    },
  };
}
