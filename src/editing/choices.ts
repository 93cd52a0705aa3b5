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

/** The choices in which each word of a text begins one, the likeliest first; all of them for no text. */
export function matching<T>(text: string, choices: readonly Choice<T>[]): readonly Choice<T>[] {
  const wanted = fold(text);
  if (wanted === '') return choices;
  const typed = wordsOf(text);
  return choices
    .flatMap((choice, n) => {
      const far = farness(wanted, typed, choice);
      return far === undefined ? [] : [{ choice, far, n }];
    })
    .sort((a, b) => a.far - b.far || a.n - b.n)
    .map(({ choice }) => choice);
}

/** The choices that match a text while it is typed; where there is none, those that are spelt nearest to it. */
export function choicesFor<T>(text: string, choices: readonly Choice<T>[]): readonly Choice<T>[] {
  const found = matching(text, choices);
  return found.length > 0 ? found : nearestChoices(text, choices);
}

const NEAREST = 5;

/** The choices that are spelt nearest to a text. */
export const nearestChoices = <T>(text: string, choices: readonly Choice<T>[]): readonly Choice<T>[] =>
  nearestFirst(
    text,
    choices.map((choice, n) => ({
      value: String(n),
      names: [choice.label, ...(choice.names ?? [])],
      choice,
    })),
  )
    .slice(0, NEAREST)
    .map(({ choice }) => choice);

/**
 * The one choice that a text means: whose name it is, whatever its accents and case, or else the only one that has its
 * words; undefined where none or several do.
 */
export function choiceMeant<T>(text: string, choices: readonly Choice<T>[]): Choice<T> | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const named = choices.filter(({ label, names = [] }) =>
    [label, ...names].some((name) => fold(name) === wanted),
  );
  const found = named.length > 0 ? named : matching(text, choices);
  return found.length === 1 ? found[0] : undefined;
}
