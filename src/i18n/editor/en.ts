import type { EditorMessages } from './es.ts';

export const en = {
  severity: { error: 'error', warning: 'warning' },
  acceptedAll: (values) => `Accepted: ${values}.`,
  acceptedSome: (values, total) => `Accepted, among ${total} values: ${values}…`,
  didYouMean: (value) => `Did you mean “${value}”?`,
  example: 'Example:',
  corrected: 'Corrected:',

  lists: {
    activityStatuses: 'a status',
    amountKinds: 'a kind of amount',
    bases: 'a basis',
    codeMatches: 'a nearness',
    conceptKinds: 'a kind of concept',
    countries: 'a country code (ISO, two capital letters)',
    currencies: 'a currency code (ISO, three letters)',
    directions: 'a direction',
    documentCategories: 'a document category',
    financings: 'a kind of financing',
    forms: 'a form of cooperation',
    organizationTypes: 'a type of organisation',
    participantRoles: 'a role of a participant',
    policyMarkers: 'a policy marker',
    policySignificances: 'a significance of a marker',
    readings: 'a way of having read the source',
    regions: 'a region',
    schemes: 'a scheme',
    scopes: 'a scope',
    sdgGoals: 'a Sustainable Development Goal',
    sdgTargets: 'an SDG target',
    sectors: 'a DAC sector code',
    sourceTypes: 'a type of source',
    strands: 'a strand',
    vocabularies: 'a vocabulary',
    other: 'a value of this field',
  },

  records: {
    concepts: 'concept',
    projects: 'project',
    organizations: 'organisation',
    sources: 'source',
    pages: 'page',
  },

  samples: {
    key: 'key-in-lower-case',
    sources: 'key-of-the-source',
    organizations: 'key-of-the-organisation',
    concepts: 'key-of-the-concept',
  },

  file: {
    missingFolder: (path) =>
      `There is no content folder “${path}”. Check the variable CONTENT_DIR, or run the command from the folder of the repository.`,
    stray: 'The site does not read this file: its folder or its name is not one of those it expects.',
    name: (name) =>
      `“${name}” cannot be the name of a file, because the address of the page is made from it: use lower-case letters without accents, digits and hyphens.`,
    tooDeep:
      'The site does not read this file: the folders of the content hold no others. Leave it in the folder of its kind.',
    wordFile:
      'The site does not read Word documents. Copy its text into an .mdx file and delete this one, or keep it outside the content folder.',
    copy: (name) =>
      `“${name}” looks like a copy. If it is not needed, delete it; if it is another record, change its name: lower-case letters without accents, digits and hyphens.`,
    wrongFolder: (record, path) =>
      `The fields are those of ${record}, and this folder is that of another kind of record. Move the file to ${path}.`,
    unread: {
      folder:
        'This is a folder with the name of a file. Change its name or move it out of the content folder.',
      link: 'This is a shortcut to another file, and the site does not follow it. Put the file itself here.',
      closed:
        'This file cannot be read. See that no other program has it open and that you are allowed to read it.',
    },
    notText:
      'This file is not text: it looks like a Word document, a PDF or a compressed file under another name. Copy its text into a new file.',
    tooLarge: (most) =>
      `The file is too large: a content file has at most ${most} of text. Divide it into several.`,
    manyFields: (most) =>
      `The fields take more than ${most} lines, and no record needs as many. Divide the file into several.`,
    longName: (most) =>
      `The name of the file has more than ${most} letters. Shorten it: the address of the page is made from it.`,
    manySigns: (most) =>
      `This paragraph has more than ${most} signs written with “&” or with a backslash. Divide it into several.`,
    longLine: (most) =>
      `This line has more than ${most} characters. Divide it into paragraphs, with a blank line between them.`,
    tooMany: 'There are more mistakes in this file. Correct those above first.',
    largeImage: (most) =>
      `The image is too large: it has at most ${most}. Make it smaller, or save it as .webp.`,
    notImage: (kind) =>
      `The file is no image of the kind that its name says (${kind}). Save it again from a program for images.`,
    gitLfs:
      'In place of the record there is a Git LFS pointer. Ask whoever keeps the repository to run “git lfs pull”.',
    gitConflict:
      'Two versions of the file were left here unresolved (<<<<<<<, ======= and >>>>>>>). Keep the lines that hold and delete the others and the three marks.',
    encoding: {
      'windows-1252':
        'The file is not saved as UTF-8 but as Windows-1252 (“ANSI”), and so its accents get lost. Save it again as “UTF-8”.',
      'utf-16': 'The file is not saved as UTF-8 but as UTF-16 (“Unicode”). Save it again as “UTF-8”.',
    },
    misread: (written, meant) =>
      `“${written}” must be “${meant}”: the text went through a program that did not read its accents rightly.`,
    empty: 'The file is empty. Write its fields, or delete it if it is not needed.',
    fence: 'This line must be three hyphens and nothing else.',
    unopenedFrontmatter: 'The first line of three hyphens is missing, before the first field.',
    byteOrderMark:
      'The file begins with an invisible mark (BOM). Save it again as “UTF-8”, not “UTF-8 with BOM”.',
    notUtf8:
      'A letter was lost here: the file was not saved as UTF-8. Save it again as UTF-8 and write the lost letters once more.',
    controlCharacter:
      'There is an invisible character here that is not text. Delete it and write the word again.',
    hiddenCharacter:
      'There is a character here that is not seen and that can turn the text round or hide words. Delete it.',
    fenceNotFirst:
      'There are blank lines before the three hyphens. The first line of the file must be “---”.',
    noFrontmatter: {
      what: 'The fields of the record are missing. The file must begin with a line of three hyphens, then the fields and another line of three hyphens.',
      example: '---\ntitle: Name of the record\n---\n\nHere comes the text.',
    },
    unclosedFrontmatter:
      'The fields have no end: the second line of three hyphens is missing, between the last field and the text.',
    notFields: {
      what: 'There must be fields here, one a line, each with its name, a colon and its value.',
      example: 'title: Name of the record',
    },
  },

  yaml: {
    tab: 'The line begins with a tab. Use spaces, two for each level.',
    noBreakSpace:
      'There is a no-break space, of the kind that is copied from a web page or from Word. Delete it and type a plain space.',
    invisible:
      'There is a character that cannot be seen, of the kind that is copied from a web page, a PDF or Word. Delete it, or write the line anew.',
    hash: (lost) =>
      `“${lost}” is not read: after a space, “#” begins a comment. Put the value in quotation marks.`,
    unopenedQuote: 'There is a quotation mark at the end that was not opened, and the site will show it.',
    listMark: (mark) =>
      `The line begins with “${mark}”. The items of a list begin with a hyphen and a space.`,
    spaceAfterHyphen: 'A space is missing after the hyphen.',
    duplicateKey: (name) => `The field “${name}” is there twice. Leave only one.`,
    unclosedQuote: 'The quotation marks are opened and not closed on the same line.',
    unclosedBracket: (bracket) => `The “${bracket}” is opened and not closed.`,
    spaceAfterColon: (name) => `A space is missing after “${name}:”.`,
    missingColon: (name) => `The colon is missing after “${name}”.`,
    missingHyphen: 'This item of the list lacks its hyphen.',
    notAField:
      'This line is not a field. If it goes on with the text of the line above, it must begin with two more spaces; if it is a field, its colon is missing.',
    curlyQuotes: 'Curly quotation marks are not enough for a value that has a colon. Use straight ones.',
    colonInValue:
      'The value has a colon in it, so one cannot tell where it begins. Put it in quotation marks.',
    needsQuotes: 'The value has signs that mean something else here. Put all of it in quotation marks.',
    indentation:
      'The indentation of this line does not match those above. Fields of one level begin in the same column.',
    twoDocuments: 'This line of hyphens is one too many: the file has a single group of fields.',
    alias: (mark) =>
      `“${mark}” is not accepted: each value is written out in its place. If it is text, put it in quotation marks.`,
    tag: (tag) => `“${tag}” is not accepted: if it is text, put it in quotation marks.`,
    syntax:
      'This line cannot be understood. Compare it with that of another record, or put the value in quotation marks.',
  },

  shape: {
    unknownField: (name) => `There is no field “${name}” here.`,
    missing: (name, help) =>
      help === undefined
        ? `The field “${name}” is missing.`
        : `The field “${name}” is missing: ${lowerFirst(help)}.`,
    empty: (name) => `The field “${name}” is empty. Write its value or delete the line.`,
    notInList: (value, list) => `“${value}” is not ${list}.`,
    factInTranslation: (name) =>
      `“${name}” does not go in a translation, which holds words only: facts are taken from the original. Delete this field.`,
    disguised: (value) =>
      `This seems to say “${value}”, but with curly quotation marks, long hyphens or no-break spaces, as Word puts them. Write it anew.`,
    asPublished: 'If these are the words of the source, they go in “asPublished”.',
    percentSign: 'The percentage is written without its sign.',
    excelDate: (value) => `“${value}” is not a date: it looks like the number that Excel keeps for a day.`,
    twoDates: (value, one, other) =>
      `“${value}” is not a date, and may be ${one} or ${other}. Write year, month and day, with hyphens.`,
    expectedList: (name) => `“${name}” is a list: each item is on its own line, with a hyphen before it.`,
    expectedFields: (name) => `“${name}” is written with fields of its own, one a line and indented.`,
    expectedOneText: (name) => `“${name}” takes a single text, not a list or fields.`,
    expectedNumber: (name, value) =>
      `“${name}” must be a number without commas, spaces or currency signs; it says “${value}”.`,
    expectedBoolean: (name, value) => `“${name}” must be true or false; it says “${value}”.`,
    needsQuotes: (name, value) =>
      `“${name}” must be text, and “${value}” is read as something else. Put it in quotation marks.`,
    lostDigits: (value, read) =>
      `“${value}” is read as the number ${read}. Put it in quotation marks to keep it.`,
    lineBreak: (name) => `“${name}” must be a single line, without line breaks.`,
    tooFewItems: (name, least) =>
      least === 1 ? `“${name}” needs at least one item.` : `“${name}” needs at least ${least} items.`,
    percentageRange: (value) =>
      `The percentage must be more than 0 and not more than 100; it says “${value}”.`,
    numberRange: (value) => `The number cannot be negative; it says “${value}”.`,
    notADate: (value) => `“${value}” is not a date. Write year, month and day, with hyphens.`,
    noSuchDay: (value) => `“${value}” is not in the calendar.`,
    period: (value) =>
      `“${value}” is a period. This field takes one date; start and end have fields of their own.`,
    hiddenCharacter: (name) =>
      `“${name}” has a character that is not seen and that can command a program or turn the text round. Delete it.`,
    tooLong: (name, most) => `“${name}” has more than ${most} letters. Shorten it.`,
    notAnAddress: (value) => `“${value}” is not a complete web address, which begins with https://.`,
    notASitePath: (value) =>
      `“${value}” is not an address of this site: it begins and ends with a slash, in small letters without accents, such as /proyectos/clave/.`,
    notAnEmail: (value) => `“${value}” is not an e-mail address.`,
    notALanguage: (value) => `“${value}” is not a language tag, such as es, en or pt-BR.`,
    notAnIatiIdentifier: (value) =>
      `“${value}” cannot be an IATI identifier: it is one word, without spaces or the signs / & | ?.`,
    notAKey: (value) =>
      `“${value}” is not a key: it has only lower-case letters without accents, digits and hyphens.`,
    countryAsRegion: (value) => `“${value}” is a country, not a region. Countries go in “countries”.`,
    notAccepted: (name, value, help) =>
      help === undefined
        ? `“${value}” is not accepted in “${name}”.`
        : `“${value}” is not accepted in “${name}”: ${lowerFirst(help)}.`,
  },

  body: {
    html: (tag) => `<${tag}> is not accepted: the text is written in Markdown, without HTML.`,
    unsafeAttribute: (tag, attribute) =>
      `“${attribute}” is not accepted in <${tag}>: content cannot carry code or styles.`,
    htmlComment: 'Comments (<!-- … -->) are not accepted in the text. Delete this one.',
    lineBreak:
      '<br> is not accepted: the text is written in Markdown, without HTML. To begin another paragraph, leave a blank line.',
    emptyLink: 'The link does not say where it leads.',
    linkSpace: 'There is no space between “]” and “(”; with it there is no link.',
    linkAddress: (url) =>
      `“${url}” is no good as the address of a link, because it has spaces; so there is no link.`,
    linkOpen: 'There is no link: the parenthesis that closes its address is missing.',
    linkBrackets: (text) =>
      `“${text}” does not make a link. The text goes in square brackets and, right after it, in parentheses, where it leads.`,
    headingSpace: 'A space is missing after “#”; without it the heading of the section is read as text.',
    componentUnknown: (tag) => `There is no <${tag}>.`,
    componentNotAlone: (tag) =>
      `<${tag}> must stand alone on its line, with a blank line before and another after.`,
    componentForm: (tag, wraps) =>
      wraps
        ? `<${tag}> wraps text: it is opened with <${tag}> and closed with </${tag}>.`
        : `<${tag}> wraps no text: it is written on one line that ends in “/>”.`,
    attributeMissing: (tag, attribute) => `<${tag}> lacks “${attribute}”.`,
    attributeUnknown: (tag, attribute) => `<${tag}> takes no “${attribute}”.`,
    attributeValue: (attribute, value) => `“${value}” is not accepted in “${attribute}”.`,
    componentUnclosed: (tag) => `<${tag}> is opened and not closed.`,
    componentUnopened: (tag) => `</${tag}> closes something that was not opened.`,
    moduleLine:
      'The text cannot have “import” or “export”: components are used without importing them. Delete this line.',
    brace: 'Braces are not accepted in the text. If they are to be read, put a backslash before each one.',
    angleBracket: 'This “<” looks like a tag written wrong. If it is to be read, put a backslash before it.',
    unsafeLink: (scheme) => `A link cannot begin with “${scheme}:”, because it could run code.`,
    linkSample: '[text of the link](https://www.example.org/)',
    linkDisguised: (url) =>
      `“${url}” has a user name before its host, which makes it look like another’s. Remove what stands before the at sign, and the sign.`,
    siteAddress: (url) =>
      `“${url}” leads nowhere. A record is linked by its key; another site, by its complete address.`,
    recordLinkSample: '[technical cooperation](concept:key-of-the-concept)',
    linkScheme: (scheme) => `A link cannot begin with “${scheme}:”.`,
    image:
      'Images are not written like this. Save the file in images/ and show it with <Image />, with its description in “alt”.',
    citationForm: (text) =>
      `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” is not a well-formed citation: in square brackets write an at sign, the key of the source and, after a comma, the page or article.`,
    citationSample: '[@key-of-the-source, art. 32]',
    headingLevel:
      'The title of the page is already the first level. The sections of the text begin with “##”.',
  },

  rules: {
    unknownKey: (key, record) => `There is no ${record} with the key “${key}”.`,
    unknownRegion: (key) => `“${key}” is neither a region code (M49) nor a group of groupings.yaml.`,
    unknownCountry: (code) => `“${code}” is not a country code (ISO, two capital letters).`,
    unknownVocabularyCode: (code, vocabulary) => `“${code}” is not a code of “${vocabulary}”.`,
    unknownSourceCited: (key) => `“${key}” is cited, but there is no such source in sources/.`,
    unknownImage: (file) => `There is no image “${file}” in images/ (webp, png, jpg or avif).`,
    ownAddress: (url) =>
      `“${url}” is a page of this very site. A record is linked by its key, so that the link follows the record and the language.`,
    citationWithoutSign: (key) => `“${key}” is a source, but without the at sign there is no citation.`,
    citesDraft: (key) =>
      `“${key}” is a draft source: a published record cannot cite it. Remove “draft: true” from sources/${key}.yaml.`,
    linkToDraft: (key) => `“${key}” is a draft: this link will not appear on the published site.`,
    selfReference: (field) => `The record names itself in “${field}”.`,
    repeatedValue: (value) => `“${value}” is in the same list more than once. Leave only one.`,
    repeatedId: (id) => `Two items of the same list have the id “${id}”.`,

    required: (field, help) => `The field “${field}” is missing: ${lowerFirst(help)}.`,
    sectorRequired: 'At least one sector is missing.',
    placeRequired:
      'The place is missing: a country (“countries”), a region (“regions”) or a reach (“scope”: global or unspecified).',
    startAfterEnd: (start, startDate, end, endDate) =>
      `“${start}” (${startDate}) is later than “${end}” (${endDate}).`,
    inFuture: (field, date, asOf) =>
      `“${field}” (${date}) is in the future: today is ${asOf}. What is foreseen goes in the planned fields.`,
    pastInFuture: (field, date, asOf) => `“${field}” (${date}) is in the future: today is ${asOf}.`,
    amountThreeDecimals: (typed, whole, decimals, inThousands) =>
      `“${typed}” is read as ${whole} and ${decimals} thousandths. If it is in thousands, write ${inThousands}; if it does have three decimals, write ${typed}0.`,
    percentageMissing: 'Another sector has a percentage and this one has not. Give it for all or for none.',
    percentageSum: (sum) => `The percentages of the sectors add up to ${sum} and must add up to 100.`,
    statusNeedsDate: 'A declared status needs “asOf”: when it was declared, or unknown.',
    statusNeedsSource: 'A declared status needs “source”: the source that declares it.',
    statusDatesNothing:
      '“asOf” says when the status was declared, but nothing is declared (“declared”) or published (“asPublished”). The source of a reading goes in “inferred.source”.',
    statusTwice:
      'There is a declared status and an inferred one. “inferred” is only for when nobody declared it.',
    participantNone: 'It does not say who: an organisation, a country or a name.',
    participantMany: (fields) => `Only one of these fields goes here, and there are ${fields}.`,
    predecessorOne: 'Either “organization” or “name” goes here: one of the two, and only one.',
    notToConfuseOne: 'Either “concept” or “name” goes here: one of the two, and only one.',
    perspectiveOne:
      'The perspective is that of a country or of an organisation: one of the two, and only one.',
    cycle: (path) => `The records contain one another in a circle: ${path}.`,
    unsourced: 'The record cites no source, neither in its fields nor in its text.',
    unsourcedSample: 'The law defines it so [@key-of-the-source, art. 7].',
    orphanSource: 'No record cites this source.',
    unexemplified: 'No project names this concept in “concepts”, and it does not say why.',
    unexemplifiedSample: 'noExample: The register has no project of this kind yet.',
    exemplified: (key) => `“noExample” says that no project shows it, but “${key}” does.`,

    translationAlone: (path) =>
      `This is the translation of a record that does not exist: ${path} is missing.`,
    translationLanguage: (tag) =>
      `“${tag}” is not one of the languages of the site (site.yaml, “languages”).`,
    translationReference: (tag) =>
      `“${tag}” is the reference language: its text goes in the file without a language in its name.`,
    translationItem: (id, list) =>
      `The translation names “${id}” in “${list}”, and the original has no such item.`,
    translationInferred: 'The translation explains an inferred status that the original does not have.',
    translationUnnamed: 'It does not say which item of the original is translated.',

    duplicateGrouping: (key) => `Two groups have the key “${key}”.`,
    groupingIsRegion: (key) => `“${key}” has the form of an M49 code. Use a key with letters.`,
    groupingAddress: (key, region, code) =>
      `The address “${key}” is already that of the region ${region} (${code}). Use another key.`,
    duplicateAddress: (address, other) =>
      `The address “${address}” is already that of ${other}. Change one of the two.`,
    redirectTaken: (key, other) => `“${key}” in “redirectFrom” is the present address of ${other}.`,
    redirectTwice: (key, other) => `“${key}” in “redirectFrom” belongs to ${other} already.`,
    redirectSelf: (key) => `“${key}” in “redirectFrom” is the present address of this very record.`,
    sharedName: (name, other) => `“${name}” also names ${other}. Search will offer both.`,
    reserved: (key) => `“${key}” is reserved for the addresses of the site. Choose another word.`,
    personalData: {
      email: (text) =>
        `“${text}” is an email address. What is published is for everyone to see: delete it, or give the institution’s contact page.`,
      phone: (text) =>
        `“${text}” looks like a telephone number. What is published is for everyone to see: delete it, or give the institution’s contact page.`,
      identity: (text) =>
        `“${text}” looks like the number by which a register knows a person. Delete it: no fact about cooperation needs it.`,
      person: (text) =>
        `“${text}” is a person’s name. Write the post and the institution; the name only where the fact makes no sense without it.`,
    },
    missingSite: 'The file site.yaml is missing, which says whose site this is.',
    languagesFirst: (tag) => `The first language of the site must be “${tag}”, the reference language.`,
    languageUnknown: (tag) => `The site has no words of its own in “${tag}”.`,
    comparedWithItself: (key) => `“${key}” is compared with itself. Put another one in “with”.`,
    comparedTwice: (one, other) =>
      `“${one}” and “${other}” are compared above already; the order makes no difference. Leave only one pair.`,
  },

  report: {
    counts: {
      concepts: (n) => (n === 1 ? '1 concept' : `${n} concepts`),
      projects: (n) => (n === 1 ? '1 project' : `${n} projects`),
      organizations: (n) => (n === 1 ? '1 organisation' : `${n} organisations`),
      sources: (n) => (n === 1 ? '1 source' : `${n} sources`),
      pages: (n) => (n === 1 ? '1 page' : `${n} pages`),
      translations: (n) => (n === 1 ? '1 translation' : `${n} translations`),
      errors: (n) => (n === 1 ? '1 error' : `${n} errors`),
      warnings: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
      files: (n) => (n === 1 ? '1 file' : `${n} files`),
    },
    clean: (records, warnings) => `No errors: ${records} (${warnings})`,
    failed: (errors, warnings, files) => `${errors} and ${warnings} in ${files}`,
  },

  command: {
    unknownFormat: (value) => `“${value}” is not a format. Accepted: terminal, json, annotations, lines.`,
    unknownLanguage: (value) => `“${value}” is not a language of the messages. Accepted: es, en.`,
    unknownDate: (value) => `AS_OF must be a date such as 2026-11-22; it is “${value}”.`,
    usage:
      'Usage: npm run check -- [--fix [--dry-run]] [--format terminal|json|annotations|lines] [--lang es|en] [--help]',
    help: `Checks the content and says what is to be corrected: file, line, column and what it should say.

  npm run check                      checks everything
  npm run check -- --fix             mends what leaves no doubt and says what it changed
  npm run check -- --fix --dry-run   shows what it would mend, without changing anything
  npm run check -- --lang en         in English
  npm run check -- --format json     for other programs (also: annotations, lines)

The folder is content/, or the one that the variable CONTENT_DIR names. It ends with 0 if there are no errors, with 1
if there are, and with 2 if the command is written wrong.`,
  },
} satisfies EditorMessages;

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
