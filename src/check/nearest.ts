import { distance } from 'fastest-levenshtein';
import { fold } from '#model/fold.ts';
import { joiningWords } from '#model/joining-words.ts';

/** A value that is accepted, and the words people may know it by. */
export interface Candidate {
  readonly value: string;
  readonly names?: readonly string[] | undefined;
  /** Names among them by which people mean other values too. */
  readonly sharedNames?: readonly string[] | undefined;
}

const isShared = (text: string, { sharedNames = [] }: Candidate): boolean =>
  sharedNames.some((name) => foldedName(name) === text);

// The same names are compared with every mistake, and folding costs more than comparing.
const foldedNames = new Map<string, string>();

function foldedName(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  const made = fold(name);
  foldedNames.set(name, made);
  return made;
}

/** How a text is near a name: it is the name, or begins it, or differs by a slip or two, or stands within it. */
interface Nearness {
  readonly kind: 'same' | 'begins' | 'slip' | 'within' | 'none';
  /** 0 for the same; names of other kinds are ordered by it too. */
  readonly far: number;
}

function nearnessOf(text: string, name: string): Nearness {
  if (name === text) return { kind: 'same', far: 0 };
  const apart = distance(text, name);
  const share = apart / Math.max(text.length, name.length);
  // A code of digits is another code where one of them is another: only what begins with them is near.
  const isCode = /^[\d ]+$/.test(text);
  // Three letters that begin a country's name mean it, though its two-letter code is fewer letters away.
  if ((isCode || text.length >= 3) && name.startsWith(text))
    return { kind: 'begins', far: 0.25 + name.length / 1000 };
  // A word is no slip of a code of two or three letters.
  const isWordForCode = name.length <= 3 && text.length > 3;
  if (!isCode && !isWordForCode && isClose(text, apart)) return { kind: 'slip', far: share };
  const isWithin = !isCode && text.length >= 3 && ` ${name}`.includes(` ${text}`);
  // A longer name of a thing has the name that we know in it.
  const isAround = name.length > 3 && ` ${text} `.includes(` ${name} `);
  if (isAround) return { kind: 'within', far: 0.6 - name.length / 1000 };
  return isWithin ? { kind: 'within', far: 0.5 + name.length / 1000 } : { kind: 'none', far: 2 + share };
}

const isClose = (text: string, apart: number): boolean => apart <= Math.max(1, Math.floor(text.length / 3));

/** The value that a text names without doubt: its code or its label, whatever the case and the accents. */
export function exactly(
  text: string,
  candidates: readonly (Candidate & {
    readonly label?: { readonly es: string; readonly en: string } | undefined;
    readonly sureNames?: readonly string[] | undefined;
  })[],
): string | undefined {
  const wanted = fold(text);
  // “No” is more often an answer than Norway.
  if (wanted === '' || wanted === 'no') return undefined;
  const named = candidates.filter(({ value, label, sureNames = [] }) =>
    [value, ...(label ? [label.es, label.en] : []), ...sureNames].some((name) => foldedName(name) === wanted),
  );
  const [first, ...others] = named;
  if (!first || isShared(wanted, first)) return undefined;
  return others.every(({ value }) => value === first.value) ? first.value : undefined;
}

/** The candidates that are near the text, the nearest first. */
export const nearOnes = <C extends Candidate>(
  text: string,
  candidates: readonly C[],
  most: number,
): readonly C[] =>
  rankedBy(text, candidates)
    .slice(0, most)
    .filter(isNear)
    .map(({ candidate }) => candidate);

/** The same; some of the others where none is near. */
export function nearestFirst<C extends Candidate>(
  text: string,
  candidates: readonly C[],
  most: number,
): readonly C[] {
  const ranked = rankedBy(text, candidates).slice(0, most);
  const near = ranked.filter(isNear);
  return (near.length > 0 ? near : ranked).map(({ candidate }) => candidate);
}

interface Ranked<C> extends Nearness {
  readonly candidate: C;
}

const isNear = ({ kind }: Nearness): boolean => kind !== 'none';

function rankedBy<C extends Candidate>(text: string, candidates: readonly C[]): readonly Ranked<C>[] {
  const words = [...new Set([fold(text), ...singulars(fold(text))])];
  return candidates
    .flatMap((candidate): readonly Ranked<C>[] => {
      const names = [candidate.value, ...(candidate.names ?? [])]
        .map(foldedName)
        .filter((name) => name !== '');
      const [first, ...others] = words.flatMap((word) => names.map((name) => nearnessOf(word, name)));
      if (!first) return [];
      return [{ candidate, ...others.reduce((best, next) => (next.far < best.far ? next : best), first) }];
    })
    .sort((a, b) => a.far - b.far);
}

/** One of a thing that is named in the plural: `ley` for `leyes`. */
function singulars(text: string): readonly string[] {
  return text.length < 5 || !text.endsWith('s') ? [] : [text.slice(0, -1), text.replace(/es$/, '')];
}

/**
 * The value the text may have been meant for, or undefined when none is close, or several as close as each other: of
 * many names that begin with the text, or have it within, none is meant more than the others.
 */
export function nearest(text: string, candidates: readonly Candidate[]): string | undefined {
  if (fold(text) === '') return undefined;
  const [best, ...others] = rankedBy(text, candidates);
  if (!best || best.kind === 'none' || isShared(fold(text), best.candidate)) return undefined;
  const { value } = best.candidate;
  const second = others.find(({ candidate }) => candidate.value !== value);
  const isPart = best.kind === 'begins' || best.kind === 'within';
  const isTie = second?.far === best.far || (isPart && second?.kind === best.kind);
  return isTie && best.kind !== 'same' ? undefined : value;
}

/** Folded, without the words that say nothing by themselves. */
const tellingWords = (name: string): string =>
  foldedName(name)
    .split(' ')
    .filter((word) => !joiningWords.has(word))
    .join(' ');

/**
 * The record that a text was all but surely meant for: its name but for a slip or for joining words. Records are many
 * and alike, so that one whose name is only partly the same is more often another.
 */
export function nearestRecord(text: string, candidates: readonly Candidate[]): string | undefined {
  const wanted = tellingWords(text);
  if (wanted === '') return undefined;
  const [best, second] = candidates
    .map(({ value, names = [] }) => ({
      value,
      apart: Math.min(...[value, ...names].map((name) => distance(wanted, tellingWords(name)))),
    }))
    .sort((a, b) => a.apart - b.apart);
  // An acronym of another letter is that of another record.
  const most = wanted.length < 4 ? 0 : Math.min(3, Math.max(1, Math.floor(wanted.length / 6)));
  if (!best || best.apart > most || second?.apart === best.apart) return undefined;
  return best.value;
}
