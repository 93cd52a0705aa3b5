import { describe, expect, it } from 'vitest';
import { fold } from '#model/fold.ts';
import { queryTokens, tellingWords } from '#search/query-words.ts';
import { readSearch, searchHref } from '#search/search-address.ts';
import { excerptParts, textParts } from '#search/text-parts.ts';

describe('fold', () => {
  it('drops case, accents and punctuation', () => {
    expect(fold('  ¿Qué ES la «Cooperación» Sur-Sur?')).toBe('que es la cooperacion sur sur');
    expect(fold('Gestio\u0301n, ni\u00f1o')).toBe('gestion nino');
  });
});

describe('the words of a query', () => {
  const wordsOfQuery = (query: string): string =>
    tellingWords(queryTokens(query), ({ word }) => word)
      .map(({ word }) => word)
      .join(' ');

  it.each([
    ['¿Qué es la cooperación horizontal?', 'cooperacion horizontal'],
    ['¿cuánto gasta México en cooperación?', 'gasta mexico cooperacion'],
    ['what is south-south cooperation', 'south south cooperation'],
    ['what’s tied aid', 'tied aid'],
    ['S&T', 's t'],
    ['2010.2085.8', '2010 2085'],
    ['MX-1-P77123', 'mx p77123'],
    ['ODS-4 y COVID-19', 'ods 4 covid 19'],
    ['qué es', 'que es'],
    ['  ', ''],
  ])('%s', (query, words) => {
    expect(wordsOfQuery(query)).toBe(words);
  });

  it('are told with their place', () => {
    expect(queryTokens('¿Qué, agua?')).toEqual([
      { word: 'que', start: 1, end: 4 },
      { word: 'agua', start: 6, end: 10 },
    ]);
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
