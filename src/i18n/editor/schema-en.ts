import type { SchemaMessages } from './schema-es.ts';

/** What completion and the field tables say, in English. */
export const schemaEn: SchemaMessages = {
  files: {
    concept: 'Concept',
    project: 'Project',
    organization: 'Organisation',
    page: 'Page',
    source: 'Source',
    conceptTranslation: 'Translation of a concept',
    projectTranslation: 'Translation of a project',
    organizationTranslation: 'Translation of an organisation',
    pageTranslation: 'Translation of a page',
    groupings: 'Groups of countries',
    formerAddresses: 'Addresses that changed or are gone',
    deadLinks: 'Links that no longer answer',
    site: 'Settings of the site',
  },

  values: {
    line: { one: 'text of one line', many: 'texts of one line' },
    words: { one: 'text of one or more lines', many: 'texts' },
    date: { one: 'a date: 2011, 2011-03 or 2011-03-25', many: 'dates: 2011, 2011-03 or 2011-03-25' },
    'date-or-unknown': {
      one: 'a date (2011, 2011-03 or 2011-03-25), unknown or not-applicable',
      many: 'dates (2011, 2011-03 or 2011-03-25), unknown or not-applicable',
    },
    key: {
      one: 'a key: lower-case letters without accents, digits and hyphens',
      many: 'keys: lower-case letters without accents, digits and hyphens',
    },
    language: { one: 'a language: es, en, pt-BR', many: 'languages: es, en, pt-BR' },
    address: {
      one: 'an address that begins with https:// or http://',
      many: 'addresses that begin with https:// or http://',
    },
    'site-path': {
      one: 'an address of the site: /proyectos/clave/',
      many: 'addresses of the site: /proyectos/clave/',
    },
    email: { one: 'an email address', many: 'email addresses' },
    'iati-identifier': {
      one: 'an IATI identifier: without spaces or / & | ?',
      many: 'IATI identifiers: without spaces or / & | ?',
    },
    number: { one: 'a number, without commas or signs', many: 'numbers, without commas or signs' },
    flag: { one: 'true or false', many: 'true or false' },
    region: {
      one: 'the code of a region, or the key of a group of groupings.yaml',
      many: 'codes of regions, or keys of the groups of groupings.yaml',
    },
    localized: { one: 'a text in each language (es, en…)', many: 'texts in each language (es, en…)' },
    fields: { one: 'a group of fields', many: 'groups of fields' },
  },
  code: {
    one: (list) => `a code of the list “${list}”`,
    many: (list) => `codes of the list “${list}”`,
  },
  records: {
    concepts: { one: 'the key of a concept', many: 'keys of concepts' },
    projects: { one: 'the key of a project', many: 'keys of projects' },
    organizations: { one: 'the key of an organisation', many: 'keys of organisations' },
    sources: { one: 'the key of a source', many: 'keys of sources' },
    pages: { one: 'the key of a page', many: 'keys of pages' },
  },
  list: { one: (many) => `a list of ${many}`, many: (many) => `lists of ${many}` },
  table: {
    one: (names, value) => `${names}, each with ${value}`,
    many: (names, value) => `tables of ${names}, each with ${value}`,
  },
  alternatives: (values) => values.join(', or '),

  required: 'Required.',
  isWritten: (value) => `Write: ${value}.`,
  otherwise: (value) => `Where left out: ${value}.`,
  besides: (value) => (value === 'unknown' ? 'Looked for and not known' : 'Not applicable'),

  refused: {
    value: (value) => `Expected here: ${value}.`,
    record: (value) =>
      `Expected here: ${value} that exists. If you have just made its file, run: npm run check`,
    fields: (names, required) =>
      `Expected here: a group of fields, and one is missing or does not belong.${required === '' ? '' : ` Required: ${required}.`} Accepted: ${names}.`,
  },

  command: {
    usage: [
      'Usage: npm run schemas -- [--lang es|en]',
      'Writes into .astro/collections what the text editor offers while you type: fields, codes and keys.',
      'With CONTENT_DIR=folder, those of another content folder.',
    ].join('\n'),
    written: (files, folder) =>
      files === 0
        ? `No change: ${folder} is up to date.`
        : `${files === 1 ? '1 file written' : `${files} files written`} in ${folder}.`,
    unwritten: (folder) => `Cannot write in ${folder}.`,
  },
};
