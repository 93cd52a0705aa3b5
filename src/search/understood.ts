import { breathe } from './breathe.ts';
import { queryTokens, tellingWords, type QueryToken } from './query-words.ts';
import { nearWords, relatedWord, type Vocabulary, wordsRunTogether } from './spelling.ts';

/** One word of a query, or two that are written as one, as it was probably meant. */
export interface Understood {
  /** Folded; none where nothing is known that resembles what was typed enough to look for that instead. */
  readonly meant: readonly string[];
  /** The spelling to propose, where what was typed is a slip, or may be one. */
  readonly written?: string;
  /** Whether `written` is what was meant; where it only may be, what was typed stays what is looked for. */
  readonly sure?: boolean;
  readonly start: number;
  readonly end: number;
}

/** What is known of words. */
export interface Lexicon {
  /** Words of names. */
  readonly vocabulary: Vocabulary;
  /** The words of every name, folded. */
  readonly names: readonly (readonly string[])[];
  readonly language: string;
  /** Whether pages hold this word: itself or a form of it, only something that is indexed alike, or nothing. */
  readonly inTexts: (word: string) => Promise<'held' | 'alike' | 'absent'>;
  /** The most frequent words that stand in no name; only asked for when a word is not known. */
  readonly moreWords: () => Promise<Vocabulary>;
}

const shortestGuessed = 3;

const beginsKnown = (word: string, vocabulary: Vocabulary): boolean => {
  for (const known of vocabulary.keys()) if (known.startsWith(word)) return true;
  return false;
};

const hasDigit = (word: string): boolean => /\d/.test(word);

const areAdjacent = (a: string, b: string, names: Lexicon['names']): boolean =>
  names.some((name) => name.some((word, position) => word === a && name[position + 1] === b));

/** Where a word stands in its query. */
interface Place {
  /** The telling words beside it, as they were typed. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Whether it may be the beginning of a word that is still being typed. */
  readonly begun: boolean;
}

/** The words that make a name with what was typed beside them, or with what may have been meant there. */
function companionsOf({ before, after }: Place, { vocabulary, names }: Lexicon): ReadonlySet<string> {
  const readings = (beside: string | undefined): ReadonlySet<string> =>
    new Set(beside === undefined ? [] : [beside, ...nearWords(beside, vocabulary).map(({ word }) => word)]);
  const [left, right] = [readings(before), readings(after)];
  const companions = new Set<string>();
  for (const name of names) {
    const told = tellingWords(name, (word) => word);
    for (const [position, word] of told.entries()) {
      if (left.has(told[position - 1] ?? '') || right.has(told[position + 1] ?? '')) companions.add(word);
    }
  }
  return companions;
}

async function understandWord(token: QueryToken, place: Place, lexicon: Lexicon): Promise<Understood> {
  const { vocabulary, names, language } = lexicon;
  const { word, start, end } = token;
  const { begun } = place;
  const as = (meant: readonly string[], written?: string, sure = true): Understood => ({
    meant,
    start,
    end,
    ...(written === undefined ? {} : { written, sure }),
  });
  // So little resembles too much.
  if (word.length < shortestGuessed) return as([word]);
  if (vocabulary.has(word) || (begun && beginsKnown(word, vocabulary))) return as([word]);
  const presence = await lexicon.inTexts(word);
  if (presence === 'held') return as([word]);
  // Nothing resembles a code.
  if (hasDigit(word)) return as([]);
  const all: Vocabulary = new Map([...vocabulary, ...(await lexicon.moreWords())]);
  if (all.has(word) || (begun && beginsKnown(word, all))) return as([word]);
  await breathe();
  const related = relatedWord(word, all, language);
  if (related !== undefined) return as([presence === 'alike' ? word : related]);
  await breathe();
  const apart = wordsRunTogether(word, names);
  if (apart) return as(apart, apart.map((part) => all.get(part) ?? part).join(' '));
  const beginning = beginsKnown(word, all);
  const kept = beginning || presence === 'alike' ? [word] : [];
  const companions = companionsOf(place, lexicon);
  await breathe();
  const [near] = nearWords(word, all, {
    companions,
    isNamed: (known) => vocabulary.has(known),
    wary: kept.length > 0,
  });
  if (!near) return as(kept);
  return as(near.sure ? [near.word] : kept, all.get(near.word) ?? near.word, near.sure);
}

/** The words that tell what a query is about as they were probably meant, in order; the last may still be being typed. */
export async function understand(
  query: string,
  lexicon: Lexicon,
  typing: boolean,
): Promise<readonly Understood[]> {
  const { vocabulary, names } = lexicon;
  const tokens = queryTokens(query);
  const telling = tellingWords(tokens, ({ word }) => word);
  const made: (Understood | Promise<Understood>)[] = [];
  for (let position = 0; position < tokens.length; position++) {
    const [token, next] = tokens.slice(position);
    if (!token) continue;
    const joined = token.word + (next?.word ?? '');
    const written = vocabulary.get(joined);
    if (next && written !== undefined && !areAdjacent(token.word, next.word, names)) {
      const spelling = hasDigit(joined) ? {} : { written, sure: true };
      made.push({ meant: [joined], start: token.start, end: next.end, ...spelling });
      position++;
    } else if (telling.includes(token)) {
      const at = telling.indexOf(token);
      const [before, after] = [telling[at - 1]?.word, telling[at + 1]?.word];
      made.push(understandWord(token, { before, after, begun: typing && !next }, lexicon));
    }
  }
  return Promise.all(made);
}

/** The query with its slips mended and the rest as it was typed; nothing where there is none. */
export function mendedQuery(query: string, words: readonly Understood[]): string | undefined {
  const mended = words.reduceRight(
    (text, { written, start, end }) =>
      written === undefined ? text : text.slice(0, start) + written + text.slice(end),
    query,
  );
  return mended === query ? undefined : mended.trim();
}
