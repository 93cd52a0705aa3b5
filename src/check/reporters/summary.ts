import { collections } from '#model/key.ts';
import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Report } from '../check-content.ts';

/** The report in one line. */
export function summary(report: Report, { report: words }: EditorMessages): string {
  const { counts } = words;
  const warnings = counts.warnings(report.warnings);
  if (report.errors > 0) {
    const files = new Set(
      report.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    );
    return words.failed(counts.errors(report.errors), warnings, counts.files(files.size));
  }
  const records = collections.map((collection) => counts[collection](report.records[collection]));
  return words.clean([...records, counts.translations(report.translations)].join(', '), warnings);
}
