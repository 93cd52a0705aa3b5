import type { Element } from 'xast';
import type { Drawing } from '../figure.ts';
import {
  type FlowDiagram,
  type LaidLink,
  type LaidNode,
  type LabelStyle,
  layOutFlows,
} from '../flow-layout.ts';
import { MARK_SIZE } from '../strand-marks.ts';
import { drawLegend } from './legend.ts';
import { strandMark } from './strand-mark.ts';
import { element, path, text } from './svg.ts';

const HEAD = 24;
const GAP = 10;

/** Flows from the left through the strands to the right, as broad as they are great. */
export function drawFlowDiagram(diagram: FlowDiagram, width: number): Drawing {
  const { style, nodes, links, height } = layOutFlows(diagram, width);
  const legend = style.isAbove ? drawLegend(diagram.strands, width) : { content: [], height: 0 };
  const headY = legend.height + (legend.height > 0 ? GAP : 0);
  const [givers, strands, receivers] = diagram.heads;
  const edge = (column: LaidNode['column'], part: number): number => {
    const node = nodes.find((one) => one.column === column);
    return node ? node.x + part * node.width : part * width;
  };
  const top = headY + HEAD + (style.isAbove ? 0 : style.line + GAP);
  return {
    width,
    height: top + height,
    content: [
      ...legend.content,
      text(
        {
          x: edge(0, style.isAbove ? 0 : 1),
          y: headY + 14,
          kind: 'soft',
          ...(style.isAbove ? {} : { anchor: 'end' }),
        },
        givers,
      ),
      text({ x: edge(1, 0.5), y: headY + 14, kind: 'soft', anchor: 'middle' }, strands),
      text(
        {
          x: edge(2, style.isAbove ? 1 : 0),
          y: headY + 14,
          kind: 'soft',
          ...(style.isAbove ? { anchor: 'end' } : {}),
        },
        receivers,
      ),
      element(
        'g',
        { transform: `translate(0 ${Math.round(top)})` },
        ...links.map(band),
        ...nodes.map(({ kind, x, y, width: nodeWidth, height: nodeHeight }) =>
          element('rect', {
            x,
            y,
            width: nodeWidth,
            height: Math.max(1, nodeHeight),
            class: kind ? `fill-${kind}` : 'flow-end',
          }),
        ),
        ...nodes.flatMap((node) => label(node, style)),
      ),
    ],
  };
}

function band({ from, to, width, kind }: LaidLink): Element {
  const middle = (from.x + to.x) / 2;
  return element('path', {
    d: path`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`,
    'stroke-width': Math.max(0.5, width),
    class: `ribbon line-${kind}`,
  });
}

function label(
  { kind, column, label: { lines, left, width, top } }: LaidNode,
  style: LabelStyle,
): readonly Element[] {
  const mark = strandMark(kind ?? 'none', left, top + style.line / 2 - MARK_SIZE / 2);
  const isEnd = style.isAbove ? column === 2 : column === 0;
  return [
    ...mark.content,
    ...lines.map((line, n) =>
      text(
        {
          x: isEnd ? left + width : left + mark.width,
          y: top + (n + 0.75) * style.line,
          kind: style.isAbove ? 'halo small-label' : 'halo',
          ...(isEnd ? { anchor: 'end' } : {}),
        },
        line,
      ),
    ),
  ];
}
