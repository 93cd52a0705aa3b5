import { type CheckOptions, type Report, checkParsed } from '../check-content.ts';
import type { ContentFile } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { type ParsedFile, parseFile } from '../parse-file.ts';
import type { SourceText } from './source-text.ts';
import { applyEdits, doOverlap } from './text-edit.ts';
import { tidyings } from './tidy.ts';

/** One thing that was put right in a file. */
export interface Mending {
  /** Name of what was wrong: that of a rule of the check, or of what is only tidied up. */
  readonly rule: string;
  /** Line in the file as it was at that moment, from 1. */
  readonly line: number;
  /** The lines that changed, before and after; none where what changed cannot be seen. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A file that was put right, as far as that can be done without asking. */
export interface MendedFile {
  readonly path: string;
  readonly before: ContentFile;
  readonly text: string;
  readonly mendings: readonly Mending[];
}

export interface Mended {
  readonly files: readonly MendedFile[];
  /** What is left. */
  readonly report: Report;
}

type State = ReadonlyMap<string, ParsedFile>;

interface Attempt {
  readonly path: string;
  readonly fixes: readonly Finding[];
}

// A mistake can hide another in the same place; more than this many deep nobody writes them.
const MOST_ROUNDS = 8;

/**
 * Puts right what can be without changing what was meant. A file is changed only if the check then has less to say
 * and nothing new, of any file.
 */
export function mend(files: readonly ContentFile[], options: CheckOptions): Mended {
  const done = new Map<string, Mending[]>();
  let state: State = new Map(
    files.map((file) => [file.path, parseFile(tidied(file, done), options.language)]),
  );
  let report = checkParsed([...state.values()], options);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const attempts = attemptsOf(report);
    if (attempts.length === 0) break;
    const made = tryAll(state, report, attempts, options);
    if (made.attempts.length === 0) break;
    for (const { path, fixes } of made.attempts) {
      const source = state.get(path)?.source;
      const mendings = source ? fixes.map((finding) => mendingOf(finding, source)) : [];
      done.set(path, [...(done.get(path) ?? []), ...mendings]);
    }
    ({ state, report } = made);
  }
  return {
    report,
    files: files.flatMap((before) => {
      const mendings = done.get(before.path);
      const text = state.get(before.path)?.file.text;
      return mendings && text !== undefined ? [{ path: before.path, before, text, mendings }] : [];
    }),
  };
}

function tidied(file: ContentFile, done: Map<string, Mending[]>): ContentFile {
  if (file.unread !== undefined || !/^[^/]+(?:\/[^/]+)?\.(?:mdx|yaml)$/.test(file.path)) return file;
  let { text } = file;
  for (const { rule, line } of tidyings(text, file.path.endsWith('.yaml'))) {
    done.set(file.path, [...(done.get(file.path) ?? []), { rule, line, before: [], after: [] }]);
  }
  // Each looks at the text as the others leave it: they may be at the end of the same line.
  for (;;) {
    const [first] = tidyings(text, file.path.endsWith('.yaml'));
    if (!first) return text === file.text ? file : { ...file, text };
    text = applyEdits(text, first.edits);
  }
}

/** For each file, the fixes that can be made at once. */
function attemptsOf({ findings }: Report): readonly Attempt[] {
  const safe = findings.filter(({ fix }) => fix?.isSafe);
  return [...Map.groupBy(safe, ({ file }) => file)].map(([path, ofFile]) => {
    const fixes: Finding[] = [];
    for (const finding of ofFile) {
      const edits = finding.fix?.edits ?? [];
      const others = fixes.flatMap(({ fix }) => fix?.edits ?? []);
      if (!edits.some((edit) => others.some((other) => doOverlap(edit, other)))) fixes.push(finding);
    }
    return { path, fixes };
  });
}

interface Made {
  readonly attempts: readonly Attempt[];
  readonly state: State;
  readonly report: Report;
}

/** Makes the fixes of all files, or of those files and those fixes that make nothing worse. */
function tryAll(state: State, report: Report, attempts: readonly Attempt[], options: CheckOptions): Made {
  const whole = made(state, attempts, options);
  if (isBetter(report, whole.report, attempts)) return whole;
  let best: Made = { attempts: [], state, report };
  for (const { path, fixes } of attempts) {
    const file = made(best.state, [{ path, fixes }], options);
    if (isBetter(best.report, file.report, file.attempts)) {
      best = { ...file, attempts: [...best.attempts, { path, fixes }] };
      continue;
    }
    // What stands in the way of one is no reason to leave the others.
    let kept: readonly Finding[] = [];
    let ofKept = best;
    for (const fix of fixes) {
      const more = [...kept, fix];
      const next = made(best.state, [{ path, fixes: more }], options);
      if (!isBetter(ofKept.report, next.report, next.attempts)) continue;
      kept = more;
      ofKept = next;
    }
    if (kept.length > 0) best = { ...ofKept, attempts: [...best.attempts, { path, fixes: kept }] };
  }
  return best;
}

function made(state: State, attempts: readonly Attempt[], options: CheckOptions): Made {
  const next = new Map(state);
  for (const { path, fixes } of attempts) {
    const file = state.get(path)?.file;
    if (!file) continue;
    const text = applyEdits(
      file.text,
      fixes.flatMap(({ fix }) => fix?.edits ?? []),
    );
    const isSavedAnew = fixes.some(({ rule }) => rule === 'encoding');
    const { encoding } = file;
    const kept = isSavedAnew || encoding === undefined ? {} : { encoding };
    next.set(path, parseFile({ path, text, ...kept }, options.language));
  }
  return { attempts, state: next, report: checkParsed([...next.values()], options) };
}

/** Whether there is less to say of each file that was changed, and nothing that was not said before. */
function isBetter(before: Report, after: Report, attempts: readonly Attempt[]): boolean {
  const said = countsOf(before);
  const isNothingNew = [...countsOf(after)].every(([what, count]) => count <= (said.get(what) ?? 0));
  const countOf = ({ findings }: Report, path: string, severity: Finding['severity']): number =>
    findings.filter((finding) => finding.file === path && finding.severity === severity).length;
  const isLess = ({ path }: Attempt): boolean => {
    const errors = countOf(after, path, 'error') - countOf(before, path, 'error');
    return errors < 0 || (errors === 0 && countOf(after, path, 'warning') < countOf(before, path, 'warning'));
  };
  return isNothingNew && attempts.every(isLess);
}

function countsOf({ findings }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, rule } of findings) {
    // Lines move, fields get their right names and words change with the values around them; the rule does not.
    const id = `${file} ${rule}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function mendingOf({ rule, line, fix }: Finding, source: SourceText): Mending {
  const changed = fix && source.changed(fix);
  return { rule, line: changed?.line ?? line, before: changed?.before ?? [], after: changed?.after ?? [] };
}
