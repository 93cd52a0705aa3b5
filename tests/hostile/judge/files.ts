import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser as TurtleParser } from 'n3';
import { fragmentFaults, pageFaults } from './html.ts';

/** What a spreadsheet would run: the marks of the site's own numbers are none. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Characters that no published file has a reason to hold: they command a terminal or turn the reading direction. */
const COMMANDING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const texts = new Set(['html', 'svg', 'xml', 'atom', 'json', 'jsonld', 'jsonl', 'csv', 'ttl', 'md', 'txt']);

/** What could harm in a file of the site, by the ending of its name. */
export function fileFaults(path: string, text: string): readonly string[] {
  const faults = faultsByEnding(path, text.replace(/^\ufeff/, ''));
  return faults.map((fault) => `${path}: ${fault}`);
}

function faultsByEnding(path: string, text: string): readonly string[] {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  const commanding = text !== '' && texts.has(ending) ? commandingFaults(text) : [];
  return [...commanding, ...(judges[ending]?.(text) ?? [])];
}

function commandingFaults(text: string): readonly string[] {
  const at = text.search(COMMANDING);
  return at < 0
    ? []
    : [
        `holds U+${text.charCodeAt(at).toString(16)} after ${JSON.stringify(text.slice(Math.max(0, at - 40), at))}`,
      ];
}

const json = (text: string): readonly string[] => refusalOf(() => void JSON.parse(text));

const judges: Readonly<Record<string, ((text: string) => readonly string[]) | undefined>> = {
  html: pageFaults,
  svg: (text) => [...refusalOf(() => void xml(text)), ...drawingFaults(text)],
  xml: (text) => refusalOf(() => void xml(text)),
  atom: (text) => [...refusalOf(() => void xml(text)), ...feedFaults(text)],
  json,
  jsonld: json,
  jsonl: (text) => text.split('\n').flatMap((line) => (line === '' ? [] : json(line))),
  csv: csvFaults,
  ttl: (text) => refusalOf(() => void new TurtleParser({ format: 'text/turtle' }).parse(text)),
  md: markdownFaults,
};

function refusalOf(read: () => void): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [`cannot be read: ${String(error).slice(0, 200)}`];
  }
}

const xml = (text: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');

function drawingFaults(text: string): readonly string[] {
  const faults = /<(?:script|foreignObject|iframe|animate|set|image|handler)\b/i.exec(text);
  const outside = /\b(?:xlink:)?href="(?!#|https?:\/\/|\/|\.)[^"]*"/.exec(text);
  const loaded = /url\((?!#)[^)]*\)|@import/.exec(text);
  const handler = /<[^<>]*\son[a-z]+\s*=/i.exec(text);
  return [faults, outside, loaded, handler].flatMap((found) => (found ? [`holds ${found[0]}`] : []));
}

function feedFaults(text: string): readonly string[] {
  const document = xml(text);
  return [...document.getElementsByTagName('*')].flatMap((element) => {
    const type = element.getAttribute('type');
    if (type === 'html') return fragmentFaults(element.textContent ?? '');
    const href = element.getAttribute('href');
    if (href === null || href === '' || !/^(?!https?:)[a-z][\w+.-]*:/i.test(href)) return [];
    return [`<${element.tagName} href=${href}>`];
  });
}

function csvFaults(text: string): readonly string[] {
  try {
    const rows: string[][] = parseCsv(text, { relax_column_count: false });
    return rows
      .flat()
      .flatMap((cell) =>
        FORMULA.test(cell) && !NUMBER.test(cell)
          ? [`would be run: ${JSON.stringify(cell.slice(0, 80))}`]
          : [],
      );
  } catch (error) {
    return [`cannot be read: ${String(error).slice(0, 200)}`];
  }
}

/** A twin of a page is read by programs, some of which show its HTML and follow its links. */
function markdownFaults(text: string): readonly string[] {
  const outsideCode = text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^(`{3,}|~{3,})[^]*?^\1/gm, '')
    .replace(/(?<!\\)(`+)[^`][^]*?\1/g, '');
  const tag = /(?<!\\)<(?:script|iframe|img|svg|style|object|embed|form|meta|base|link|a)\b[^>]*/i.exec(
    outsideCode,
  );
  const link = /(?<!\\)\]\(\s*<?\s*(?:javascript|data|vbscript):[^)]*/i.exec(outsideCode);
  return [tag, link].flatMap((found) => (found ? [`holds ${found[0].slice(0, 100)}`] : []));
}
