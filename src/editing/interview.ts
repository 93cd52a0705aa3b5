import type { Choice } from './choices.ts';

/** A question that is answered in words. */
export interface TextQuestion {
  readonly question: string;
  /** Taken where nothing is typed. */
  readonly suggestion?: string | undefined;
  /** What is wrong with an answer; undefined where nothing is. */
  readonly problem?: (answer: string) => string | undefined;
}

/** A question that is answered from a list. */
export interface ChoiceQuestion<T> {
  readonly question: string;
  /** Offered before anything is typed, such as to leave it for later. */
  readonly first?: readonly Choice<T>[];
  readonly choices: readonly Choice<T>[];
  /** Further choices that depend on what was typed, such as to make what is not there. */
  readonly more?: (typed: string) => readonly Choice<T>[];
}

/** Whoever answers: a person at a terminal, or a test. */
export interface Interview {
  text(question: TextQuestion): Promise<string>;
  choose<T>(question: ChoiceQuestion<T>): Promise<T>;
  /** Something that is told between two questions. */
  tell(text: string): void;
}

/** Whoever answers went away: nothing may be written. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
