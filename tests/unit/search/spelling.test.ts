import { describe, expect, it } from 'vitest';
import { nearWords, relatedWord, slipCost, vocabularyOf, wordsRunTogether } from '#search/spelling.ts';
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

  const surest = (word: string, known: string): boolean | undefined =>
    nearWords(word, vocabularyOf([known]))[0]?.sure;

  it.each([
    ['avierto', 'abierto'],
    ['satiago', 'santiago'],
    ['wolrd', 'world'],
    ['trianguler', 'triangular'],
    ['wnership', 'ownership'],
  ])('is sure that %s is a slip for %s', (typed, known) => {
    expect(surest(typed, known)).toBe(true);
  });

  it.each([
    ['desechos', 'derechos'],
    ['litio', 'libio'],
    ['deporte', 'reporte'],
    ['maya', 'mmaya'],
    ['moto', 'monto'],
    ['solar', 'sola'],
    ['tender', 'gender'],
    ['consulado', 'consultada'],
    ['trash', 'tras'],
  ])('is not sure that %s, which may be another word, is a slip for %s', (typed, known) => {
    expect(surest(typed, known)).not.toBe(true);
  });

  it('is surer of a word that makes a name with its neighbours, and less of one that no name holds', () => {
    const known = vocabularyOf(['México', 'transferencia']);
    expect(nearWords('mexco', known)).toEqual([{ word: 'mexico', cost: 3, sure: false }]);
    expect(nearWords('mexco', known, { companions: new Set(['mexico']) })[0]?.sure).toBe(true);
    expect(nearWords('trasferncia', known)[0]?.cost).toBe(6);
    expect(nearWords('trasferncia', known, { isNamed: () => false })[0]?.cost).toBe(8);
    expect(nearWords('trasferncia', known, { wary: true })).toEqual([]);
  });
});

describe('vocabularyOf', () => {
  it('keeps the accents, and the capitals of acronyms only', () => {
    expect(vocabulary.get('cooperacion')).toBe('cooperación');
    expect(vocabulary.get('amexcid')).toBe('AMEXCID');
  });

  it('keeps the most frequent way in which a word is written', () => {
    expect(vocabularyOf(['desarrolló', 'Desarrollo', 'desarrollo']).get('desarrollo')).toBe('desarrollo');
  });
});

describe('slipCost', () => {
  it('counts two letters that changed places as one slip', () => {
    expect(slipCost('ab', 'ba', 9)).toBe(2);
    expect(slipCost('casa', 'perro', 5)).toBe(6);
  });

  it('counts least what is alike, silent or doubled, then what is missing, then what is wrong or too many', () => {
    expect(slipCost('vaca', 'baca', 9)).toBe(1);
    expect(slipCost('ola', 'hola', 9)).toBe(1);
    expect(slipCost('programma', 'programa', 9)).toBe(1);
    expect(slipCost('satiago', 'santiago', 9)).toBe(3);
    expect(slipCost('santiago', 'satiago', 9)).toBe(4);
    expect(slipCost('paca', 'baca', 9)).toBe(4);
  });

  it('takes no letter for a doubled one that was left out at the beginning', () => {
    expect(slipCost('maya', 'mmaya', 9)).toBe(3);
    expect(slipCost('mmaya', 'maya', 9)).toBe(1);
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
    ['labor', 'labour', 'en', true],
    ['center', 'centres', 'en', true],
    ['digitalization', 'digitalisation', 'en', true],
    ['decentralized', 'decentralised', 'en', true],
    ['prioritize', 'prioritise', 'en', true],
    ['traveler', 'travellers', 'en', true],
    ['license', 'licences', 'en', true],
    ['program', 'programmes', 'en', true],
    ['catalog', 'catalogue', 'en', true],
    ['hour', 'hor', 'en', false],
    ['labor', 'labour', 'es', false],
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
