import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { Slice } from './slice.ts';

const slice: z.ZodType<Slice> = z.object({
  keys: z.record(z.string(), z.string()),
  files: z.array(z.object({ path: z.string(), content: z.instanceof(Uint8Array) })),
});

const digestOf = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();
const digestBytes = 32;

/** A slice that was written; undefined where there is none, or not a whole one. */
export async function readSlice(file: string): Promise<Slice | undefined> {
  const stored = await readFile(file).catch(() => undefined);
  if (!stored) return undefined;
  const content = stored.subarray(digestBytes);
  if (!digestOf(content).equals(stored.subarray(0, digestBytes))) return undefined;
  return slice.safeParse(decode(content)).data;
}

/** Writes a slice with a digest of it before it, so that a broken file is known for one. */
export async function writeSlice(file: string, { keys, files }: Slice): Promise<void> {
  const content = encode({
    keys,
    files: files.map(({ path, content: bytes }) => ({ path, content: bytes })),
  });
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, [digestOf(content), content]);
  await rename(aside, file);
}
