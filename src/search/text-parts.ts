import { fold } from '#model/fold.ts';
import { stem } from './stem.ts';

/** A stretch of text, and whether it is one of the words that were looked for. */
export interface TextPart {
  readonly text: string;
  readonly found: boolean;
}

/** A text in stretches, the words that were looked for apart. */
export function textParts(text: string, words: readonly string[]): readonly TextPart[] {
  const stems = words.map(stem);
  const parts: TextPart[] = [];
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const word = fold(piece);
    const found = word !== '' && (words.includes(word) || stems.includes(stem(word)));
    const before = parts.at(-1);
    if (before && before.found === found) parts[parts.length - 1] = { text: before.text + piece, found };
    else if (piece !== '') parts.push({ text: piece, found });
  }
  return parts;
}

/** The stretches of a Pagefind excerpt: escaped text with the found words in `<mark>`. */
export const excerptParts = (excerpt: string): readonly TextPart[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((piece) => ({
      text: piece
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      found: piece.startsWith('<mark>'),
    }));
