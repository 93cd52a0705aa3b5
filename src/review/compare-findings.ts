import type { Finding } from '#check/finding.ts';

/** What a proposal does to what the check finds. */
export interface FindingChanges {
  /** Found now and not before, errors first. */
  readonly introduced: readonly Finding[];
  /** Found before and not now. */
  readonly mended: readonly Finding[];
  /** Found before and now, errors first. */
  readonly kept: readonly Finding[];
}

/**
 * Compares what was found before and after. A finding is the same where its file, rule, field and message are, on
 * whatever line: lines move.
 * @param formerPath where a file of the proposal was before
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  formerPath: (path: string) => string,
): FindingChanges {
  const identify = ({ file, rule, field, message }: Finding): string =>
    JSON.stringify([file, rule, field, message]);
  const left = Map.groupBy(before, identify);
  const isKept = (finding: Finding): boolean =>
    left.get(identify({ ...finding, file: formerPath(finding.file) }))?.pop() !== undefined;
  const { kept = [], introduced = [] } = Object.groupBy(after, (finding) =>
    isKept(finding) ? 'kept' : 'introduced',
  );
  return { introduced: errorsFirst(introduced), mended: [...left.values()].flat(), kept: errorsFirst(kept) };
}

const errorsFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
