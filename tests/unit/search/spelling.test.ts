import { describe, expect, it } from 'vitest';
import { editCost, nearWords, relatedWord, vocabularyOf, wordsRunTogether } from '#search/spelling.ts';
import { isSameWord } from '#search/word-family.ts';

const vocabulary = vocabularyOf([
  'Cooperación triangular',
  'AMEXCID, París',
  'saneamiento de aguas',
  'becas, veces',
  'hambre, Bolivia, monitoreo',
  'horizontalidad',
  'ODS',
]);

describe('nearWords', () => {
  it.each([
    ['coperacion', 'cooperacion'],
    ['trianguler', 'triangular'],
    ['amexid', 'amexcid'],
    ['pariz', 'paris'],
    ['saneamineto', 'saneamiento'],
    ['ooperacion', 'cooperacion'],
    ['orizontalidad', 'horizontalidad'],
    ['ambre', 'hambre'],
    ['volivia', 'bolivia'],
    ['vecas', 'becas'],
    ['odx', undefined],
    ['xyzzyq', undefined],
  ])('%s → %s', (word, nearest) => {
    expect(nearWords(word, vocabulary)[0]?.word).toBe(nearest);
  });

  it('can be held to fewer slips', () => {
    expect(nearWords('saneaminetto', vocabulary)).not.toEqual([]);
    expect(nearWords('saneaminetto', vocabulary, 1)).toEqual([]);
  });
});

describe('vocabularyOf', () => {
  it('keeps the accents, and the capitals of acronyms only', () => {
    expect(vocabulary.get('cooperacion')).toBe('cooperación');
    expect(vocabulary.get('amexcid')).toBe('AMEXCID');
  });
});

describe('editCost', () => {
  it('counts a swap of neighbours as one slip', () => {
    expect(editCost('ab', 'ba', 9)).toBe(2);
    expect(editCost('casa', 'perro', 5)).toBe(6);
  });

  it('counts what sounds alike, is silent or is doubled as half a slip', () => {
    expect(editCost('vaca', 'baca', 9)).toBe(1);
    expect(editCost('ola', 'hola', 9)).toBe(1);
    expect(editCost('programma', 'programa', 9)).toBe(1);
    expect(editCost('paca', 'baca', 9)).toBe(2);
  });
});

describe('isSameWord', () => {
  it.each([
    ['becas', 'beca', 'es', true],
    ['receptores', 'receptor', 'es', true],
    ['monitorear', 'monitoreo', 'es', true],
    ['chilena', 'chilenos', 'es', true],
    ['evaluando', 'evaluar', 'es', true],
    ['evaluating', 'evaluated', 'en', true],
    ['vecas', 'veces', 'es', false],
    ['ligadaa', 'ligada', 'es', false],
    ['aprendidass', 'aprendidas', 'es', false],
    ['trianguler', 'triangular', 'es', false],
    ['trianguler', 'triangular', 'en', false],
    ['developement', 'development', 'en', false],
  ])('%s, %s (%s): %s', (a, b, language, same) => {
    expect(isSameWord(a, b, language)).toBe(same);
    expect(isSameWord(b, a, language)).toBe(same);
  });

  it('finds another form of a word', () => {
    expect(relatedWord('monitorear', vocabulary, 'es')).toBe('monitoreo');
    expect(relatedWord('monitorizar', vocabulary, 'es')).toBeUndefined();
  });
});

describe('wordsRunTogether', () => {
  const names = [['declaracion', 'de', 'paris'], ['sur']];

  it('finds the words of a name that were written as one', () => {
    expect(wordsRunTogether('declaraciondeparis', names)).toEqual(['declaracion', 'de', 'paris']);
    expect(wordsRunTogether('deparis', names)).toEqual(['de', 'paris']);
    expect(wordsRunTogether('sursur', names)).toBeUndefined();
    expect(wordsRunTogether('paris', names)).toBeUndefined();
  });
});
