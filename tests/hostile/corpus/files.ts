import { each, type HostileInput, inBody, putFile } from './hostile-input.ts';

const named = (path: string) =>
  putFile(
    path,
    '---\nkind: modality\ntitle: Hostil\nsummary: Un resumen.\nnoExample: Es una prueba.\n---\n\nUna cita [@lcid-2011].\n',
  );

const head = '---\nkind: modality\ntitle: Hostil\nsummary: Un resumen.\nnoExample: Es una prueba.\n';
const asBody = (text: string) =>
  putFile('concepts/hostil.mdx', `${head}---\n\nUna cita [@lcid-2011].\n\n${text}\n`);
const asRest = (text: string) =>
  putFile('concepts/hostil.mdx', `${head}${text}\n---\n\nUna cita [@lcid-2011].\n`);
const asFile = (text: string) => putFile('concepts/hostil.mdx', text);
const lines = (n: number, line: (n: number) => string): string =>
  Array.from({ length: n }, (_, at) => line(at)).join('\n');

const bytes = (name: string, fate: HostileInput['fate'], ...data: readonly number[]): HostileInput => ({
  name,
  fate,
  trial: putFile('concepts/hostil.mdx', Uint8Array.from(data)),
});
const textBytes = (text: string): number[] => [...new TextEncoder().encode(text)];

/** Names of files, and what they are saved in. */
export const files: readonly HostileInput[] = [
  ...each('refused', named, {
    'a name with a command of a terminal': 'concepts/\u001b[2Jx.mdx',
    'a name with a title for a terminal': 'concepts/\u001b]0;x\u0007.mdx',
    'a name with a command of eight bits': 'concepts/\u009b2Jx.mdx',
    'a name over two lines': 'concepts/a\n::error::b.mdx',
    'a name with a line of a runner': 'concepts/::error file=x::y.mdx',
    'a name with percents of a runner': 'concepts/a%0A::error::b.mdx',
    'a name from right to left': 'concepts/a\u202exdm.exe.mdx',
    'a name without width': 'concepts/a\u200bb.mdx',
    'a name with a return': 'concepts/a\rb.mdx',
    'a name with markup': 'concepts/<img src=x onerror=alert(1)>.mdx',
    'a name with quotes': 'concepts/"onclick="x.mdx',
    'a name with a backslash': 'concepts/..\\..\\x.mdx',
    'a name of a prototype': 'concepts/__proto__.mdx',
    'a name with capitals': 'concepts/Hostil.mdx',
    'a name of two dots': 'concepts/...mdx',
    'a name with accents': 'concepts/índice.mdx',
    'a name with accents apart': 'concepts/i\u0301ndice.mdx',
    'a name in wide letters': 'concepts/ｈｏｓｔｉｌ.mdx',
    'a name in letters that look alike': 'concepts/һоѕтіl.mdx',
    'a name of an address of ours': 'concepts/admin.mdx',
    'a name of the search': 'concepts/pagefind.mdx',
    'a name of the first page': 'concepts/index.mdx',
    'a name of the missing page': 'concepts/404.mdx',
    'a name of a number': 'concepts/2011.mdx',
    'a translation into a prototype': 'concepts/cooperacion-tecnica.__proto__.mdx',
    'a translation into what all objects have': 'concepts/cooperacion-tecnica.constructor.mdx',
    'a translation of a translation': 'concepts/cooperacion-tecnica.en.en.mdx',
    'a translation of nothing': 'concepts/nada.en.mdx',
    'a folder too deep': 'concepts/a/b/hostil.mdx',
    'a folder of a prototype': '__proto__/hostil.mdx',
    'a module': 'concepts/hostil.mdx.mdx',
    'a record in an image’s folder': 'images/hostil.mdx',
    'settings elsewhere': 'projects/site.yaml',
    'a very long name': `concepts/${'a'.repeat(300)}.mdx`,
    'a name that no address holds': `concepts/${'a'.repeat(130)}.mdx`,
  }),
  ...each('harmless', named, {
    'a script beside the records': 'concepts/hostil.js',
    'a page beside the records': 'concepts/hostil.html',
    'a drawing for an image': 'images/hostil.svg',
    'a page for an image': 'images/hostil.html',
    'an image with two endings': 'images/hostil.webp.html',
    'a component': 'components/Hostil.astro',
    'settings of a package': 'package.json',
    'settings of the build': 'astro.config.mjs',
    'a name of all objects without an ending': 'constructor',
    'a name of a prototype without an ending': '__proto__',
    'a name of a device of Windows': 'concepts/con.mdx',
    'a name of what all objects have': 'concepts/constructor.mdx',
    'a name of a method': 'concepts/valueof.mdx',
  }),
  bytes('a zero', 'refused', ...textBytes(`${head}---\n\na`), 0, 0x0a),
  bytes('zeros only', 'refused', ...Array<number>(2000).fill(0)),
  bytes('letters that are overlong', 'refused', ...textBytes(`${head}---\n\n`), 0xc0, 0xbc, 0x73, 0x0a),
  bytes('halves of characters', 'refused', ...textBytes(`${head}---\n\n`), 0xed, 0xa0, 0x80, 0x0a),
  bytes('a character beyond all', 'refused', ...textBytes(`${head}---\n\n`), 0xf5, 0x80, 0x80, 0x80),
  bytes('a letter that is cut', 'refused', ...textBytes(`${head}---\n\na`), 0xc3),
  bytes('UTF-7', 'refused', ...textBytes('+ADw-script+AD4-alert(1)+ADw-/script+AD4-')),
  bytes('UTF-16', 'refused', 0xff, 0xfe, ...textBytes(`${head}---\n`).flatMap((byte) => [byte, 0])),
  bytes('UTF-16 that is cut', 'refused', 0xff, 0xfe, 0x2d, 0, 0x2d),
  bytes('UTF-32', 'refused', 0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0),
  bytes('marks only', 'refused', ...Array.from({ length: 100 }, () => [0xef, 0xbb, 0xbf]).flat()),
  bytes('a packed file', 'refused', 0x50, 0x4b, 3, 4, 0, 0),
  bytes('an executable', 'refused', 0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  bytes('nothing', 'refused'),
  {
    name: 'a file that the store of large files left',
    fate: 'refused',
    trial: asFile('version https://git-lfs.github.com/spec/v1\noid sha256:x\n'),
  },
  { name: 'an empty text', fate: 'harmless', trial: inBody('') },
];

/** Files that are too much: each for another part of what reads them. */
export const sizes: readonly HostileInput[] = [
  ...each('refused', asFile, {
    'a file of one long line': 'a'.repeat(3_000_000),
    'a file of many lines': 'a\n'.repeat(1_000_000),
    'line breaks only': '\n'.repeat(400_000),
    'fences only': '---\n'.repeat(100_000),
    'a fence after each line': '\n---\n'.repeat(60_000),
    'conflicts only': '<<<<<<< a\n'.repeat(40_000),
    'hyphens only': `---\n${'-'.repeat(19_000)}\n`,
    'hyphens apart': lines(12, () => '- '.repeat(9000)),
  }),
  ...each('refused', asBody, {
    'many entities': lines(12, () => '&amp;'.repeat(3900)),
    'a line that is too long': 'a'.repeat(300_000),
    'a key of a citation without an end': `[@a${' '.repeat(19_000)}x]`,
    'citations of spaces': lines(12, () => `[@a${' '.repeat(19_000)}x]`),
    'citations of nothing': '[@a-b] '.repeat(2500),
    'many citations of nothing': lines(60, () => '[@a-b] '.repeat(1000)),
    'links without an end': lines(12, () => '[a]('.repeat(4500)),
    'markup on each line': '<b>\n'.repeat(100_000),
    'many angles': lines(12, () => '<a '.repeat(6000)),
    'many braces': lines(12, () => '{a '.repeat(6000)),
    'notes in notes without an end': '<Note>\n\n'.repeat(20_000),
    'misread letters': lines(12, () => 'Ã³'.repeat(9000)),
    'a tag of many attributes': `<A ${'a=b '.repeat(4500)}`,
    'a tag of many spaces': `<A${' '.repeat(19_000)}!>`,
  }),
  ...each('harmless', asBody, {
    'entities in many paragraphs': lines(12, () => `${'&amp;'.repeat(3900)}\n`),
    'brackets without an end': '[[a'.repeat(6000),
    'double brackets of a long word': `[[${'a'.repeat(19_000)}`,
    'quotations in quotations': `${'>'.repeat(2000)} a`,
    'lists in lists of a text': `${'- '.repeat(2000)}a`,
    'stars without an end': '*a **b _c '.repeat(1500),
    'backticks of all lengths': lines(100, (n) => `${'`'.repeat(n + 1)} a`),
    'many headings alike': '## a\n\n'.repeat(5000),
    'headings of accents': `## a${'\u0301'.repeat(9000)}`,
    'addresses without spaces': lines(12, () => 'https://a.example/'.repeat(1000)),
    'letters of mail': lines(12, () => 'a'.repeat(19_000) + '@'),
    'hosts of mail': lines(10, () => `a@${'a.'.repeat(9000)}`),
    'definitions of links': lines(8000, (n) => `[a${n}]: https://a.example/${n}`),
    'a table of many columns': `${'|a'.repeat(4000)}|\n${'|-'.repeat(4000)}|\n${'|b'.repeat(4000)}|`,
    'a table of many lines': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(8000)}`,
    'names of persons without an end': lines(10, () => `Lic. ${'Aa '.repeat(6000)}`),
    'telephones without an end': lines(10, () => `tel ${'1 '.repeat(9000)}`),
    'lines of spaces': lines(12, () => ' '.repeat(19_000) + 'a'),
  }),
  ...each('refused', asRest, {
    'lists in lists': `aliases: ${'['.repeat(9000)}${']'.repeat(9000)}`,
    'lists in lists without an end': `aliases: ${'['.repeat(19_000)}`,
    'maps in maps': `aliases: ${'{a: '.repeat(4500)}${'}'.repeat(4500)}`,
    'items in items': `aliases:\n  ${'- '.repeat(9000)}a`,
    'indents in indents': lines(600, (n) => `${' '.repeat(n)}a:`),
    'many unknown fields': lines(9_000, (n) => `k${n}: a`),
    'one field many times': lines(9_000, () => 'aliases: [a]'),
    'quotes without an end': lines(9_000, () => `aliases: "a`),
    'colons in values': lines(9_000, () => 'aliases: a: b'),
    'tabs before fields': lines(9_000, () => '\taliases: a'),
    'unknown parts of items': `definitions:\n${lines(9_000, (n) => `  - aa${n}: x`)}`,
    'keys that are none': `related:\n${lines(9_000, (n) => `  - Ábc ${n} x`)}`,
    'a field with a long name': `${'a'.repeat(19_000)}: 1`,
    'quotes in quotes': `aliases: ${`"'`.repeat(9000)}`,
    'spaces before a value': `related:${' '.repeat(19_000)}a`,
  }),
  ...each('harmless', asRest, {
    'many items': `aliases:\n${lines(9_000, (n) => `  - a${n}`)}`,
    'a comment of many lines': lines(9_000, () => '# a'),
  }),
];
