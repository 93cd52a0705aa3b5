import type { Element } from 'xast';
import type { Drawing } from '#figures/figure.ts';

/** All elements of a drawing, those inside groups too. */
export const elementsOf = (content: readonly Element[]): readonly Element[] =>
  content.flatMap((one) => [
    one,
    ...elementsOf(one.children.filter((child): child is Element => child.type === 'element')),
  ]);

export const ofName = (drawing: Drawing, name: string): readonly Element[] =>
  elementsOf(drawing.content).filter((one) => one.name === name);

export const number = ({ attributes }: Element, name: string): number =>
  Number(attributes[name] ?? Number.NaN);

export const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** Text, rectangles, circles and lines that stand out of the drawing; half a line’s width is let out. */
export function outside(drawing: Drawing): readonly string[] {
  const { width, height } = drawing;
  const spans = (one: Element): readonly (readonly [from: number, to: number, most: number])[] => {
    const at = (name: string): number => number(one, name);
    switch (one.name) {
      case 'rect':
        return [
          [at('x'), at('x') + at('width'), width],
          [at('y'), at('y') + at('height'), height],
        ];
      case 'circle':
        return [
          [at('cx') - at('r'), at('cx') + at('r'), width],
          [at('cy') - at('r'), at('cy') + at('r'), height],
        ];
      case 'line':
        return [
          [Math.min(at('x1'), at('x2')), Math.max(at('x1'), at('x2')), width],
          [Math.min(at('y1'), at('y2')), Math.max(at('y1'), at('y2')), height],
        ];
      case 'text':
        return [
          [at('x'), at('x'), width],
          [at('y'), at('y'), height],
        ];
      default:
        return [];
    }
  };
  return elementsOf(drawing.content).flatMap((one) =>
    spans(one).some(([from, to, most]) => !(from >= -0.6 && to <= most + 0.6))
      ? [`${one.name} ${JSON.stringify(one.attributes)}`]
      : [],
  );
}
