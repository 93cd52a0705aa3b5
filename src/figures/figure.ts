import type { Element } from 'xast';
import type { Plain } from './plain.ts';

/** An SVG drawing: lengths are CSS pixels at the width for which it was laid out. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: readonly Element[];
}

/** A value in a figure’s table; left out where it is not known. */
export interface TableCell {
  readonly value: string | number | undefined;
  readonly href?: string;
  /** Language of the text, where it is not the page’s. */
  readonly lang?: string;
}

/** The figure’s data: what it shows, in words and numbers. The first cell of a row names the row. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** How a figure is drawn. */
export interface Sketch {
  /** All that its drawings say, as plain data, with the name of what draws them: figures that share it look the same. */
  readonly sketch: { readonly by: string; readonly of: unknown };
  /** Lays it out for a width, one of `widths`. */
  readonly draw: (width: number) => Drawing;
}

/** @param draw makes a drawing of nothing but the data and the width. */
export const sketched = <Data>(
  draw: (data: Data, width: number) => Drawing,
  data: Data & Plain<Data>,
): Sketch => ({ sketch: { by: draw.name, of: data }, draw: (width) => draw(data, width) });

/** A figure: what it shows, what follows from it, and how it is drawn. All words are finished. */
export interface Figure extends Sketch {
  /** Anchor in its page, and name of its files. */
  readonly id: string;
  readonly title: string;
  /** The record that it shows, where its files do not say so otherwise. */
  readonly subject?: string;
  /** What it shows, in one sentence. */
  readonly finding: string;
  /** What is counted and what is not. */
  readonly counted?: string;
  /** From the widest: each is shown where the next wider one would be too small to read. */
  readonly widths: readonly number[];
  readonly table: FigureTable;
  /** Whether what it draws can be followed in its page. */
  readonly hasLinks?: boolean;
}

/** A figure with its drawing for each of its widths: all that its page and its files say of it, as plain data. */
export interface DrawnFigure extends Omit<Figure, keyof Sketch> {
  readonly drawings: readonly Drawing[];
}

const drawn = new WeakMap<Figure, DrawnFigure>();

/** Draws a figure, once for its page and its files. */
export function drawFigure(figure: Figure): DrawnFigure {
  const before = drawn.get(figure);
  if (before) return before;
  const { sketch, draw, ...rest } = figure;
  const made = { ...rest, drawings: figure.widths.map(draw) };
  drawn.set(figure, made);
  return made;
}

/** Beside what is said of it, in a column of text, and on a phone. */
export const WIDE = 720;
export const COLUMN = 540;
export const NARROW = 320;
