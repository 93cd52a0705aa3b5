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

/** Splits what a forge would take for a person, an issue or an address; a reader does not see it. */
const SPLIT = '\u200b';

/** The same for Markdown: every mark is escaped, nothing is a link, and nobody is called. */
export const inMarkdown = (text: string): string =>
  harmless(text)
    .replace(/:(?=\/\/)|\bwww(?=\.)|[@#](?=\S)|\bGH(?=-\d)/gi, `$&${SPLIT}`)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
