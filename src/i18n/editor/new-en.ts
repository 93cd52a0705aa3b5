import type { NewMessages } from './new-es.ts';

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const newEn: NewMessages = {
  kinds: {
    project: { label: 'A project', names: ['proyecto'] },
    concept: { label: 'A concept', names: ['concepto'] },
    organization: { label: 'An organisation', names: ['organizacion', 'organización', 'organisation'] },
    source: { label: 'A source', names: ['fuente'] },
    translation: { label: 'The translation of a record', names: ['traduccion', 'traducción'] },
  },
  notKnownHere: (text) => `“${text}” would stay as the text. Write what is known, or what the document says.`,
  unknown: ['not known', 'don’t know', "don't know", '?', 'unknown'],
  oneOf: (values) =>
    values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`,

  ask: {
    kind: 'What do you want to add?',
    orLater: 'Enter: left for later',
    several: 'with semicolons between several',
    later: 'Not known, or left for later',
    noMore: 'No more',
    another: (question) => `${question} One more?`,
    key: 'Key: it will be the name of the file and the end of its address',
    source: 'Source that says so: type a part of its title, its author or its key.',
    about: (title) => `Now about “${title}”:`,
    makeSource: (title) => `Add the new source “${title}”`,
    participant: 'Who takes part: an organisation or a country, by name or acronym.',
    makeOrganization: (name) => `Add the new organisation “${name}”`,
    bareName: (name) => `Only the name “${name}”, without a record of its own`,
    role: 'In what role?',
    place: 'Where the benefit falls: a country, a region, or “not known”.',
    region: 'region',
    sector: 'Sector: type words such as water, health or corruption.',
    statusSource: 'Which source declares the status?',
    amount: 'Is an amount known? Number and currency, such as 250000 USD',
    amountSource: 'Which source gives the amount?',
    identifier: 'identifier',
    original: 'Which record is translated?',
    translationLanguage: 'Into which language?',
  },

  noRecord: (text, record, collection) =>
    `There is no ${record} “${text}”. To add it first: npm run new -- ${collection === 'sources' ? 'source' : 'organization'} "${text}". Near it:`,
  badParticipant: (text) =>
    `--partner: “${text}” does not say who and in which role, as comision-de-aguas:first-provider or BO:recipient do.`,
  badIdentifier: (text) =>
    `--identifier: “${text}” does not say who gives the identifier and which it is, as IATI:XM-DAC-1-2 does.`,
  badAmount: (text) =>
    `--amount: “${text}” does not say how much and in which currency, as "250000 USD" or 250000:USD do.`,
  needs: (option, main) => `The option --${option} needs --${main}.`,
  noOriginal: (given) =>
    `There is no record “${given}” that can be translated. One says, for instance, projects/key.`,
  severalOriginals: (given) =>
    `“${given}” is the key of several records. Say of which collection, as in projects/${given}.`,
  notALanguage: (given, languages) => `“${given}” is no language to translate into. Accepted: ${languages}.`,
  noSlug: (record, collections) =>
    `--slug: the address of ${record} is the same in every language. The option is for translating records of ${collections}.`,
  translationThere: (path) => `The translation is there already: ${path}. It is left alone.`,
  translating: (title, summary) => `Original: ${title}${summary === undefined ? '' : `\n  ${summary}`}`,

  duplicates: {
    found: 'There are records that may be the same.',
    question: 'Is it one of these?',
    none: 'No, it is another',
    by: {
      name: (text) => `has the name “${text}”`,
      'similar-name': (text) => `is like “${text}”`,
      identifier: (text) => `has the identifier ${text}`,
      address: (text) => `has the address ${text}`,
    },
    refused: 'There are records that may be the same, so nothing was written:',
    force: 'If it is another, repeat the command with --force.',
    chosen: (path) => `It is ${path}: nothing was written.`,
  },

  file: {
    draft: 'shown in the preview, not published; delete this line to publish',
    top: [
      'Lines that begin with # do not count. Take the # and the space off those that you fill in, put what the',
      'source says in place of their example, and delete the others when you are done.',
    ],
    text: [
      'The text goes below the line of hyphens. Each statement cites its source, as in [@source-key, p. 2];',
      'other records are linked like this: [the words](concept:concept-key).',
    ],
    translation: (path) => [
      'What follows are words of the original. Take the # and the space off each field, and translate the words;',
      `names (id, concept, source) stay. The text, below the line of hyphens, is translated from ${path}.`,
    ],
    toFind: 'not known',
  },

  command: {
    unknownKind: (given, meant) =>
      `“${given}” is nothing that can be added. Accepted: project, concept, organization, source, translation.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
    kindName: 'what to add (project, concept, organization, source or translation)',
    optionNotHere: (option, kind) => `A ${kind} has no option --${option} (see --help).`,
    examples: {
      project:
        'npm run new -- project "Water reuse" --summary "One sentence." --strand provider --scheme bilateral --direction south-south --country BO --sector 14020 --source source-key',
      concept:
        'npm run new -- concept "Technical cooperation" --kind modality --summary "One sentence." --source source-key',
      organization: 'npm run new -- organization "Water Commission" --acronym WC --type 10 --country BO',
      source:
        'npm run new -- source "Annual report" --type report --author "Water Commission" --issued 2015 --url https://www.example.org/report',
      translation: 'npm run new -- translation projects/key en --title "Title" --summary "One sentence."',
    },
  },

  done: {
    wrote: (path) => `Wrote ${path}`,
    dry: 'Nothing was written (--dry-run). This would be:',
    draft:
      'It is a draft, because its text is missing: it is shown in the preview and not published. To publish it, delete the line “draft: true”.',
    translation: 'Until you translate the text as well, the page in that language goes without it.',
    address: (address) => `Its address will be ${address}`,
    warnings: (n) => `The check finds no errors; ${count(n, 'warning', 'warnings')}:`,
    clean: 'The check finds no errors.',
    next: (path) =>
      `Next:\n  1. Open ${path} and fill in what is missing; each field says what it holds.\n  2. npm run dev     shows how it looks\n  3. npm run check   says whether something is wrong`,
  },

  help: `Usage: npm run new [-- KIND [TITLE] [options]]

Adds a record: writes a valid file, with comments that say what else it can hold. Without
arguments, it asks. What is missing is asked for as well, where there is a terminal.

  npm run new -- project TITLE            a project
  npm run new -- concept TITLE            a concept
  npm run new -- organization NAME        an organisation
  npm run new -- source TITLE             a source
  npm run new -- translation RECORD en    the translation of a record

Project (what has * is required; what can be repeated has …):
  --summary TEXT *        what it is about, in a sentence or two
  --strand, --scheme, --direction *
  --country BO … *        where the benefit falls; or --region 419 …, or --scope unspecified
  --sector 14020 … *      DAC code, or words that tell it apart
  --source KEY … *        a source, by key or title
  --partner WHO:ROLE …    such as comision-de-aguas:first-provider, "Bolivia:recipient"
  --start, --end, --actual-start, --actual-end   dates: 2011, 2011-03 or unknown
  --status closed --status-date 2015             declared status, and as of when
  --amount "250000 USD" … amounts, of the first source; --amount-kind (budget if left out) and
                          --amount-date (unknown if left out) are those of all
  --identifier SCHEME:ID …                       identifier in another register
Concept: --kind *, --summary *, --source … *, --alias …
Organisation: --acronym …, --type, --country, --website, --source …, --identifier …
Source: --type *, --author … *, --publisher, --issued, --url, --language
Translation: --title *, --summary *, --slug (of concepts, organisations and pages: the end of their
  address in that language)

  --key KEY       made from the title where it is left out
  --force         even where it is like a record that is there
  --dry-run       shows the file and writes nothing
  --lang es|en    language of the questions and of the comments

CONTENT_DIR says into which content folder. Ends with 0 where all went well, with 1 where the
record seems to be there or the content does not allow it, with 2 where the command is wrong or
lacks something, and with 130 where it is interrupted. Only in the first case does it write,
and then everything together.
`,
};
