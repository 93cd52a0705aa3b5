import { type PartialDate, statedDate, type Unstated } from '#model/partial-date.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { dateInWords } from './frame.ts';

interface Span {
  readonly since?: PartialDate | Unstated | undefined;
  readonly until?: PartialDate | Unstated | undefined;
}

/** From when until when something held, as far as it is stated: `desde 1969, hasta junio de 2011`; empty where nothing is. */
export function validity({ since, until }: Span, language: Language): string {
  const { values } = messagesIn(language);
  const from = statedDate(since);
  const to = statedDate(until);
  return [from && values.since(dateInWords(from, language)), to && values.until(dateInWords(to, language))]
    .filter(Boolean)
    .join(', ');
}
