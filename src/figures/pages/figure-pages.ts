import type { Place } from '#catalog/addresses.ts';
import { type Catalog, placeOf } from '#catalog/catalog.ts';
import { profilePlace, profiles, profileSections } from '#catalog/profiles.ts';
import type { Language } from '#i18n/languages.ts';
import type { Figure } from '../figure.ts';
import { conceptFigure } from './concept.ts';
import { overviewFigures } from './overview.ts';
import { figuresOfOrganization, figuresOfProfile } from './profile.ts';
import { projectFigures } from './project.ts';

/** A page with figures. The home page shows some of the overview’s: their files are there. */
export interface FigurePage {
  readonly place: (language: Language) => Place;
  readonly figures: (language: Language) => readonly Figure[];
}

/** Every page that has figures of its own. */
export function figurePages(catalog: Catalog): readonly FigurePage[] {
  return [
    { place: () => ({ to: 'overview' }), figures: (language) => overviewFigures(catalog, language) },
    ...catalog.find.concept.all.map(({ key }): FigurePage => ({
      place: (language) => placeOf(catalog, 'concepts', key, language),
      figures: (language) => present([conceptFigure(catalog, key, language)]),
    })),
    ...catalog.find.project.all.map(({ key }): FigurePage => ({
      place: (language) => placeOf(catalog, 'projects', key, language),
      figures: (language) => present(Object.values(projectFigures(catalog, key, language))),
    })),
    ...profileSections.flatMap((section) =>
      profiles(catalog, section).map(({ code }): FigurePage => ({
        place: (language) => profilePlace(section, code, language),
        figures: (language) => figuresOfProfile(catalog, section, code, language),
      })),
    ),
    ...catalog.find.organization.all.map(({ key }): FigurePage => ({
      place: (language) => placeOf(catalog, 'organizations', key, language),
      figures: (language) => figuresOfOrganization(catalog, key, language),
    })),
  ];
}

const present = (figures: readonly (Figure | undefined)[]): readonly Figure[] =>
  figures.filter((figure) => figure !== undefined);
