import { type ImportMessages, parts } from './import-es.ts';

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const importEn: ImportMessages = {
  file: {
    missing: (path) => `The file “${path}” does not exist.`,
    isFolder: (path) => `“${path}” is a folder. Name a file.`,
    isNoFile: (path) => `“${path}” is a pipe or a device, which may never end. Save it as a file.`,
    unopened: (path) => `“${path}” cannot be read.`,
    empty: () => 'The file is empty.',
    packed: () => 'The file is packed, or is a spreadsheet’s workbook. Unpack it, or save it as CSV (UTF-8).',
    notXml: () =>
      'The file is not XML. If it is CSV, say with --mapping which column fills which field (see --help).',
    encodingUnknown: (label) => `The file says it is in “${label}”, which is not known. Save it in UTF-8.`,
    encodingLies: (declared, actual) =>
      `The file says it is in “${declared}”, but its bytes are ${actual}. Correct the declaration, or save it again.`,
    encodingWrong: (label) =>
      `There are bytes here that are not text in ${label}. A file from a spreadsheet may be in windows-1252: declare it (“encoding”), or save it in UTF-8.`,
    encodingIsUtf8: (label) =>
      `The file says it is in “${label}”, but it looks like UTF-8: all its accented letters are. Correct the declaration.`,
    encodingNotAscii: (label) =>
      `The file says it is in “${label}”, but here is a letter that is not. Correct the declaration: it may be UTF-8.`,
    controlCharacter: (code) => `There is a character here that no text file may hold (${code}).`,
    doctype: () =>
      'The file has a DOCTYPE declaration. It is not accepted: entities are defined and other files brought in by it.',
    entity: () =>
      'There is no such entity in XML. There are &lt; &gt; &amp; &quot; &apos; and numeric ones only.',
    malformed: () => 'The XML is malformed here.',
    unmatchedTag: () => 'This tag closes an element that is not the open one.',
    truncated: () =>
      'The file ends too early: closing tags are missing. It may have been downloaded in part.',
    tooDeep: (most) => `There are more than ${most} elements within one another: this is not an IATI file.`,
    tooManyAttributes: (most) => `This element has more than ${most} attributes: this is not an IATI file.`,
    repeatedAttribute: (name) => `This element has the attribute “${name}” twice.`,
    valueTooLong: (most) =>
      `This value or comment has more than ${most} characters: this is not an IATI file.`,
    recordTooLarge: () => 'This record is too large to be a single activity.',
    tooLarge: (size, most) =>
      `The file has ${size} MB; up to ${most} MB are read as a whole. Choose with --country, --sector, --reporting-org, --participating-org, --since or --limit.`,
    tooManyRecords: (most) =>
      `One import writes at most ${most} records, and this is one too many. Choose with --country, --sector, --reporting-org, --participating-org, --since or --limit.`,
    tooManyParticipants: (n, most) =>
      `This activity names ${n} participants; at most ${most} are read. It does not look like a single activity.`,
    wrongRoot: (name) =>
      `The file begins with <${name}>. It must be <iati-activities> or <iati-organisations>.`,
    version: (version) =>
      `IATI version “${version}” is not known. Versions 1.01 to 1.05 and 2.01 to 2.03 are read.`,
    duplicateIdentifier: (identifier, line) =>
      `The identifier “${identifier}” is on line ${line} already. Two records cannot have the same.`,
    unclosedQuote: () => 'In this row a quotation mark opens and is not closed.',
    badQuote: () => 'In this row there are single quotation marks within quoted text. Write them twice.',
    missingColumn: (name, header, meant) =>
      `The column “${name}”, which the --mapping file names, is missing. The CSV has: ${header}.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
    repeatedColumn: (name) => `The column “${name}” is there twice.`,
  },

  mapping: {
    noColumns: {
      what: 'The --mapping file must say in “columns” which column of the CSV fills which field.',
      example: 'columns:\n  identifier: Code\n  title: Project name',
    },
    noIdentifier: {
      what: 'There is no “identifier” in “columns”: without one the record could not be recognised the next time.',
      example: 'columns:\n  identifier: Code',
    },
    unknownName: (name) => `There is no “${name}” here.`,
    column: (field) => ({
      what: `“${field}” must name a column of the CSV.`,
      example: `${field}: Name of the column`,
    }),
    text: (name) => `The value of “${name}” must be a text or a number.`,
    dates: (written) =>
      `“${written}” is not a form of dates (“dates”). It is written in capitals with YYYY (the year, which must be there), MM (the month) and DD (the day), and between them a slash, a hyphen, a point or a space.`,
    decimal: (written) =>
      `“decimal” says “${written}”. It must be '.' or ',': what stands before the decimals of an amount.`,
    delimiter: (written) =>
      `“delimiter” says “${written}”. It must be a single character: what parts the cells, such as ';' or ',' or "\\t" (the tab). Left out, it is found out.`,
    separator: (written) =>
      `“separator” says “${written}”. It must be one to three characters: what parts the items of a list within a cell.`,
    encoding: (written) =>
      `“encoding” says “${written}”, which is not known. The most common are utf-8 and, for a CSV from a spreadsheet, windows-1252.`,
    prefix: (written) =>
      `“prefix” says “${written}”. It holds lower-case letters without accents, digits and hyphens only, because the addresses of the records begin with it.`,
    language: (written) => `“language” says “${written}”. It must be a language tag, such as es or en.`,
    notInList: (value, field) => `“${value}” is not a value of “${field}”.`,
    notDate: (value, dates) =>
      `“${value}” is not a date of the form ${dates}, nor 2019-02-01, 2019-02 or 2019.`,
    notNumber: (value, decimal) => `“${value}” is not a number with “${decimal}” before its decimals.`,
  },

  losses: {
    noIdentifier: 'no identifier; the record was left out',
    noTitle: 'no title; the identifier was put',
    noSummary: 'no description; the title was put',
    noLanguage: 'does not say its language; taken as',
    badLanguage: 'language not recognised',
    languageOverridden: 'words whose declared language gave way to that of --language',
    otherLanguage: 'words in a language that the record has no room for',
    lostLetters: 'letters that were lost in the file already; a question mark stands for them',
    windowsPunctuation:
      'quotation marks, dashes and the like that came as control characters; those of windows-1252 were put',
    unknownCode: 'code that is not in the list',
    unmappedCode: 'code that has no place in a record',
    otherVocabulary: 'code of a vocabulary that has no place in a record',
    sectorGroup: 'code that is not in the DAC’s list; its three-digit sector was put, as inferred',
    badDate: 'not a date',
    badNumber: 'not a number that can be kept exactly',
    badPercentage: 'not a percentage',
    badAddress: 'not a web address',
    sharesDropped: 'percentages that no longer add up to 100; left out',
    negative: 'negative amount, which has no place in a record',
    subtracted: 'negative amount; taken from those of its kind and currency',
    leftToCaveat: 'amounts that have no place in a record; left out, and the record says so in a caveat',
    noCurrency: 'amount without currency; left out',
    unknownCurrency: 'currency not known; the amount was left out',
    amountLeftOut: 'amount of that transaction; left out',
    amountsSummed: 'too many amounts; added up by kind, currency and year',
    indicativeBudget: 'indicative budget; the record does not tell it apart',
    missingPart: 'lacks what would make it useful; left out',
    secondValue: 'second value where there is room for one; the first was taken',
    repeated: 'repeated; it is there once',
    ambiguousName: 'name of two organisations of the register; left as a name',
    namesake: 'has the name of another organisation with another identifier; a record of its own was made',
    unknownRelated: 'related activity that is not in the register',
    unknownRecord: 'record that does not exist in this content; left out',
    unmappedDocument: 'document that has no place in an organisation',
    byHand: 'record written by hand; not touched',
    extraCells: 'cells too many, without a column',
  },

  words: {
    sections: { objectives: 'Objectives', beneficiaries: 'Target groups', other: 'More information' },
    period: (start, end) => `Period: ${start} to ${end}.`,
    revisedBudget: 'Revised budget.',
    sum: (n) => `Sum of ${n} transactions that the file gives one by one.`,
    net: (n, taken) =>
      `Sum of ${n} transactions, of which ${taken} ${taken === 1 ? 'subtracts' : 'subtract'}.`,
    netLeftOut: (kind, total, n, taken) =>
      `${kind}: the file gives ${count(n, 'transaction', 'transactions')}, of which ${taken} ${taken === 1 ? 'subtracts' : 'subtract'}; together they come to ${total}. A negative amount has no place in the record, so it is not shown.`,
    negativeLeftOut: (kind, currency, n) =>
      `${kind} in ${currency}: the file also gives ${count(n, 'negative amount', 'negative amounts')}, not shown in the record.`,
    noAuthor: 'No stated author',
  },

  report: {
    read: (records, chosen) =>
      records === chosen
        ? count(records, 'record read', 'records read')
        : `${count(records, 'record read', 'records read')}, ${chosen} chosen`,
    projects: (made, changed, same, byHand) =>
      `Projects: ${made} new, ${changed} changed, ${same} unchanged${byHand === 0 ? '' : `, ${byHand} written by hand and not touched`}`,
    created: (n) => (n === 0 ? '' : `New organisations: ${n}`),
    matched: (n) => (n === 0 ? '' : `Names recognised: ${n}`),
    by: {
      key: 'by its key',
      identifier: 'by its identifier',
      name: 'by its name',
      country: 'is a country',
      created: 'new',
      namesake: 'new; has the name of another, which has another identifier',
      ambiguous: 'name of several; left as a name',
      nobody: 'names nobody; left as a name',
    },
    kept: (n) => (n === 0 ? '' : `What was written by hand is kept: ${count(n, 'field', 'fields')}`),
    keptField: (path, field, written, offered) =>
      `${path}, ${field}: ${written === '' ? 'deleted' : `“${written}”`}; the file says “${offered}”`,
    losses: (n) => (n === 0 ? '' : `Did not arrive as it was: ${count(n, 'value', 'values')}`),
    unmapped: (n, kinds) =>
      n === 0
        ? ''
        : `No place in a record: ${count(n, 'element or attribute', 'elements and attributes')} of ${count(kinds, 'kind', 'kinds')} (line:column)`,
    more: (n) => `… and ${n} more (complete with --format json or --report FILE)`,
    keptParts: (path, field, here, there) =>
      `${path}, ${field}: ${parts(here, there, 'only in the record', 'only in the file', 'the same in another order')}`,
    keptDeleted: (path) => `${path}: the translation was deleted and stays deleted as a whole`,
    wrote: (n, folder) => `${count(n, 'file', 'files')} written in ${folder}.`,
    wouldWrite: (n, folder) =>
      `Plan: ${count(n, 'file', 'files')} would be written in ${folder}. Nothing was written.`,
    nothing: {
      same: 'Nothing to write: everything is as in the file.',
      byHand: 'Nothing to write: where the file says otherwise, what somebody wrote by hand is kept.',
      unchosen: 'Nothing to write: no record of the file is what was asked for.',
      empty: 'Nothing to write: the file has no records.',
    },
    refused: 'Nothing was written.',
    broken:
      'These files of the content cannot be read as they are written and must be corrected before an import. Nothing was written:',
    alsoBroken: (paths) =>
      `Note: these files of the content cannot be read as they are written (npm run check says why): ${paths}. The import does not touch them.`,
    leftovers: (names, folder) =>
      `Note: an earlier import was interrupted while writing in ${folder}. What it left half done was removed (${names}); the records that it had written are still there, and repeating that import writes the missing ones.`,
    invalid: 'The result would not pass the check, so nothing was written:',
  },

  command: {
    oneFile: 'Name one file: npm run import -- FILE (more with --help).',
    unknownOption: (name, meant) =>
      `There is no option ${name} (see --help).${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    optionWithoutValue: (name) =>
      `The option ${name} lacks its value, which comes after it and does not begin with a hyphen (see --help).`,
    optionWithValue: (name) => `The option ${name} takes no value (see --help).`,
    noSite: (folder) =>
      `There is no site.yaml in the folder “${folder}”, so it is not a content folder. See CONTENT_DIR.`,
    badDate: (option, value) => `${option} must be a date such as 2026-11-22; it is “${value}”.`,
    badCountry: (value) => `“${value}” is not a country code (ISO, two letters).`,
    badSector: (value) => `“${value}” is not a DAC sector code, nor the beginning of one.`,
    badNumber: (option, value) => `${option} must be a whole number above 0; it is “${value}”.`,
    badAddress: (value) => `“${value}” is not a complete web address, one that begins with https://.`,
    badKey: (value) =>
      `“${value}” is not a key: lower-case letters without accents, digits and hyphens only.`,
    badLanguage: (value) => `“${value}” is not a language tag such as es or en.`,
    unknownFormat: (value) => `“${value}” is not a format. Accepted: terminal, json.`,
    unwritten: (path) => `“${path}” cannot be written. Everything is as it was.`,
    help: `Usage: npm run import -- FILE [options]

Reads an IATI file (activities or organisations, versions 1.01 to 1.05 and 2.01 to 2.03) or a CSV
and turns it into records of the content. Run again with the same file it changes nothing; what
somebody wrote by hand in an imported record is kept.

  --dry-run                  shows the plan and writes nothing
  --mapping FILE.yaml        for a CSV: which column fills which field
  --country MX,CO            only projects whose benefit falls in these countries
  --sector 151,14030         only these DAC sectors (or those that begin so)
  --reporting-org NAME       only what this organisation publishes (name or identifier)
  --participating-org NAME   only where this organisation takes part
  --since 2015-01-01         only what was still running on the day or began after it
  --limit N                  the first N of these
  --url ADDRESS              where the file was obtained
  --title TITLE              title of the source (the file’s name when left out)
  --source KEY               key of the source (made from the file’s name when left out)
  --on YYYY-MM-DD            date of the import (AS_OF or today when left out)
  --language es              language of words that do not say it themselves, whatever
                             their record says (left out: what the record says)
  --format terminal|json     form of the report
  --report FILE.json         keeps the complete report besides
  --lang es|en               language of the messages

One import writes at most 10000 records, of 1000 participants each; a file of more than 100 MB is
read only where something of it is chosen (--country, --limit…).

CONTENT_DIR says which content folder is written to. Ends with 0 if all went well, with 1 if the
file or the result has errors (nothing is written then), and with 2 if the command is wrong.

Example of --mapping (the name on the left is a field; the one on the right, a column):

  columns:
    identifier: Code
    title: Project name
    summary: Description
    countries: { column: Country, separator: '/' }
    dates.plannedStart: { column: Start, dates: DD/MM/YYYY }
    status: { column: Situation, values: { Active: implementation, Finished: closed } }
    sectors: DAC sector
    participants.funder: Donor
    amounts.budget: Amount
  constants:
    strand: recipient
    currency: USD
    reporter: Example Ministry
  delimiter: ';'          # found out when left out
  encoding: windows-1252  # UTF-8 when left out
  decimal: ','            # a point when left out
  separator: '|'          # between the items of a list; a semicolon when left out
  scheme: Example register
  prefix: example-

Fields: `,
  },
};
