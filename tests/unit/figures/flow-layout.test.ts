import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '#figures/figure.ts';
import { type FlowDiagram, layOutFlows } from '#figures/flow-layout.ts';
import { drawFlowDiagram } from '#figures/drawing/flow-diagram.ts';

const strands = (['recipient', 'provider', 'horizontal', 'dual', 'none'] as const).map((fill) => ({
  fill,
  text: `Vertiente ${fill}`,
}));

/** So many at each side, with names of one to four words, and flows of very different sizes. */
function aDiagram(size: number): FlowDiagram {
  const ends = Array.from({ length: size }, (_, n) => ({
    id: `${n}`,
    text: `Organización${' Interamericana'.repeat(n % 4)}`,
  }));
  return {
    givers: ends,
    strands,
    receivers: ends,
    heads: ['Da', 'Vertiente', 'Recibe'],
    flows: ends.flatMap(({ id }, n) =>
      strands.map(({ fill }, at) => ({
        giver: id,
        strand: fill,
        receiver: `${(n * 7 + at) % size}`,
        value: 40 / (n * n + at + 1),
      })),
    ),
    locale: 'es-MX',
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;

describe.each([NARROW, WIDE])('%i wide', (width) => {
  describe.each([1, 3, 10])('flows between %i and as many', (size) => {
    const diagram = aDiagram(size);
    const { nodes, links, style, height } = layOutFlows(diagram, width);
    const labels = nodes.map(({ label: { left, top, lines, width: across } }) => ({
      left,
      right: left + across,
      top,
      bottom: top + lines.length * style.line,
    }));

    it('have labels that lie on no other label and on no node', () => {
      for (const [n, label] of labels.entries()) {
        expect(labels.slice(n + 1).filter((other) => overlap(label, other))).toEqual([]);
        const boxes = nodes.map(({ x, y, width: across, height: down }) => ({
          left: x,
          right: x + across,
          top: y,
          bottom: y + down,
        }));
        expect(boxes.filter((box) => overlap(label, box))).toEqual([]);
      }
    });

    it('are as broad as they are great, in and out of each strand', () => {
      const total = diagram.flows.reduce((sum, { value }) => sum + value, 0);
      const broad = links.reduce((sum, link) => sum + link.width, 0);
      const perProject = broad / 2 / total;
      for (const { fill: kind } of strands) {
        const value = diagram.flows
          .filter(({ strand }) => strand === kind)
          .reduce((sum, flow) => sum + flow.value, 0);
        const of = links.filter((link) => link.kind === kind).reduce((sum, link) => sum + link.width, 0);
        expect(of / 2).toBeCloseTo(value * perProject, 6);
      }
    });

    it('keep within the drawing', () => {
      expect(labels.every(({ left, right }) => left >= -0.1 && right <= width + 0.1)).toBe(true);
      for (const { x, y, width: across, height: down } of nodes)
        expect(x >= 0 && x + across <= width + 0.1 && y >= 0 && y + down <= height + 0.1).toBe(true);
      expect(Math.max(...labels.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height + 0.1);
      expect(JSON.stringify(drawFlowDiagram(diagram, width))).not.toMatch(/NaN|undefined|null/);
    });
  });
});
