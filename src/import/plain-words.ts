/** What a text lost on the way into a record. */
export interface PlainText {
  readonly text: string;
  /** Whether a letter had been lost in the file already. */
  readonly hasLostLetters: boolean;
  /** Whether characters of control were read as the punctuation that windows-1252 has in their place. */
  readonly hasPunctuationOfWindows: boolean;
}

// Marks of direction and of width nothing, which no reader sees and every search stumbles on.
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
// Nobody means these: they are bytes of windows-1252 that were taken for ISO-8859-1.
const WINDOWS = /[\u0080-\u009f]/g;
const windows = new TextDecoder('windows-1252');
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as a record can hold it: plain spaces, `\n` as line end, nothing that cannot be seen. */
export function plainText(text: string): PlainText {
  const punctuated = text.replace(WINDOWS, (letter) => windows.decode(Uint8Array.of(letter.charCodeAt(0))));
  const seen = punctuated
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '');
  const kept = seen.replace(LONE_SURROGATE, '\ufffd').replaceAll('\ufffd', '?');
  return {
    text: kept.trim(),
    hasLostLetters: /\ufffd/.test(seen.replace(LONE_SURROGATE, '\ufffd')),
    hasPunctuationOfWindows: punctuated !== text,
  };
}

/** The text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// What Markdown, and our additions to it, would read as more than text.
const SPECIAL = /[\\`*_{}[\]<>#|~&$]/g;

/** A line that begins an item of a list. */
const ITEM = /^(?:[-*•·–—]\s|\d{1,3}[.)]\s)/;

/** Plain text as Markdown that shows it as it is: blank lines part paragraphs, and each item of a list is one. */
export function asMarkdown(text: string): string {
  const paragraphs: string[][] = [[]];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || ITEM.test(line)) paragraphs.push([]);
    if (line !== '') paragraphs.at(-1)?.push(escapedLine(line));
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const escapedLine = (line: string): string =>
  line
    // A citation would be looked for; a space between tells that this is none.
    .replaceAll('[@', '[ @')
    .replace(SPECIAL, '\\$&')
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    // A paragraph that begins like a line of code is refused in a body.
    .replace(/^(i|e)(?=mport\b|xport\b)/, (letter) => `&#${letter.charCodeAt(0)};`);

const LONGEST_SUMMARY = 500;

/** A summary of one line: the text itself where it is short, else its first sentences. */
export function summaryOf(text: string): { readonly summary: string; readonly isWhole: boolean } {
  const line = oneLine(text);
  if (line.length <= LONGEST_SUMMARY) return { summary: line, isWhole: !/\n\s*\n/.test(text) };
  const start = line.slice(0, LONGEST_SUMMARY);
  const sentence = /^.{80,}[.!?](?=\s)/.exec(start)?.[0];
  return { summary: sentence ?? `${start.slice(0, start.lastIndexOf(' ')).trimEnd()}…`, isWhole: false };
}
