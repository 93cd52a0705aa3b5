import type { Report } from '../check-content.ts';

/** The report for tools: counts and findings, without the files. */
export function jsonReport({ errors, warnings, records, translations, findings }: Report): string {
  return JSON.stringify({ errors, warnings, records, translations, findings }, null, 2);
}
