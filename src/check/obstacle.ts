import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { ContentFile } from './content-file.ts';
import type { Position, Problem } from './finding.ts';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const ALL_CONTROL = new RegExp(CONTROL, 'g');
// More of them than a slip of the keyboard makes.
const MANY = 8;

/** What keeps a file from being read at all, so that nothing else can be said of it; undefined for most. */
export function obstacle(
  file: ContentFile,
  { file: words }: EditorMessages,
): (Problem & Position) | undefined {
  const at = { line: 1, column: 1 };
  if (file.unread !== undefined) return { rule: 'unreadable-file', what: words.unread[file.unread], ...at };
  const { text } = file;
  if (text.startsWith('version https://git-lfs.github.com/'))
    return { rule: 'git-lfs', what: words.gitLfs, ...at };
  if (/^(?:PK\u0003\u0004|%PDF-|\ufffd\ufffd\u0011|\{\\rtf)/.test(text))
    return { rule: 'not-text', what: words.notText, ...at };
  if (CONTROL.test(text) && (text.match(ALL_CONTROL) ?? []).length >= MANY)
    return { rule: 'not-text', what: words.notText, ...at };
  if (!text.includes('<<<<<<<')) return undefined;
  const lines = text.split(/\r\n|\r|\n/);
  const conflict = lines.findIndex((line) => /^<{7}(?:\s|$)/.test(line));
  const isConflict =
    conflict >= 0 && lines.some((line, n) => n > conflict && /^(?:={7}|>{7}(?:\s.*)?)$/.test(line));
  return isConflict
    ? { rule: 'git-conflict', what: words.gitConflict, line: conflict + 1, column: 1 }
    : undefined;
}
