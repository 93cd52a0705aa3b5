import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isForHosts } from '#delivery/delivery.ts';
import { isCompressed } from './compressed-files.ts';
import { addressOfFile } from './address-of-file.ts';
import { listedFiles, SUMS, type Sums, sumOf } from './output/sums.ts';

/** How a copy of a site differs from a list of its files; paths in the order of the list. */
export interface CopyFaults {
  /** Files that are there and are the same. */
  readonly same: number;
  readonly differing: readonly string[];
  /** Files that are not there, with what the server says, where one was asked. */
  readonly missing: readonly (readonly [path: string, answer?: string])[];
  /** Files that are not in the list; of an address nobody knows them. */
  readonly more: readonly string[];
  /** Files that cannot be asked for: what hosts read themselves, and what they send compressed in place of another. */
  readonly unasked: number;
}

/** Compares a folder with the list. */
export function verifyFolder(folder: string, sums: Sums): CopyFaults {
  const found = listedFiles(folder);
  const there = new Set(found);
  const missing = [...sums.keys()].filter((path) => !there.has(path));
  const listed = found.filter((path) => sums.has(path));
  const differing = listed.filter((path) => sumOf(join(folder, path)) !== sums.get(path));
  return {
    same: listed.length - differing.length,
    differing,
    missing: missing.map((path) => [path]),
    more: found.filter((path) => !sums.has(path)),
    unasked: 0,
  };
}

const AT_ONCE = 16;

/** Compares what a server answers with the list. @param base address of the site, with its path. */
export async function verifyAddress(
  base: URL,
  sums: Sums,
  told: () => void = () => undefined,
): Promise<CopyFaults> {
  const asked = [...sums].filter(([path]) => isServed(path));
  const differing = new Set<string>();
  const missing = new Map<string, string>();
  const next = asked.values();
  const worker = async (): Promise<void> => {
    for (const [path, sum] of next) {
      const answer = await answerOf(addressOf(base, path));
      if ('problem' in answer) missing.set(path, answer.problem);
      else if (answer.sum !== sum) differing.add(path);
      told();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const paths = asked.map(([path]) => path);
  return {
    same: asked.length - differing.size - missing.size,
    differing: paths.filter((path) => differing.has(path)),
    missing: paths.flatMap((path) => {
      const problem = missing.get(path);
      return problem === undefined ? [] : [[path, problem] as const];
    }),
    more: [],
    unasked: sums.size - asked.length,
  };
}

/** The list that a server has of its own files. @throws where it has none. */
export async function sumsAt(base: URL): Promise<string> {
  const answer = await fetch(addressOf(base, SUMS));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}

/** Hosts keep for themselves what tells them how to serve, and answer for a file with its compressed one. */
const isServed = (path: string): boolean => !isCompressed(path) && !isForHosts(path);

/** A page is asked for as readers ask for it: hosts lead from its file to its folder. */
const addressOf = (base: URL, path: string): URL => new URL(addressOfFile(path), base);

async function answerOf(address: URL): Promise<{ readonly sum: string } | { readonly problem: string }> {
  try {
    const answer = await fetch(address);
    // A page of its own says that a page is not there, and hosts send it with that status.
    const isErrorPage = /\/404\.html$/.test(address.pathname) && answer.status === 404;
    if (!answer.ok && !isErrorPage) return { problem: String(answer.status) };
    const sum = createHash('sha256');
    for await (const part of answer.body ?? []) sum.update(part);
    return { sum: sum.digest('hex') };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // What went wrong with the connection stands behind “fetch failed”.
    return { problem: error.cause instanceof Error ? error.cause.message : error.message };
  }
}
