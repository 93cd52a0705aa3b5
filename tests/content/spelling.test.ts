import { describe, expect, it } from 'vitest';
import { report, wordList } from './content.ts';
import { misspeltIn, type Spelt, suggestionsFor } from './spelling.ts';
import { wordingsOf } from './wordings.ts';

const lists = { names: wordList('names'), es: wordList('es'), en: wordList('en') };
const wordsOf = async (language: Spelt, text: string) =>
  (await misspeltIn({ language, text })).map(({ word }) => word);

describe('the speller', () => {
  it('finds what is misspelt, in the text only', async () => {
    expect(
      await wordsOf('es', 'La coperacion de [saneamineto](concept:xyzzy) según [@qwerty, art. 4].'),
    ).toEqual(['coperacion', 'saneamineto']);
    expect(
      await wordsOf('en', 'Triangular **coperation** at https://zzzz.example/qqqq of AMEXCID’s P125764'),
    ).toEqual(['coperation']);
  });

  it('minds the accents of Spanish', async () => {
    expect(await wordsOf('es', 'El pais dio asistencia tecnica. Cooperación, país, técnica.')).toEqual([
      'pais',
      'tecnica',
    ]);
  });

  it('lets through the other language where it is named or quoted, and nowhere else', async () => {
    expect(
      await wordsOf(
        'en',
        'The Secretaría speaks of “gestión orientada a resultados” (préstamo) and *cooperantes*.',
      ),
    ).toEqual([]);
    expect(await wordsOf('en', 'The gestión of the “Secretaría Anticorupsión” (saneamineto).')).toEqual([
      'gestión',
      'Anticorupsión',
      'saneamineto',
    ]);
  });

  it('tells where, and suggests what may have been meant', async () => {
    const [found] = await misspeltIn({ language: 'es', text: 'una evaluasión externa' });
    expect(found).toEqual({ word: 'evaluasión', context: 'una evaluasión externa' });
    expect(await suggestionsFor('evaluasión', 'es')).toContain('evaluación');
  });
});

describe('what the content says', async () => {
  const unknown = await Promise.all(
    report.files.flatMap((file) =>
      [...Map.groupBy(wordingsOf(file), ({ language }) => language)].map(async ([language, wordings]) => {
        const text = wordings.map((wording) => wording.text).join('\n\n');
        const found = await misspeltIn({ language, text });
        return found.map((misspelling) => ({ ...misspelling, language, file: file.file.path }));
      }),
    ),
  ).then((found) => found.flat());

  it('is there to be read', () => {
    expect(report.files.flatMap(wordingsOf).length).toBeGreaterThan(1000);
  });

  it('is spelt as it should be: mend the word, or add it to tests/content/words if it is right', async () => {
    const misspelt = unknown.filter(({ word, language }) => !isListed(word, language));
    const told = misspelt.map(async ({ file, word, context, language }) => {
      const suggestions = await suggestionsFor(word, language);
      return `${file}: ${word} (…${context}…) ${suggestions.join(', ')}`;
    });
    expect(await Promise.all(told)).toEqual([]);
  });

  it.each(Object.entries(lists))('needs every word of %s.txt, which is in order', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort(new Intl.Collator('es').compare));
    const needed = new Set(unknown.flatMap(({ word }) => [word, uncapitalized(word)]));
    expect(words.filter((word) => !needed.has(word))).toEqual([]);
  });
}, 60_000);

const uncapitalized = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A listed word may begin a sentence; one with a capital may be a name in the other language. */
function isListed(word: string, language: Spelt): boolean {
  const own = [...lists.names, ...lists[language]];
  const isName = word !== uncapitalized(word);
  return [word, uncapitalized(word)].some(
    (form) => own.includes(form) || (isName && lists.es.includes(form)),
  );
}
