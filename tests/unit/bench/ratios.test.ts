import { describe, expect, test } from 'vitest';
import { type BuildRun, growthOf, ratioOf, spreadOf } from '../../bench/ratios.ts';

const run = (tool: string, projects: number, round: number, seconds: number, pages: number): BuildRun => ({
  tool,
  projects,
  round,
  seconds,
  processorSeconds: seconds * 2,
  peakMiB: 100,
  files: pages,
  bytes: 1000,
  pages,
  finished: true,
});

const runs = [
  run('own', 100, 1, 10, 100),
  run('other', 100, 1, 5, 50),
  run('own', 100, 2, 12, 100),
  run('other', 100, 2, 3, 50),
  run('own', 100, 3, 9, 100),
  run('other', 100, 3, 9, 50),
  run('own', 1000, 1, 90, 1000),
];

describe('ratios', () => {
  test('have the least, the middle and the most', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 });
  });

  test('compare builds of one round with each other', () => {
    expect(ratioOf(runs, 'own', 'other', 100)).toEqual({
      tool: 'own',
      against: 'other',
      projects: [100, 100],
      rounds: 3,
      perPage: { min: 0.5, median: 1, max: 2 },
      processorPerPage: { min: 0.5, median: 1, max: 2 },
      total: { min: 1, median: 2, max: 4 },
    });
  });

  test('compare a page only, where the other was measured with fewer records', () => {
    const ratio = ratioOf(runs, 'own', 'other', 1000);
    expect(ratio?.projects).toEqual([1000, 100]);
    expect(ratio?.perPage.median).toBeCloseTo(0.9);
    expect(ratio).not.toHaveProperty('total');
  });

  test('leave out what was stopped', () => {
    const stopped = runs.map((one) => (one.tool === 'other' ? { ...one, finished: false } : one));
    expect(ratioOf(stopped, 'own', 'other', 100)).toBeUndefined();
  });

  test('leave out rounds in which one of the two is missing', () => {
    const some = runs.filter(({ tool, round }) => !(tool === 'other' && round === 2));
    expect(ratioOf(some, 'own', 'other', 100)?.rounds).toBe(2);
  });
});

describe('growth', () => {
  test('goes by the middle round, in the order of the sizes', () => {
    expect(growthOf(runs.toReversed(), 'own')).toEqual([
      { from: 100, to: 1000, time: 9, records: 10, millisecondsMore: 1000 * (80 / 900) },
    ]);
  });

  test('needs two sizes', () => {
    expect(growthOf(runs, 'other')).toEqual([]);
  });
});
