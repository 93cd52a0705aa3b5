import { type Drawing, NARROW } from '../figure.ts';
import { worldView } from '../maps/map-view.ts';
import type { StrandSeries } from '../over-time.ts';
import { drawCountryMap } from './country-map.ts';
import { drawLegend } from './legend.ts';
import { strandMark } from './strand-mark.ts';
import { element, text } from './svg.ts';

export interface StrandMaps {
  /** A map for each, with the countries that stand out on it. */
  readonly maps: readonly (StrandSeries & { readonly countries: readonly string[] })[];
  /** The country from which all is told, with its name. */
  readonly home?: { readonly code: string; readonly text: string };
}

const GAP = 20;
const HEAD = 28;

/** A small map of the world for each strand, as wide in every drawing, so that a page has its outlines but once. */
export function drawStrandMaps({ maps, home }: StrandMaps, width: number): Drawing {
  const across = width < 2 * NARROW ? 1 : 2;
  const view = worldView(NARROW);
  const key = home ? drawLegend([{ fill: 'home', text: home.text }], width) : { content: [], height: 0 };
  const top = key.height + (home ? GAP / 2 : 0);
  const height = HEAD + view.height + GAP;
  const content = maps.map(({ fill, text: words, countries }, n) => {
    const map = drawCountryMap({
      view,
      countries: [
        ...countries.map((code) => ({ code, fill, label: undefined })),
        ...(home ? [{ code: home.code, fill: 'home' as const, label: undefined }] : []),
      ],
      isLandWhole: true,
    });
    const mark = strandMark(fill, 0, 0);
    const x = n % across === 0 ? 0 : width - NARROW;
    const y = Math.round(top + Math.floor(n / across) * height);
    return element(
      'g',
      { transform: `translate(${x} ${y})` },
      ...mark.content,
      text({ x: mark.width, y: 13 }, words),
      element('g', { transform: `translate(0 ${HEAD})` }, ...map.content),
    );
  });
  return {
    width,
    height: top + Math.ceil(maps.length / across) * height - GAP,
    content: [...key.content, ...content],
  };
}
