import type { Place } from '#catalog/addresses.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import { svgInPage } from './drawing/svg.ts';
import type { Figure, FigureTable } from './figure.ts';

const sizes = ['wide', 'narrow'] as const;

/** A figure as a page shows it, drawn. */
export interface ShownFigure extends Pick<Figure, 'id' | 'title' | 'finding' | 'counted'> {
  /** One, or one for wide places and one for narrow ones. */
  readonly drawings: readonly { readonly size: (typeof sizes)[number] | 'any'; readonly svg: string }[];
  readonly table: FigureTable;
  /** Addresses of its files. */
  readonly files: Readonly<Record<'svg' | 'csv', string>>;
}

/** Draws the figures of a page; `place` is the page whose files they are. */
export const shownFigures = (
  { addresses }: Catalog,
  figures: readonly Figure[],
  place: Place,
  language: Language,
): readonly ShownFigure[] =>
  figures.map(({ draw, widths, ...figure }) => ({
    ...figure,
    drawings: widths.map((width, n) => ({
      size: widths.length === 1 ? 'any' : (sizes[n] ?? 'narrow'),
      svg: svgInPage(draw(width), `${figure.title}. ${figure.finding}`),
    })),
    files: {
      svg: addresses.inside(place, language, `${figure.id}.svg`),
      csv: addresses.inside(place, language, `${figure.id}.csv`),
    },
  }));
