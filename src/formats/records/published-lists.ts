import * as z from 'zod';
import { codelistIds } from '#model/codelists/all-codelists.ts';
import { codeOf } from '#model/codelists/codelist.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { relationKinds } from '#model/codelists/relation-kinds.ts';
import { key, keyFrom } from '#model/key.ts';
import { languageTag } from '#model/language.ts';
import { described, webAddress } from '#model/text.ts';
import { day } from './published-fields.ts';
import { recordCollections } from './published-records.ts';

/** Name of a code list in the data, from its name in the schemas: `sdg-goals`. */
export const listName = (id: string): string => keyFrom(id.replace(/[A-Z]/g, (letter) => `-${letter}`));

const listNames = codelistIds.map(listName);

/** What a link can end at: a collection, a code list, or the groups of countries. */
const ends = [
  ...recordCollections,
  'pages',
  'countries',
  'regions',
  'groupings',
  'sectors',
  'sdg-goals',
  'sdg-targets',
] as const;
export type RelationEnd = (typeof ends)[number];

/** A link between two records, or between a record and a code. */
export const publishedRelation = z.strictObject({
  relation: described(
    codeOf(relationKinds, 'relationKinds'),
    'Qué une al primero con el segundo',
    'What links the first to the second',
  ),
  fromCollection: described(z.enum(ends), 'Colección del primero', 'Collection of the first'),
  from: described(z.string(), 'Clave del primero', 'Key of the first'),
  toCollection: described(
    z.enum(ends),
    'Colección o lista de códigos del segundo',
    'Collection or code list of the second',
  ),
  to: described(z.string(), 'Clave o código del segundo', 'Key or code of the second'),
  role: described(
    codeOf(participantRoles, 'participantRoles').optional(),
    'Papel de quien participa',
    'Role of the participant',
  ),
});
export type PublishedRelation = z.output<typeof publishedRelation>;

const inLanguages = z.record(languageTag, z.string());

const parent = z.strictObject({
  list: described(z.enum(listNames), 'Lista del código más amplio', 'List of the wider code'),
  code: described(z.string(), 'Código más amplio del que es parte', 'Wider code that it is part of'),
});

/** A code of a list. */
export const publishedCode = z.strictObject({
  code: described(z.string(), 'Código de quien lleva la lista', 'Code of the list’s owner'),
  value: described(
    z.string(),
    'Lo que escriben los registros y las tablas: el código, o una clave que se lee mejor',
    'What records and tables write: the code, or a key that reads better',
  ),
  labels: described(inLanguages, 'Nombre', 'Name'),
  about: described(inLanguages.optional(), 'Qué abarca', 'What it takes in'),
  parent: parent.optional(),
  withdrawn: described(
    z.boolean(),
    'Si quien lleva la lista ya lo retiró',
    'Whether the list’s owner has withdrawn it',
  ),
  uri: described(
    webAddress.optional(),
    'Identificador que le da quien lleva la lista',
    'Identifier that the list’s owner gives it',
  ),
});

/** A code list. */
export const publishedCodelist = z.strictObject({
  list: described(z.enum(listNames), 'Nombre de la lista', 'Name of the list'),
  titles: described(inLanguages, 'Título', 'Title'),
  addresses: described(
    z.record(languageTag, webAddress),
    'Dirección de su página en cada idioma del sitio',
    'Address of its page in each language of the site',
  ),
  owner: described(
    z.strictObject({ names: inLanguages, url: webAddress }).optional(),
    'Quién lleva los códigos; falta donde son de este sitio',
    'Who keeps the codes; left out where they are this site’s own',
  ),
  codes: described(z.array(publishedCode), 'Códigos', 'Codes'),
});
export type PublishedCodelist = z.output<typeof publishedCodelist>;

/** What a release did to a record. */
export const publishedChange = z.strictObject({
  collection: described(z.enum([...recordCollections, 'pages']), 'Colección', 'Collection'),
  key: described(key, 'Clave del registro', 'Key of the record'),
  change: described(
    z.enum(['added', 'changed', 'removed']),
    'added: entró; changed: cambió, o cambió una traducción; removed: salió',
    'added: it entered; changed: it changed, or a translation did; removed: it left',
  ),
});
export type PublishedChange = z.output<typeof publishedChange>;

/** A day on which content was committed. */
export const publishedRelease = z.strictObject({
  version: described(z.string(), 'Versión: el día, con puntos', 'Version: the day, with dots'),
  day: described(day, 'Día', 'Day'),
  commit: described(z.string(), 'Último cambio (commit) de ese día', 'Last commit of that day'),
  changes: described(z.array(publishedChange), 'Qué cambió', 'What changed'),
});
export type PublishedRelease = z.output<typeof publishedRelease>;
