/** What a commit did to one file. */
export interface LoggedFile {
  readonly change: 'added' | 'changed' | 'removed' | 'moved';
  /** Path in the content folder. */
  readonly path: string;
  /** Where it was, if it was moved. */
  readonly from?: string;
  /** Names of its contents before and after; left out where there were none that are a file's. */
  readonly before?: string;
  readonly after?: string;
}

/** A commit that changed content. */
export interface LoggedCommit {
  /** Day in UTC, `YYYY-MM-DD`. */
  readonly day: string;
  readonly commit: string;
  readonly files: readonly LoggedFile[];
}

const SHORT_HASH = 10;

/** How alike a file is to one that goes for git to say that it was moved. */
const ALIKE = '70%';

/**
 * What `git log` is asked for. Along the first parents, so that every version follows the one before it: what a branch
 * brought counts on the day on which it was merged.
 */
export const logArguments = (isComplete: boolean): readonly string[] => [
  'log',
  '--first-parent',
  '--diff-merges=first-parent',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-color',
  '-z',
  '--raw',
  '--no-abbrev',
  // To see how alike two files are takes their contents, which a partial clone would have to fetch one by one.
  isComplete ? `--find-renames=${ALIKE}` : '--no-renames',
  '--date=format-local:%Y-%m-%d',
  '--format=%cd %H',
  '--',
  '.',
];

/** Reads the log, latest commit first; paths lose the prefix. */
export function readLog(log: string, prefix: string): readonly LoggedCommit[] {
  const commits: { day: string; commit: string; files: LoggedFile[] }[] = [];
  const tokens = log.split('\0').values();
  const nextPath = (): string => (tokens.next().value ?? '').slice(prefix.length);
  for (const token of tokens) {
    const [, oldMode = '', newMode = '', before = '', after = '', status = ''] =
      /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(token) ?? [];
    if (status === '') {
      const [day = '', commit = ''] = token.trim().split(' ');
      if (commit !== '') commits.push({ day, commit: commit.slice(0, SHORT_HASH), files: [] });
      continue;
    }
    const first = nextPath();
    const isMoved = status === 'R';
    commits.at(-1)?.files.push({
      change: changeOf(status),
      path: isMoved ? nextPath() : first,
      ...(isMoved ? { from: first } : {}),
      ...(isFile(oldMode) ? { before } : {}),
      ...(isFile(newMode) ? { after } : {}),
    });
  }
  return commits;
}

function changeOf(status: string): LoggedFile['change'] {
  if (status === 'A') return 'added';
  if (status === 'D') return 'removed';
  return status === 'R' ? 'moved' : 'changed';
}

/** A link and the commit of another repository have no contents that are a record's. */
const isFile = (mode: string): boolean => mode.startsWith('100');
