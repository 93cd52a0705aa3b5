import type { Element } from 'xast';
import { element, path } from './svg.ts';

export type Point = readonly [x: number, y: number];

const HEAD = 7;
/** How far its two sides open from the line, in radians. */
const OPENING = 0.55;
/** Between two arrows that run against each other. */
const APART = 4.5;

/** A line with a head at its end, of the class. */
export function arrow([x1, y1]: Point, [x2, y2]: Point, name: string): Element {
  const angle = Math.atan2(y2 - y1, x2 - x1) + Math.PI;
  const side = (turn: number): Point => [
    x2 + HEAD * Math.cos(angle + turn),
    y2 + HEAD * Math.sin(angle + turn),
  ];
  const [[xa, ya], [xb, yb]] = [side(OPENING), side(-OPENING)];
  return element('path', {
    d: path`M${x1} ${y1}L${x2} ${y2}M${xa} ${ya}L${x2} ${y2}L${xb} ${yb}`,
    class: `flow ${name}`,
  });
}

/** Two arrows that run against each other. */
export function arrowsBothWays([x1, y1]: Point, [x2, y2]: Point): readonly Element[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [across, down] = [((y2 - y1) / length) * APART, ((x1 - x2) / length) * APART];
  return [
    arrow([x1 + across, y1 + down], [x2 + across, y2 + down], 'line-horizontal'),
    arrow([x2 - across, y2 - down], [x1 - across, y1 - down], 'line-horizontal'),
  ];
}

/** A line that says no direction. */
export const line = ([x1, y1]: Point, [x2, y2]: Point, name: string): Element =>
  element('path', { d: path`M${x1} ${y1}L${x2} ${y2}`, class: name });
