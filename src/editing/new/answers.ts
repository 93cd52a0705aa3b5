import type { Interview } from '../interview.ts';

/** What an argument says, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly problem: string };

/** Values without those that say the same as an earlier one. */
export const once = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** All the values, each once, or all that is wrong with them. */
export function allOf<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const problems = readings.flatMap((one) => ('problem' in one ? [one.problem] : []));
  return problems.length > 0
    ? { problem: problems.join('\n') }
    : { value: once(readings.flatMap((one) => ('value' in one ? [one.value] : []))) };
}

/** One thing that a new record needs to know. */
export interface Slot<T> {
  /** Name of the option that gives it, without hyphens. */
  readonly option: string;
  /** What it is, in a few words. */
  readonly label: string;
  readonly isRequired: boolean;
  readonly read: (given: readonly string[]) => Reading<T>;
  /** Undefined where the answer is left for later. */
  readonly ask: (interview: Interview) => Promise<T | undefined>;
}

/** Answers from the arguments of a command and, where there is one, from an interview. */
export class Answers {
  /** What is wrong with the arguments. */
  readonly problems: string[] = [];
  /** What is required and was not given. */
  readonly missing: string[] = [];
  readonly #given: ReadonlyMap<string, readonly string[]>;
  readonly #interview: Interview | undefined;
  readonly #used = new Set<string>();

  constructor(given: ReadonlyMap<string, readonly string[]>, interview: Interview | undefined) {
    this.#given = given;
    this.#interview = interview;
  }

  /** Whoever can be asked. */
  get interview(): Interview | undefined {
    return this.#interview;
  }

  /** Options that were given and that nothing asked for. */
  get unused(): readonly string[] {
    return [...this.#given.keys()].filter((option) => !this.#used.has(option));
  }

  /** The same person, asked about another record: no argument speaks of it. */
  aside(): Answers {
    return new Answers(new Map(), this.#interview);
  }

  /** Options that mean something only beside another: where that one is not given, they are wrong. */
  dependOn(
    main: string,
    options: readonly string[],
    problem: (option: string, main: string) => string,
  ): void {
    for (const option of options) {
      if (this.#given.has(main)) this.leaveUnread(option);
      else this.refuse(option, problem(option, main));
    }
  }

  /** An option that cannot be given here, and why. */
  refuse(option: string, problem: string): void {
    if (this.#given.has(option)) this.problems.push(problem);
    this.leaveUnread(option);
  }

  /** Options that have their place here, though another mistake keeps them from being read. */
  leaveUnread(...options: readonly string[]): void {
    for (const option of options) this.#used.add(option);
  }

  async get<T>({ option, label, isRequired, read, ask }: Slot<T>): Promise<T | undefined> {
    this.#used.add(option);
    const given = this.#given.get(option);
    if (given) {
      const reading = read(given);
      if ('value' in reading) return reading.value;
      this.problems.push(reading.problem);
      return undefined;
    }
    if (this.#interview) return ask(this.#interview);
    if (isRequired) this.missing.push(`--${option} (${label})`);
    return undefined;
  }
}
