import type { Report } from '#check/check-content.ts';
import type { Finding } from '#check/finding.ts';

/**
 * What the check finds after a change and did not find before, file by file.
 * @param moved paths that files have afterwards, by those that they had
 */
export function worseFindings(
  before: Report,
  after: Report,
  moved: ReadonlyMap<string, string> = new Map(),
): readonly Finding[] {
  // Lines move and messages name keys, so that only how many there are of a kind can be compared.
  const id = ({ severity, rule }: Finding, path: string): string => JSON.stringify([severity, rule, path]);
  const known = new Map<string, number>();
  for (const finding of before.findings) {
    const name = id(finding, moved.get(finding.file) ?? finding.file);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  const byKind = Map.groupBy(after.findings, (finding) => id(finding, finding.file));
  return [...byKind].flatMap(([name, findings]) =>
    findings.length > (known.get(name) ?? 0) ? findings : [],
  );
}
