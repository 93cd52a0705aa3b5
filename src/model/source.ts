import * as z from 'zod';
import { codeOf } from './codelists/codelist.ts';
import { readings, sourceTypes } from './codelists/source-types.ts';
import { languageTag } from './language.ts';
import { knownDate, partialDate } from './partial-date.ts';
import { recordFields } from './record.ts';
import { described, line, webAddress, words } from './text.ts';

/** A document that says something: `sources/<id>.yaml`. */
export const source = z.strictObject({
  ...recordFields,
  type: described(
    codeOf(sourceTypes, 'sourceTypes'),
    'Qué clase de documento es',
    'What kind of document it is',
  ),
  title: described(line, 'Título, en su idioma', 'Title, in its own language'),
  authors: described(
    z.array(line).min(1),
    'Quién lo firma: personas u organismos',
    'Who signs it: people or bodies',
  ),
  publisher: described(line.optional(), 'Quién lo publica', 'Who publishes it'),
  issued: described(knownDate.optional(), 'Fecha de publicación', 'Date of publication'),
  url: described(
    webAddress.optional(),
    'Dirección de la copia que se leyó',
    'Address of the copy that was read',
  ),
  officialUrl: described(
    webAddress.optional(),
    'Dirección del original, si la que se leyó es una copia',
    'Address of the original, where the one read is a copy',
  ),
  language: described(languageTag.optional(), 'Idioma del documento', 'Language of the document'),
  read: described(
    codeOf(readings, 'readings').optional(),
    'Cuánto se leyó de ella',
    'How much of it was read',
  ),
  accessed: described(partialDate.optional(), 'Fecha de consulta', 'Date of access'),
  archivedUrl: described(webAddress.optional(), 'Copia archivada', 'Archived copy'),
  note: described(words.optional(), 'Lo que debe saber quien la consulte', 'What a reader of it should know'),
});
export type Source = z.infer<typeof source>;
