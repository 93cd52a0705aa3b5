import { describe, expect, it } from 'vitest';
import { wordsOf } from '#model/fold.ts';
import { vocabularyOf } from '#search/spelling.ts';
import { mendedQuery, understand, type Lexicon } from '#search/understood.ts';

const names = [
  'Cooperación triangular',
  'Cooperación Sur-Sur',
  'contrapartida',
  'evaluación',
  'Operación',
  'MEXZ44',
  'Agenda, objetivos',
  'Derechos humanos',
];

let asked: readonly string[] = [];

const lexicon: Lexicon = {
  vocabulary: vocabularyOf(names),
  names: names.map(wordsOf),
  language: 'es',
  inTexts: async (word) =>
    word === 'agua' ? 'held' : word === 'evalucion' || word === 'xyz' ? 'alike' : 'absent',
  moreWords: async () => {
    asked = [...asked, 'more words'];
    return vocabularyOf(['partida contra saneamiento']);
  },
};

async function meaning(query: string, typing = false) {
  asked = [];
  const words = await understand(query, lexicon, typing);
  return { words: words.flatMap(({ meant }) => meant).join(' '), mended: mendedQuery(query, words) };
}

describe('understand', () => {
  it('leaves what is known as it is, without asking for more words', async () => {
    expect(await meaning('Cooperación AGUA')).toEqual({
      words: 'cooperacion agua',
      mended: undefined,
    });
    expect(asked).toEqual([]);
  });

  it('mends a slip and keeps the rest of the query as it was typed', async () => {
    expect(await meaning('¿Agua y saneamineto?')).toMatchObject({ mended: '¿Agua y saneamiento?' });
    expect(await meaning('evalucion')).toEqual({ words: 'evaluacion', mended: 'evaluación' });
  });

  it('only proposes what may be another word, and looks for what was typed', async () => {
    expect(await meaning('desechos')).toEqual({ words: '', mended: 'derechos' });
    expect(await meaning('agua y desechos')).toEqual({ words: 'agua', mended: 'agua y derechos' });
    expect((await understand('desechos', lexicon, false))[0]?.sure).toBe(false);
    expect(await meaning('desechos humanos')).toEqual({
      words: 'derechos humanos',
      mended: 'derechos humanos',
    });
    expect((await meaning('desechos humamos')).words).toBe('derechos humanos');
  });

  it('prefers the near word that makes a name with its neighbour', async () => {
    expect((await meaning('ooperacion triangular')).mended).toBe('cooperación triangular');
    expect((await meaning('ooperacion')).mended).toBe('operación');
  });

  it('parts words run together and joins a parted one', async () => {
    expect((await meaning('sursur')).mended).toBe('sur sur');
    expect((await meaning('contra partida')).mended).toBe('contrapartida');
    expect((await meaning('los objetivos, a genda')).mended).toBe('los objetivos, agenda');
    expect((await meaning('contra la partida')).mended).toBeUndefined();
  });

  it('looks for a parted code without a word about it', async () => {
    expect(await meaning('mex/z44')).toEqual({ words: 'mexz44', mended: undefined });
    expect(await meaning('999')).toEqual({ words: '', mended: undefined });
  });

  it('takes the beginning of a word for what it is while it is typed', async () => {
    expect(await meaning('evaluacio', true)).toEqual({ words: 'evaluacio', mended: undefined });
    expect((await meaning('evaluacio')).mended).toBe('evaluación');
    expect(await meaning('evalu')).toEqual({ words: 'evalu', mended: undefined });
    expect((await meaning('evaluacio triangular', true)).mended).toBe('evaluación triangular');
  });

  it('guesses nothing of a letter or two', async () => {
    expect(await meaning('zx')).toEqual({ words: 'zx', mended: undefined });
    expect(asked).toEqual([]);
  });

  it('keeps what is indexed alike and resembles nothing, and drops what is nowhere', async () => {
    expect(await meaning('xyz')).toEqual({ words: 'xyz', mended: undefined });
    expect(await meaning('qwerty')).toEqual({ words: '', mended: undefined });
  });
});
