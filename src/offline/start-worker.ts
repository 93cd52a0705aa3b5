import type { OfflineSite } from './offline-site.ts';
import { serveOffline } from './worker.ts';
import type { WorkerScope } from './worker-scope.ts';

// Of a worker, which TypeScript’s library for pages does not know; and what the build puts before this program.
declare const self: WorkerScope;
declare const SITE: OfflineSite;

serveOffline(self, SITE);
