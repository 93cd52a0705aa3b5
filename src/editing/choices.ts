import { nearOnes } from '#check/nearest.ts';
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

const nearestChoices = <T>(text: string, choices: readonly Choice<T>[]): readonly Choice<T>[] =>
  nearOnes(
    text,
    choices.map((choice, n) => ({
      value: String(n),
      names: [choice.label, ...(choice.names ?? [])],
      choice,
    })),
    NEAREST,
  ).map(({ choice }) => choice);

/** The one choice whose name a text is, whatever its accents and case; undefined where none or several have it. */
export function choiceNamed<T>(text: string, choices: readonly Choice<T>[]): Choice<T> | undefined {
  const wanted = fold(text);
  const [found, ...others] =
    wanted === ''
      ? []
      : choices.filter(({ label, names = [] }) => [label, ...names].some((name) => fold(name) === wanted));
  return others.length === 0 ? found : undefined;
}

/** The one choice that a text means: whose name it is, or else the only one that has its words. */
export function choiceMeant<T>(text: string, choices: readonly Choice<T>[]): Choice<T> | undefined {
  const [found, ...others] = fold(text) === '' ? [] : matching(text, choices);
  return choiceNamed(text, choices) ?? (others.length === 0 ? found : undefined);
}
