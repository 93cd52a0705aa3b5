import type { Catalog } from '#catalog/catalog.ts';
import type { Place } from '#catalog/addresses.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import type { Literal, Quad } from 'n3';
import { date, type Properties, resource, statements, term, words } from './statements.ts';

/** The whole address of a page in the reference language: what the page is about is named by it. */
export const addressOf = ({ addresses, reference }: Catalog, place: Place): string =>
  addresses.absolute(addresses.href(place, reference));

const publisherOf = (catalog: Catalog): string => `${addressOf(catalog, { to: 'home' })}#institution`;

/** A text in each of its languages. */
export const localized = (texts: Readonly<Record<string, string>>): readonly Literal[] =>
  Object.entries(texts).map(([language, text]) => words(text, language));

/** A day of the content's history. */
export const day = (text: string | undefined): readonly Literal[] => {
  const parsed = text === undefined ? undefined : parsePartialDate(text);
  return parsed ? [date(parsed)] : [];
};

/** Who publishes a scheme, and under which licence. */
export function publication(catalog: Catalog): Properties {
  const publisher = [resource(publisherOf(catalog))];
  return {
    'dct:creator': publisher,
    'dct:publisher': publisher,
    'dct:license': [resource(catalog.site.licence.url)],
  };
}

/** The publisher, by its names. */
export const publisherStatements = (catalog: Catalog): readonly Quad[] =>
  statements(publisherOf(catalog), {
    'rdf:type': [term('foaf:Agent')],
    'foaf:name': localized(catalog.site.institution.name),
    'foaf:homepage': [resource(addressOf(catalog, { to: 'home' }))],
  });
