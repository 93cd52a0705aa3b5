import { type Answers, once } from './answers.ts';
import type { Making } from './making.ts';

/** An identifier of the record in another register. */
export interface Identifier {
  readonly scheme: string;
  readonly id: string;
}

/** Identifiers given as `scheme:id`; nobody is asked for them. */
export async function givenIdentifiers(answers: Answers, { words }: Making): Promise<readonly Identifier[]> {
  const found = await answers.get<readonly Identifier[]>({
    option: 'identifier',
    label: words.ask.identifier,
    isRequired: false,
    read: (given) => {
      const read = given.map((text) => /^\s*([^:]*[^:\s])\s*:\s*(\S.*)$/.exec(text));
      const wrong = given.find((_, n) => !read[n]);
      return wrong === undefined
        ? { value: once(read.map((match) => ({ scheme: match?.[1] ?? '', id: match?.[2]?.trim() ?? '' }))) }
        : { problem: words.badIdentifier(wrong) };
    },
    ask: () => Promise.resolve(undefined),
  });
  return found ?? [];
}
