import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';

/** What git knows of a folder; nothing where it is no repository. */
export interface GitHistory {
  /** Day of the last commit, `YYYY-MM-DD`. */
  readonly lastCommit?: string;
  /** Day of each file's last commit, by its path in the folder; empty in a shallow clone, which would date all alike. */
  readonly changed: Readonly<Record<string, string>>;
}

/** Reads the days of the last commits, in one pass over the log. */
export function readGitHistory(folder: string): GitHistory {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'core.quotepath=off', ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, TZ: 'UTC' },
    });
  try {
    const lastCommit = git('log', '-1', '--date=format-local:%Y-%m-%d', '--format=%cd').trim();
    if (lastCommit === '') return { changed: {} };
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return { lastCommit, changed: {} };
    const prefix = relative(git('rev-parse', '--show-toplevel').trim(), folder).replaceAll('\\', '/');
    const changed: Record<string, string> = {};
    let day = '';
    for (const line of git(
      'log',
      '--date=format-local:%Y-%m-%d',
      '--format=%x00%cd',
      '--name-only',
      '--',
      '.',
    ).split('\n')) {
      if (line.startsWith('\0')) day = line.slice(1);
      else if (line !== '') changed[line.slice(prefix === '' ? 0 : prefix.length + 1)] ??= day;
    }
    return { lastCommit, changed };
  } catch {
    return { changed: {} };
  }
}
