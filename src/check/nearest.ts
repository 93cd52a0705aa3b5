import { distance } from 'fastest-levenshtein';
import { fold } from '#model/fold.ts';

/** A value that is accepted, and the words people may know it by. */
export interface Candidate {
  readonly value: string;
  readonly names?: readonly string[] | undefined;
}

// The same names are compared with every mistake, and folding costs more than comparing.
const foldedNames = new Map<string, string>();

function foldedName(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  const made = fold(name);
  foldedNames.set(name, made);
  return made;
}

/** How far a text is from a candidate, 0 being the same; words that the name holds are near. */
function farness(text: string, candidate: Candidate): number {
  const names = [candidate.value, ...(candidate.names ?? [])].map(foldedName).filter((name) => name !== '');
  return Math.min(...names.map((name) => nameFarness(text, name)));
}

function nameFarness(text: string, name: string): number {
  if (name === text) return 0;
  // A code of digits is another code where one of them is another: only what begins with them is near.
  if (/^[\d ]+$/.test(text)) return name.startsWith(text) ? 0.25 + name.length / 1000 : farFrom(text, name);
  // Three letters that begin a country's name mean it, though its two-letter code is fewer letters away.
  if (text.length >= 3 && name.startsWith(text)) return 0.25 + name.length / 1000;
  const apart = distance(text, name);
  if (isClose(text, apart)) return apart / Math.max(text.length, name.length);
  const holds = text.length >= 3 && ` ${name}`.includes(` ${text}`);
  return holds ? 0.5 + name.length / 1000 : farFrom(text, name);
}

const farFrom = (text: string, name: string): number =>
  2 + distance(text, name) / Math.max(text.length, name.length);

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
  return first && others.every(({ value }) => value === first.value) ? first.value : undefined;
}

const isClose = (text: string, apart: number): boolean => apart <= Math.max(1, Math.floor(text.length / 3));

/** Candidates, the nearest to the text first. */
export function nearestFirst<C extends Candidate>(text: string, candidates: readonly C[]): readonly C[] {
  const wanted = fold(text);
  return candidates
    .map((candidate, n) => ({ candidate, n, far: farness(wanted, candidate) }))
    .sort((a, b) => a.far - b.far || a.n - b.n)
    .map(({ candidate }) => candidate);
}

/** The value the text may have been meant for, or undefined when none is close, or several as close as each other. */
export function nearest(text: string, candidates: readonly Candidate[]): string | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const ranked = candidates
    .map((candidate) => ({ value: candidate.value, far: farness(wanted, candidate) }))
    .filter(({ far }) => far < 2)
    .sort((a, b) => a.far - b.far);
  const [best, second] = ranked;
  if (!best) return undefined;
  const isTie = second !== undefined && second.far === best.far && second.value !== best.value;
  return isTie && best.far > 0 ? undefined : best.value;
}
