import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { PresentKeys } from '#changes/present-keys.ts';
import { recordChanges } from '#changes/record-changes.ts';
import { layersDigest } from './layers-digest.ts';

const comparison = z.union([recordChanges, z.enum(['before-unreadable', 'after-unreadable'])]);
/** How two contents of a file differ, or which of them is no record. */
export type Comparison = z.infer<typeof comparison>;

const stored = z.object({ code: z.string(), comparisons: z.record(z.string(), comparison) });

/** What was compared in earlier builds. */
export interface ComparisonCache {
  get(id: string): Comparison | undefined;
  set(id: string, found: Comparison): void;
  /** Keeps what was asked for since it was opened. */
  save(): Promise<void>;
}

/**
 * Opens the cache; what another version of the code compared does not count, nor what was compared before a record of
 * the content was renamed, nor what is no such file.
 */
export async function openComparisons(file: string, keys: PresentKeys): Promise<ComparisonCache> {
  const code = await digestOf(keys);
  const kept = await read(file, code);
  const used = new Map<string, Comparison>();
  let isNew = false;
  return {
    get(id) {
      const known = kept.get(id);
      if (known !== undefined) used.set(id, known);
      return known;
    },
    set(id, found) {
      isNew = true;
      used.set(id, found);
    },
    async save() {
      if (!isNew && used.size === kept.size) return;
      const comparisons = Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
      // A build that may not write here is slower, and right all the same.
      await write(file, JSON.stringify({ code, comparisons })).catch(() => undefined);
    },
  };
}

async function read(file: string, code: string): Promise<ReadonlyMap<string, Comparison>> {
  try {
    const { success, data } = stored.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return success && data.code === code ? new Map(Object.entries(data.comparisons)) : new Map();
  } catch {
    return new Map();
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, text);
  await rename(aside, file);
}

/**
 * Changes with whatever a comparison depends on: the schemas, how versions are read, how they are compared, and under
 * which keys the records are known.
 */
async function digestOf(keys: PresentKeys): Promise<string> {
  const code = await layersDigest(['model', 'changes', 'check', 'integrations']);
  return createHash('sha256')
    .update(code)
    .update(JSON.stringify([...keys].sort()))
    .digest('hex');
}
