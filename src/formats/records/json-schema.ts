import * as z from 'zod';
import { inLanguage } from '#model/language.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Dataset } from '../data-file.ts';
import { fileSchema, recordFileSchema, schemaPath } from './publication.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (2020-12) of a dataset: of its file as a whole; under `$defs`, of one `record`, and of the file
 * that has one record alone (`recordFile`). Fields are described in the languages of the site.
 */
export function jsonSchema(catalog: Catalog, dataset: Dataset, record: z.ZodType): JsonSchema {
  const { addresses } = catalog;
  const convert = (schema: z.ZodType): JsonSchema => schemaOf(schema, addresses.languages);
  const ref = { $ref: '#/$defs/record' };
  const whole = convert(fileSchema);
  const single = convert(recordFileSchema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addresses.absolute(addresses.file(schemaPath(dataset))),
    ...whole,
    properties: { ...whole.properties, records: { type: 'array', items: ref } },
    $defs: {
      record: convert(record),
      recordFile: { ...single, properties: { ...single.properties, record: ref } },
    },
  };
}

/** What a zod schema gives out, as JSON Schema. What only we read of its fields is left out. */
function schemaOf(schema: z.ZodType, languages: readonly string[]): JsonSchema {
  const converted = z.toJSONSchema(schema, {
    io: 'output',
    // Dates are made by a transform; their form is in their own description.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      // Editors write addresses with their accents, which URIs cannot have.
      if (json.format === 'uri') json.format = 'iri';
      delete json['values'];
      delete json['help'];
      const help = z.globalRegistry.get(zodSchema)?.help;
      if (help) json.description = languages.map((language) => inLanguage({ ...help }, language)).join(' / ');
    },
  });
  // The whole says it once for its parts.
  delete converted.$schema;
  return converted;
}
