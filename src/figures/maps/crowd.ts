import type { Position } from './map-view.ts';

export interface Placed {
  readonly code: string;
  readonly at: Position;
}

/** Fewer are not a crowd. */
const FEWEST = 4;

/** Those in the place where most stand together, within a window of the given size; none where there is no crowd. */
export function crowd(placed: readonly Placed[], [width, height]: Position): readonly string[] {
  let most: readonly Placed[] = [];
  for (const {
    at: [left],
  } of placed)
    for (const {
      at: [, top],
    } of placed) {
      const within = placed.filter(
        ({ at: [x, y] }) => x >= left && x <= left + width && y >= top && y <= top + height,
      );
      if (within.length > most.length) most = within;
    }
  return most.length < FEWEST ? [] : most.map(({ code }) => code);
}
