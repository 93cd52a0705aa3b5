import fc from 'fast-check';
import { activities, activity } from '../unit/import/importing.ts';
import { contentWith } from '../unit/check/base.ts';
import { corpus } from './corpus/corpus.ts';
import type { TextReader, Trial } from './trial/trial.ts';

/** What is made up, and by which way it comes in. */
export interface Property {
  readonly name: string;
  readonly trials: fc.Arbitrary<Trial>;
}

/** Pieces of which the syntaxes that we read are made, and those with which people break out of them. */
const pieces = [
  ...[
    '---',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    ':',
    ': ',
    '- ',
    '#',
    '## ',
    '>',
    '> ',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~~',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[[',
    ']]',
    '](',
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '{',
    '}',
    '|',
    '|-|',
    '&',
    '!',
    '![',
  ],
  ...[
    '"',
    "'",
    '\\',
    '\\\\',
    '%',
    '$',
    '$$',
    '@',
    '[@',
    '[@lcid-2011',
    '; @',
    ', art. 3]',
    '&amp;',
    '&#0;',
    '&colon;',
  ],
  ...[
    '<Note>',
    '</Note>',
    '<Note title="',
    '<Figure name="triangular" />',
    '<Image file="',
    '<Fields of="',
    '<script>',
  ],
  ...[
    'onclick=',
    'javascript:',
    'data:',
    'https://x.example/',
    'concept:',
    'country:BO',
    'mailto:a@x.example',
    'www.',
  ],
  ...[
    'import x',
    'export ',
    '__proto__',
    'constructor',
    'toString',
    '&a',
    '*a',
    '!!js/function',
    '<<: ',
    '? ',
    '|2',
    '>-',
  ],
  ...[
    'title: ',
    'summary: ',
    'aliases:',
    'kind: modality',
    'null',
    '~',
    '.nan',
    '2011',
    '2011-02-30',
    '0x1',
    '1e999',
  ],
  ...[
    '\u0000',
    '\u001b[',
    '\u0007',
    '\u009b',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\udc00',
  ],
  ...[
    '\u0301',
    '\u00a0',
    '\u2028',
    '\r',
    '\r\n',
    'á',
    'ñ',
    '水',
    '😀',
    'Ã³',
    '::error::',
    '##[',
    '=1+1',
    '<v-cite ',
    '<v-',
  ],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 400 }))
      .map(([one, n]) => one.repeat(n)),
  },
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const shortText = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));

/** A text with some stretch of it replaced, doubled or taken out: what is nearly in order is read further. */
const changed = (original: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      original,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), shortText), { minLength: 1, maxLength: 4 }),
    )
    .map(([whole, changes]) =>
      changes.reduce((now, [at, length, put]) => {
        const from = at % (now.length + 1);
        return now.slice(0, from) + put + now.slice(from + length);
      }, whole),
    );

const files = contentWith();
const aFile = fc.constantFrom(...files);
const hostileText = fc.constantFrom(
  ...Object.values(corpus)
    .flat()
    .flatMap(({ trial }) =>
      trial.kind === 'content'
        ? trial.files.flatMap(({ data }) => (typeof data === 'string' && data.length < 4000 ? [data] : []))
        : [],
    ),
);

const put = (path: string, data: string | Uint8Array): Trial => ({
  kind: 'content',
  files: [{ path, data }],
});
const read =
  (reader: TextReader) =>
  (value: string): Trial => ({ kind: 'text', reader, text: value });

const HEAD = 'kind: modality\ntitle: Hostil\nsummary: Un resumen.\nnoExample: Es una prueba.\n';

const iati = activities(
  activity(
    '<participating-org role="1" ref="XE-2"><narrative>Alguien</narrative></participating-org><activity-date type="2" iso-date="2011-01-01"/><budget><value currency="EUR" value-date="2011-01-01">10</value></budget><document-link url="https://x.example/"><title><narrative>x</narrative></title></document-link>',
  ),
);
const csv = 'titulo,clave,pais\nAgua,a-1,BO\n"Otra, agua",a-2,MX\n';
const mapping = 'columns:\n  title: titulo\n  identifier: clave\n  countries: pais\n';

/** Every parser of what comes from outside. */
export const properties: readonly Property[] = [
  {
    name: 'a content file that was changed',
    trials: aFile.chain((file) => changed(fc.constant(file.text)).map((data) => put(file.path, data))),
  },
  {
    name: 'a hostile file that was changed',
    trials: changed(hostileText).map((data) => put('concepts/hostil.mdx', data)),
  },
  {
    name: 'a text in a record',
    trials: text.map((body) =>
      put('concepts/hostil.mdx', `---\n${HEAD}---\n\nUna cita [@lcid-2011].\n\n${body}\n`),
    ),
  },
  {
    name: 'fields of a record',
    trials: text.map((fields) =>
      put('concepts/hostil.mdx', `---\n${HEAD}${fields}\n---\n\nUna cita [@lcid-2011].\n`),
    ),
  },
  {
    name: 'words in fields',
    trials: shortText.map((words) =>
      put(
        'sources/hostil.yaml',
        `type: report\ntitle: ${JSON.stringify(words)}\nauthors: [${JSON.stringify(words)}]\n`,
      ),
    ),
  },
  {
    name: 'an address in a field',
    trials: fc
      .oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), shortText, changed(fc.webUrl()))
      .map((url) =>
        put(
          'sources/hostil.yaml',
          `type: report\ntitle: Hostil\nauthors: [Nadie]\nurl: ${JSON.stringify(url)}\n`,
        ),
      ),
  },
  {
    name: 'words in every format',
    trials: shortText.map((words) => ({
      kind: 'content',
      isDeep: true,
      files: [
        {
          path: 'concepts/hostil.mdx',
          data: `---\nkind: modality\ntitle: ${JSON.stringify(words)}\nsummary: ${JSON.stringify(words)}\nnoExample: x\n---\n\nUna cita [@lcid-2011].\n`,
        },
      ],
    })),
  },
  {
    name: 'bytes for a file',
    trials: fc.uint8Array({ maxLength: 200 }).map((bytes) => put('pages/hostil.mdx', bytes)),
  },
  {
    name: 'a name of a file',
    trials: shortText.map((name) =>
      put(`pages/${name.replaceAll('/', '')}.mdx`, '---\ntitle: x\nsummary: y.\n---\n'),
    ),
  },
  {
    name: 'an IATI file that was changed',
    trials: changed(fc.constant(iati)).map((data) => ({ kind: 'import', data })),
  },
  {
    name: 'words in an IATI file',
    trials: shortText.map((words) => ({
      kind: 'import',
      data: iati.replaceAll(/Agua limpia|Pozos\.|Alguien|XE-1-A/g, () =>
        words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
      ),
    })),
  },
  {
    name: 'a CSV file that was changed',
    trials: changed(fc.constant(csv)).map((data) => ({ kind: 'import', data, mapping })),
  },
  {
    name: 'a mapping that was changed',
    trials: changed(fc.constant(mapping)).map((value) => ({ kind: 'mapping', text: value })),
  },
  { name: 'a body', trials: text.map(read('body')) },
  {
    name: 'a date',
    trials: fc.oneof(changed(fc.constantFrom('2011', '2011-03', '2011-03-25')), shortText).map(read('date')),
  },
  {
    name: 'a link',
    trials: fc
      .oneof(changed(fc.constantFrom('https://x.example/a', 'concept:a', 'javascript:alert(1)')), shortText)
      .map(read('link')),
  },
  {
    name: 'citations',
    trials: fc.oneof(changed(fc.constant('uno [@a-1, p. 3; @b] dos [@c]')), text).map(read('citations')),
  },
  { name: 'a key', trials: shortText.map(read('key')) },
  { name: 'a cell', trials: shortText.map(read('csv-cell')) },
  { name: 'a page in Markdown', trials: text.map(read('markdown')) },
  {
    name: 'a history',
    trials: changed(
      fc.constant(
        `2026-01-02 ${'a'.repeat(40)}\0\n:000000 100644 ${'0'.repeat(40)} ${'1'.repeat(40)} A\0concepts/a.mdx\0:100644 100644 ${'1'.repeat(40)} ${'2'.repeat(40)} R090\0a\0b\0`,
      ),
    ).map(read('log')),
  },
  {
    name: 'a request',
    trials: fc
      .array(
        fc.constantFrom(
          '/',
          '..',
          '.',
          '%2e',
          '%2f',
          '%5c',
          '\\',
          '%00',
          '%',
          '%c0%af',
          'secret.txt',
          'index.html',
          'datos',
          'outside',
          '?',
          '#',
          '//',
          ';',
          '%25',
          'á',
          '.secret',
          '*',
        ),
        { maxLength: 12 },
      )
      .map((parts): Trial => {
        const base = parts.length % 2 === 0 ? '/' : '/atlas/';
        return { kind: 'request', target: base + parts.join(''), base };
      }),
  },
  {
    name: 'what the form sends',
    trials: fc
      .tuple(
        shortText,
        fc.oneof(
          fc.string(),
          fc.array(shortText, { maxLength: 3 }),
          fc.dictionary(shortText, shortText, { maxKeys: 3 }),
          fc.double(),
        ),
        shortText,
      )
      .map(([title, value, body]): Trial => ({
        kind: 'form',
        values: { title, summary: title, aliases: value, countries: value, dates: value, amounts: value },
        body,
      })),
  },
];
