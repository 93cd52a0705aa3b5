import type { Report } from '#check/check-content.ts';
import type { Finding } from '#check/finding.ts';
import { filesWithErrors, isSame } from './preview-content.ts';

/** What a change did to the findings of the check. */
export interface News {
  /** Findings that were not there; one that only moved to another line is not new. */
  readonly findings: readonly Finding[];
  /** Files that had errors and have none, in order. */
  readonly mended: readonly string[];
}

export function newsOf(before: Report, after: Report): News {
  const told = new Set(before.findings.map(sameness));
  const broken = filesWithErrors(after);
  return {
    findings: after.findings.filter((finding) => !told.has(sameness(finding))),
    mended: [...filesWithErrors(before)].filter((file) => !broken.has(file)).sort(),
  };
}

const sameness = ({ file, rule, field, message }: Finding): string =>
  JSON.stringify([file, rule, field, message]);

/** Paths of files that were added, changed or removed. */
export function changedFiles(before: Report, after: Report): readonly string[] {
  const saved = (report: Report) => new Map(report.files.map(({ file }) => [file.path, file]));
  const [old, now] = [saved(before), saved(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => !isSame(old.get(path), now.get(path)))
    .sort();
}
