import { wordsOf } from '#model/fold.ts';
import { joiningWords } from '#model/joining-words.ts';
import { keyFrom } from '#model/key.ts';

/** What a key is made from. */
export interface KeyMaterial {
  readonly title: string;
  /** A short name that makes the key by itself. */
  readonly acronym?: string | undefined;
  readonly year?: string | undefined;
}

// Enough to tell records apart, few enough to be read in an address.
const FEWEST_WORDS = 4;
const MOST_WORDS = 7;
const LONGEST = 50;

/** A short key that is free, made from what tells the title apart; undefined where the title has no letter of ours. */
export function suggestKey(
  { title, acronym = '', year }: KeyMaterial,
  isFree: (key: string) => boolean,
): string | undefined {
  const all = wordsOf(title)
    .map(keyFrom)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !joiningWords.has(word));
  const words = telling.length > 0 ? telling : all;
  const dated = (base: string): string =>
    year === undefined || base === '' || base.split('-').includes(year) ? base : `${base}-${year}`;
  const lengths = Array.from({ length: MOST_WORDS - FEWEST_WORDS + 1 }, (_, n) => FEWEST_WORDS + n);
  const candidates = [
    keyFrom(acronym),
    ...lengths.map((most) => dated(fitting(words.slice(0, most)))),
  ].filter((key) => key !== '');
  const [first] = candidates;
  if (first === undefined) return undefined;
  const free = candidates.find(isFree);
  for (let n = 2; free === undefined; n += 1) {
    if (isFree(`${first}-${n}`)) return `${first}-${n}`;
  }
  return free;
}

/** As many of the words as fit, the first always. */
function fitting(words: readonly string[]): string {
  let key = '';
  for (const word of words) {
    if (key !== '' && key.length + word.length + 1 > LONGEST) break;
    key = key === '' ? word.slice(0, LONGEST) : `${key}-${word}`;
  }
  return key;
}
