import * as z from 'zod';
import { codeOf } from './codelists/codelist.ts';
import { countries } from './codelists/countries.ts';
import { keyOf } from './key.ts';
import { localized } from './language.ts';
import { described } from './text.ts';

const why = described(
  localized.optional(),
  'Por qué compararlos, en una oración que nombre a cada uno: cuál va primero lo pone el sitio',
  'Why compare them, in one sentence that names each: which comes first is up to the site',
);

const concept = described(keyOf('concepts'), 'Clave de un concepto', 'Key of a concept');
const country = described(
  codeOf(countries, 'countries'),
  'Código de un país (ISO, dos letras)',
  'Code of a country (ISO, two letters)',
);
const organization = described(keyOf('organizations'), 'Clave de una organización', 'Key of an organisation');

/** Pairs to show side by side, each of one kind; readers see them in this order. */
export const comparedPairs = z.strictObject({
  concepts: described(
    z.array(z.strictObject({ concept, with: concept, why })).default([]),
    'Conceptos que conviene comparar; los de “notToConfuse” ya se comparan sin ponerlos aquí',
    'Concepts worth comparing; those of “notToConfuse” are compared without naming them here',
  ),
  countries: described(
    z.array(z.strictObject({ country, with: country, why })).default([]),
    'Países que conviene comparar, con algún proyecto en el registro',
    'Countries worth comparing, with some project in the register',
  ),
  organizations: described(
    z.array(z.strictObject({ organization, with: organization, why })).default([]),
    'Organizaciones que conviene comparar',
    'Organisations worth comparing',
  ),
});
export type ComparedPairs = z.infer<typeof comparedPairs>;
