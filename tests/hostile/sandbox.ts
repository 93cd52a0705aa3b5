import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Trial, Verdict } from './trial/trial.ts';

const WORKER = fileURLToPath(new URL('trial/worker.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What one input may take: seconds of the processor, and megabytes. */
export const LIMITS = { seconds: 5, megabytes: 1024 } as const;
// Where others keep the processor busy, an input waits without being at fault; one that waits for ever is.
const WAITING_SECONDS = 60;
const LOOKS_PER_SECOND = 10;
const TICKS_PER_SECOND = 100;

/** What became of a trial; `harm` says what must not be, seen from outside. */
export interface Outcome extends Verdict {
  readonly harm: readonly string[];
}

type Answer = { verdict: Verdict; megabytes: number } | { crash: string } | { ready: true };

/**
 * Runs trials in a process of its own, which is ended when an input takes too long or too much memory: such a process
 * cannot be relied on to say so itself.
 */
export class Sandbox {
  #child: ChildProcess | undefined;
  readonly #seconds: number;

  constructor(seconds: number = LIMITS.seconds) {
    this.#seconds = seconds;
  }

  async run(trial: Trial): Promise<Outcome> {
    this.#child ??= await started();
    const answer = await answered(this.#child, this.#seconds, () => this.#child?.send(trial));
    if (typeof answer === 'string') {
      this.close();
      return harmed(answer);
    }
    if ('crash' in answer) return harmed(`crashes: ${answer.crash}`);
    if (!('verdict' in answer)) return harmed('answers nothing');
    const { verdict, megabytes } = answer;
    if (megabytes <= LIMITS.megabytes) return { ...verdict, harm: [] };
    // The highest that it ever was stays known; the next input begins anew.
    this.close();
    return { ...verdict, harm: [`takes ${Math.round(megabytes)} MB`] };
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

const harmed = (what: string): Outcome => ({ refusals: [], faults: [], harm: [what] });

async function started(): Promise<ChildProcess> {
  const child = fork(WORKER, {
    cwd: ROOT,
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${LIMITS.megabytes - 200}`, '--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (part) => (said = `${said}${String(part)}`.slice(-2000)));
  const answer = await answered(child, WAITING_SECONDS, () => undefined);
  if (typeof answer === 'string') throw new Error(`No trial can be made: ${answer}\n${said}`);
  return child;
}

/** The next answer of the process; in words why there is none. */
function answered(child: ChildProcess, seconds: number, ask: () => void): Promise<Answer | string> {
  return new Promise((resolve) => {
    const began = performance.now();
    const spentBefore = processorSeconds(child.pid);
    const finish = (answer: Answer | string): void => {
      clearInterval(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (answer: Answer): void => finish(answer);
    const onExit = (code: number | null, signal: string | null): void =>
      finish(`ends the process (${code ?? signal})`);
    const timer = setInterval(() => {
      const waited = (performance.now() - began) / 1000;
      const spent = processorSeconds(child.pid);
      const used = spent === undefined || spentBefore === undefined ? waited : spent - spentBefore;
      if (used > seconds || waited > WAITING_SECONDS) finish(`takes more than ${seconds} s`);
    }, 1000 / LOOKS_PER_SECOND);
    child.on('message', onMessage);
    child.on('exit', onExit);
    ask();
  });
}

/** What a process has spent of the processor so far; undefined where the system does not tell. */
function processorSeconds(id: number | undefined): number | undefined {
  try {
    // After the name of the program, which may hold anything: state, ten numbers, then its own and the system's share.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}
