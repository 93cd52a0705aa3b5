import type { collections } from '#model/key.ts';
import { type Collection } from '#model/key.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { type EditorLanguage, editorMessages, type EditorMessages } from '#i18n/editor/messages.ts';
import { contentOf, type RuleProblem } from './content.ts';
import type { ContentFile } from './content-file.ts';
import { fieldName, type Finding, findingOf, inReadingOrder } from './finding.ts';
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
export function checkParsed(parsed: readonly ParsedFile[], { language, asOf }: CheckOptions): Report {
  const today = parsePartialDate(asOf);
  if (today === undefined) throw new RangeError(`asOf must be a date: ${asOf}`);
  const messages = editorMessages(language);
  const content = contentOf(parsed, today, language, messages);
  const acrossRecords = rules.flatMap((rule) => rule(content)).filter((problem) => !isToldAlready(problem));
  const findings = inReadingOrder([
    ...parsed.flatMap((file) => file.findings),
    ...acrossRecords.map((problem) => placed(problem, messages)),
  ]);
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

function placed({ file, path = [], part, at, ...problem }: RuleProblem, messages: EditorMessages): Finding {
  if (typeof file === 'string') return findingOf(problem, file, { line: 1, column: 1 }, undefined, messages);
  if (at) return findingOf(problem, file.file.path, at, undefined, messages);
  const written = file.legible?.writtenPath(path) ?? path;
  const field = fieldName(file.written(written));
  return findingOf(problem, file.file.path, file.locate(written, part), field, messages);
}

/** Where what a rule speaks of is refused already, a second message would only confuse. */
function isToldAlready({ file, path = [], about = [] }: RuleProblem): boolean {
  if (typeof file === 'string') return false;
  const spokenOf = [path, ...about]
    .filter((candidate) => candidate.length > 0)
    .map((candidate) => file.legible?.writtenPath(candidate) ?? candidate);
  return spokenOf.some((candidate) => file.refused.some((refused) => isWithin(candidate, refused)));
}

/** True where one path is the other, or holds it. */
const isWithin = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  a.slice(0, b.length).every((part, n) => part === b[n]);
