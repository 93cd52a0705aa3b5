import type { Ledger } from '../ledger.ts';
import { tagOfLanguage } from '../language-tag.ts';
import type { XmlElement } from './xml-element.ts';

/** The language that a record declares for its words; where it declares none, the one given, which is told. */
export function declaredLanguage(element: XmlElement, otherwise: string, ledger: Ledger): string {
  const given = element.attribute('xml:lang');
  const tag = given === undefined ? undefined : tagOfLanguage(given);
  if (tag !== undefined) return tag;
  ledger.lose(
    given === undefined ? 'noLanguage' : 'badLanguage',
    element,
    `${element.path}/@xml:lang`,
    given ?? otherwise,
  );
  return otherwise;
}
