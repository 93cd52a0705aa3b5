/** Width of a text in one line, at a size of 1. */
export type Measure = (text: string) => number;

/** Lines of a text at a size. */
export interface SetLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A size that a text may have, and how many lines of it there is room for. */
export interface Step {
  readonly size: number;
  readonly lines: number;
}

const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

// Not `\s`: a no-break space keeps what it stands between together.
const wordsOf = (text: string): readonly string[] => text.split(/[ \t\r\n]+/).filter((word) => word !== '');

/**
 * The text at the first of the sizes, the largest first, at which it fits. At the last of them it is cut where it does
 * not fit. Its lines are about equally long.
 */
export function fitLines(text: string, measure: Measure, width: number, steps: readonly Step[]): SetLines {
  const words = wordsOf(text);
  const step = steps.find((at) => isWhole(words, measure, width, at));
  if (step) return { size: step.size, lines: evenLines(words, measure, width / step.size) };
  const last = steps.at(-1) ?? { size: 1, lines: 1 };
  return { size: last.size, lines: cutLines(text, measure, width / last.size, last.lines) };
}

/** Whether the text fits at one of the sizes. */
export const fitsIn = (text: string, measure: Measure, width: number, steps: readonly Step[]): boolean =>
  steps.some((step) => isWhole(wordsOf(text), measure, width, step));

/** Whether the words fit, and none is broken. */
const isWhole = (words: readonly string[], measure: Measure, width: number, { size, lines }: Step): boolean =>
  words.every((word) => measure(word) <= width / size) &&
  breakLines(words, measure, width / size).length <= lines;

/** The beginning of the text in no more lines than there is room for; an ellipsis says that there is more. */
export function cutLines(text: string, measure: Measure, width: number, room: number): readonly string[] {
  const lines = breakLines(wordsOf(text), measure, width);
  if (lines.length <= room) return lines;
  const kept = lines.slice(0, room);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, cutLine(last, measure, width)];
}

/** Breaks between words, and inside of those that are longer than a line. */
function breakLines(words: readonly string[], measure: Measure, width: number): readonly string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const piece of words.flatMap((word) => piecesOf(word, measure, width))) {
    const pieceWidth = measure(piece);
    if (line !== '' && lineWidth + space + pieceWidth <= width) {
      line += ` ${piece}`;
      lineWidth += space + pieceWidth;
    } else {
      if (line !== '') lines.push(line);
      line = piece;
      lineWidth = pieceWidth;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, measure: Measure, width: number): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** The same number of lines in the least width: one long line over one short word reads badly. */
function evenLines(words: readonly string[], measure: Measure, width: number): readonly string[] {
  const widest = breakLines(words, measure, width);
  let narrow = Math.max(...words.map(measure), width / 2);
  let wide = width;
  let best = widest;
  for (let tries = 0; tries < 6 && widest.length > 1; tries += 1) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(words, measure, middle);
    if (lines.length === widest.length) [best, wide] = [lines, middle];
    else narrow = middle;
  }
  return best;
}

function cutLine(line: string, measure: Measure, width: number): string {
  const letters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  const words = wordsOf(line);
  const shorter = [
    ...words.map((_, n) => words.slice(0, words.length - n).join(' ')),
    ...letters.map((_, n) => letters.slice(0, letters.length - n).join('')),
  ];
  const ended = shorter.map((text) => text.replace(/[\s.,;:·–—(«“-]+$/u, '') + ELLIPSIS);
  return ended.find((text) => measure(text) <= width) ?? ELLIPSIS;
}
