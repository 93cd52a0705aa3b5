import type { AuditCommandMessages } from './audit-es.ts';

const sources = 'Find a second source, independent of the first.';
const text = 'Write the text, with a citation where it claims something.';
const translation = 'Write or complete the translation’s file.';
const reviewed = 'Compare the whole record with its sources and put the day in “reviewed”.';
const identifiers = 'Add the identifier that another register gives it, in “identifiers”.';

export const auditEn: AuditCommandMessages = {
  help: `Usage: npm run audit [-- options]

Tells what is overdue, without a source, not translated, not reviewed or incomplete in the records. Changes nothing.

  --summary           a single line
  --only KINDS        only these kinds of finding, separated by commas (see below)
  --due                what time alone brings about: ends that passed, old declarations, reviews and accesses
  --collection NAMES  only these collections: projects, concepts, organizations, sources, pages
  --record KEY        everything about one record, with its score field by field: projects/key
  --all               every row, not only the first of each kind
  --online            also opens every external link (uses the network; what it learns holds for a day)
  --save-links         with --online: writes those that no longer answer into dead-links.yaml, in the content; the
                       pages then show their archived copy
  --format FORMAT     table (the default), json or csv
  --report FILE       also writes the JSON to a file
  --lang LANGUAGE     es (the default) or en
  --help              this help

CONTENT_DIR names another content folder; AS_OF another day (AS_OF=2026-11-22).

Kinds of finding:
`,
  unknownOption: (name, meant) =>
    `There is no option “${name}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`} See npm run audit -- --help.`,
  optionWithoutValue: (name) => `The option “${name}” lacks its value.`,
  optionWithValue: (name) => `The option “${name}” takes no value.`,
  noArguments: (given) =>
    `“${given}” is not needed: the audit takes options only. See npm run audit -- --help.`,
  unknownValue: (option, value, accepted, meant) =>
    `“${value}” is not accepted by ${option}.${meant === undefined ? '' : ` Did you mean “${meant}”?`} Accepted: ${accepted}.`,
  badDate: (value) => `AS_OF=${value} is no day such as 2026-11-22.`,
  unknownRecord: (name, meant) =>
    `There is no published record “${name}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
  unlike: (one, other) => `${one} and ${other} do not go together.`,
  linksNeedNetwork: (kinds) => `${kinds} is only looked for with --online.`,
  brokenContent: (errors) =>
    `The content has ${errors === 1 ? '1 error' : `${errors} errors`}, and the audit would not be complete. Mend it first: npm run check.`,
  unwritten: (path) => `“${path}” cannot be written.`,
  summary: (day, records, score, findings) =>
    `Records as of ${day}: ${records === 1 ? '1 record' : `${records} records`}, ${score} points of 100 on average. ${findings}.`,
  nothing: 'Nothing to point out',
  more: (n) => `… and ${n} more: --all`,
  deadLinksHeader: [
    'Addresses of other sites that no longer answer. The pages show them as text, with their archived copy.',
    'npm run audit -- --online --save-links writes it. archivedUrl may be added by hand.',
  ],
  linksSaved: (n, path) =>
    n === 0
      ? `${path}: all links answer.`
      : `${path}: ${n === 1 ? '1 link that no longer answers' : `${n} links that no longer answer`}.`,
  due: (day, findings) =>
    `To be looked at again, as of ${day}: ${findings}. The list: npm run audit -- --due`,
  reportWritten: (path) => `The JSON is in ${path}.`,
  scores: 'Score',
  record: {
    score: (score) => `${score} points of 100`,
    todo: 'What to do, by what it would give',
    complete: 'It lacks nothing that the score measures.',
    unscored: 'The site’s own pages have no score.',
    findings: 'What else was found',
    noFindings: 'Nothing else was found.',
  },
  checking: (n) => (n === 1 ? 'Opening 1 external link…' : `Opening ${n} external links…`),
  checked: (n, known) =>
    `${n === 1 ? '1 link opened' : `${n} links opened`}, ${known} already known from the last day.`,
  offline: 'No link answered: there seems to be no network. Nothing is said of them.',
  states: {
    full: 'complete',
    'not-applicable': 'not applicable',
    inferred: 'our reading',
    partial: 'in part',
    'looked-for': 'looked for and unknown',
    absent: 'missing',
  },
  todo: {
    projects: {
      status: 'Find out who declared the status and when: “status” with “declared”, “asOf” and “source”.',
      participants: 'Add who else takes part and in what role, in “participants”.',
      amounts: 'Add the amount with its kind, currency, date and source, in “amounts”.',
      results: 'Add what was achieved and who says so, in “results”.',
      place: 'Say where the benefit falls: “countries”, “regions” or “scope”.',
      end: 'Put “dates” with “plannedEnd” or “actualEnd”, and “source”; “unknown” where looked for and not known.',
      translation,
      start:
        'Put “dates” with “plannedStart” or “actualStart”, and “source”; “unknown” where looked for and not known.',
      sectors: 'Put the DAC code in “sectors”; without “basis: inferred” where a source publishes it.',
      sources,
      text,
      reviewed,
      documents: 'Add the project’s document, with its title and address, in “documents”.',
      sdg: 'Put the goal in “sdg”; without “basis: inferred” where a source publishes it.',
      classification: 'Put “strand”, “scheme” and “direction”.',
      forms: 'Say what is shared, in “forms”.',
      identifiers,
      concepts: 'Say which concept it exemplifies, in “concepts”.',
    },
    concepts: {
      definitions: 'Add how another body defines it, with its source, in “definitions”.',
      text,
      translation,
      sources,
      example: 'Add this concept to “concepts” of a project, or say in “noExample” why there is none.',
      reviewed,
      notToConfuse: 'Say what it is mistaken for and how they differ, in “notToConfuse”.',
      validity: 'Put “since” in a definition; “unknown” where looked for and not known.',
      hierarchy: 'Say which wider concept it is part of, in “broader”.',
      related: 'Add a related concept, in “related”.',
      aliases: 'Add the acronyms or variants that people look for, in “aliases”.',
      codes: 'Add the code of a vocabulary, in “codes”.',
    },
    organizations: {
      country: 'Put the country’s code in “country”; “not-applicable” for an international body.',
      type: 'Put the type of organisation in “type”.',
      summary: 'Say what it is, in one sentence, in “summary”.',
      text,
      sources,
      translation,
      website: 'Put the address of its site in “website”.',
      identifiers,
      reviewed,
      acronyms: 'Add its acronyms in “acronyms”, or another name in “aliases”.',
    },
    sources: {
      url: 'Put the address in “url”, or that of the original in “officialUrl”.',
      issued: 'Put the date in “issued”; “unknown” where looked for and not known.',
      read: 'Read the whole source and put “read: full”.',
      archivedUrl: 'Save a copy in a web archive and put its address in “archivedUrl”.',
      accessed: 'Put the day on which you read it in “accessed”.',
      language: 'Put the document’s language in “language”.',
    },
  },
};
