import { Blob, Buffer, DrawFuncs, Face, Font, shape, Variation } from 'harfbuzzjs';

/** Letters as they are set: at a size of 1, from the left end of the line of writing. */
export interface Typeset {
  readonly width: number;
  /** Path data of the outlines, in a square of `UNITS` to the size; empty where nothing is to be seen. */
  readonly outlines: string;
}

/** Sets words, letter beside letter, without breaking them. */
export type Typeface = (text: string) => Typeset;

/** Units of the outlines to a size of 1. */
export const UNITS = 1000;

/** The letters that a font file has. */
export interface FontFile {
  readonly face: Face;
  readonly letters: ReadonlySet<number>;
}

/** Reads a font file, TrueType or OpenType. */
export function readFontFile(data: Uint8Array): FontFile {
  const face = new Face(new Blob(data));
  return { face, letters: new Set(face.collectUnicodes()) };
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A typeface of one weight. A letter is taken from the first of the files that has it, and left out where none has:
 * never a box in its place.
 */
export function createTypeface(files: readonly FontFile[], weight: number): Typeface {
  const fonts = files.map(({ face, letters }) => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    return { font, letters, scale: UNITS / face.upem };
  });
  const pen = createPen();
  const known = new Map<string, Typeset>();

  const fontOf = (grapheme: string): number =>
    fonts.findIndex(({ letters }) => Array.from(grapheme).every((letter) => letters.has(codeOf(letter))));

  return (text) => {
    const before = known.get(text);
    if (before) return before;
    let at = 0;
    for (const run of runsOf(text.normalize('NFC'), fontOf)) {
      const chosen = fonts[run.font];
      if (!chosen) continue;
      const { font, scale } = chosen;
      const buffer = new Buffer();
      buffer.addText(run.text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      for (const [n, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[n] ?? {};
        pen.draw(font, glyph, { x: at + xOffset * scale, y: yOffset * scale, scale });
        at += xAdvance * scale;
      }
    }
    const typeset = { width: at / UNITS, outlines: pen.take() };
    known.set(text, typeset);
    return typeset;
  };
}

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

interface Run {
  readonly font: number;
  readonly text: string;
}

/** The text in pieces of one font each, without the letters that no font has. */
function runsOf(text: string, fontOf: (letters: string) => number): readonly Run[] {
  const runs: Run[] = [];
  for (const { segment } of graphemes.segment(text)) {
    // Marks that no font has are left off their letter, and a rare space is as good as a plain one.
    const [base = ''] = segment;
    const ways = [segment, base, ...(/\p{White_Space}/u.test(base) ? [' '] : [])];
    const letters = ways.find((way) => fontOf(way) !== -1);
    if (letters === undefined) continue;
    const font = fontOf(letters);
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + letters };
    else runs.push({ font, text: letters });
  }
  return runs;
}

interface PenPosition {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Writes glyphs as path data, whose y goes down where the fonts’ goes up. */
function createPen() {
  let parts: string[] = [];
  let origin: PenPosition = { x: 0, y: 0, scale: 1 };
  const write = (command: string, ...numbers: readonly number[]): void => {
    const shown = numbers.map((number, n) =>
      Math.round(n % 2 === 0 ? origin.x + number * origin.scale : -origin.y - number * origin.scale),
    );
    parts.push(command, shown.join(' '));
  };
  const draw = new DrawFuncs();
  draw.setMoveToFunc((x, y) => write('M', x, y));
  draw.setLineToFunc((x, y) => write('L', x, y));
  draw.setQuadraticToFunc((cx, cy, x, y) => write('Q', cx, cy, x, y));
  draw.setCubicToFunc((ax, ay, bx, by, x, y) => write('C', ax, ay, bx, by, x, y));
  draw.setClosePathFunc(() => write('Z'));
  return {
    draw: (font: Font, glyph: number, position: PenPosition): void => {
      origin = position;
      font.drawGlyph(glyph, draw);
    },
    /** What was drawn since the last time. */
    take: (): string => {
      const taken = parts.join('');
      parts = [];
      return taken;
    },
  };
}
