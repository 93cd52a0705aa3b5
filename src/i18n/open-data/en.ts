import type { OpenDataMessages } from './es.ts';

export const en: OpenDataMessages = {
  title: (site) => `Open data of ${site}`,
  wordsIn: (about, language) => `${about} (in ${language})`,
  labelIn: (about, language) => `${about}: name of the code in ${language}`,
  titleOf: { organizations: 'Name of the organisation', concepts: 'Name of the concept' },
  officialCode: (about) => `${about}: code of the list’s owner`,
  addressIn: (language) => `Address of its page in ${language}`,
  fieldIn: (language) => `Name of that field in ${language}; empty where it is none`,
  wordLanguage: 'Language that the words are in',
  ownerKey: 'Key of the record that the row belongs to',
  position: 'Place in the record’s list, from 1',
  assessmentText: (language) => `What the dates say, in a sentence (in ${language})`,
  datasets: {
    projects: {
      title: 'Projects',
      about: 'Who cooperates with whom, when, with how much, with what result, and who says so.',
    },
    organizations: {
      title: 'Organisations',
      about: 'Those who give, receive, carry out or measure cooperation.',
    },
    concepts: {
      title: 'Concepts',
      about: 'The words of international cooperation, with their definitions and relations.',
    },
    sources: { title: 'Sources', about: 'The documents that the other records rest on.' },
    relations: { title: 'Relations', about: 'Every link between records, one a row.' },
    codelists: {
      title: 'Code lists',
      about: 'The codes that the records use, with their names in the languages of the site.',
    },
    changes: {
      title: 'Changes',
      about: 'Which records entered, changed or left in each version.',
    },
    catalogue: {
      title: 'Catalogue',
      about: 'The description of every file, for programs and data catalogues.',
    },
  },
  formats: {
    csv: {
      title: (dataset) => `${dataset}, as CSV`,
      about: 'A table for spreadsheets and statistics programs.',
    },
    json: {
      title: (dataset) => `${dataset}, as JSON`,
      about: 'All that each record says, its translations included.',
    },
    jsonl: {
      title: (dataset) => `${dataset}, as JSON Lines`,
      about: 'The same as the JSON, one record per line.',
    },
    'json-schema': {
      title: (dataset) => `${dataset}, schema of the JSON`,
      about: 'Which fields the JSON has, which values each accepts, and what they mean.',
    },
    iati: {
      title: (dataset) => `${dataset}, as IATI XML`,
      about: 'By the IATI standard 2.03, for exchange with other cooperation systems.',
    },
    turtle: {
      title: (dataset) => `${dataset}, as SKOS (Turtle)`,
      about: 'As a linked vocabulary, with the addresses of its pages for identifiers.',
    },
    'json-ld': {
      title: (dataset) => `${dataset}, as SKOS (JSON-LD)`,
      about: 'The same as the Turtle, written in JSON.',
    },
  },
  lists: {
    relations: { json: 'Each link with its two ends.', jsonl: 'The same as the JSON, one link per line.' },
    codelists: { json: 'Each list with its codes.', jsonl: 'The same as the JSON, one list per line.' },
    changes: {
      json: 'Each version with its changes.',
      jsonl: 'The same as the JSON, one version per line.',
    },
  },
  files: {
    'iati-losses.json': {
      title: 'What IATI cannot say, as JSON',
      about: 'What each record lost on its way to IATI, rule by rule, with the counts.',
    },
    'datapackage.json': {
      title: 'Data package (Frictionless)',
      about: 'Each file with its size and checksum, and each table with its columns, types and keys.',
    },
    'catalog.jsonld': {
      title: 'Data catalogue (DCAT)',
      about: 'The same description for catalogues of open data, in DCAT 3.',
    },
  },
  tables: {
    projects: { title: 'Projects', about: 'One row per project.' },
    'project-aliases': { title: 'Other names of projects', about: 'One row per name.' },
    'project-identifiers': {
      title: 'Identifiers of projects',
      about: 'One row per identifier in another register.',
    },
    'project-forms': { title: 'Forms of projects', about: 'One row for each thing that is shared.' },
    'project-participants': {
      title: 'Participants of projects',
      about: 'One row per participant and role: an organisation, a country or a name without a record.',
    },
    'project-countries': {
      title: 'Countries of projects',
      about: 'One row per country where the benefit falls.',
    },
    'project-regions': {
      title: 'Regions of projects',
      about: 'One row per region: one of the United Nations (M49) or a group of countries.',
    },
    'project-sectors': { title: 'Sectors of projects', about: 'One row per DAC sector.' },
    'project-sdgs': {
      title: 'SDGs of projects',
      about: 'One row per goal or target that the project contributes to.',
    },
    'project-policy-markers': { title: 'Policy markers of projects', about: 'One row per DAC marker.' },
    'project-amounts': {
      title: 'Amounts of projects',
      about: 'One row per amount. Those of different kinds, currencies or dates are not to be added up.',
    },
    'project-in-kind': { title: 'Contributions in kind', about: 'One row per contribution.' },
    'project-results': { title: 'Results of projects', about: 'One row per result.' },
    'project-lessons': { title: 'Lessons of projects', about: 'One row per lesson.' },
    'project-documents': { title: 'Documents of projects', about: 'One row per document.' },
    'project-discrepancies': {
      title: 'Where sources disagree',
      about: 'One row for what each source says.',
    },
    'project-caveats': { title: 'Caveats about projects', about: 'One row per caveat.' },
    organizations: { title: 'Organisations', about: 'One row per organisation.' },
    'organization-aliases': { title: 'Other names of organisations', about: 'One row per name.' },
    'organization-names': {
      title: 'Official names in other languages',
      about: 'One row per official name of an organisation in another language.',
    },
    'organization-acronyms': { title: 'Acronyms of organisations', about: 'One row per acronym.' },
    'organization-identifiers': {
      title: 'Identifiers of organisations',
      about: 'One row per identifier in another register.',
    },
    'organization-predecessors': {
      title: 'What organisations were before',
      about: 'One row per earlier organisation.',
    },
    concepts: { title: 'Concepts', about: 'One row per concept.' },
    'concept-aliases': { title: 'Other names of concepts', about: 'One row per name.' },
    'concept-search-terms': {
      title: 'Words by which concepts are looked for',
      about: 'One row per word that is not another name of the concept.',
    },
    'concept-definitions': {
      title: 'Definitions of concepts',
      about: 'One row for the definition that each body gives.',
    },
    'concept-codes': { title: 'Codes of concepts', about: 'One row per code in a known vocabulary.' },
    'concept-not-to-confuse': {
      title: 'What concepts should not be mistaken for',
      about: 'One row for each thing it is mistaken for.',
    },
    sources: { title: 'Sources', about: 'One row per source.' },
    'source-authors': { title: 'Authors of sources', about: 'One row per author.' },
    'iati-losses': {
      title: 'What IATI cannot say',
      about: 'What each record lost on its way to IATI: one row per field.',
    },
    relations: {
      title: 'Relations',
      about: 'One row per link between two records, from the side that writes it.',
    },
    groupings: { title: 'Groups of countries', about: 'One row per group that the M49 code does not know.' },
    'grouping-members': { title: 'Countries of each group', about: 'One row per member country.' },
    codelists: { title: 'Code lists', about: 'One row per code of each list.' },
    changes: { title: 'Changes', about: 'One row per record that entered, changed or left in a version.' },
  },
  lossColumns: {
    record: 'Record: its collection and key',
    field: 'Field of the record; empty where the whole record is left out',
    rule: 'Rule by which it is lost; left-out where the whole record is left out',
    kept_in: 'Where IATI keeps it in another way; empty where it is lost',
    lost_es: 'What is lost, in Spanish',
    lost_en: 'What is lost, in English',
  },
  codelistAbout: 'One row per code.',
};
