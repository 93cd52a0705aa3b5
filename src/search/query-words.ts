import { wordsOf } from '#model/fold.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Folded. Words that ask or join and find nothing by themselves, as Pagefind wants every word of a query on the page.
const askingWords: Readonly<Record<string, ReadonlySet<string>>> = {
  es: list(
    'a al ante como con cual cuales cuando cuanta cuantas cuanto cuantos de del desde diferencia donde e el ella en entre era es esta este esto fue ha hay la las le lo los me mi no o para pero por porque que quien quienes se ser si significa sin sobre son su sus un una unas uno unos y ya',
  ),
  en: list(
    'a an and are as at be between by did difference do does for from had has have how i in into is it its mean means much many of on or that the their these this to was were what when where which who whom whose why will with',
  ),
};

/** The words of a query that say what it is about; all of them where none would be left. */
export function queryWords(query: string, language: string): readonly string[] {
  const words = wordsOf(query);
  const asking = askingWords[language];
  const telling = words.filter((word) => !asking?.has(word));
  return telling.length > 0 ? telling : words;
}
