import type { EditorMessages } from '#i18n/editor/messages.ts';
import { type ContentFile, mostBytes } from './content-file.ts';
import type { Position, Problem } from './finding.ts';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const ALL_CONTROL = new RegExp(CONTROL, 'g');
// More of them than a slip of the keyboard makes.
const MANY = 8;
// What looks for mistakes within a line may take the square of its length.
const LONGEST_LINE = 20_000;
// What reads YAML compares each name with all others of its group.
const MOST_FIELD_LINES = 10_000;
// What reads Markdown keeps a copy of all of a paragraph's text before each of these.
const MOST_ESCAPED = 5000;
const ESCAPED = /[&\\]/;

/** What keeps a file from being read at all, so that nothing else can be said of it; undefined for most. */
export function obstacle(
  file: ContentFile,
  { file: words }: EditorMessages,
): (Problem & Position) | undefined {
  const at = { line: 1, column: 1 };
  if (file.unread === 'large') {
    return { rule: 'too-large', what: words.tooLarge(`${mostBytes(file.path) / 1024} KB`), ...at };
  }
  if (file.unread !== undefined) return { rule: 'unreadable-file', what: words.unread[file.unread], ...at };
  const { text } = file;
  if (text.startsWith('version https://git-lfs.github.com/'))
    return { rule: 'git-lfs', what: words.gitLfs, ...at };
  if (/^(?:PK\u0003\u0004|%PDF-|\ufffd\ufffd\u0011|\{\\rtf)/.test(text))
    return { rule: 'not-text', what: words.notText, ...at };
  if (CONTROL.test(text) && (text.match(ALL_CONTROL) ?? []).length >= MANY)
    return { rule: 'not-text', what: words.notText, ...at };
  const lines = text.split(/\r\n|\r|\n/);
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) return { rule: 'long-line', what: words.longLine(LONGEST_LINE), line: long + 1, column: 1 };
  if (!text.includes('<<<<<<<')) return undefined;
  const conflict = lines.findIndex((line) => /^<{7}(?:\s|$)/.test(line));
  const isConflict =
    conflict >= 0 && lines.some((line, n) => n > conflict && /^(?:={7}|>{7}(?:\s.*)?)$/.test(line));
  return isConflict
    ? { rule: 'git-conflict', what: words.gitConflict, line: conflict + 1, column: 1 }
    : undefined;
}

/** What keeps the fields of a file from being read; the text of a record may have more lines. */
export function fieldsObstacle(
  fields: string,
  firstLine: number,
  { file: words }: EditorMessages,
): (Problem & Position) | undefined {
  const lines = fields.split('\n').length;
  if (lines <= MOST_FIELD_LINES) return undefined;
  return { rule: 'too-large', what: words.manyFields(MOST_FIELD_LINES), line: firstLine, column: 1 };
}

/** What keeps the text of a record from being read. */
export function bodyObstacle(
  body: string,
  firstLine: number,
  { file: words }: EditorMessages,
): (Problem & Position) | undefined {
  let signs = 0;
  for (const [n, line] of body.split('\n').entries()) {
    signs = line.trim() === '' ? 0 : signs + line.split(ESCAPED).length - 1;
    if (signs > MOST_ESCAPED)
      return { rule: 'too-large', what: words.manySigns(MOST_ESCAPED), line: firstLine + n, column: 1 };
  }
  return undefined;
}

/** What the bytes of an image begin with, as they look when they are read as text. */
const BEGINNINGS = {
  webp: /^RIFF[^]{1,4}WEBP/,
  png: /^\ufffdPNG\r\n\u001a\n/,
  jpg: /^\ufffd{3}/,
  jpeg: /^\ufffd{3}/,
  avif: /^[^]{1,4}ftyp(?:avi[fs]|mif1)/,
} as const;

/** What keeps an image from being shown. */
export function imageObstacle(
  file: ContentFile,
  { file: words }: EditorMessages,
): (Problem & Position) | undefined {
  const at = { line: 1, column: 1 };
  if (file.unread === 'large') {
    return { rule: 'too-large', what: words.largeImage(`${mostBytes(file.path) / 1024 / 1024} MB`), ...at };
  }
  if (file.unread !== undefined) return { rule: 'unreadable-file', what: words.unread[file.unread], ...at };
  const ending = file.path.slice(file.path.lastIndexOf('.') + 1);
  const isImage = Object.entries(BEGINNINGS).some(([kind, sign]) => kind === ending && sign.test(file.text));
  return isImage ? undefined : { rule: 'not-an-image', what: words.notImage(ending), ...at };
}
