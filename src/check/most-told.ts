import type { Finding } from './finding.ts';

/** Findings of one file that are told: nobody corrects more at a time, and to tell of each takes time. */
export const MOST_TOLD = 200;

/** As many of them as are told, and one more where there are more. */
export const mostTold = <T>(problems: readonly T[]): readonly T[] =>
  problems.length > MOST_TOLD + 1 ? problems.slice(0, MOST_TOLD + 1) : problems;

/** The findings that are told; where there are more, the last says so, and as much of an error as one of them is. */
export function mostToldAnd(
  findings: readonly Finding[],
  more: (first: Finding) => Finding,
): readonly Finding[] {
  const rest = findings.slice(MOST_TOLD);
  const gravest = rest.find(({ severity }) => severity === 'error') ?? rest[0];
  return rest.length > 1 && gravest ? [...findings.slice(0, MOST_TOLD), more(gravest)] : findings;
}
