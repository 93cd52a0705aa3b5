import type { FurtherParts } from './further-parts.ts';
import type { LostFile } from './lost-file.ts';
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
  readonly mergeIndex: true;
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

type Ask = <Method extends keyof Answers>(
  method: Method,
  ...args: readonly unknown[]
) => Promise<Answers[Method]>;

interface Waiting {
  readonly resolve: (message: MessageEvent) => void;
  readonly reject: (error: Error) => void;
}

interface StartedWorker {
  readonly ask: Ask;
  /** What it told of parts before its first answer. */
  readonly told: () => FurtherParts['parts'];
}

/** Starts a worker. When it fails, or a file that it needs, it ends, and what it was or is asked is rejected. */
function startWorker(script: URL, onEnd: () => void): StartedWorker {
  const worker = new Worker(script);
  const waiting = new Map<string, Waiting>();
  let further: FurtherParts['parts'] = {};
  let ended: Error | undefined;
  const end = (why: string): void => {
    if (ended) return;
    ended = new Error(`Pagefind’s worker: ${why}`);
    worker.terminate();
    onEnd();
    for (const { reject } of waiting.values()) reject(ended);
  };
  worker.addEventListener('error', ({ message }) => end(message));
  worker.addEventListener('message', (message) => {
    const {
      id = '',
      lost,
      parts,
    }: { readonly id?: string } & Partial<LostFile> & Partial<FurtherParts> = message.data;
    further = parts ?? further;
    if (lost !== undefined) end(`${lost} could not be loaded`);
    waiting.get(id)?.resolve(message);
    waiting.delete(id);
  });
  let asked = 0;

  const ask = async <Method extends keyof Answers>(method: Method, ...args: readonly unknown[]) => {
    if (ended) throw ended;
    asked += 1;
    const id = String(asked);
    const answered = new Promise<MessageEvent>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, method, args });
    const { data } = await answered;
    const { result, error }: { readonly result: Answers[Method]; readonly error?: string } = data;
    if (error !== undefined) throw new Error(error);
    return result;
  };
  return { ask, told: () => further };
}

/**
 * Pagefind in its worker. Pagefind’s own module for pages holds all of the worker’s code once more, for browsers
 * that have no workers; it would be a tenth of what a first search loads. After a failure the next search starts anew,
 * as Pagefind remembers what it could not load.
 */
export async function startPagefind(
  folder: URL,
  language: string,
  options: PagefindOptions,
): Promise<Pagefind> {
  let working: Promise<Ask> | undefined;

  async function start(): Promise<Ask> {
    const worker = startWorker(new URL('pagefind-worker.js', folder), () => (working = undefined));
    const { ask } = worker;
    await ask('init', { ...options, basePath: folder.pathname, language, primary: true });
    // Pagefind takes the same path for the same index.
    const samePath = `${folder.pathname}./`;
    const parts = worker.told()[language] ?? [];
    await Promise.all(parts.map((part) => ask('mergeIndex', samePath, { ...options, language: part })));
    return ask;
  }

  // The worker holds what a result’s fragment needs until it is told that nobody can ask for it any more.
  const forgotten = new FinalizationRegistry(
    ({ ask, data }: { readonly ask: Ask; readonly data: string }) => {
      ask('releaseData', data).catch(() => undefined);
    },
  );

  await (working = start());
  return {
    page: (id) => readPage(new URL(`fragment/${id}.pf_fragment`, folder)),
    async search(query, searchOptions = {}) {
      const ask = await (working ??= start());
      const { results } = await ask('search', query, searchOptions);
      return {
        results: results.map((found) => {
          const result = { ...found, data: () => ask('getData', found.data) };
          forgotten.register(result, { ask, data: found.data });
          return result;
        }),
      };
    },
  };
}
