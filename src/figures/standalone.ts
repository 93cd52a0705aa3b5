import type { Element } from 'xast';
import { x } from 'xastscript';
import { fillPatterns } from './drawing/fills.ts';
import { element, round, text } from './drawing/svg.ts';
import { svgText } from './drawing/svg-text.ts';
import type { DrawnFigure, Drawing } from './figure.ts';
import { breakLines } from './label-lines.ts';

/** What a drawing that leaves its page says of itself. */
export interface Credit {
  /** The site and the address of the page. */
  readonly source: string;
  /** CSS of the drawing, with the values of its colours. */
  readonly styles: string;
}

const MARGIN = 24;
const TITLE = { size: 20, line: 26 };
const WORDS = { size: 14, line: 19 };

const NOTHING: Drawing = { width: 0, height: 0, content: [] };

/** The figure as a file that can be read by itself: its title, its finding, what is counted, and where it is from. */
export function standaloneSvg(
  { title, subject, finding, counted, drawings }: DrawnFigure,
  { source, styles }: Credit,
  language: string,
): string {
  const [drawing = NOTHING] = drawings;
  const lines = (words: string, size: number): readonly string[] => breakLines(words, drawing.width / size);
  let y = MARGIN;
  const written = (words: string, { size, line }: typeof WORDS, kind: string) =>
    lines(words, size).map((part) => text({ x: 0, y: (y += line), kind }, part));
  const head = [
    ...written(title, TITLE, 'title'),
    ...(subject === undefined ? [] : written(subject, WORDS, 'name')),
    ...written(finding, WORDS, 'finding'),
  ];
  const top = (y += 14);
  y += drawing.height + 8;
  const foot = [
    ...(counted === undefined ? [] : written(counted, WORDS, 'soft')),
    ...written(source, WORDS, 'soft'),
  ];
  const width = drawing.width + 2 * MARGIN;
  const height = y + MARGIN;
  return svgText([
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${round(width)} ${round(height)}`,
        width: round(width),
        height: round(height),
        'xml:lang': language,
        role: 'img',
      },
      [
        element('title', {}, title),
        element('desc', {}, finding),
        element('style', {}, styles),
        element('defs', {}, ...fillPatterns),
        element('rect', { width, height, class: 'paper' }),
        element(
          'g',
          { transform: `translate(${MARGIN} 0)`, class: 'drawing' },
          ...head,
          element('g', { transform: `translate(0 ${round(top)})` }, ...drawing.content.map(unlinked)),
          ...foot,
        ),
      ],
    ),
  ]);
}

/** A file has no links: those of the page lead on from where it stands. */
const unlinked = (part: Element): Element => ({
  ...part,
  ...(part.name === 'a' ? { name: 'g', attributes: {} } : {}),
  children: part.children.map((child) => (child.type === 'element' ? unlinked(child) : child)),
});
