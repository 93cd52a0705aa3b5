/** What the operating system says that whoever builds can do something about. */
const kinds = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'notWritable',
  EACCES: 'notWritable',
  EPERM: 'notWritable',
  EBUSY: 'mounted',
  EMFILE: 'tooManyOpen',
  ENFILE: 'tooManyOpen',
} as const;
type Code = keyof typeof kinds;

export interface SystemProblem {
  readonly kind: (typeof kinds)[Code];
  /** The system’s own name of it, such as `ENOSPC`. */
  readonly code: Code;
  /** The file or folder that it happened with, where the system says which. */
  readonly path?: string;
}

// Tools put the system's error into words of their own, and threads hand on no more than those.
const IN_WORDS = new RegExp(`\\b(${Object.keys(kinds).join('|')})\\b(?:[^'\\n]*'([^'\\n]+)')?`);

const isCode = (text: unknown): text is Code => typeof text === 'string' && Object.hasOwn(kinds, text);

/** The system’s problem behind an error, however it was handed on; undefined where there is none. */
export function systemProblem(error: unknown): SystemProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const found = 'code' in error && isCode(error.code) ? error.code : undefined;
  const [, inWords, pathInWords] = IN_WORDS.exec(error.message) ?? [];
  const code = found ?? (isCode(inWords) ? inWords : undefined);
  if (code === undefined)
    return (error instanceof AggregateError ? error.errors : [error.cause])
      .map(systemProblem)
      .find((problem) => problem !== undefined);
  const path = 'path' in error && typeof error.path === 'string' ? error.path : pathInWords;
  return { kind: kinds[code], code, ...(path === undefined ? {} : { path }) };
}
