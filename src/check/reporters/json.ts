import type { Report } from '../check-content.ts';
import type { MendedFile } from '../fixes/mend.ts';
import { printableJson } from './printable.ts';

/** The report for tools: counts and findings, without the files; and what was mended before, where that was asked for. */
export function jsonReport(
  { errors, warnings, records, translations, findings }: Report,
  mended?: readonly MendedFile[],
): string {
  const files = mended?.map(({ path, mendings }) => ({ file: path, mendings }));
  return printableJson({
    errors,
    warnings,
    records,
    translations,
    ...(files ? { mended: files } : {}),
    findings,
  });
}
