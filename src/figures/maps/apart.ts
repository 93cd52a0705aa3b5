import type { Position } from './map-view.ts';

const ROUNDS = 60;

/**
 * Moves circles that lie on each other apart, as little as that takes, so that each can be seen. Those in the very
 * same place part sideways, in their order.
 */
export function apart(positions: readonly Position[], radius: number): readonly Position[] {
  const points = positions.map(([x, y]) => ({ x, y }));
  const distance = 2 * radius;
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const [n, one] of points.entries())
      for (const other of points.slice(n + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const between = Math.hypot(dx, dy);
        if (between >= distance) continue;
        const push = (distance - between) / 2 + 0.01;
        const [x, y] = between === 0 ? [push, 0] : [(dx / between) * push, (dy / between) * push];
        one.x -= x;
        one.y -= y;
        other.x += x;
        other.y += y;
        isMoved = true;
      }
    if (!isMoved) break;
  }
  return points.map(({ x, y }) => [x, y]);
}
