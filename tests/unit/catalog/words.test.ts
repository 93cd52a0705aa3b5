import { expect, it } from 'vitest';
import { byCode } from '#model/codelists/codelist.ts';
import { codeWords, localWords } from '#catalog/words.ts';

const colours = byCode([{ code: 'r', label: { es: 'Rojo', en: 'Red' } }]);

it('a name in the page’s language is not marked', () => {
  expect(codeWords(colours, 'r', 'en')).toEqual({ text: 'Red' });
  expect(codeWords(colours, 'r', 'es')).toEqual({ text: 'Rojo' });
});

it('a name that falls back is marked with its language', () => {
  expect(codeWords(colours, 'r', 'pt')).toEqual({ text: 'Rojo', lang: 'es' });
  expect(localWords({ es: 'Mar', en: 'Sea' }, 'pt')).toEqual({ text: 'Mar', lang: 'es' });
});

it('a code that is not in the list stands for itself', () => {
  expect(codeWords(colours, 'x', 'pt')).toEqual({ text: 'x' });
});
