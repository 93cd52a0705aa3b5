import { spawn } from 'node:child_process';

/** Contents that git keeps, by their names. */
export interface BlobReader {
  /** Undefined where git has no such contents, or they are larger than what is read. */
  read(name: string): Promise<Uint8Array | undefined>;
  close(): void;
}

/** What no record of a person comes near. */
const LARGEST = 1024 * 1024;

/**
 * Reads contents of a repository through one process, in the order in which they are asked for.
 * @param largest bytes of contents that are still read
 */
export function blobReader(folder: string, largest = LARGEST): BlobReader {
  // Beyond the threshold git passes contents on without holding them.
  const git = spawn('git', ['-C', folder, '-c', 'core.bigFileThreshold=1m', 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting: ((bytes: Uint8Array | undefined) => void)[] = [];
  const answer = (bytes: Uint8Array | undefined): void => waiting.shift()?.(bytes);
  let isOpen = true;
  const end = (): void => {
    isOpen = false;
    while (waiting.length > 0) answer(undefined);
  };
  git.on('error', end).on('close', end);
  // What is written to a process that ended is lost; `close` answers for it.
  git.stdin.on('error', () => undefined);

  let head = '';
  let parts: Buffer[] = [];
  /** Bytes still to come of the contents at hand, and the line break after them; undefined in a head. */
  let left: number | undefined;
  let isKept = false;
  git.stdout.on('data', (chunk: Buffer) => {
    let from = 0;
    while (from < chunk.length) {
      if (left === undefined) {
        const lineEnd = chunk.indexOf(10, from);
        head += chunk.toString('latin1', from, lineEnd < 0 ? chunk.length : lineEnd);
        if (lineEnd < 0) return;
        from = lineEnd + 1;
        const [, type, size] = head.split(' ');
        head = '';
        if (size === undefined) {
          answer(undefined);
          continue;
        }
        left = Number(size) + 1;
        isKept = type === 'blob' && left <= largest;
      }
      const part = chunk.subarray(from, from + left);
      if (isKept) parts.push(part);
      left -= part.length;
      from += part.length;
      if (left > 0) continue;
      answer(isKept ? Buffer.concat(parts).subarray(0, -1) : undefined);
      parts = [];
      left = undefined;
    }
  });

  return {
    read(name) {
      if (!isOpen) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        waiting.push(resolve);
        git.stdin.write(`${name}\n`);
      });
    },
    close: () => git.stdin.end(),
  };
}
