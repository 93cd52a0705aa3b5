/** Widths in ems, a little more than those of the fonts in use; the rest is as wide as a wide small letter. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlIíìïî.,;:'’|!¡()[\] ]/, 0.34],
  [/[frt/-]/, 0.44],
  [/[mwMW@%—]/, 0.92],
  [/[\p{Lu}\d+&]/u, 0.7],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
];

const known = new Map<string, number>();

/** Tried against the patterns once: drawings measure the same letters again and again. */
function letterWidth(letter: string): number {
  const width = known.get(letter) ?? widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.58;
  known.set(letter, width);
  return width;
}

/** The width that a text surely keeps within, in ems: drawings are made where no font is at hand to measure it. */
export const widthInEms = (text: string): number => {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return sum;
};

/** The text in lines no wider than so many ems; a word that is wider has a line of its own. */
export function breakLines(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthInEms(longer) <= ems) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same, but a word that is wider is cut, with a hyphen. */
export const fitLines = (text: string, ems: number): readonly string[] =>
  breakLines(
    text
      .split(/\s+/)
      .flatMap((word) => cutWord(word, ems))
      .join(' '),
    ems,
  );

function cutWord(word: string, ems: number): readonly string[] {
  if (widthInEms(word) <= ems) return [word];
  const letters = [...word];
  const isTooLong = (end: number): boolean => widthInEms(`${letters.slice(0, end).join('')}-`) > ems;
  const end = Math.max(
    1,
    letters.findIndex((_, n) => isTooLong(n + 1)),
  );
  return [`${letters.slice(0, end).join('')}-`, ...cutWord(letters.slice(end).join(''), ems)];
}
