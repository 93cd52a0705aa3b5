import type { Element } from 'xast';
import { widthInEms } from '../label-lines.ts';
import { text, TEXT } from './svg.ts';

const APART = 10;

/** The labels of an axis along `y`, each in the middle of its place and within the drawing; those without room left out. */
export function drawAxisLabels(
  labels: readonly { readonly at: number; readonly words: string }[],
  y: number,
  width: number,
): readonly Element[] {
  let free = 0;
  return labels.flatMap(({ at, words }) => {
    const length = widthInEms(words) * TEXT;
    const start = Math.min(Math.max(0, at - length / 2), width - length);
    if (start < free) return [];
    free = start + length + APART;
    return [text({ x: start + length / 2, y, kind: 'soft', anchor: 'middle' }, words)];
  });
}
