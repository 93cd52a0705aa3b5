import * as z from 'zod';
import { codeOf } from './codelists/codelist.ts';
import { countries } from './codelists/countries.ts';
import { organizationTypes } from './codelists/organisation-types.ts';
import { keyOf } from './key.ts';
import { languageTag } from './language.ts';
import { knownDate, type Unstated } from './partial-date.ts';
import {
  aliases,
  citedSource,
  identifiers,
  itemId,
  recordFields,
  reviewed,
  slug,
  translatedCorrections,
  translationLanguage,
} from './record.ts';
import { described, line, webAddress } from './text.ts';

const title = described(line, 'Nombre de la organización', 'Name of the organisation');
const summary = described(
  line.optional(),
  'Qué es, en una oración sencilla',
  'What it is, in one plain sentence',
);
const acronyms = described(z.array(line).default([]), 'Siglas', 'Acronyms');

const countryCode = codeOf(countries, 'countries');

/** A country code, or why there is none. */
const country = described(
  z.union([countryCode, z.enum(['unknown', 'not-applicable'] satisfies Unstated[])]).optional(),
  'País (código ISO de dos letras); not-applicable si es internacional',
  'Country (two-letter ISO code); not-applicable for an international body',
);

/** What the organisation was before. */
const predecessor = z.strictObject({
  id: itemId.optional(),
  organization: described(
    keyOf('organizations').optional(),
    'Clave de la organización anterior',
    'Key of the earlier organisation',
  ),
  name: described(line.optional(), 'Su nombre, si no tiene registro', 'Its name, where it has no record'),
  from: described(knownDate.optional(), 'Desde cuándo existió', 'Since when it existed'),
  until: described(knownDate.optional(), 'Hasta cuándo existió', 'Until when it existed'),
  source: citedSource('Fuente del cambio', 'Source of the change').optional(),
});

/** Facts and original words of an organisation: `organizations/<key>.mdx`. */
export const organization = z.strictObject({
  title,
  slug,
  summary,
  aliases,
  names: described(
    z
      .array(
        z.strictObject({
          text: described(line, 'Nombre', 'Name'),
          language: described(languageTag, 'Idioma del nombre', 'Language of the name'),
        }),
      )
      .default([]),
    'Nombre oficial en otros idiomas',
    'Official name in other languages',
  ),
  acronyms,
  type: described(
    codeOf(organizationTypes, 'organizationTypes').optional(),
    'Tipo de organización (código de IATI)',
    'Type of organisation (IATI code)',
  ),
  country,
  identifiers,
  predecessors: described(
    z.array(predecessor).default([]),
    'Qué fue antes; las sucesoras se calculan',
    'What it was before; successors are computed',
  ),
  website: described(webAddress.optional(), 'Sitio oficial', 'Official site'),
  sources: described(
    z.array(keyOf('sources')).default([]),
    'Fuentes de lo que dice el registro',
    'Sources of what the record says',
  ),
  reviewed,
  ...recordFields,
});
export type Organization = z.infer<typeof organization>;

/** Words of an organisation in another language. */
export const organizationTranslation = z.strictObject({
  title,
  slug,
  summary,
  aliases,
  acronyms,
  predecessors: described(
    z
      .array(
        z.strictObject({
          id: itemId,
          name: described(line, 'Nombre de la anterior, traducido', 'Name of the earlier one, translated'),
        }),
      )
      .default([]),
    'Nombres traducidos de lo que fue antes',
    'Translated names of what it was before',
  ),
  corrections: translatedCorrections,
  language: translationLanguage,
});
export type OrganizationTranslation = z.infer<typeof organizationTranslation>;
