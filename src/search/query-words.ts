import { fold } from '#model/fold.ts';

const list = (words: string): readonly string[] => words.split(' ');

// Folded. Words that ask or join and find nothing by themselves, as Pagefind wants every word of a query on the page.
// Of both languages together, as people ask in either on any page.
const askingWords = new Set([
  ...list(
    'a al ahora algun alguna algunas alguno algunos ante antes asi busco como con consiste consisten cual cuales cuando cuanta cuantas cuanto cuantos cuesta de decir definicion del desde dice dicen diferencia diferencian diferencias donde dime dio e el ella ellos en encuentro entiende entre era es esa ese eso esta estan estas este esto estos existe existen explica explicame explicar fue fueron funciona funcionan ha hace hacen hacer hasta hay informacion la las le les llama llamaba llaman llamo lo los mas me mi mis muestrame muy necesito no nos o os papel para pero por porque puede pueden puedo que quien quienes quiere quiero rol saber se segun ser si siglas significa significado significan sin sirve sirven sobre son su sus tambien tiene tienen todo todos tras trata un una unas uno unos usa usan versus vs y ya',
  ),
  ...list(
    'a about after an and any are as at be been between by can could define definition did difference differences do does explain find for from get had happened has have how i if in information into is it its looking many me mean meaning means meant much my need of on or role show should so stand stands tell than that the their them there these they this those to used versus vs want was were what when where which who whom whose why will with work works would you your',
  ),
]);

// Folded; the most frequent by far, and no stem of any other word, as `work` is of `workers` and `usa` of an agency.
const joiningWords = new Set([
  ...list('a al como con de del e el en es la las lo los no o por que se su sus u un una y'),
  ...list('an and as at be by for from in is it its of on or that the to was were which with'),
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
export const isAskingWord = (word: string): boolean => askingWords.has(word);

/** Whether a folded word only joins others. Such a word is not indexed, as no query is searched for it. */
export const isJoiningWord = (word: string): boolean => joiningWords.has(word);

/** The words that say what a text is about; all of them where none would be left. */
export function tellingWords<Word>(words: readonly Word[], textOf: (word: Word) => string): readonly Word[] {
  const telling = words.filter((word) => !askingWords.has(textOf(word)));
  return telling.length > 0 ? telling : words;
}
