import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command of the project.
 * @returns what it said.
 * @throws when it fails, with what it said.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.\n${said}`);
  return said;
}
