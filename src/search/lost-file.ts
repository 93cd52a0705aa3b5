/** What a worker tells its page of a file that could not be loaded. */
export interface LostFile {
  readonly lost: string;
}

/** The part of a worker’s own scope that is used here. */
export interface WorkerScope {
  fetch: typeof fetch;
  readonly postMessage: (message: LostFile) => void;
}

/**
 * Makes a worker tell its page of each file that it could not load, or not whole. Pagefind takes such a file for an
 * empty one: it finds nothing, and never asks for it again.
 *
 * Self-contained, as its source is put before that of Pagefind’s worker.
 */
export function tellOfLostFiles(scope: WorkerScope): void {
  const load = scope.fetch.bind(scope);
  scope.fetch = async (...asked) => {
    try {
      const answer = await load(...asked);
      if (!answer.ok) throw new Error(String(answer.status));
      return new Response(await answer.arrayBuffer());
    } catch (error) {
      scope.postMessage({ lost: String(asked[0]) });
      throw error;
    }
  };
}
