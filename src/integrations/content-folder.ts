import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ContentFile, mostBytes, roleOf } from '#check/content-file.ts';
import { misreadLetters } from '#check/misread-letters.ts';
import { hasCode } from './has-code.ts';

/** The content folder is not there. */
export class MissingContentFolder extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(folder);
    this.name = 'MissingContentFolder';
    this.folder = folder;
  }
}

// The byte order mark is kept: the check speaks of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a content file. What is not UTF-8 shows as U+FFFD, which the check speaks of. */
export const decodeContent = (bytes: Uint8Array): string => decoder.decode(bytes);

/** A content file from its bytes. What is not UTF-8 is read as what it is, where that is beyond doubt, and says so. */
export function contentFile(path: string, bytes: Uint8Array): ContentFile {
  const text = decodeContent(bytes);
  const marked = wideEncoding(bytes);
  if (marked) return { path, text: new TextDecoder(marked).decode(bytes), encoding: 'utf-16' };
  if (!text.includes('\ufffd') || isUtf8(bytes)) return { path, text };
  const ansi = new TextDecoder('windows-1252').decode(bytes);
  // Where some letters are UTF-8 and some are not, nothing says which byte is which.
  const isSure = !/[\u0081\u008d\u008f\u0090\u009d]/.test(ansi) && misreadLetters(ansi).length === 0;
  return isSure && isProse(ansi) ? { path, text: ansi, encoding: 'windows-1252' } : { path, text };
}

const isProse = (text: string): boolean => !/[\u0000-\u0008\u000e-\u001f]/.test(text);

function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without its mark: plain letters with a zero beside each.
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && fourth !== 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the files of a content folder, or of one of its folders, in the order of their paths.
 * Hidden files and folders are left out.
 * @throws {MissingContentFolder} when the content folder is not there; a folder within it may be missing.
 */
export async function readContentFolder(folder: string, within = ''): Promise<readonly ContentFile[]> {
  const names = await namesIn(folder);
  return names
    .filter(({ path }) => within === '' || path.startsWith(`${within}/`))
    .map(({ path, unread }) =>
      unread === undefined ? readContentFile(folder, path) : { path, text: '', unread },
    );
}

/**
 * Reads one file of the content folder; what keeps it closed is said in place of its text. At once: to wait for each of
 * thousands of small files takes three times as long as to read them.
 */
export function readContentFile(folder: string, path: string): ContentFile {
  try {
    const file = join(folder, path);
    if (statSync(file).size > mostBytes(path)) return { path, text: '', unread: 'large' };
    return contentFile(path, readFileSync(file));
  } catch {
    return { path, text: '', unread: 'closed' };
  }
}

/** A file of the content folder, and what keeps it from being read. */
export type Named = Pick<ContentFile, 'path' | 'unread'>;

// What Windows, the Mac and Word leave in a folder for themselves.
const LEFTOVER = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/i;

/** The files of a content folder, in the order of their paths; hidden ones are left out. */
export async function namesIn(folder: string): Promise<readonly Named[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new MissingContentFolder(folder);
    throw error;
  });
  return entries
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      entry,
    }))
    .filter(({ path }) => !path.split('/').some((part) => LEFTOVER.test(part)))
    .flatMap(({ path, entry }): readonly Named[] => {
      if (entry.isFile()) return [{ path }];
      // Of folders, only one that has the name of a record is missed.
      if (entry.isDirectory() && roleOf(path).kind === 'stray') return [];
      return [{ path, unread: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'closed' }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
