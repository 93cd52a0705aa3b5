/*
 * The part of a service worker’s own scope that is used here: TypeScript’s library for workers contradicts the one for
 * pages, which the rest of the program is written against.
 */
export interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface WorkerFetchEvent extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  /** Of the page or worker that the answer makes. */
  readonly resultingClientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerMessageEvent extends WorkerEvent {
  readonly data: unknown;
  readonly source: { readonly id: string } | null;
  readonly ports: readonly MessagePort[];
}

export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly location: Location;
  readonly registration: {
    readonly navigationPreload?: { readonly enable: () => Promise<void> };
  };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'all';
      readonly includeUncontrolled: true;
    }) => Promise<readonly { readonly id: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(name: 'message', listener: (event: WorkerMessageEvent) => void): void;
}
