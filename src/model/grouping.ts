import * as z from 'zod';
import { codeOf } from './codelists/codelist.ts';
import { countries } from './codelists/countries.ts';
import { key } from './key.ts';
import { localized } from './language.ts';
import { described } from './text.ts';

/** A group of countries that M49 does not know. */
export const grouping = z.strictObject({
  key: described(key, 'Clave del grupo', 'Key of the group'),
  names: described(localized, 'Nombre del grupo', 'Name of the group'),
  members: described(
    z.array(codeOf(countries, 'countries')).min(1),
    'Países que lo forman (códigos ISO)',
    'Countries that form it (ISO codes)',
  ),
});
export type Grouping = z.infer<typeof grouping>;

/** `groupings.yaml` */
export const groupings = z.array(grouping);
