/** What completion and the field tables say, in the reference language; its shape is every other language’s. */
export const schemaEs = {
  /** What each type of file is. */
  files: {
    concept: 'Concepto',
    project: 'Proyecto',
    organization: 'Organización',
    page: 'Página',
    source: 'Fuente',
    conceptTranslation: 'Traducción de un concepto',
    projectTranslation: 'Traducción de un proyecto',
    organizationTranslation: 'Traducción de una organización',
    pageTranslation: 'Traducción de una página',
    groupings: 'Grupos de países',
    formerAddresses: 'Direcciones que cambiaron o se retiraron',
    deadLinks: 'Enlaces que ya no responden',
    site: 'Datos del sitio',
  },

  /** What is written for a value: one, and many in a list. */
  values: {
    line: { one: 'texto de un renglón', many: 'textos de un renglón' },
    words: { one: 'texto de uno o varios renglones', many: 'textos' },
    date: { one: 'una fecha: 2011, 2011-03 o 2011-03-25', many: 'fechas: 2011, 2011-03 o 2011-03-25' },
    'date-or-unknown': {
      one: 'una fecha (2011, 2011-03 o 2011-03-25), unknown o not-applicable',
      many: 'fechas (2011, 2011-03 o 2011-03-25), unknown o not-applicable',
    },
    key: {
      one: 'una clave: minúsculas sin acentos, cifras y guiones',
      many: 'claves: minúsculas sin acentos, cifras y guiones',
    },
    language: { one: 'un idioma: es, en, pt-BR', many: 'idiomas: es, en, pt-BR' },
    address: {
      one: 'una dirección que empieza con https:// o http://',
      many: 'direcciones que empiezan con https:// o http://',
    },
    'site-path': {
      one: 'una dirección del sitio: /proyectos/clave/',
      many: 'direcciones del sitio: /proyectos/clave/',
    },
    email: { one: 'un correo electrónico', many: 'correos electrónicos' },
    'iati-identifier': {
      one: 'un identificador de IATI: sin espacios ni / & | ?',
      many: 'identificadores de IATI: sin espacios ni / & | ?',
    },
    number: { one: 'un número, sin comas ni signos', many: 'números, sin comas ni signos' },
    flag: { one: 'true o false', many: 'true o false' },
    region: {
      one: 'el código de una región, o la clave de un grupo de groupings.yaml',
      many: 'códigos de regiones, o claves de los grupos de groupings.yaml',
    },
    localized: { one: 'un texto en cada idioma (es, en…)', many: 'textos en cada idioma (es, en…)' },
    fields: { one: 'un grupo de campos', many: 'grupos de campos' },
  },
  code: {
    one: (list: string) => `un código de la lista “${list}”`,
    many: (list: string) => `códigos de la lista “${list}”`,
  },
  /** Keys of records. */
  records: {
    concepts: { one: 'la clave de un concepto', many: 'claves de conceptos' },
    projects: { one: 'la clave de un proyecto', many: 'claves de proyectos' },
    organizations: { one: 'la clave de una organización', many: 'claves de organizaciones' },
    sources: { one: 'la clave de una fuente', many: 'claves de fuentes' },
    pages: { one: 'la clave de una página', many: 'claves de páginas' },
  },
  list: { one: (many: string) => `una lista de ${many}`, many: (many: string) => `listas de ${many}` },
  table: {
    one: (names: string, value: string) => `${names}, cada uno con ${value}`,
    many: (names: string, value: string) => `tablas de ${names}, cada uno con ${value}`,
  },
  alternatives: (values: readonly string[]) => values.join(', o '),

  /** Said of a field in completion. */
  required: 'Obligatorio.',
  isWritten: (value: string) => `Se escribe: ${value}.`,
  otherwise: (value: string) => `Si falta: ${value}.`,
  /** What a word means that a field takes besides the codes of its list. */
  besides: (value: string): string => (value === 'unknown' ? 'Se buscó y no se sabe' : 'No aplica'),

  /** Said of a value that is not accepted. */
  refused: {
    value: (value: string) => `Aquí va ${value}.`,
    record: (value: string) =>
      `Aquí va ${value} que exista. Si acaba de crear su archivo, ejecute: npm run check`,
    fields: (names: string, required: string) =>
      `Aquí va un grupo de campos, y alguno falta o sobra.${required === '' ? '' : ` Obligatorios: ${required}.`} Se aceptan: ${names}.`,
  },

  command: {
    usage: [
      'Uso: npm run schemas -- [--lang es|en]',
      'Escribe en .astro/collections lo que el editor de textos ofrece al escribir: campos, códigos y claves.',
      'Con CONTENT_DIR=carpeta, de otra carpeta de contenido.',
    ].join('\n'),
    written: (files: number, folder: string) =>
      files === 0
        ? `Sin cambios: ${folder} ya está al día.`
        : `${files === 1 ? '1 archivo escrito' : `${files} archivos escritos`} en ${folder}.`,
    unwritten: (folder: string) => `No se puede escribir en ${folder}.`,
  },
};

/** What completion and the field tables say, in one language. */
export type SchemaMessages = typeof schemaEs;
