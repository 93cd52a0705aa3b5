const special = /[\\`*_[\]<~]|&(?=#?\w+;)/g;

/** Text that Markdown shows as it is; line starts are `paragraph`’s business. */
export const escapeMarkdown = (text: string): string => text.replace(special, '\\$&');

// A bracket is part of it together with its pair; the sentence’s own marks at its end are not.
const address = /(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))*(?:[^\s<>().,;:!?[\]{}"'“”‘’«»]|\([^\s<>()]*\)))/;

/** Text whose addresses are links: a reader that finds addresses in text would take the escapes for parts of them. */
export const escapeWithAddresses = (text: string): string =>
  text.includes('://')
    ? text
        .split(address)
        .map((part, n) => (n % 2 === 1 ? `<${part}>` : escapeMarkdown(part)))
        .join('')
    : escapeMarkdown(text);

// What makes a line a heading, list, quotation, rule or link definition.
const lineStart = /^(#{1,6}(?= |$)|[-+](?=[ -]|$)|[>=]|\[(?=(?:[^\]\\]|\\.)*\]:))/gm;
const numberStart = /^(\d{1,9})(?=[.)](?: |$))/gm;

/** Inline Markdown as lines that begin nothing but a paragraph. */
export const paragraph = (inline: string): string =>
  inline
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .replace(lineStart, '\\$1')
    .replace(numberStart, '$1\\');

/** Inline Markdown on one line, for what breaks at its end. */
export const oneLine = (inline: string): string =>
  inline.replace(/\\?\n/g, ' ').replace(/ {2,}/g, ' ').trim();

/** Inline Markdown as the words of a heading, whose end no `#` may close. */
export const heading = (inline: string): string => oneLine(inline).replace(/#+$/, '\\$&');

/** Inline Markdown as a table cell: no bar in it that would end it. */
export const cell = (inline: string): string => oneLine(inline).replace(/\|/g, '\\|');

/** Inline Markdown between delimiters, with the spaces at its ends outside: inside they would undo it. */
export function delimited(inline: string, open: string, close: string): string {
  const text = inline.trim();
  if (text === '') return inline;
  const start = inline.startsWith(' ') ? ' ' : '';
  const end = inline.endsWith(' ') ? ' ' : '';
  return start + open + text + close + end;
}

/** A code span that holds any backticks. */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const padding = /^`|`$/.test(text) ? ' ' : '';
  return fence + padding + text + padding + fence;
}
