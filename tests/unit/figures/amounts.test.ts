import { describe, expect, it } from 'vitest';
import { amounts } from '#figures/amounts.ts';
import { NARROW, WIDE } from '#figures/figure.ts';
import { aProject, someCatalog } from '../fixtures/records.ts';
import { ofName } from './geometry.ts';

/** The figure of so many projects with one amount each: 1000, 1001… */
function figureOf(count: number) {
  const projects = Array.from({ length: count }, (_, n) =>
    aProject(`p-${n}`, {
      title: `P ${n}`,
      summary: 'Uno.',
      strand: n % 2 === 0 ? 'provider' : 'recipient',
      amounts: [
        {
          id: 'a',
          amount: 1000 + n,
          currency: 'USD',
          kind: 'budget',
          asOf: 2015,
          source: 'a-source',
        },
      ],
    }),
  );
  const figure = amounts(someCatalog({ projects, projectTranslations: [] }), 'es');
  if (!figure) throw new Error('no figure');
  return figure;
}

describe('the figure of amounts', () => {
  it('has a dot for each of a few hundred', () => {
    const figure = figureOf(300);
    expect(ofName(figure.draw(WIDE), 'circle')).toHaveLength(300);
    expect(figure.counted).toContain('Cada punto es un monto,');
  });

  it.each([
    [301, 2, 151],
    [600, 2, 300],
    [3000, 10, 300],
    [3100, 20, 156],
  ])('of %i has one for each %i of a strand that are next to each other in size', (count, inDot, dots) => {
    const figure = figureOf(count);
    for (const width of [WIDE, NARROW]) expect(ofName(figure.draw(width), 'circle')).toHaveLength(dots);
    expect(figure.counted).toContain(`Cada punto son hasta ${inDot} montos parecidos,`);
    expect(figure.table.rows).toHaveLength(count);
  });
});
