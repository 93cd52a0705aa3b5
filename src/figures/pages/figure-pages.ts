import type { Place } from '#catalog/addresses.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import type { Figure } from '../figure.ts';
import { overviewFigures } from './overview.ts';

/** A page with figures. The home page shows some of the overview’s: their files are there. */
export interface FigurePage {
  readonly place: (language: Language) => Place;
  readonly figures: (language: Language) => readonly Figure[];
}

/** Every page that has figures of its own. */
export function figurePages(catalog: Catalog): readonly FigurePage[] {
  return [{ place: () => ({ to: 'overview' }), figures: (language) => overviewFigures(catalog, language) }];
}
