import { describe, expect, it } from 'vitest';
import type { NamesFile } from '#search/names-file.ts';
import { nearNames } from '#search/near-names.ts';

const names: NamesFile = [
  ['triangular', 'concepts', 'Cooperación triangular', 'CTr'],
  ['water', 'projects', 'Aguas residuales'],
  ['goals', 'concepts', 'Objetivos de Desarrollo Sostenible', 'ODS'],
  ['germany', 'countries', 'Alemania'],
  ['kfw', 'organizations', 'KfW, banco de desarrollo de Alemania', 'KfW'],
  ['bank', 'organizations', 'Grupo del Banco Mundial', 'World Bank'],
  ['nations', 'organizations', 'Naciones Unidas', 'United Nations'],
  ['society', 'organizations', 'Deutsche Gesellschaft für Internationale Zusammenarbeit'],
  ['framework', 'concepts', 'Marco lógico', 'matriz de marco lógico'],
  ['city', 'organizations', 'Gobierno de la Ciudad de México', 'CDMX'],
  ['aid', 'organizations', 'Save the Children International'],
  ['none', 'organizations', '—'],
];
const near = nearNames(names);

describe('nearNames', () => {
  it('gives the most similar names first, by any of a record’s names', async () => {
    expect((await near('ods', 2))[0]).toBe('goals');
    expect((await near('kooperazion triangolare', 2))[0]).toBe('triangular');
    expect(await near('aguasresi', 1)).toEqual(['water']);
  });

  it.each([
    ['Weltbank', 'bank'],
    ['Allemagne', 'germany'],
    ['Nazioni Unite', 'nations'],
    ['Objtivs Dsrrllo', 'goals'],
    ['Entwicklungszusammenarbeit', 'society'],
    ['objetivos sustentables', 'goals'],
  ])('finds what «%s» may mean in another language, or half remembered', async (text, expected) => {
    expect(await near(text, 1)).toEqual([expected]);
  });

  it.each([
    'zzqqxxw',
    'xkxkxk',
    'asdfghjkl',
    'qwertyuiop',
    'foobar',
    'blablabla',
    'xyzzyq',
    'pizza hawaiana',
    'Vereinte Nationen',
    'x'.repeat(3000),
    '1'.repeat(3000),
    '&',
    '',
  ])('gives nothing where nothing is alike: %s', async (text) => {
    expect(await near(text, 5)).toEqual([]);
  });

  it('gives nothing for a text that is longer than a name', async () => {
    expect(await near('cooperación triangular', 1)).toEqual(['triangular']);
    expect(await near('cooperación triangular '.repeat(130), 5)).toEqual([]);
  });
});
