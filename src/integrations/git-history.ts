import { execFileSync } from 'node:child_process';
import type { ContentDay, FileHistory } from '#catalog/build-facts.ts';
import { behindTranslations } from './behind-translations.ts';
import { isSameKind } from './file-days.ts';
import { logArguments, type LoggedCommit, type LoggedFile, readLog } from './git-log.ts';

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
  /** The commits that changed files of the folder, the latest first; empty where git lacks their contents. */
  readonly commits: readonly LoggedCommit[];
}

type Change = Exclude<LoggedFile['change'], 'moved'>;

const nothing: Omit<GitHistory, 'lastCommit'> = { files: {}, days: [], commits: [] };

/** Reads what changed when, in one pass over the log. */
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
    const prefix = git('rev-parse', '--show-prefix').trim();
    const isComplete = !/^(?:extensions\.partialclone|remote\..*\.promisor)$/im.test(
      git('config', '--list', '--name-only'),
    );
    const commits = readLog(git(...logArguments(isComplete)), prefix);
    const history = historyOf(commits);
    return {
      lastCommit,
      ...history,
      behind: behindTranslations(folder, prefix, history.files),
      commits: isComplete ? commits : [],
    };
  } catch {
    return nothing;
  }
}

/**
 * First and last days of the files, and what each day did, by the commits, latest first. A file that was moved goes on:
 * all that befell it is told of the path that it has now, and where it was is said nowhere.
 */
export function historyOf(commits: readonly LoggedCommit[]): Pick<GitHistory, 'files' | 'days'> {
  const files = new Map<string, { created: string; changed: string; commit: string; age: number }>();
  // By the path that a file had at the commit, the one that it had last.
  const moved = new Map<string, string>();
  // A file that was removed and made anew, or to whose place another was moved, began with the later one.
  const beginnings = new Set<string>();
  const days: { day: string; commit: string; changes: Map<string, Change> }[] = [];
  for (const [age, { day, commit, files: logged }] of commits.entries()) {
    const steps = logged.flatMap(kindredMoves).map((step) => ({ ...step, last: moved.get(step.path) }));
    for (const { path: there, change, last } of steps) {
      const path = last ?? there;
      let today = days.at(-1);
      if (today?.day !== day) days.push((today = { day, commit, changes: new Map() }));
      const overDay = together(change, today.changes.get(path));
      if (overDay) today.changes.set(path, overDay);
      else today.changes.delete(path);
      const known = files.get(path);
      if (known === undefined) files.set(path, { created: day, changed: day, commit, age });
      else if (last !== undefined || !beginnings.has(path)) known.created = day;
    }
    for (const { path, change, from } of steps) {
      if (change !== 'added' && from === undefined) continue;
      beginnings.add(path);
      moved.delete(path);
    }
    for (const { path, from, last } of steps) if (from !== undefined) moved.set(from, last ?? path);
  }
  return {
    files: Object.fromEntries(files),
    days: days
      .map(({ changes, ...when }) => {
        const all = (change: Change): readonly string[] =>
          [...changes].flatMap(([path, of]) => (of === change ? [path] : [])).sort();
        return { ...when, added: all('added'), changed: all('changed'), removed: all('removed') };
      })
      .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0),
  };
}

/** What a commit did to the file at a path. */
interface Step {
  readonly path: string;
  readonly change: Change;
  /** Where it was, if it was moved. */
  readonly from?: string;
}

/** A record that was moved has changed; what became another kind of file is gone, and the other is new. */
function kindredMoves({ path, from, change }: LoggedFile): readonly Step[] {
  if (change !== 'moved') return [{ path, change }];
  if (from === undefined) return [{ path, change: 'added' }];
  return isSameKind(from, path)
    ? [{ path, from, change: 'changed' }]
    : [
        { path: from, change: 'removed' },
        { path, change: 'added' },
      ];
}

/** What a day did to a file, from one change and the sum of the later ones; undefined where nothing remains of it. */
function together(earlier: Change, later: Change | undefined): Change | undefined {
  if (later === undefined) return earlier;
  if (earlier === 'added') return later === 'removed' ? undefined : 'added';
  if (earlier === 'removed' && later === 'added') return 'changed';
  return later;
}
