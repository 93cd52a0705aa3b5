import type { Place } from '#catalog/addresses.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import { svgInPage } from './drawing/svg.ts';
import { COLUMN, drawFigure, type Figure, type FigureTable, NARROW } from './figure.ts';

type Size = 'wide' | 'column' | 'narrow' | 'any';

/** A figure as a page shows it. */
export interface ShownFigure extends Pick<Figure, 'id' | 'title' | 'finding' | 'counted'> {
  /** One, or one for wide places and one for narrow ones. */
  readonly drawings: readonly { readonly size: Size; readonly svg: string }[];
  readonly table: FigureTable;
  /** Addresses of its files. */
  readonly files: Readonly<Record<'svg' | 'csv', string>>;
}

/** Readies a figure for a page; `place` is the page whose files it has. */
export const shownFigure = (
  { addresses }: Catalog,
  figure: Figure,
  place: Place,
  language: Language,
): ShownFigure => {
  const { drawings, widths, hasLinks = false, ...shown } = drawFigure(figure);
  return {
    ...shown,
    drawings: drawings.map((drawing, n) => ({
      size: drawings.length === 1 ? 'any' : sizeOf(widths[n] ?? drawing.width),
      svg: svgInPage(drawing, `${shown.title}. ${shown.finding}`, hasLinks ? 'group' : 'img'),
    })),
    files: {
      svg: addresses.inside(place, language, `${shown.id}.svg`),
      csv: addresses.inside(place, language, `${shown.id}.csv`),
    },
  };
};

/** Readies the figures of a page. */
export const shownFigures = (
  catalog: Catalog,
  figures: readonly Figure[],
  place: Place,
  language: Language,
): readonly ShownFigure[] => figures.map((figure) => shownFigure(catalog, figure, place, language));

const sizeOf = (width: number): Size => (width <= NARROW ? 'narrow' : width <= COLUMN ? 'column' : 'wide');
