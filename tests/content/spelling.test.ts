import { describe, expect, it } from 'vitest';
import { report, wordList } from './content.ts';
import { createSpeller, type Spelt } from './spelling.ts';
import { wordingsOf } from './wordings.ts';

const lists = { names: wordList('names'), es: wordList('es'), en: wordList('en') };
const misspeltIn = await createSpeller({
  es: [...lists.names, ...lists.es],
  en: [...lists.names, ...lists.en],
});
const wordsOf = async (language: Spelt, text: string) =>
  (await misspeltIn({ language, text })).map(({ word }) => word);

describe('the speller', () => {
  it('finds what is misspelt, in the text only', async () => {
    expect(await wordsOf('es', 'La coperacion de [saneamineto](concept:xyzzy) según [@qwerty, art. 4].')).toEqual([
      'coperacion',
      'saneamineto',
    ]);
    expect(await wordsOf('en', 'Triangular **coperation** at https://zzzz.example/qqqq of AMEXCID’s P125764')).toEqual([
      'coperation',
    ]);
  });

  it('minds the accents of Spanish', async () => {
    expect(await wordsOf('es', 'El pais dio asistencia tecnica. Cooperación, país, técnica.')).toEqual([
      'pais',
      'tecnica',
    ]);
  });

  it('lets through the other language where it is named or quoted, and nowhere else', async () => {
    expect(await wordsOf('en', 'The Secretaría speaks of “gestión orientada a resultados” (préstamo) and *cooperantes*.')).toEqual([]);
    expect(await wordsOf('en', 'The gestión of the “Secretaría Anticorupsión” (saneamineto).')).toEqual([
      'gestión',
      'Anticorupsión',
      'saneamineto',
    ]);
  });

  it('suggests what may have been meant', async () => {
    const [found] = await misspeltIn({ language: 'es', text: 'una evaluasión externa' });
    expect(found?.suggestions).toContain('evaluación');
    expect(found?.context).toBe('una evaluasión externa');
  });
});

describe('the word lists', () => {
  it.each(Object.entries(lists))('%s.txt is in order and repeats nothing', (_, words) => {
    const sorted = [...new Set(words)].sort(new Intl.Collator('es').compare);
    expect(words).toEqual(sorted);
  });
});

describe('what the content says', () => {
  const files = report.files.map((file): [string, (typeof report.files)[number]] => [file.file.path, file]);

  it('is there to be read', () => {
    expect(files.flatMap(([, file]) => wordingsOf(file)).length).toBeGreaterThan(1000);
  });

  it('is spelt as it should be: mend the word, or add it to tests/content/words if it is right', async () => {
    const found = await Promise.all(
      files.map(async ([path, file]) => {
        const texts = Map.groupBy(wordingsOf(file), ({ language }) => language);
        const misspelt = await Promise.all(
          [...texts].map(([language, wordings]) =>
            misspeltIn({ language, text: wordings.map(({ text }) => text).join('\n\n') }),
          ),
        );
        return misspelt
          .flat()
          .map(({ word, context, suggestions }) => `${path}: ${word} (…${context}…) ${suggestions.join(', ')}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  }, 60_000);
});
