import { fold } from '#model/fold.ts';
import { joiningWords } from '#model/joining-words.ts';

const list = (words: string): readonly string[] => words.split(' ');

// Unlike those, they may be what remains of another word in an index of stems: `work` of `workers`, `usa` of an acronym.
const questionWords = new Set([
  ...list(
    'busco consiste consisten cuesta decir definicion dice dicen diferencia diferencian diferencias dime dio encuentro entiende existe existen explica explicame explicar funciona funcionan hace hacen hacer informacion llama llamaba llaman llamo muestrame necesito papel puede pueden puedo quiere quiero rol saber ser siglas significa significado significan sirve sirven son trata usa usan',
  ),
  ...list(
    'define definition difference differences do explain find get happened information looking mean meaning means meant need role show stand stands tell used want will work works',
  ),
]);

// A piece of a code so short finds nothing beside one that tells so much.
const shortPiece = 2;
const tellingPiece = 4;

/** The words of a piece of a query without spaces; of a code, the pieces that are indexed. */
function piecesOf(run: string): readonly RegExpExecArray[] {
  const pieces = [...run.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const isCode = pieces.some(([text]) => text.length >= tellingPiece && /\d/.test(text));
  return isCode ? pieces.filter(([text]) => text.length > shortPiece || !/\d/.test(text)) : pieces;
}

/** A word of a query, and where it stands in it. */
export interface QueryToken {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Every word of a query, in its order. */
export const queryTokens = (query: string): readonly QueryToken[] =>
  [...query.matchAll(/\S+/g)]
    .flatMap(({ 0: run, index }) =>
      piecesOf(run).map(({ 0: text, index: within }) => ({
        word: fold(text),
        start: index + within,
        end: index + within + text.length,
      })),
    )
    .filter(({ word, start }) => word !== '' && !(word === 's' && /['’]/.test(query[start - 1] ?? '')));

/** Whether a folded word only asks or joins. */
export const isAskingWord = (word: string): boolean => joiningWords.has(word) || questionWords.has(word);

/** Whether a folded word only joins others. Such a word is not indexed, as no query is searched for it. */
export const isJoiningWord = (word: string): boolean => joiningWords.has(word);

/** The words that say what a text is about; all of them where none would be left. */
export function tellingWords<Word>(words: readonly Word[], textOf: (word: Word) => string): readonly Word[] {
  const telling = words.filter((word) => !isAskingWord(textOf(word)));
  return telling.length > 0 ? telling : words;
}
