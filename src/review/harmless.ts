/**
 * Words of a proposal, which anyone may have sent, on one line and without what would command a terminal, turn the
 * reading direction or speak to the program that runs the review.
 */
export const harmless = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    // A runner of GitHub’s takes what follows for a command, wherever it stands.
    .replaceAll('##[', '# #[')
    .trim();

/**
 * The same for Markdown: no markup, no link, and nobody called. Every mark is escaped, and names and numbers after
 * `@` and `#` are parted from them by a space of no width.
 */
export const inMarkdown = (text: string): string =>
  harmless(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/[@#](?=\S)/g, '$&\u200b')
    .replace(/\b(?:GH(?=\\-\d)|[0-9a-f]{7,40}\b)/gi, '\u200b$&');
