import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { printableJson } from './printable.ts';

/** The findings as GitLab shows them beside the lines of a proposal; paths begin at the repository. */
export function codeQualityReport(findings: readonly Finding[], contentFolder: string): string {
  const issues = findings.map(({ severity, file, line, rule, field = '', message }) => ({
    description: message,
    check_name: rule,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([file, rule, field, message]))
      .digest('hex'),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: `${contentFolder}/${file}`, lines: { begin: line } },
  }));
  return printableJson(issues);
}
