import type { Position } from './map-view.ts';

/** What a label names: a place with room for nothing else within the radius. */
export interface Labelled {
  readonly text: string;
  readonly at: Position;
  readonly radius: number;
  /** In pixels. */
  readonly width: number;
}

export interface Label {
  readonly text: string;
  /** Middle of the text’s line. */
  readonly at: Position;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;

const around = ([x, y]: Position, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Places the labels beside what they name, the first ones first; one for which there is no room is left out. */
export function placeLabels(
  labelled: readonly Labelled[],
  lineHeight: number,
  { width: sheetWidth, height: sheetHeight }: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken: Box[] = labelled
    .filter(({ radius }) => radius > 0)
    .map(({ at, radius }) => around(at, 2 * radius, 2 * radius));
  return labelled.flatMap(({ text, at: [x, y], radius, width }) => {
    const aside = radius + GAP + width / 2;
    const away = radius + GAP + lineHeight / 2;
    const places: readonly Position[] =
      radius === 0
        ? [
            [x, y],
            [x, y - lineHeight / 2],
            [x, y + lineHeight / 2],
            [x, y + lineHeight],
            [x - width / 2, y + lineHeight / 2],
          ]
        : [
            [x + aside, y],
            [x - aside, y],
            [x, y - away],
            [x, y + away],
            [x + aside, y - lineHeight / 2],
            [x - aside, y + lineHeight / 2],
            [x + aside, y + lineHeight / 2],
            [x - aside, y - lineHeight / 2],
          ];
    const at = places.find((place) => {
      const box = around(place, width, lineHeight);
      return (
        box.left >= 0 &&
        box.right <= sheetWidth &&
        box.top >= 0 &&
        box.bottom <= sheetHeight &&
        !taken.some((other) => overlap(box, other))
      );
    });
    if (!at) return [];
    taken.push(around(at, width + GAP, lineHeight));
    return [{ text, at }];
  });
}
