import { type Facet, facets } from '#model/facet.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '../catalog.ts';
import { facetHelp, type FacetLink, facetLink } from '../facet-link.ts';
import { facetValues } from '../facet-values.ts';
import { createFrame, type Frame } from '../frame.ts';

/** All values of a facet, each with its number of projects. */
export interface FacetIndex {
  readonly frame: Frame;
  readonly help?: string;
  readonly entries: readonly (FacetLink & { readonly level: 1 | 2 })[];
}

/** The facets that any project has a value of. */
export const facetsInUse = (catalog: Catalog): readonly Facet[] =>
  facets.filter((facet) => facetValues(catalog, facet, catalog.reference).length > 0);

export function facetIndex(catalog: Catalog, facet: Facet, language: Language): FacetIndex {
  const messages = messagesIn(language);
  const values = facetValues(catalog, facet, language);
  const title = messages.facets[facet].by;
  const help = facetHelp(facet, language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: title },
      description: [title, inLanguage(catalog.site.description, language)].join('. '),
      place: () => ({ to: 'facet', facet }),
      section: 'projects',
    }),
    ...(help === undefined ? {} : { help }),
    entries: values.map((value) => ({
      ...facetLink(catalog, facet, value, language),
      level: facet === 'sector' && value.code.length === 5 ? 2 : 1,
    })),
  };
}
