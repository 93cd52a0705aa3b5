import { fileURLToPath } from 'node:url';
import { mergeSettings, readSettings, spellCheckDocument } from 'cspell-lib';

/** Languages with a dictionary. */
export type Spelt = 'es' | 'en';

/** A stretch of words in one language, as a reader sees it. */
export interface Wording {
  readonly language: Spelt;
  readonly text: string;
}

/** A word that the dictionary does not have, with the words around it and what it may have been. */
export interface Misspelling {
  readonly word: string;
  readonly context: string;
  readonly suggestions: readonly string[];
}

const dictionaries = {
  es: { locale: 'es', name: 'es-es', extension: '@cspell/dict-es-es/cspell-ext.json' },
  en: { locale: 'en-GB', name: 'en-gb', extension: '@cspell/dict-en-gb/cspell-ext.json' },
} as const;

// Acronyms and codes, whole words only: AMEXCID, P125764, AMEXCID’s.
const CODE = /(?<![\p{L}\p{N}])(?=[^\p{Ll}]*\p{Lu})[\p{Lu}\p{N}]{2,}(?:[’-][\p{Lu}\p{N}]+)*(?![\p{L}\p{N}])/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|example|gob|gov|int|mx|net|org)\b\S*/g;

/** Words as they would be written after a spelling check: the marks of Markdown, citations and targets of links gone. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(ADDRESS, '')
    .replace(CODE, '')
    .replace(/[*_`[\]]/g, '');

/** Reads the misspelt words of texts, each once a text; `known` are names and terms that no dictionary has. */
export function createSpeller(known: Readonly<Record<Spelt, readonly string[]>>) {
  const settings = Promise.all(
    (['es', 'en'] as const).map(async (language) => {
      const { extension, name, locale } = dictionaries[language];
      const dictionary = await readSettings(fileURLToPath(import.meta.resolve(extension)));
      const own = { dictionaries: [name], caseSensitive: true, language: locale, words: [...known[language]] };
      return [language, mergeSettings(dictionary, own)] as const;
    }),
  ).then((pairs) => new Map(pairs));

  return async ({ language, text }: Wording): Promise<readonly Misspelling[]> => {
    const document = {
      uri: 'file:///words.txt',
      text: plain(text),
      languageId: 'plaintext',
      locale: dictionaries[language].locale,
    };
    const { issues } = await spellCheckDocument(
      document,
      { generateSuggestions: true, noConfigSearch: true, numSuggestions: 3 },
      (await settings).get(language) ?? {},
    );
    return [...new Map(issues.map((issue) => [issue.text, issue])).values()].map(
      ({ text: word, offset, suggestions = [] }) => ({
        word,
        context: document.text.slice(Math.max(0, offset - 40), offset + word.length + 40).replace(/\s+/g, ' '),
        suggestions,
      }),
    );
  };
}
