import type {
  Pagefind,
  PagefindFragment,
  PagefindOptions,
  PagefindPage,
  PagefindResult,
} from './pagefind-api.ts';

/** What the worker answers; in place of what loads a page’s fragment, the name by which it knows that. */
interface Answers {
  readonly init: true;
  readonly search: {
    readonly results: readonly (Omit<PagefindResult, 'data'> & { readonly data: string })[];
  };
  readonly getData: PagefindFragment;
  readonly releaseData: true;
}

const signature = 'pagefind_dcd';

/** A fragment as Pagefind packs it. */
async function readPage(file: URL): Promise<PagefindPage> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const packed = await answer.blob();
  // Some hosts tell the browser that the file is packed, which then unpacks it by itself.
  const isPlain = (await packed.slice(0, signature.length).text()) === signature;
  const content = isPlain ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(content).text();
  const { url, meta }: PagefindPage = JSON.parse(text.slice(signature.length));
  return { url, meta };
}

/**
 * Pagefind in its worker. Pagefind’s own module for pages holds all of the worker’s code once more, for browsers
 * that have no workers; it would be a tenth of what a first search loads.
 */
export async function startPagefind(
  folder: URL,
  language: string,
  options: PagefindOptions,
): Promise<Pagefind> {
  const worker = new Worker(new URL('pagefind-worker.js', folder));
  const waiting = new Map<string, { readonly resolve: (message: MessageEvent) => void }>();
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`Pagefind’s worker: ${message}`)));
  });
  // Whoever asks hears of it.
  failed.catch(() => undefined);
  let asked = 0;
  worker.addEventListener('message', (message) => {
    const id: string = message.data.id;
    waiting.get(id)?.resolve(message);
    waiting.delete(id);
  });

  async function ask<Method extends keyof Answers>(
    method: Method,
    ...args: readonly unknown[]
  ): Promise<Answers[Method]> {
    asked += 1;
    const id = String(asked);
    const answered = new Promise<MessageEvent>((resolve) => waiting.set(id, { resolve }));
    worker.postMessage({ id, method, args });
    const { data } = await Promise.race([answered, failed]);
    const { result, error }: { readonly result: Answers[Method]; readonly error?: string } = data;
    if (error !== undefined) throw new Error(error);
    return result;
  }

  // The worker holds what a result’s fragment needs until it is told that nobody can ask for it any more.
  const forgotten = new FinalizationRegistry((data: string) => void ask('releaseData', data));

  await ask('init', { ...options, basePath: folder.pathname, language, primary: true });
  return {
    page: (id) => readPage(new URL(`fragment/${id}.pf_fragment`, folder)),
    async search(query, searchOptions = {}) {
      const { results } = await ask('search', query, searchOptions);
      return {
        results: results.map((found) => {
          const result = { ...found, data: () => ask('getData', found.data) };
          forgotten.register(result, found.data);
          return result;
        }),
      };
    },
  };
}
