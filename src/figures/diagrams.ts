import type { Element } from 'xast';
import type { Strand } from '#model/codelists/strands.ts';
import { strandLabel } from '#catalog/facets.ts';
import { type Language, type Messages, messagesIn } from '#i18n/languages.ts';
import type { FigureName } from '#text/components.ts';
import type { BoxContent } from './drawing/box.ts';
import { drawFlow, type Flow } from './drawing/flow.ts';
import { element, svgInPage, text } from './drawing/svg.ts';
import { COLUMN, type Drawing, NARROW } from './figure.ts';
import { strandMarks } from './strand-marks.ts';

/** A drawn diagram of how cooperation works, and what it shows in words. */
export interface Diagram {
  readonly title: string;
  readonly caption: string;
  /** For a column of text and for a phone. */
  readonly drawings: readonly { readonly size: 'column' | 'narrow'; readonly svg: string }[];
}

type Words = Messages['diagrams']['words'];

const box = (name: string, note?: string): BoxContent => ({
  groups: [{ entries: [{ text: name, ...(note === undefined ? {} : { note }) }] }],
});
const own = (name: string): BoxContent => ({ ...box(name), kind: 'own' });

const oneWay = (from: BoxContent, to: BoxContent, kind: Flow['kind'] = 'none'): Flow => ({
  tiers: [[from], [to]],
  links: ['to'],
  kind,
});
const bothWays = (...sides: readonly BoxContent[]): Flow => ({ tiers: [sides], links: [], kind: 'none' });

const flows: Record<Exclude<FigureName, 'strands'>, (words: Words) => Flow> = {
  recipient: (t) => oneWay(box(t.partner), own(t.own), 'recipient'),
  provider: (t) => oneWay(own(t.own), box(t.another), 'provider'),
  horizontal: (t) => bothWays(own(t.own), box(t.another)),
  dual: (t) => ({
    tiers: [[box(t.partner)], [own(t.own)], [box(t.another)]],
    links: ['to', 'to'],
    kind: 'dual',
  }),
  bilateral: (t) => bothWays(box(t.one), box(t.another)),
  multilateral: (t) => ({
    tiers: [
      [{ groups: [{ entries: [{ text: t.one }, { text: t.another }, { text: t.third }] }] }],
      [box(t.body)],
      [box(t.receiving)],
    ],
    links: ['to', 'to'],
    kind: 'none',
  }),
  regional: (t) => bothWays(box(t.one), box(t.another), box(t.third), box(t.regionalBody)),
  'north-south': (t) => oneWay(box(t.north), box(t.south)),
  'south-south': (t) => bothWays(box(t.south), box(t.otherSouth)),
  triangular: (t) => ({
    tiers: [[box(t.first, t.firstGives), box(t.second, t.secondGives)], [box(t.recipient, t.recipientAsks)]],
    links: ['each'],
    kind: 'none',
  }),
  'south-north': (t) => oneWay(box(t.south), box(t.north)),
};

/** The diagram of the name, in the language. */
export function diagram(name: FigureName, language: Language): Diagram {
  const { words, names } = messagesIn(language).diagrams;
  const { title, caption } = names[name];
  const draw = (width: number): Drawing =>
    name === 'strands' ? drawStrands(words, language, width) : drawFlow(flows[name](words), width);
  return {
    title,
    caption,
    drawings: [
      { size: 'column', svg: svgInPage(draw(COLUMN), title) },
      { size: 'narrow', svg: svgInPage(draw(NARROW), title) },
    ],
  };
}

const HEADING = 26;
const GAP = 20;

/** The strands that have one direction each, one below the other, under their marks and names. */
function drawStrands(words: Words, language: Language, width: number): Drawing {
  const strands: readonly Exclude<Strand, 'dual'>[] = ['recipient', 'provider', 'horizontal'];
  let y = 0;
  const content = strands.map((strand): Element => {
    const drawing = drawFlow(flows[strand](words), width);
    const at = y;
    y += HEADING + drawing.height + GAP;
    return element(
      'g',
      { transform: `translate(0 ${Math.round(at)})` },
      element('path', { d: strandMarks[strand], class: `mark line-${strand}`, transform: 'translate(1 2)' }),
      text({ x: 24, y: 15, kind: 'name' }, strandLabel(strand, language)),
      element('g', { transform: `translate(0 ${HEADING})` }, ...drawing.content),
    );
  });
  return { width, height: y - GAP, content };
}
