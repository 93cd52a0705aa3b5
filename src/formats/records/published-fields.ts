import * as z from 'zod';
import { key } from '#model/key.ts';
import { languageTag } from '#model/language.ts';
import { described, webAddress } from '#model/text.ts';

/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date();

const file = described(
  z.string(),
  'Archivo de donde sale, dentro de la carpeta de contenido',
  'File that it comes from, in the content folder',
);

/** What a published record says besides what its file holds. */
export const publishedFields = {
  key: described(
    key,
    'Clave del registro, única en su colección',
    'Key of the record, unique in its collection',
  ),
  addresses: described(
    z.record(languageTag, webAddress),
    'Dirección de su página en cada idioma del sitio',
    'Address of its page in each language of the site',
  ),
  file,
  created: described(
    day.optional(),
    'Día en que entró al acervo; falta donde no se conoce la historia',
    'Day on which it entered the register; left out where its history is not known',
  ),
  changed: described(
    day.optional(),
    'Día de su último cambio, los de sus traducciones incluidos',
    'Day of its last change, those of its translations included',
  ),
  commit: described(
    z.string().optional(),
    'Cambio (commit) en que se hizo esa última modificación',
    'Commit of that last change',
  ),
};

/** Language of a record’s words, which a published record always names. */
export const wordsLanguage = described(
  languageTag,
  'Idioma en que se escribió el registro',
  'Language in which the record was written',
);

/** The text of a record or of its translation. */
export const text = described(
  z.string().optional(),
  'Texto en Markdown: [@clave] cita una fuente; (concept:clave), (project:clave), (organization:clave) y (country:XX) enlazan registros',
  'Text in Markdown: [@key] cites a source; (concept:key), (project:key), (organization:key) and (country:XX) link records',
);

/** The words of a record in other languages. */
export const translationsOf = <S extends z.ZodRawShape>(shape: S) =>
  described(
    z.record(languageTag, z.strictObject({ ...shape, text, file })),
    'Sus palabras en otros idiomas',
    'Its words in other languages',
  );
