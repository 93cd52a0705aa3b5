import type { ParsedFile } from '#check/parse-file.ts';
import { plain } from './spelling.ts';

/** The text of a file below its fields, as it is written, without what is code: of tags only the words stay. */
export const bodySource = ({ file, bodyLine }: ParsedFile): string =>
  file.text
    .split(/\r?\n/)
    .slice(bodyLine - 1)
    .join('\n')
    .replace(/^```.*?^```$/gms, '')
    .replace(/`[^`\n]+`/g, '')
    .replace(/^<[A-Z].*>$/gm, (tag) =>
      Array.from(tag.matchAll(/(?:alt|caption|title)="([^"]*)"/g), ([, words]) => words).join('\n'),
    );

/** The same without marks, citations and targets of links. */
export const bodyText = (file: ParsedFile): string => plain(bodySource(file));

// Shorter ones (“Se desconoce el monto.”) may well be true of several.
const LONG = 9;

/** Sentences of nine words or more that stand in more than one text, with the files they stand in. */
export function repeatedSentences(files: readonly ParsedFile[]): readonly string[] {
  const places = Map.groupBy(
    files.flatMap((file) =>
      sentencesIn(bodyText(file)).map((sentence) => ({ sentence, file: file.file.path })),
    ),
    ({ sentence }) => sentence,
  );
  return [...places]
    .filter(([, found]) => new Set(found.map(({ file }) => file)).size > 1)
    .map(([sentence, found]) => `${sentence} (${found.map(({ file }) => file).join(', ')})`);
}

function sentencesIn(text: string): readonly string[] {
  const sentences = text
    .split(/(?<=[.?!])\s+|\n{2,}/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim());
  return sentences.filter((sentence) => sentence.split(' ').length >= LONG);
}
