import { describe, expect, it } from 'vitest';
import type { NamesFile } from '#search/names-file.ts';
import { nearNames } from '#search/near-names.ts';

const names: NamesFile = [
  ['triangular', 'concepts', 'Cooperación triangular', 'CTr'],
  ['water', 'projects', 'Aguas residuales'],
  ['goals', 'concepts', 'Objetivos de Desarrollo Sostenible', 'ODS'],
];

describe('nearNames', () => {
  it('gives the most similar names first, by any of a record’s names', () => {
    expect(nearNames('ods', names, 2)[0]).toBe('goals');
    expect(nearNames('kooperazion triangolare', names, 2)[0]).toBe('triangular');
    expect(nearNames('aguasresi', names, 1)).toEqual(['water']);
  });

  it('gives nothing where nothing is alike', () => {
    expect(nearNames('xkxkxk', names, 5)).toEqual([]);
  });
});
