import type { EditorLanguage } from '#i18n/editor/messages.ts';
import type { ContentFile } from './content-file.ts';
import { SourceText } from './fixes/source-text.ts';
import { type FilePlaces, type ParsedFile, parseFile } from './parse-file.ts';

type WithoutPlaces<File> = File extends unknown ? Omit<File, keyof FilePlaces> : never;

/** What a file says and what is wrong with it on its own, as plain data: all but its text and the places in it. */
export type KeptReading = WithoutPlaces<ParsedFile>;

export function keptReading(parsed: ParsedFile): KeptReading {
  const { file, source, edits, locate, written, typed, ...kept } = parsed;
  return kept;
}

/** The file as `parseFile` gives it, of what was kept of it; read again only where a place in it is asked for. */
export function restoredFile(file: ContentFile, kept: KeptReading, language: EditorLanguage): ParsedFile {
  let read: ParsedFile | undefined;
  const places = (): FilePlaces => (read ??= parseFile(file, language));
  return {
    ...kept,
    file,
    source: new SourceText(file.text),
    edits: (path, instead) => places().edits(path, instead),
    locate: (path, part) => places().locate(path, part),
    written: (path) => places().written(path),
    typed: (path) => places().typed(path),
  };
}
