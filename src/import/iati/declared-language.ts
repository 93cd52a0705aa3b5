import type { Ledger } from '../ledger.ts';
import { tagOfLanguage } from '../language-tag.ts';
import type { XmlElement } from './xml-element.ts';

/** What words are in of which nothing nearer says it. */
export interface LanguageChoice {
  /** Language of words of which nothing says it. */
  readonly language: string;
  /** Language of words of which only their record says it, whatever it says. */
  readonly languageOverride: string | undefined;
}

/** The language of a record's words, and the one that it declares where that was overridden. */
export interface DefaultLanguage {
  readonly language: string;
  readonly overridden: string | undefined;
}

/** The language that a record declares for its words; where it declares none, the one given, which is told. */
export function declaredLanguage(
  element: XmlElement,
  { language: otherwise, languageOverride }: LanguageChoice,
  ledger: Ledger,
): DefaultLanguage {
  const given = element.attribute('xml:lang');
  const tag = given === undefined ? undefined : tagOfLanguage(given);
  const language = languageOverride ?? tag ?? otherwise;
  if (tag !== undefined) return { language, overridden: tag === language ? undefined : tag };
  ledger.lose(
    given === undefined ? 'noLanguage' : 'badLanguage',
    element,
    `${element.path}/@xml:lang`,
    given ?? language,
  );
  return { language, overridden: undefined };
}
