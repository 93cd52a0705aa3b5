import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parseFile } from '#check/parse-file.ts';
import { decodeContent } from './content-folder.ts';
import { contentDir } from './environment.ts';

/** Loads `site.yaml` or `groupings.yaml` as the one entry of its collection; nothing when the file is not there. */
export function singleFileLoader(name: 'site' | 'groupings'): Loader {
  const path = resolve(contentDir, `${name}.yaml`);
  return {
    name: `vertientes-${name}`,
    load: async ({ store, watcher, logger }) => {
      const load = async (): Promise<void> => {
        if (!existsSync(path)) return;
        const parsed = parseFile({ path: `${name}.yaml`, text: decodeContent(await readFile(path)) });
        for (const { line, column, message } of parsed.findings)
          logger.warn(`${name}.yaml:${line}:${column} ${message}`);
        if (parsed.data !== undefined) store.set({ id: name, data: { record: parsed.data } });
      };
      store.clear();
      await load();
      watcher?.add(path);
      watcher?.on('change', async (changed) => {
        if (changed === path) await load();
      });
    },
  };
}
