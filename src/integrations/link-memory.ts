import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { LinkAnswer } from '#audit/link-findings.ts';

const DAY = 24 * 60 * 60 * 1000;

const memory = z.record(
  z.string(),
  z.object({
    answer: z.union([z.number(), z.enum(['timeout', 'not-found', 'certificate', 'redirects', 'connection'])]),
    movedTo: z.string().optional(),
    /** When it answered, in milliseconds. */
    at: z.number(),
  }),
);

/** What addresses answered within the last day. An unreadable file is as good as none: all is asked again. */
export async function rememberedAnswers(
  file: string,
  now: number,
): Promise<ReadonlyMap<string, LinkAnswer & { readonly at: number }>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const read = memory.safeParse(jsonIn(text));
  return new Map(
    Object.entries(read.data ?? {})
      .filter(([, { at }]) => at <= now && now - at < DAY)
      .map(([url, { answer, movedTo, at }]) => [
        url,
        { answer, at, ...(movedTo === undefined ? {} : { movedTo }) },
      ]),
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps the answers for the next day. */
export async function rememberAnswers(
  file: string,
  answers: ReadonlyMap<string, LinkAnswer & { readonly at: number }>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, JSON.stringify(Object.fromEntries(answers)));
  await rename(aside, file);
}
