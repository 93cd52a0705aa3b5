import { type Language, messagesIn } from '#i18n/languages.ts';
import type { FigureName } from '#text/components.ts';

/** A drawn diagram: its SVG, styled by the page’s tokens, and what it shows in words. */
export interface Diagram {
  readonly svg: string;
  readonly caption: string;
}

type Draw = (labels: readonly string[]) => string;

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const WIDTH = 560;

const node = (x: number, y: number, label: string | undefined, width: number = 150): string =>
  `<rect class="node" x="${x - width / 2}" y="${y - 20}" width="${width}" height="40" rx="20"/>` +
  `<text x="${x}" y="${y + 5}" text-anchor="middle">${escapeText(label ?? '')}</text>`;

const text = (
  x: number,
  y: number,
  label: string | undefined,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): string => `<text x="${x}" y="${y}" text-anchor="${anchor}">${escapeText(label ?? '')}</text>`;

/** A line with a head at its end. */
function arrow(
  strand: string,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const head = [2.6, -2.6].map(
    (turn) =>
      `M${(x2 + 11 * Math.cos(angle + turn)).toFixed(1)} ${(y2 + 11 * Math.sin(angle + turn)).toFixed(1)}L${x2} ${y2}`,
  );
  return `<path class="flow stream-${strand}" d="M${x1} ${y1}L${x2} ${y2}${head.join('')}"/>`;
}

const draw: Record<FigureName, Draw> = {
  strands: ([recipient, provider, horizontal, other, own]) => {
    const row = (y: number, label: string | undefined, arrows: string): string =>
      text(0, y + 5, label, 'start') +
      arrows +
      text(WIDTH, y + 5, own, 'end') +
      text(140, y + 5, other, 'start');
    return (
      row(30, recipient, arrow('recipient', [330, 30], [465, 30])) +
      row(80, provider, arrow('provider', [465, 80], [330, 80])) +
      row(
        130,
        horizontal,
        arrow('horizontal', [330, 124], [465, 124]) + arrow('horizontal', [465, 137], [330, 137]),
      )
    );
  },
  bilateral: ([one, other]) =>
    node(100, 60, one) +
    node(460, 60, other) +
    arrow('horizontal', [190, 54], [370, 54]) +
    arrow('horizontal', [370, 67], [190, 67]),
  multilateral: ([one, other, third, body, recipient]) =>
    node(80, 30, one) +
    node(80, 90, other) +
    node(80, 150, third) +
    node(285, 90, body, 130) +
    node(475, 90, recipient, 165) +
    arrow('recipient', [158, 34], [226, 76]) +
    arrow('recipient', [160, 90], [214, 90]) +
    arrow('recipient', [158, 146], [226, 104]) +
    arrow('recipient', [354, 90], [387, 90]),
  triangular: ([first, second, recipient, experience, resources]) =>
    node(95, 40, first, 170) +
    node(465, 40, second, 170) +
    node(280, 190, recipient, 170) +
    arrow('horizontal', [190, 34], [370, 34]) +
    arrow('horizontal', [370, 47], [190, 47]) +
    arrow('provider', [115, 68], [228, 163]) +
    arrow('recipient', [445, 68], [332, 163]) +
    text(140, 130, experience, 'end') +
    text(420, 130, resources, 'start'),
};

const heights: Record<FigureName, number> = {
  strands: 155,
  bilateral: 120,
  multilateral: 180,
  triangular: 220,
};

/** The diagram of the name, in the language. */
export function diagram(name: FigureName, language: Language): Diagram {
  const { title, caption, labels } = messagesIn(language).diagrams[name];
  return {
    svg: `<svg viewBox="0 0 ${WIDTH} ${heights[name]}" role="img" aria-label="${escapeText(title)}">${draw[name](labels)}</svg>`,
    caption,
  };
}
