import { describe, expect, it } from 'vitest';
import { namedRecords, rank, type Candidate } from '#search/ranking.ts';

const records = namedRecords({
  names: [
    ['concept', 'concepts/cooperacion-triangular', 'Cooperación triangular', 'cooperación trilateral', 'CTr'],
    ['project', 'projects/triangular', 'Cooperación triangular México-Alemania'],
    ['namesake', 'projects/namesake', 'Cooperación triangular'],
    ['organization', 'organizations/ods', 'Oficina de Salud', 'ODS'],
    ['goals', 'concepts/ods', 'Objetivos de Desarrollo Sostenible', 'ODS'],
    ['fund', 'concepts/fondo-conjunto', 'Fondo conjunto'],
  ],
  words: '',
});

const found = (id: string, score: number, coverage = 1): Candidate => ({ id, score, coverage });
const ranked = (words: string, ...candidates: Candidate[]) => rank(candidates, words.split(' '), records);

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
    expect(ranked('agua bolivia', found('half', 100, 0.5), found('whole', 1))).toEqual(['whole', 'half']);
  });

  it('keeps Pagefind’s order among pages without a name, and is stable for equals', () => {
    expect(ranked('agua', found('b', 5), found('c', 9), found('a', 5))).toEqual(['c', 'a', 'b']);
    expect(ranked('agua')).toEqual([]);
  });
});
