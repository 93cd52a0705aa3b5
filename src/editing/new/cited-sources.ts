import { allOf, type Answers } from './answers.ts';
import { type Making, recordChoices } from './making.ts';
import { newSource } from './new-source.ts';
import { askSeveral, recordMeant } from './slots.ts';

/** The sources of a record, each that there is or a new one. */
export async function citedSources(
  answers: Answers,
  making: Making,
  isRequired: boolean,
): Promise<readonly string[] | undefined> {
  const { words } = making;
  return answers.get<readonly string[]>({
    option: 'source',
    label: words.ask.source,
    isRequired,
    read: (given) => allOf(given.map((text) => recordMeant(text, 'sources', 'source', making))),
    ask: async (interview) => {
      const found = await askSeveral<SourceChoice>(
        interview,
        words.ask.source,
        making,
        isRequired,
        () => recordChoices(making, 'sources'),
        (typed) => (typed === '' ? [] : [{ value: { title: typed }, label: words.ask.makeSource(typed) }]),
      );
      const keys: string[] = [];
      for (const one of found) {
        if (typeof one !== 'string') interview.tell(words.ask.about(one.title));
        const key = typeof one === 'string' ? one : await newSource(answers.aside(), making, one.title);
        if (key !== undefined && !keys.includes(key)) keys.push(key);
      }
      return keys;
    },
  });
}

/** A source that there is, by its key, or the title of a new one. */
type SourceChoice = string | { readonly title: string };
