import type { RenderedBody } from '#catalog/records.ts';

interface Block {
  /** Lines of the body, from 1. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

// A figure, a year or a date is what someone can check. In the name of a linked record, in an address or in code it
// claims nothing.
const notClaims = [
  /\[[^\]]*\]\((?:concept|project|organization|country):[^)]*\)/g,
  /\]\([^)]*\)/g,
  /`[^`]*`/g,
];
const FIGURE = /\d/;
const HEADING = /^#{1,6}\s/;
const LIST_OR_TABLE = /^(?:[-*+|]|\d+[.)])\s+/;
const EXCERPT = 90;

/**
 * The lines, cut, on which paragraphs give a figure and cite nothing. A list or a table belongs to the paragraphs
 * before and after it, and a paragraph that ends with a colon to what follows: a citation in one of them serves all.
 */
export function uncitedClaims({
  markdown,
  citations,
}: Pick<RenderedBody, 'markdown' | 'citations'>): readonly string[] {
  return unitsOf(blocksOf(markdown)).flatMap((blocks) => {
    const isCited = blocks.some(({ from, to }) => citations.some(({ line }) => line >= from && line <= to));
    if (isCited) return [];
    const claim = blocks.flatMap(({ lines }) => lines).find((line) => FIGURE.test(claimsIn(line)));
    return claim === undefined ? [] : [excerptOf(claim)];
  });
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  for (const [n, line] of [...markdown.split('\n'), ''].entries()) {
    if (line.trim() !== '') {
      lines.push(line);
    } else if (lines.length > 0) {
      blocks.push({ from: n - lines.length + 1, to: n, lines });
      lines = [];
    }
  }
  return blocks.filter(({ lines: [first = ''] }) => !first.startsWith('<'));
}

/** Blocks that belong together; headings are apart and left out. */
function unitsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const units: Block[][] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    const isHeading = HEADING.test(firstLine(block));
    if (!isHeading && previous && belongTogether(previous, block)) units.at(-1)?.push(block);
    else if (!isHeading) units.push([block]);
    previous = isHeading ? undefined : block;
  }
  return units;
}

const firstLine = ({ lines: [first = ''] }: Block): string => first;

const belongTogether = (one: Block, next: Block): boolean =>
  [one, next].some((block) => LIST_OR_TABLE.test(firstLine(block))) || (one.lines.at(-1) ?? '').endsWith(':');

const claimsIn = (text: string): string =>
  notClaims.reduce((rest, pattern) => rest.replace(pattern, ''), text);

function excerptOf(line: string): string {
  const plain = line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(LIST_OR_TABLE, '')
    .replace(/\s*\|\s*/g, ' ')
    .trim();
  return plain.length <= EXCERPT ? plain : `${plain.slice(0, plain.lastIndexOf(' ', EXCERPT))}…`;
}
