import { describe, expect, it } from 'vitest';
import { fold } from '#model/fold.ts';
import { queryWords } from '#search/query-words.ts';
import { readSearch, searchHref } from '#search/search-address.ts';
import { editDistance, nearestWord, vocabularyOf } from '#search/spelling.ts';
import { excerptParts, textParts } from '#search/text-parts.ts';

describe('fold', () => {
  it('drops case, accents and punctuation', () => {
    expect(fold('  ¿Qué ES la «Cooperación» Sur-Sur?')).toBe('que es la cooperacion sur sur');
    expect(fold('Gestio\u0301n, ni\u00f1o')).toBe('gestion nino');
  });
});

describe('queryWords', () => {
  it.each([
    ['¿Qué es la cooperación horizontal?', 'es', 'cooperacion horizontal'],
    ['¿cuánto gasta México en cooperación?', 'es', 'gasta mexico cooperacion'],
    ['what is south-south cooperation', 'en', 'south south cooperation'],
    ['what is south-south cooperation', 'pt', 'what is south south cooperation'],
    ['qué es', 'es', 'que es'],
    ['  ', 'es', ''],
  ])('%s (%s)', (query, language, words) => {
    expect(queryWords(query, language).join(' ')).toBe(words);
  });
});

describe('nearestWord', () => {
  const vocabulary = vocabularyOf([
    'Cooperación triangular',
    'AMEXCID, París',
    'saneamiento de aguas',
    'ODS',
  ]);

  it.each([
    ['coperacion', 'cooperacion'],
    ['trianguler', 'triangular'],
    ['amexid', 'amexcid'],
    ['pariz', 'paris'],
    ['saneamineto', 'saneamiento'],
    ['odx', undefined],
    ['xyzzyq', undefined],
    ['p125764', undefined],
  ])('%s → %s', (word, nearest) => {
    expect(nearestWord(word, vocabulary)).toBe(nearest);
  });

  it('keeps the spelling with its accents', () => {
    expect(vocabulary.get('cooperacion')).toBe('cooperación');
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('ab', 'ba', 2)).toBe(1);
    expect(editDistance('casa', 'cosas', 2)).toBe(2);
    expect(editDistance('casa', 'perro', 2)).toBe(3);
  });
});

describe('the address', () => {
  it('holds query, type and strand, and is read back', () => {
    const state = { query: 'agua & suelo', type: 'projects', strand: 'provider' } as const;
    const href = searchHref('/atlas/buscar/', state);
    expect(href).toBe('/atlas/buscar/?q=agua+%26+suelo&type=projects&strand=provider');
    expect(readSearch(new URL(href, 'https://x.example').searchParams)).toEqual(state);
  });

  it('leaves out what is empty and ignores what is unknown', () => {
    const state = readSearch(new URLSearchParams('?q=+&type=nonsense&strand='));
    expect(state).toEqual({ query: '', type: undefined, strand: undefined });
    expect(searchHref('/buscar/', state)).toBe('/buscar/');
  });
});

describe('parts of a text', () => {
  it('marks the words that were looked for, accents and plural aside', () => {
    expect(textParts('Cooperación técnica y técnicas', ['tecnica'])).toEqual([
      { text: 'Cooperación ', found: false },
      { text: 'técnica', found: true },
      { text: ' y ', found: false },
      { text: 'técnicas', found: true },
    ]);
    expect(textParts('', ['x'])).toEqual([]);
  });

  it('reads Pagefind’s excerpt as text', () => {
    expect(excerptParts('a &lt;b&gt; <mark>c</mark>.')).toEqual([
      { text: 'a <b> ', found: false },
      { text: 'c', found: true },
      { text: '.', found: false },
    ]);
  });
});
