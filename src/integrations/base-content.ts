import { execFileSync } from 'node:child_process';
import type { ContentFile } from '#check/content-file.ts';
import { blobReader } from './blob-reader.ts';
import { decodeContent } from './content-folder.ts';

/** Why there is nothing to compare with. */
export class NoBase extends Error {
  readonly reason: 'no-repository' | 'no-base' | 'no-common-base';

  constructor(reason: NoBase['reason']) {
    super(reason);
    this.name = 'NoBase';
    this.reason = reason;
  }
}

/** The content from which a proposal started. */
export interface BaseContent {
  /** Short hash of its commit. */
  readonly commit: string;
  readonly files: readonly ContentFile[];
}

const LARGEST = 1 << 28;

/**
 * Reads, without a checkout, the files of a content folder as they were where what is there now left the base: a
 * branch, a tag or a commit.
 * @throws {NoBase}
 */
export async function readBaseContent(folder: string, bases: readonly string[]): Promise<BaseContent> {
  const git = (...args: readonly string[]): string | undefined => {
    try {
      const options = { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] } as const;
      return execFileSync('git', ['-C', folder, ...args], { ...options, stdio: [...options.stdio] });
    } catch {
      return undefined;
    }
  };
  if (git('rev-parse', '--show-prefix') === undefined) throw new NoBase('no-repository');
  const base = bases
    .map((name) => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)?.trim())
    .find((commit) => commit !== undefined);
  if (base === undefined) throw new NoBase('no-base');
  const commit = git('merge-base', base, 'HEAD')?.trim();
  if (commit === undefined) throw new NoBase('no-common-base');
  const entries = (git('ls-tree', '-r', '-z', commit) ?? '').split('\0').flatMap((entry) => {
    const [, name, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    const isHidden = path?.split('/').some((part) => part.startsWith('.')) ?? true;
    return name === undefined || path === undefined || isHidden ? [] : [{ name, path }];
  });
  const blobs = blobReader(folder, LARGEST);
  const files = await Promise.all(
    entries.map(async ({ name, path }) => ({
      path,
      text: decodeContent((await blobs.read(name)) ?? new Uint8Array()),
    })),
  );
  blobs.close();
  return { commit: commit.slice(0, 10), files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
