import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const sampledEvery = 200;
// What `getconf CLK_TCK` says on every Linux.
const ticksInASecond = 100;

/** A command, and what it is run in. */
export interface Command {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** After which it is ended with all its children. */
  readonly limitSeconds?: number;
}

/** What a command and its children took. */
export interface ProcessFigures {
  readonly seconds: number;
  /** Of the processor, all children together, as far as sampled; what is left to trust on a busy machine. */
  readonly processorSeconds: number;
  /** The most resident memory of the whole tree at once, as sampled; 0 where there is no /proc. */
  readonly peakMiB: number;
  /** False where it was stopped at its limit. */
  readonly finished: boolean;
}

/** Runs a command and samples it and its children; throws what it wrote last when it fails. */
export async function measureProcess(command: Command): Promise<ProcessFigures> {
  const started = performance.now();
  const child = spawn(command.command, command.arguments, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all of it can be ended.
    detached: true,
    cwd: command.folder ?? process.cwd(),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...command.environment },
  });
  let peakKiB = 0;
  const ticks = new Map<number, number>();
  const sampling = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    peakKiB = Math.max(
      peakKiB,
      tree.reduce((sum, { residentKiB }) => sum + residentKiB, 0),
    );
    for (const one of tree) ticks.set(one.pid, one.ticks);
  }, sampledEvery);
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  // What the terminal stops is not in the group.
  const interrupted = (): void => {
    end();
    process.exit(1);
  };
  process.once('SIGINT', interrupted);
  let finished = true;
  const limit =
    command.limitSeconds === undefined
      ? undefined
      : setTimeout(() => {
          finished = false;
          end();
        }, command.limitSeconds * 1000);
  let last = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      last = (last + text).slice(-4000);
    });
  }
  const code = await new Promise<number | null>((done, failed) =>
    child.on('error', failed).on('close', done),
  ).finally(() => {
    clearInterval(sampling);
    clearTimeout(limit);
    process.off('SIGINT', interrupted);
  });
  if (finished && code !== 0)
    throw new Error(`${[command.command, ...command.arguments].join(' ')} ended with ${code}\n${last}`);
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: [...ticks.values()].reduce((sum, one) => sum + one, 0) / ticksInASecond,
    peakMiB: Math.round(peakKiB / 1024),
    finished,
  };
}

/** Seconds of the processor that a running process and its children have taken so far. */
export const processorSecondsOf = (pid: number): number =>
  treeOf(pid).reduce((sum, { ticks }) => sum + ticks, 0) / ticksInASecond;

interface Sampled {
  readonly pid: number;
  readonly residentKiB: number;
  /** Of the processor, its own. */
  readonly ticks: number;
}

/** A process and its descendants, from /proc; none where there is no such folder. */
function treeOf(root: number): readonly Sampled[] {
  const children = new Map<number, Sampled[]>();
  let own: Sampled | undefined;
  for (const pid of processes()) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      // The name, in parentheses, may hold spaces.
      const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      const sampled = {
        pid,
        residentKiB: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0),
        ticks: Number(times[11]) + Number(times[12]),
      };
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      if (pid === root) own = sampled;
      children.set(parent, [...(children.get(parent) ?? []), sampled]);
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  const withChildren = (one: Sampled): readonly Sampled[] => [
    one,
    ...(children.get(one.pid) ?? []).flatMap(withChildren),
  ];
  return own ? withChildren(own) : [];
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
