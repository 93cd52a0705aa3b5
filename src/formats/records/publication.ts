import * as z from 'zod';
import type { Catalog } from '#catalog/catalog.ts';
import { described, webAddress } from '#model/text.ts';
import type { Dataset } from '../data-file.ts';
import { releaseOf } from '../release.ts';
import { day } from './published-fields.ts';

/** Where the schema of a dataset is. */
export const schemaPath = (dataset: Dataset): string => `data/${dataset}.schema.json`;

const publication = {
  $schema: described(webAddress, 'Esquema de este archivo', 'Schema of this file'),
  name: described(z.string(), 'Sitio que lo publica', 'Site that publishes it'),
  address: described(webAddress, 'Página que lo explica', 'Page that explains it'),
  licence: described(
    z.strictObject({ name: z.string(), url: webAddress }),
    'Licencia de los datos',
    'Licence of the data',
  ),
  version: described(z.string(), 'Versión de los datos', 'Version of the data'),
  commit: described(z.string().optional(), 'Cambio (commit) de esa versión', 'Commit of that version'),
  asOf: described(
    day,
    'Día a que se compararon las fechas con los estados',
    'Day as of which dates were compared with statuses',
  ),
};

/** A file with every record of a dataset. */
export const fileSchema = z.strictObject({
  ...publication,
  count: described(z.int().nonnegative(), 'Cuántos registros hay', 'How many records there are'),
  records: z.array(z.unknown()),
});

/** The file of one record. */
export const recordFileSchema = z.strictObject({ ...publication, record: z.unknown() });

/** What every JSON file says of itself before its records. */
export function publicationOf(catalog: Catalog, dataset: Dataset, definition = '') {
  const { addresses, site, facts, reference } = catalog;
  const { version, commit } = releaseOf(facts);
  return {
    $schema: addresses.absolute(addresses.file(schemaPath(dataset))) + definition,
    name: site.name,
    address: addresses.absolute(addresses.href({ to: 'data' }, reference)),
    licence: { name: site.licence.name, url: site.licence.url },
    version,
    ...(commit === undefined ? {} : { commit }),
    asOf: facts.asOf,
  };
}
