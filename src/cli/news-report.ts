import type { Report } from '#check/check-content.ts';
import { terminalFindings } from '#check/reporters/terminal.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { previewMessages } from '#i18n/editor/preview-messages.ts';
import { changedFiles, newsOf } from '#integrations/preview/news.ts';
import { paint } from './paint.ts';

const FILES_NAMED = 3;

/** What a change of the content brought, as the preview tells it in the terminal; empty where no file changed. */
export function newsReport(
  before: Report,
  after: Report,
  { folder, language }: { readonly folder: string; readonly language: EditorLanguage },
): string {
  const changed = changedFiles(before, after);
  if (changed.length === 0) return '';
  const { terminal } = previewMessages(language);
  const messages = editorMessages(language);
  const { findings, mended } = newsOf(before, after);
  const rest =
    after.errors > 0
      ? [paint.error(terminal.stillWrong(messages.report.counts.errors(after.errors)))]
      : before.errors > 0
        ? [terminal.allMended]
        : [];
  return [
    terminal.changed(changed.slice(0, FILES_NAMED), Math.max(0, changed.length - FILES_NAMED)),
    ...terminalFindings(after, findings, folder, messages, paint),
    [...mended.map((file) => terminal.mended(file)), ...rest].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
