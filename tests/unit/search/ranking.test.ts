import { describe, expect, it } from 'vitest';
import { namedRecords, rank, type Candidate } from '#search/ranking.ts';

const records = namedRecords([
  ['concept', 'concepts', 'Cooperación triangular', 'cooperación trilateral', 'CTr'],
  ['project', 'projects', 'Cooperación triangular México-Alemania'],
  ['namesake', 'projects', 'Cooperación triangular'],
  ['organization', 'organizations', 'Oficina de Salud', 'ODS'],
  ['goals', 'concepts', 'Objetivos de Desarrollo Sostenible', 'ODS'],
  ['fund', 'concepts', 'Fondo conjunto'],
  ['agency', 'concepts', 'Agencia de cooperación'],
]);

/** A page of some score that holds all the words of the query, or only some. */
type Page = readonly [id: string, score: number, words?: string];

const found = (...page: Page): Page => page;
const ranked = (query: string, ...pages: Page[]) =>
  rank(
    pages.map(([id, score, words = query]): Candidate => ({ id, score, words: new Set(words.split(' ')) })),
    query.split(' '),
    records,
  );

describe('rank', () => {
  it('puts the page that bears the name first, whatever Pagefind’s score', () => {
    expect(
      ranked('cooperacion triangular', found('project', 90), found('source', 80), found('concept', 10)),
    ).toEqual(['concept', 'project', 'source']);
  });

  it('takes an alias for a name', () => {
    expect(ranked('cooperacion trilateral', found('project', 50), found('concept', 5))[0]).toBe('concept');
    expect(ranked('ctr', found('project', 50), found('concept', 5))[0]).toBe('concept');
  });

  it('puts the concept before a project and an organization of the same name', () => {
    expect(ranked('cooperacion triangular', found('namesake', 20), found('concept', 10))[0]).toBe('concept');
    expect(ranked('ods', found('organization', 20), found('goals', 10))[0]).toBe('goals');
  });

  it('knows a name in the plural', () => {
    expect(ranked('fondos conjuntos', found('project', 50), found('fund', 5))[0]).toBe('fund');
  });

  it('puts pages with every word before pages with some', () => {
    expect(ranked('agua bolivia', found('half', 100, 'agua'), found('whole', 1))).toEqual(['whole', 'half']);
  });

  it('puts them before pages with one word that Pagefind finds better, though no name holds the other', () => {
    const query = 'triangular quesos';
    expect(ranked(query, found('project', 100, 'triangular'), found('namesake', 25))[0]).toBe('namesake');
  });

  it('knows a name without the words that only join', () => {
    expect(ranked('agencia cooperacion', found('project', 50), found('agency', 5))[0]).toBe('agency');
  });

  it('lets a word that no name holds spoil no name', () => {
    const query = 'explicame cooperacion triangular';
    expect(ranked(query, found('other', 90), found('concept', 1, 'cooperacion triangular'))[0]).toBe(
      'concept',
    );
  });

  it('takes a code for more than the words beside it', () => {
    const query = 'fondo conjunto 007690';
    expect(ranked(query, found('fund', 90, 'fondo conjunto'), found('coded', 90, '007690'))[0]).toBe('coded');
  });

  it('keeps Pagefind’s order among pages without a name, and is stable for equals', () => {
    expect(ranked('agua', found('b', 5), found('c', 9), found('a', 5))).toEqual(['c', 'a', 'b']);
    expect(ranked('agua')).toEqual([]);
  });
});
