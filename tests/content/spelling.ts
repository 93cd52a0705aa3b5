import { fileURLToPath } from 'node:url';
import { mergeSettings, readSettings, spellCheckDocument, suggestionsForWord } from 'cspell-lib';

/** Languages with a dictionary. */
export type Spelt = 'es' | 'en';

/** A stretch of words in one language, as a reader sees it. */
export interface Wording {
  readonly language: Spelt;
  readonly text: string;
}

/** A word that the dictionary does not have, with the words around it. */
export interface Misspelling {
  readonly word: string;
  readonly context: string;
}

const dictionaries = {
  es: { locale: 'es', name: 'es-es', extension: '@cspell/dict-es-es/cspell-ext.json' },
  en: { locale: 'en-GB', name: 'en-gb', extension: '@cspell/dict-en-gb/cspell-ext.json' },
} as const;

// Acronyms and codes, whole words only: AMEXCID, P125764, AMEXCID’s.
const CODE =
  /(?<![\p{L}\p{N}])(?=[^\p{Ll}]*\p{Lu})[\p{Lu}\p{N}]{2,}(?:[’-][\p{Lu}\p{N}]+)*(?![\p{L}\p{N}])/gu;
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|example|gob|gov|int|mx|net|org)\b\S*/g;

/** Words as they would be written after a spelling check: the marks of Markdown, citations and targets of links gone. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(ADDRESS, '')
    .replace(CODE, '')
    .replace(/\*\*/g, '')
    // Set off like a quotation, as words of another language are.
    .replace(/\*([^*\n]+)\*/g, '“$1”')
    .replace(/[_`[\]]/g, '');

type Issue = Awaited<ReturnType<typeof spellCheckDocument>>['issues'][number];

/** Names of things in the other language begin with a capital; its words stand in quotation marks or brackets. */
function mayBeForeign({ text, offset }: Issue, all: string): boolean {
  const line = all.slice(all.lastIndexOf('\n', offset) + 1, offset);
  const isEnclosed =
    line.lastIndexOf('“') > line.lastIndexOf('”') || line.lastIndexOf('(') > line.lastIndexOf(')');
  return isEnclosed || /^\p{Lu}/u.test(text);
}

async function settingsOf(language: Spelt) {
  const { extension, name, locale } = dictionaries[language];
  const dictionary = await readSettings(fileURLToPath(import.meta.resolve(extension)));
  return mergeSettings(dictionary, { dictionaries: [name], caseSensitive: true, language: locale });
}
const settings = { es: await settingsOf('es'), en: await settingsOf('en') };

async function issuesIn(language: Spelt, text: string): Promise<readonly Issue[]> {
  const { locale } = dictionaries[language];
  const document = { uri: 'file:///words.txt', text, languageId: 'plaintext', locale };
  const options = { generateSuggestions: false, noConfigSearch: true };
  return (await spellCheckDocument(document, options, settings[language])).issues;
}

/**
 * The words of a text that no dictionary has, each once. Words of the site's other language are let through where
 * they may be: in names, in quotation marks and in brackets.
 */
export async function misspeltIn({ language, text }: Wording): Promise<readonly Misspelling[]> {
  const words = plain(text);
  const issues = await issuesIn(language, words);
  const foreign = issues.filter((issue) => mayBeForeign(issue, words)).map((issue) => issue.text);
  const other = await issuesIn(language === 'es' ? 'en' : 'es', foreign.join('\n'));
  const unknown = new Set(other.map((issue) => issue.text));
  const passed = new Set(foreign.filter((word) => !unknown.has(word)));
  const misspelt = issues.filter((issue) => !(passed.has(issue.text) && mayBeForeign(issue, words)));
  return [...new Map(misspelt.map((issue) => [issue.text, issue])).values()].map(
    ({ text: word, offset }) => ({
      word,
      context: words.slice(Math.max(0, offset - 40), offset + word.length + 40).replace(/\s+/g, ' '),
    }),
  );
}

/** What a misspelt word may have been, the nearest first. */
export async function suggestionsFor(word: string, language: Spelt): Promise<readonly string[]> {
  const { name, locale } = dictionaries[language];
  const options = { locale, dictionaries: [name], numSuggestions: 3, languageId: 'plaintext' };
  const { suggestions } = await suggestionsForWord(word, options, settings[language]);
  return suggestions.map((suggestion) => suggestion.word);
}
