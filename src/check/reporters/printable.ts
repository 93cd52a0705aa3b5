/** What commands a terminal, or turns the reading direction of what is printed after it. */
const COMMANDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Lines of a report, in which words and names of content files stand that anyone may have proposed: nothing in them
 * commands the terminal that they are printed on or the program that runs the check. Columns stay as they are.
 */
export const printable = (text: string): string =>
  text
    .replace(COMMANDING, '\ufffd')
    // A runner of GitHub’s takes a line that begins so for a command, and the second wherever it stands.
    .replace(/^(\s*):(?=:)/gm, '$1\ufe55')
    .replaceAll('##[', '#\uff03[');

/** The same for what stands within one line, such as the name of a file. */
export const printableWithin = (text: string): string => printable(text.replace(/\s/g, ' '));

/** A report as JSON, indented; it may be printed on a terminal too, and says the same when it is read. */
export const printableJson = (report: unknown): string =>
  JSON.stringify(report, null, 2).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
