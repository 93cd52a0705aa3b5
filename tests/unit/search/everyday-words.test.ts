import { describe, expect, it } from 'vitest';
import { everydayWords } from '#search/everyday-words.ts';

describe('everydayWords', () => {
  it('gives the words that people may say for those that texts have, in any number', () => {
    expect(everydayWords(['Gestión de residuos sólidos'], 'es')).toEqual([
      'basura',
      'desechos',
      'desperdicios',
    ]);
    expect(everydayWords(['Bicicletas públicas', 'bici'], 'es')).toEqual(['bicis', 'bicicleta']);
    expect(everydayWords(['Maize'], 'en')).toEqual(['corn']);
  });

  it('keeps to the language', () => {
    expect(everydayWords(['Residuos'], 'en')).toEqual([]);
    expect(everydayWords(['Residuos'], 'fr')).toEqual([]);
  });
});
