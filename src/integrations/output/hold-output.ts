import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../has-code.ts';

/**
 * Waits until no other process holds this output folder, then holds it as long as this one lives: the system lets go of
 * it, whatever ends the process.
 * @param onWait told once, where there is something to wait for.
 */
export async function holdOutput(output: string, onWait: () => void): Promise<void> {
  const address = addressOf(output);
  let isTold = false;
  while (!(await listens(address))) {
    if (!isTold) onWait();
    isTold = true;
    // Where sockets are files, one outlives a process that was killed.
    if (!(await endOf(address)) && !isAbstract) rmSync(address, { force: true });
  }
}

const isAbstract = process.platform === 'linux' || process.platform === 'win32';

function addressOf(output: string): string {
  const digest = createHash('sha256').update(realPath(output)).digest('hex').slice(0, 16);
  const name = `vertientes-${digest}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** The path by which all know a folder that may not be there yet; a link is not followed, since it is what changes. */
function realPath(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  try {
    return join(realpathSync(parent), basename(path));
  } catch {
    return join(realPath(parent), basename(path));
  }
}

/** Whether this process now answers at the address. */
function listens(address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.unref());
    server.unref();
    server.once('error', (error) => {
      if (hasCode(error, 'EADDRINUSE')) resolve(false);
      else reject(error);
    });
    server.listen(address, () => resolve(true));
  });
}

/** Waits for the end of the process that answers at the address; false where none does. */
function endOf(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let isAnswered = false;
    socket.once('connect', () => (isAnswered = true));
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(isAnswered));
    socket.resume();
  });
}
