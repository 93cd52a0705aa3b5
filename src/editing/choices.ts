import { nearestFirst } from '#check/nearest.ts';
import { fold, wordsOf } from '#model/fold.ts';

/** Something to choose from a list, by any of its names. */
export interface Choice<T> {
  readonly value: T;
  /** How it is shown. */
  readonly label: string;
  /** What else it may be looked for by. */
  readonly names?: readonly string[] | undefined;
}

/** How well a text finds a choice, 0 being the same name; undefined where some word of it is in no name. */
function farness(
  text: string,
  typed: readonly string[],
  { label, names = [] }: Choice<unknown>,
): number | undefined {
  const folded = [label, ...names].map(fold);
  if (folded.includes(text)) return 0;
  if (folded.some((name) => name.startsWith(text))) return 1;
  const words = folded.flatMap((name) => name.split(' '));
  return typed.every((word) => words.some((other) => other.startsWith(word))) ? 2 : undefined;
}

/**
 * The choices that a text means while it is typed, the likeliest first: those in which each of its words begins one.
 * Where there is none, those that are spelt nearest to it.
 */
export function choicesFor<T>(text: string, choices: readonly Choice<T>[]): readonly Choice<T>[] {
  const wanted = fold(text);
  if (wanted === '') return choices;
  const typed = wordsOf(text);
  const found = choices.flatMap((choice, n) => {
    const far = farness(wanted, typed, choice);
    return far === undefined ? [] : [{ choice, far, n }];
  });
  if (found.length > 0) {
    return found.sort((a, b) => a.far - b.far || a.n - b.n).map(({ choice }) => choice);
  }
  const candidates = choices.map((choice, n) => ({
    value: String(n),
    names: [choice.label, ...(choice.names ?? [])],
    choice,
  }));
  return nearestFirst(text, candidates)
    .slice(0, NEAREST)
    .map(({ choice }) => choice);
}

const NEAREST = 5;

/** The choice whose name the text is, whatever its accents and case; undefined where none or several have it. */
export function choiceNamed<T>(text: string, choices: readonly Choice<T>[]): Choice<T> | undefined {
  const wanted = fold(text);
  const found = choices.filter(({ label, names = [] }) =>
    [label, ...names].some((name) => fold(name) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}
