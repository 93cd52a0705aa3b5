import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import type { ContentDay, FileHistory } from '#catalog/build-facts.ts';
import { behindTranslations } from './behind-translations.ts';

/** What git knows of a folder; nothing where it is no repository. */
export interface GitHistory {
  /** Day of the repository's last commit, `YYYY-MM-DD`. */
  readonly lastCommit?: string;
  /** By path in the folder; empty in a shallow clone, which would date all files alike. */
  readonly files: Readonly<Record<string, FileHistory>>;
  /** The days on which files of the folder changed, the latest first; empty in a shallow clone. */
  readonly days: readonly ContentDay[];
  /** As `BuildFacts` has it; left out where git does not know. */
  readonly behind?: Readonly<Record<string, readonly string[]>>;
}

type Change = 'added' | 'changed' | 'removed';

const nothing: Pick<GitHistory, 'files' | 'days'> = { files: {}, days: [] };

/** Reads who changed when, in one pass over the log. */
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
    if (lastCommit === '') return nothing;
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return { lastCommit, ...nothing };
    const inside = relative(git('rev-parse', '--show-toplevel').trim(), folder).replaceAll('\\', '/');
    const prefix = inside === '' ? '' : `${inside}/`;
    const log = git(
      'log',
      '--date=format-local:%Y-%m-%d',
      '--format=%x00%cd %h',
      '--abbrev=10',
      '--name-status',
      '--no-renames',
      '--',
      '.',
    );
    const history = historyFromLog(log, prefix);
    return { lastCommit, ...history, behind: behindTranslations(folder, prefix, history.files) };
  } catch {
    return nothing;
  }
}

/**
 * The history told by `git log --name-status`, latest commit first, each headed by a line of NUL, day, space and hash.
 * Paths lose the prefix.
 */
export function historyFromLog(log: string, prefix: string): Pick<GitHistory, 'files' | 'days'> {
  const files: Record<string, { created: string; changed: string; commit: string; age: number }> = {};
  // A file that was removed and made anew began with the later one.
  const beginnings = new Set<string>();
  const days: { day: string; commit: string; changes: Map<string, Change> }[] = [];
  let day = '';
  let commit = '';
  let age = -1;
  for (const line of log.split('\n')) {
    if (line.startsWith('\0')) {
      [day = '', commit = ''] = line.slice(1).split(' ');
      age += 1;
      continue;
    }
    const [status = '', name] = line.split('\t');
    if (name === undefined) continue;
    const path = name.slice(prefix.length);
    const change = changeOf(status);
    let today = days.at(-1);
    if (today?.day !== day) days.push((today = { day, commit, changes: new Map() }));
    const overDay = together(change, today.changes.get(path));
    if (overDay) today.changes.set(path, overDay);
    else today.changes.delete(path);
    const known = files[path];
    if (known === undefined) files[path] = { created: day, changed: day, commit, age };
    else if (!beginnings.has(path)) known.created = day;
    if (change === 'added') beginnings.add(path);
  }
  return {
    files,
    days: days
      .map(({ changes, ...when }) => {
        const all = (change: Change): readonly string[] =>
          [...changes].flatMap(([path, of]) => (of === change ? [path] : [])).sort();
        return { ...when, added: all('added'), changed: all('changed'), removed: all('removed') };
      })
      .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0),
  };
}

const changeOf = (status: string): Change =>
  status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed';

/** What a day did to a file, from one change and the sum of the later ones; undefined where nothing remains of it. */
function together(earlier: Change, later: Change | undefined): Change | undefined {
  if (later === undefined) return earlier;
  if (earlier === 'added') return later === 'removed' ? undefined : 'added';
  if (earlier === 'removed' && later === 'added') return 'changed';
  return later;
}
