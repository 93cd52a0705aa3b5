import { expect, it } from 'vitest';
import { letterOf } from '#catalog/letters.ts';
import { messagesIn } from '#i18n/languages.ts';

it.each([
  ['Ñandú', 'Ñ', 'N'],
  ['ñu', 'Ñ', 'N'],
  ['N\u0303andu\u0301', 'Ñ', 'N'],
  ['Árbol', 'A', 'A'],
  ['África', 'A', 'A'],
  ['Èter', 'E', 'E'],
  ['ürgent', 'U', 'U'],
  ['zona', 'Z', 'Z'],
  ['¿Qué es?', 'Q', 'Q'],
  ['«Cooperación»', 'C', 'C'],
  ['0.7 %', '#', '#'],
  ['Øre', '#', '#'],
  ['Ελλάς', '#', '#'],
  ['—', '#', '#'],
  ['', '#', '#'],
])('«%s» is under %s in Spanish, under %s in English', (name, spanish, english) => {
  expect(letterOf(name, messagesIn('es').alphabet)).toBe(spanish);
  expect(letterOf(name, messagesIn('en').alphabet)).toBe(english);
});
