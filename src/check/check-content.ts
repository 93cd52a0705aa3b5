import type { collections } from '#model/key.ts';
import { type Collection } from '#model/key.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { type EditorLanguage, editorMessages, type EditorMessages } from '#i18n/editor/messages.ts';
import { type Content, contentOf, type RuleProblem } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName, type Finding, findingOf, inReadingOrder } from './finding.ts';
import { exampleOf } from './example.ts';
import { writtenPath } from './legible.ts';
import { exactly, nearestRecord } from './nearest.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { rules } from './rules/rules.ts';

/** What the check found in a content folder. */
export interface Report {
  /** By file, line and column. */
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** Records in the reference language, by collection. */
  readonly records: Readonly<Record<Collection, number>>;
  readonly translations: number;
  /** The files as they were read. */
  readonly files: readonly ParsedFile[];
}

export interface CheckOptions {
  readonly language: EditorLanguage;
  /** The day on which the check is made, as `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Checks the files of a content folder, each on its own and then together. */
export const checkContent = (files: readonly ContentFile[], options: CheckOptions): Report =>
  checkParsed(
    files.map((file) => parseFile(file, options.language)),
    options,
  );

/** Checks together the files of a content folder that were read each on its own, in the language of the options. */
export const checkParsed = (parsed: readonly ParsedFile[], options: CheckOptions): Report =>
  reportOf(parsed, findingsIn(parsed, options));

function findingsIn(parsed: readonly ParsedFile[], { language, asOf }: CheckOptions): readonly Finding[] {
  const today = parsePartialDate(asOf);
  if (today === undefined) throw new RangeError(`asOf must be a date: ${asOf}`);
  const messages = editorMessages(language);
  const content = contentOf(parsed, today, language, messages);
  const acrossRecords = rules.flatMap((rule) => rule(content)).filter((problem) => !isToldAlready(problem));
  return inReadingOrder([
    ...parsed.flatMap((file) => findingsOf(file, content)),
    ...acrossRecords.map((problem) => placed(problem, messages)),
  ]);
}

/** The report with what was found besides, in terms of the data. */
export const withProblems = (
  report: Report,
  problems: readonly RuleProblem[],
  messages: EditorMessages,
): Report =>
  reportOf(
    report.files,
    inReadingOrder([...report.findings, ...problems.map((problem) => placed(problem, messages))]),
  );

/** The report on files of which it is known what the check finds in them. */
export function reportOf(parsed: readonly ParsedFile[], findings: readonly Finding[]): Report {
  const count = (collection: Collection): number =>
    parsed.filter(({ role }) => role.kind === 'record' && role.collection === collection).length;
  return {
    findings,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    records: {
      concepts: count('concepts'),
      projects: count('projects'),
      organizations: count('organizations'),
      sources: count('sources'),
      pages: count('pages'),
    } satisfies Record<(typeof collections)[number], number>,
    translations: parsed.filter(({ role }) => role.kind === 'translation').length,
    files: parsed,
  };
}

function placed(
  { file, path = [], part, at, instead, ...problem }: RuleProblem,
  messages: EditorMessages,
): Finding {
  if (typeof file === 'string') return findingOf(problem, file, { line: 1, column: 1 }, undefined, messages);
  const { source } = file;
  if (at) return findingOf(problem, file.file.path, at, undefined, messages, source);
  const written = writtenPath(file.legible, path);
  const field = fieldName(file.written(written));
  const edits = problem.edits ?? (instead && file.edits(written, instead));
  const place = file.locate(written, part);
  return findingOf({ ...problem, edits }, file.file.path, place, field, messages, source);
}

/** What is wrong with a file on its own; where it names a record by its title, the record's key is known only now. */
function findingsOf(file: ParsedFile, content: Content): readonly Finding[] {
  const { messages } = content;
  return file.findings.map((finding) => {
    const name = file.misnamed.find((one) => one.finding === finding);
    if (!name) return finding;
    const { collection, text, path } = name;
    const known = [...content.keys[collection].values()];
    const sure = exactly(
      text,
      known.map((one) => ({ ...one, sureNames: one.names })),
    );
    const key = sure ?? nearestRecord(text, known);
    if (key === undefined) return finding;
    const problem = {
      rule: finding.rule,
      what: messages.shape.notAKey(text),
      nearest: key,
      example: exampleOf(path, key),
      edits: file.edits(path, { kind: 'value', value: key }),
      isSafe: key === sure,
    };
    return findingOf(problem, file.file.path, finding, finding.field, messages, file.source);
  });
}

/** Where what a rule speaks of is refused already, a second message would only confuse. */
function isToldAlready({ file, path = [], about = [] }: RuleProblem): boolean {
  if (typeof file === 'string') return false;
  const spokenOf = [path, ...about]
    .filter((candidate) => candidate.length > 0)
    .map((candidate) => writtenPath(file.legible, candidate));
  return spokenOf.some((candidate) => file.refused.some((refused) => isWithin(candidate, refused)));
}

/** True where one path is the other, or holds it. */
const isWithin = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  a.slice(0, b.length).every((part, n) => part === b[n]);
