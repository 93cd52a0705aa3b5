import type { SocialCard } from '#catalog/social-cards/social-card.ts';
import type { Strand } from '#model/codelists/strands.ts';
import { messagesIn } from '#i18n/languages.ts';
import { MARK_SIZE, strandMarks } from '../strand-marks.ts';
import { streams, streamsBox } from '../streams.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';
import type { Colors } from '../light-colors.ts';
import { listNames } from './list-names.ts';
import { cutLines, fitLines, fitsIn, type SetLines, type Step } from './set-lines.ts';
import type { Typeface } from './typeface.ts';
import { measured, writeBlock, writeLine } from './write-lines.ts';

/** What the words of a card are set in. */
export interface CardTypefaces {
  readonly title: Typeface;
  readonly siteName: Typeface;
  readonly text: Typeface;
  readonly strong: Typeface;
}

const MARGIN = 72;
const WIDTH = CARD_WIDTH - 2 * MARGIN;

/** Sizes of a title, and how many lines of each there is room for. */
const titleSteps: readonly Step[] = [
  { size: 92, lines: 2 },
  { size: 76, lines: 3 },
  { size: 60, lines: 4 },
  { size: 52, lines: 4 },
  { size: 46, lines: 4 },
];
const TITLE_LINE = 1.12;

const textSizes = [40, 35, 31];
const MOST_TEXT_LINES = 4;
const TEXT_LINE = 1.36;

const siteNameSteps: readonly Step[] = [
  { size: 40, lines: 1 },
  { size: 30, lines: 1 },
];

const ABOUT_SIZE = 32;

/** From the top of the letters to the line they stand on, at a size of 1. */
const ASCENT = 0.8;

/** From the top of the picture. */
const ABOUT_AT = 108;
const TITLE_FROM = 150;
const TITLE_FROM_ALONE = 96;
const TEXT_UNTIL = 494;
const SITE_NAME_AT = 552;
const STREAMS_FROM = 560;
const STREAMS_HEIGHT = 60;

/** The card as SVG that names no font: its letters are outlines. */
export function drawCard(card: SocialCard, typefaces: CardTypefaces, colors: Colors): string {
  const hasAbout = card.about.length > 0 || card.strand !== undefined;
  const titleFrom = hasAbout ? TITLE_FROM : TITLE_FROM_ALONE;
  const title = fitLines(card.title, measured(typefaces.title), WIDTH, titleSteps);
  const textFrom = titleFrom + title.lines.length * title.size * TITLE_LINE + 24;
  const text = textLines(card, typefaces.text, TEXT_UNTIL - textFrom);
  const siteName = fitLines(card.siteName ?? '', measured(typefaces.siteName), WIDTH, siteNameSteps);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${colors('paper')}"/>`,
    aboutLine(card, typefaces, colors),
    writeBlock(
      title,
      typefaces.title,
      colors('ink'),
      { x: MARGIN, y: titleFrom + title.size * ASCENT },
      TITLE_LINE,
    ),
    writeBlock(
      text,
      typefaces.text,
      colors('ink'),
      { x: MARGIN, y: textFrom + text.size * ASCENT },
      TEXT_LINE,
    ),
    writeBlock(siteName, typefaces.siteName, colors('ink'), { x: MARGIN, y: SITE_NAME_AT }, 1),
    drawStreams(card.strand?.code, colors),
    '</svg>',
  ].join('');
}

function textLines({ text, names, language }: SocialCard, typeface: Typeface, height: number): SetLines {
  const measure = measured(typeface);
  const steps = textSizes.map((size) => ({
    size,
    lines: Math.min(MOST_TEXT_LINES, Math.max(1, Math.floor(height / (size * TEXT_LINE)))),
  }));
  const list = (): string =>
    listNames(names, messagesIn(language).socialCard.others, (way) => fitsIn(way, measure, WIDTH, steps));
  return fitLines(text ?? list(), measure, WIDTH, steps);
}

/** The mark and the word of the strand, and what the page is about. */
function aboutLine({ strand, about }: SocialCard, { text, strong }: CardTypefaces, colors: Colors): string {
  const size = ABOUT_SIZE;
  const mark = size * 1.1;
  let x = MARGIN;
  let drawn = '';
  if (strand) {
    const color = colors(strand.code);
    const scale = mark / MARK_SIZE;
    drawn +=
      `<path transform="translate(${x} ${ABOUT_AT - size * 0.9}) scale(${scale})" d="${strandMarks[strand.code]}"` +
      ` fill="none" stroke="${color}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`;
    x += mark + 12;
    drawn += writeLine(strand.label, strong, color, { x, y: ABOUT_AT }, size);
    x += measured(strong)(strand.label) * size + 28;
  }
  const [line = ''] = cutLines(about.join(' · '), measured(text), (CARD_WIDTH - MARGIN - x) / size, 1);
  return drawn + writeLine(line, text, colors('ink'), { x, y: ABOUT_AT }, size);
}

/** The streams of the masthead, wide where the card tells of their strand. */
function drawStreams(strand: Strand | undefined, colors: Colors): string {
  const isTold = (of: Strand): boolean => of === strand || (strand === 'dual' && of !== 'horizontal');
  const lines = streams.map(({ strand: of, line }) => {
    const color = colors(of === 'horizontal' ? 'stream-horizontal' : of);
    return `<path vector-effect="non-scaling-stroke" stroke="${color}" stroke-width="${isTold(of) ? 10 : 4}" d="${line}"/>`;
  });
  const scale = `scale(${CARD_WIDTH / streamsBox.width} ${STREAMS_HEIGHT / streamsBox.height})`;
  return `<g fill="none" transform="translate(0 ${STREAMS_FROM}) ${scale}">${lines.join('')}</g>`;
}
