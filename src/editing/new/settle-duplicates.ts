import type { Answers } from './answers.ts';
import { type Duplicate, type Identity, likelyDuplicates } from './duplicates.ts';
import type { Making } from './making.ts';
import type { NewCollection } from './new-file.ts';

/**
 * Looks for records that the new one may be, and asks; gives the key of the one that it is. Where nobody can be asked
 * they are kept for the end.
 */
export async function settleDuplicates(
  collection: NewCollection,
  identity: Identity,
  answers: Answers,
  making: Making,
): Promise<string | undefined> {
  const { content, words, isForced } = making;
  const found = isForced ? [] : likelyDuplicates(identity, collection, content);
  if (found.length === 0) return undefined;
  if (!answers.interview) {
    making.duplicates.push(...found);
    return undefined;
  }
  answers.interview.tell(words.duplicates.found);
  return answers.interview.choose<string | undefined>({
    question: words.duplicates.question,
    choices: [
      { value: undefined, label: words.duplicates.none },
      ...found.map((one) => ({ value: one.record.role.key, label: duplicateLine(one, making) })),
    ],
  });
}

/** A record that the new one may be, and why, in one line. */
export function duplicateLine({ record, by, text }: Duplicate, { words }: Making): string {
  const title = record.legible?.data.title ?? record.role.key;
  return `${title} · ${record.file.path} (${words.duplicates.by[by](text)})`;
}
