import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { StrandOrNone } from '#catalog/tallies/by-strand.ts';
import type { StrandSeries } from './over-time.ts';
import { strandMark } from './drawing/strand-mark.ts';
import { NARROW } from './figure.ts';
import { breakLines, widthInEms } from './label-lines.ts';

/** One at a side of the flows. */
export interface End {
  readonly id: string;
  readonly text: string;
}

/** What goes from whom to whom, and in which strand. */
export interface FlowDiagram {
  /** Who stands at the left, what in the middle and who at the right, from top to bottom. */
  readonly givers: readonly End[];
  readonly strands: readonly StrandSeries[];
  readonly receivers: readonly End[];
  /** What each of the three is called. */
  readonly heads: readonly [givers: string, strands: string, receivers: string];
  readonly flows: readonly {
    readonly giver: string;
    readonly strand: StrandOrNone;
    readonly receiver: string;
    readonly value: number;
  }[];
  /** Of the numbers beside the ends. */
  readonly locale: string;
}

/** Width and lines of labels, which stand beside their node where there is room and else above it. */
export interface LabelStyle {
  readonly size: number;
  readonly line: number;
  readonly isAbove: boolean;
}

/** A node with its label: lengths are pixels. */
export interface LaidNode {
  readonly column: 0 | 1 | 2;
  readonly kind?: StrandOrNone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: {
    readonly lines: readonly string[];
    /** Left end of the label, its strand’s mark included. */
    readonly left: number;
    readonly width: number;
    readonly top: number;
  };
}

/** A band from one node to another; `y` is the middle of its end. */
export interface LaidLink {
  readonly kind: StrandOrNone;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
}

export interface FlowLayout {
  readonly style: LabelStyle;
  readonly nodes: readonly LaidNode[];
  readonly links: readonly LaidLink[];
  readonly height: number;
}

interface NodeData {
  readonly id: string;
  readonly column: 0 | 1 | 2;
  readonly lines: readonly string[];
  readonly kind?: StrandOrNone;
}

interface LinkData {
  readonly kind: StrandOrNone;
}

type Node = SankeyNode<NodeData, LinkData>;

const NODE_WIDTH = 12;
const GAP = 6;
/** Height of all flows together, without what is between them. */
const FLOWING = 300;

const styleOf = (width: number): LabelStyle =>
  width > NARROW * 1.5 ? { size: 14, line: 17, isAbove: false } : { size: 12, line: 14, isAbove: true };

/** Places three columns of nodes and the flows between them in a drawing of the width. */
export function layOutFlows(diagram: FlowDiagram, width: number): FlowLayout {
  const style = styleOf(width);
  const side = width * (style.isAbove ? 0.4 : 0.27);
  const nodes = nodesOf(diagram, style, side);
  const mostLines = Math.max(1, ...nodes.map(({ lines }) => lines.length));
  const padding = mostLines * style.line + GAP;
  const top = style.isAbove ? padding : 0;
  const most = Math.max(...[0, 1, 2].map((at) => nodes.filter(({ column }) => column === at).length));
  const height = top + FLOWING + padding * (most - 1);
  const inset = style.isAbove ? 0 : side;
  const { nodes: laid, links } = sankey<NodeData, LinkData>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => (a.index ?? 0) - (b.index ?? 0))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(padding)
    .extent([
      [inset, top],
      [width - inset, height],
    ])({ nodes: [...nodes], links: linksOf(diagram) });
  const placed = laid.map((node) => laidNode(node, style));
  return {
    style,
    nodes: placed,
    links: links.map(laidLink),
    height: Math.max(height, ...placed.map(({ label }) => label.top + label.lines.length * style.line)),
  };
}

function nodesOf(
  { givers, strands, receivers, flows, locale }: FlowDiagram,
  { size, isAbove }: LabelStyle,
  side: number,
): readonly NodeData[] {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const total = (of: (flow: FlowDiagram['flows'][number]) => boolean): string =>
    number.format(flows.filter(of).reduce((sum, { value }) => sum + value, 0));
  const lines = (words: string): readonly string[] => breakLines(words, (side - GAP) / size);
  return [
    ...givers.map(({ id, text }) => ({
      id: `giver ${id}`,
      column: 0 as const,
      lines: lines(`${text} ${total(({ giver }) => giver === id)}`),
    })),
    ...strands.map(({ fill: kind, text }) => {
      const value = total(({ strand }) => strand === kind);
      return {
        id: `strand ${kind}`,
        column: 1 as const,
        lines: [isAbove ? value : `${text} ${value}`],
        kind,
      };
    }),
    ...receivers.map(({ id, text }) => ({
      id: `receiver ${id}`,
      column: 2 as const,
      lines: lines(`${text} ${total(({ receiver }) => receiver === id)}`),
    })),
  ];
}

/** The two halves of the flows, those between the same nodes as one. */
function linksOf({ flows }: FlowDiagram): SankeyLink<NodeData, LinkData>[] {
  const links = new Map<string, SankeyLink<NodeData, LinkData>>();
  const add = (source: string, target: string, kind: StrandOrNone, value: number) => {
    const name = `${source} ${target}`;
    links.set(name, { source, target, kind, value: value + (links.get(name)?.value ?? 0) });
  };
  for (const { giver, strand, receiver, value } of flows) {
    add(`giver ${giver}`, `strand ${strand}`, strand, value);
    add(`strand ${strand}`, `receiver ${receiver}`, strand, value);
  }
  return [...links.values()];
}

function laidNode(node: Node, style: LabelStyle): LaidNode {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, column, lines, kind } = node;
  const width = Math.max(...lines.map(widthInEms)) * style.size + strandMark(kind ?? 'none', 0, 0).width;
  const isAbove = style.isAbove || column === 1;
  const beside = column === 0 ? x0 - GAP - width : x1 + GAP;
  const above = column === 0 ? x0 : column === 1 ? (x0 + x1 - width) / 2 : x1 - width;
  const height = lines.length * style.line;
  return {
    column,
    ...(kind === undefined ? {} : { kind }),
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
    label: {
      lines,
      left: isAbove ? above : beside,
      width,
      top: isAbove ? y0 - height - 2 : (y0 + y1 - height) / 2,
    },
  };
}

function laidLink({
  source,
  target,
  y0 = 0,
  y1 = 0,
  width = 0,
  kind,
}: SankeyLink<NodeData, LinkData>): LaidLink {
  const [from, to] = [source, target].map((end) => (typeof end === 'object' ? end : undefined));
  return {
    kind,
    from: { x: from?.x1 ?? 0, y: y0 },
    to: { x: to?.x0 ?? 0, y: y1 },
    width,
  };
}
