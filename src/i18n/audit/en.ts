import type { AuditMessages } from './es.ts';

const sources = { name: 'sources', full: 'Two or more. With one, in part.' };
const text = { name: 'text', full: 'A text with citations.' };
const translation = { name: 'translation', full: 'Complete in the other languages of the site.' };
const reviewed = {
  name: 'review',
  full: 'Someone compared it with its sources within the last year. If earlier, in part.',
};
const identifiers = { name: 'identifiers', full: 'At least one from another register.' };

export const en: AuditMessages = {
  title: 'State of the records',
  description: 'What is missing, overdue or without a source in the records of this site.',
  kinds: {
    overdue: {
      title: 'Overdue',
      about:
        'Someone declared the project open, but its end has passed; or declared it still to begin, and its start has passed. What was declared is not changed: see whether anyone declared something else later.',
    },
    'no-status': {
      title: 'Ended by their dates, and nobody says so',
      about:
        'Their end has passed, nobody is known to have declared how they stand, and there is no reading of ours that they are over.',
    },
    unsourced: {
      title: 'Facts without a source of their own',
      about:
        'A status, a date, a result, a lesson, a contribution in kind or an earlier organisation that does not say which of the record’s sources it comes from. Records with a single source and our own readings are not counted.',
    },
    uncited: {
      title: 'Paragraphs with figures and no citation',
      about:
        'A paragraph gives a number, a year or a date and cites nothing. A list or a table counts with the paragraphs before and after it, and a paragraph that ends in a colon with what follows. Records with a single source are not counted.',
    },
    discrepancy: {
      title: 'Sources that disagree',
      about: 'Points on which two sources say different things and nothing has settled them.',
    },
    incomplete: {
      title: 'Incomplete records',
      about: 'Those with fewer than 60 points of 100, with the field that would give them most.',
    },
    thin: { title: 'A single source', about: 'The whole record rests on one source, or on none.' },
    untranslated: {
      title: 'Not translated',
      about: 'The page is read in another language, with a notice.',
    },
    'partial-translation': {
      title: 'Translation incomplete',
      about: 'The original has words that the translation lacks. Proper names do not count.',
    },
    'outdated-translation': {
      title: 'Translation older than the original',
      about:
        'The words of the original changed after those of its translation. Where only facts changed, which hold for every language, it is not counted.',
    },
    orphan: {
      title: 'Nothing leads to them',
      about:
        'Organisations in no project and no text, concepts that no project and no concept names, sources that nobody cites.',
    },
    'old-declaration': {
      title: 'Declared more than two years ago',
      about:
        'Someone declared the project open, and nobody has declared anything since. Its end has not passed or is not known: find out whether what was declared still holds.',
    },
    'old-access': {
      title: 'Sources last opened more than three years ago',
      about:
        'Those that have an address which nobody has opened since. They may say something else by now, or be gone.',
    },
    stale: {
      title: 'Reviewed more than a year ago',
      about: 'Someone compared them with their sources, but some time ago.',
    },
    'never-reviewed': {
      title: 'Not reviewed',
      about:
        'Nothing says that anyone compared the whole record with its sources. The field “reviewed” of its file would say it.',
    },
    caveats: {
      title: 'With caveats of their own',
      about: 'Projects that say what is thin in them. It is no mistake: it warns the reader.',
    },
    draft: { title: 'Drafts waiting', about: 'Records that are written and not yet published.' },
    'dead-link': {
      title: 'Links that lead nowhere any more',
      about: 'The address does not exist. Where there is an archived copy, put it in “archivedUrl”.',
    },
    'moved-link': {
      title: 'Links that have moved',
      about: 'The site says that the page moved for good.',
    },
    'unclear-link': {
      title: 'Links that could not be checked',
      about:
        'The server did not answer, or does not answer programs. Open them by hand before giving them up for lost.',
    },
  },
  details: {
    overdue: (what, passed, declared) => `${what}, ${passed} ago. ${declared}.`,
    'end-passed': (date) => `Planned end: ${date}`,
    'actual-end-passed': (date) => `Actual end: ${date}`,
    'not-started': (date) => `Planned start: ${date}`,
    declared: (status, by, on) => `Declared “${status}”, according to ${by} (${on})`,
    bySomeone: 'someone the record does not name',
    onUnknown: 'no known date',
    'no-status': (date, passed) => `Its end (${date}) passed ${passed} ago.`,
    reading: (status) => `Our reading: “${status}”.`,
    noReading: 'There is no reading of ours.',
    incomplete: (score, field, gain) => `${score} of 100. What would give it most: ${field} (+${gain}).`,
    onlySource: (by) => `Only ${by}.`,
    noSource: 'It cites no source.',
    untranslated: (language) => `Missing in ${language}.`,
    partial: (language, places) => `Missing in ${language}: ${places}.`,
    outdated: (language, translated, changed) =>
      `The ${language} text is of ${translated}; the original changed on ${changed}.`,
    changedPlaces: (places) => `Changed: ${places}.`,
    inLanguage: (language, excerpt) => `In ${language}: “${excerpt}”`,
    orphan: {
      projects: 'Nothing names it.',
      concepts: 'No project shows it and no record names it.',
      organizations: 'It is in no project and no text names it.',
      sources: 'No record cites it.',
      pages: 'Nothing leads to it.',
    },
    oldDeclaration: (status, date, passed) => `Declared “${status}”: ${date}, ${passed} ago.`,
    oldAccess: (date, passed) => `Last opened: ${date}, ${passed} ago.`,
    stale: (date, passed) => `Last review: ${date}, ${passed} ago.`,
    since: (date) => `Here since ${date}.`,
    sinceUnknown: 'It is not known since when it has been here.',
    caveats: (n) => (n === 1 ? '1 caveat.' : `${n} caveats.`),
    draft: (date, passed) => `Since ${date}, ${passed} ago.`,
    draftUnknown: 'Not yet in the history.',
    movedTo: (url) => `Now at ${url}.`,
    archived: (url) => `There is a copy at ${url}.`,
    also: (n) => (n === 1 ? 'In another record too.' : `In ${n} other records too.`),
    status: (code) => `answers ${code}`,
    timeout: 'did not answer in time',
    'not-found': 'that site no longer exists',
    certificate: 'its security certificate is not valid',
    redirects: 'redirects without end',
    connection: 'no connection could be made',
    andMore: (n) => `and ${n} more`,
  },
  fields: {
    projects: {
      status: {
        name: 'status',
        full: 'Someone declared it, with source and date. Without one of them, or as our reading, in part.',
      },
      participants: { name: 'participants', full: 'Two or more. With one, in part.' },
      amounts: { name: 'amounts', full: 'At least one with its date. Without, or only in kind, in part.' },
      results: {
        name: 'results',
        full: 'At least one with its source. Not applicable to what has not begun or was cancelled.',
      },
      place: { name: 'countries or regions', full: 'Where the benefit falls.' },
      end: {
        name: 'end',
        full: 'Planned or actual, as published. As our reading, in part; “unknown” as looked for.',
      },
      translation,
      start: {
        name: 'start',
        full: 'Planned or actual, as published. As our reading, in part; “unknown” as looked for.',
      },
      sectors: { name: 'sectors', full: 'As someone published them. As our reading, in part.' },
      sources,
      text,
      reviewed,
      documents: { name: 'documents', full: 'At least one.' },
      sdg: { name: 'SDGs', full: 'As someone published them. As our reading, in part.' },
      classification: { name: 'strand, scheme and direction', full: 'All three. With one or two, in part.' },
      forms: { name: 'what is shared', full: 'At least one form.' },
      identifiers,
      concepts: { name: 'concepts', full: 'At least one that it exemplifies.' },
    },
    concepts: {
      definitions: { name: 'definitions', full: 'By two bodies or more. With one, in part.' },
      text,
      translation,
      sources,
      example: { name: 'example', full: 'A project shows it, or it says why none does.' },
      reviewed,
      notToConfuse: { name: 'what not to mistake it for', full: 'At least one concept.' },
      validity: { name: 'since when it holds', full: 'A definition with its year. “unknown” as looked for.' },
      hierarchy: {
        name: 'place among the others',
        full: 'It has a wider concept, or is the wider one of others.',
      },
      related: { name: 'related concepts', full: 'At least one, written on either side.' },
      aliases: { name: 'other names', full: 'At least one.' },
      codes: { name: 'codes', full: 'At least one of a known vocabulary.' },
    },
    organizations: {
      country: { name: 'country', full: 'Its country, or that it is international (“not-applicable”).' },
      type: { name: 'type', full: 'The IATI code.' },
      summary: { name: 'summary', full: 'What it is, in one sentence.' },
      text,
      sources,
      translation,
      website: { name: 'official site', full: 'Its address.' },
      identifiers,
      reviewed,
      acronyms: { name: 'acronyms or other names', full: 'At least one.' },
    },
    sources: {
      url: { name: 'address', full: 'Where it can be read today.' },
      issued: { name: 'date of publication', full: 'The year at least. “unknown” as looked for.' },
      read: { name: 'how much was read', full: 'All of it. An excerpt, in part; not opened, as looked for.' },
      archivedUrl: { name: 'archived copy', full: 'The address of a copy that does not change.' },
      accessed: { name: 'date of access', full: 'The day on which it was read.' },
      language: { name: 'language', full: 'That of the document.' },
    },
  },
  page: {
    lead: (records, score) =>
      `${records} and what they lack. A complete record would have 100 points; on average they have ${score}. The numbers are computed from the same files as the pages, each time the site is published.`,
    records: (n) => (n === '1' ? '1 record' : `${n} records`),
    day: 'Computed as of',
    commit: 'Version of the content',
    drafts: 'Unpublished drafts',
    data: 'All of it, for programs',
    findingsTitle: 'What to look at',
    finding: 'Finding',
    count: 'Cases',
    noHistory:
      'Without the history of changes it is not known which translation fell behind, nor since when each record has been here.',
    scoresTitle: 'How complete they are',
    scoresLead:
      'The overall average is that of the four averages, so that each kind of record weighs the same.',
    collection: 'Kind',
    recordCount: 'Records',
    mean: 'Average',
    below: 'Below 60',
    distributionTitle: 'Records by score',
    notNamed: 'A draft is counted, and not named until it is published.',
    bandOf: (from, to) => `${from} to ${to}`,
    band: 'Points',
    helpTitle: 'What would help most',
    helpLead: 'The fields that would most raise the average of their kind if every record had them complete.',
    field: 'Field',
    missing: 'Records that do not have it complete',
    gain: 'Would raise the average by',
    points: (n) => `${n} points`,
    record: 'Record',
    what: 'What is the matter',
    edit: 'Edit',
    editRecord: (title) => `Edit “${title}”`,
    more: (shown, total) => `${shown} of ${total} are shown. All are in`,
    methodTitle: 'How the score is computed',
    method: [
      'The score measures whether a record says what a reader needs: who, where, when, how it stands, with how much, with what result and who says so. It does not measure whether that is true, nor whether the project was good.',
      'Each field is worth some points, which in each kind of record add up to 100. What was published, with its source and date, earns them all; so does what is not applicable. Our own reading, or part of the answer, earns six tenths. What was looked for and is unknown earns four tenths: someone did the work, but the reader still does not know. What is missing earns nothing.',
      'What no record can leave out, such as its title, gives no points. Nor do the site’s own pages have any.',
      'There is no way to note in a project that its amount was looked for and is unknown: a project that published none loses those points although nobody could have found them.',
    ],
    weight: 'Points',
    all: 'Earns them all',
  },
};
