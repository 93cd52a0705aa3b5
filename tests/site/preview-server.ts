import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const START_MILLISECONDS = 120_000;

/** A live preview that runs for a test. */
export interface RunningPreview {
  /** Scheme, host, port and base, as it says it in the terminal. */
  readonly address: string;
  /** All that it has written to the terminal. */
  readonly terminal: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev` on a content folder, at whatever port is free. */
export async function startPreview(content: string, ...options: readonly string[]): Promise<RunningPreview> {
  const child = spawn(process.execPath, ['src/cli/dev.ts', ...options], {
    cwd: root,
    // Vite ends with its input, so that goes on as long as the test.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: content, AS_OF: '2026-11-22', NO_COLOR: '1', VITEST: undefined },
  });
  let terminal = '';
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  let late: NodeJS.Timeout | undefined;
  const address = await new Promise<string | undefined>((resolve) => {
    late = setTimeout(resolve, START_MILLISECONDS, undefined);
    child.on('exit', () => resolve(undefined));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        terminal += text;
        const said = /http:\/\/localhost:\d+\S*/.exec(terminal)?.[0];
        if (said !== undefined) resolve(said);
      });
  });
  clearTimeout(late);
  if (address !== undefined) return { address, terminal: () => terminal, stop };
  await stop();
  throw new Error(`The preview did not start.\n${terminal}`);
}
