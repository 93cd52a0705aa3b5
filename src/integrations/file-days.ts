import { roleOf } from '#check/content-file.ts';
import type { LoggedCommit, LoggedFile } from './git-log.ts';

/** A file of the content as it is now, or one that is no more. */
export interface CurrentFile {
  readonly path: string;
  /** Paths that it says it had. */
  readonly former: readonly string[];
  readonly isGone?: true;
}

/** What one day did to a file. */
export interface FileDay {
  readonly day: string;
  /** Of its last commit that day: short hash, and how many commits of the content followed it. */
  readonly commit: string;
  readonly age: number;
  /** Names of the contents before and after; left out where git has no file there. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** The file began on that day. */
  readonly isBeginning: boolean;
  /** The file was removed on that day. */
  readonly isRemoval?: true;
  /** Where it was before, if it was moved. */
  readonly formerPath?: string;
}

interface Step extends Omit<FileDay, 'isBeginning' | 'isRemoval' | 'formerPath'> {
  readonly change: LoggedFile['change'];
  readonly from?: string | undefined;
}

/** The days on which each file changed, latest first, through the names that it had; files that git knows. */
export function daysOfFiles(
  commits: readonly LoggedCommit[],
  files: readonly CurrentFile[],
): ReadonlyMap<string, readonly FileDay[]> {
  const steps = stepsByPath(commits);
  return new Map(
    files.flatMap((file): readonly [string, readonly FileDay[]][] => {
      const days = file.isGone ? daysOfGone(file, steps) : byDay(stepsOf(file, steps));
      return days.length === 0 ? [] : [[file.path, days]];
    }),
  );
}

function stepsByPath(commits: readonly LoggedCommit[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (path: string, step: Step): void => {
    const known = steps.get(path);
    if (known) known.push(step);
    else steps.set(path, [step]);
  };
  for (const [age, { day, commit, files }] of commits.entries()) {
    for (const { path, from, change, before, after } of files) {
      const when = { day, commit, age };
      const isSame = from !== undefined && isSameKind(from, path);
      add(path, { ...when, change: change === 'moved' && !isSame ? 'added' : change, from, before, after });
      if (from !== undefined) add(from, { ...when, change: 'removed', before });
    }
  }
  return steps;
}

/** Whether both paths are of the same collection, and of the same language. */
export function isSameKind(a: string, b: string): boolean {
  const [one, other] = [roleOf(a), roleOf(b)];
  return JSON.stringify({ ...one, key: '' }) === JSON.stringify({ ...other, key: '' });
}

/**
 * The steps of a file, latest first, from one path to the path before it.
 * @param since age of the commit that made the file what it was next; -1 for none
 */
function stepsOf(
  { path, former }: CurrentFile,
  all: ReadonlyMap<string, readonly Step[]>,
  since = -1,
): readonly Step[] {
  const older = (all.get(path) ?? []).filter(({ age }) => age > since);
  const end = older.findIndex(({ change }) => change !== 'changed');
  const last = older[end];
  if (!last) return older;
  const changed = older.slice(0, end);
  // What was there before was another file, removed.
  if (last.change === 'removed') return changed;
  const left = last.change === 'moved' ? { ...last, path: last.from } : leftPath(former, all, last.age);
  if (left?.path === undefined) return [...changed, { ...last, change: 'added' }];
  return [
    ...changed,
    { ...last, change: 'moved', from: left.path, before: left.before },
    ...stepsOf({ path: left.path, former: former.filter((name) => name !== left.path) }, all, left.age),
  ];
}

/** The path that the file had, where its removal is in the same commit or the last thing that befell it before. */
function leftPath(former: readonly string[], all: ReadonlyMap<string, readonly Step[]>, age: number) {
  return former
    .map((path) => ({ path, step: all.get(path)?.find((step) => step.age >= age) }))
    .flatMap(({ path, step }) => (step?.change === 'removed' ? [{ ...step, path }] : []))
    .at(0);
}

/** The days of a file up to its removal, but for what else that day did to it; none where it came and went in a day. */
function daysOfGone(file: CurrentFile, all: ReadonlyMap<string, readonly Step[]>): readonly FileDay[] {
  const [removal] = all.get(file.path) ?? [];
  if (removal?.change !== 'removed') return [];
  const days = byDay(stepsOf(file, all, removal.age));
  if (days.some(({ day, isBeginning }) => isBeginning && day === removal.day)) return [];
  const { day, commit, age } = removal;
  return [
    { day, commit, age, isBeginning: false, isRemoval: true },
    ...days.filter((other) => other.day !== day),
  ];
}

/** One entry for what follows one another on the same day. */
function byDay(steps: readonly Step[]): readonly FileDay[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.day === step.day) last.push(step);
    else groups.push([step]);
  }
  return groups.flatMap((group) => {
    const [latest, earliest] = [group[0], group.at(-1)];
    if (!latest || !earliest) return [];
    const { day, commit, age, after } = latest;
    const formerPath = group.findLast(({ change }) => change === 'moved')?.from;
    return [
      {
        day,
        commit,
        age,
        after,
        before: earliest.before,
        isBeginning: earliest.change === 'added',
        ...(formerPath === undefined ? {} : { formerPath }),
      },
    ];
  });
}
