import { type CodelistEntry } from '#model/codelists/codelist.ts';
import { type PartialDate, parsePartialDate } from '#model/partial-date.ts';
import type { Words } from '../draft.ts';
import type { Ledger, LossRule } from '../ledger.ts';
import { plainText } from '../plain-words.ts';
import { tagOfLanguage } from '../language-tag.ts';
import type { XmlElement } from './xml-element.ts';

/** One activity as it is mapped: the element, what its words are in where nothing says so, and what is lost. */
export interface ActivityReader {
  readonly element: XmlElement;
  readonly ledger: Ledger;
  readonly language: string;
  /** What the activity says that its words are in, where whoever imports it knows better. */
  readonly overridden: string | undefined;
  readonly currency: string | undefined;
  /** Major version of the standard. */
  readonly isVersionOne: boolean;
  /** Whether the file is an export of a register like this one, whose marks can be trusted. */
  readonly isOurs: boolean;
}

/** The words of elements: those of their narratives, or their own text as version 1 has it. */
export function wordsOf(
  elements: readonly XmlElement[],
  reader: Pick<ActivityReader, 'language' | 'overridden' | 'ledger'>,
): readonly Words[] {
  const { ledger, overridden } = reader;
  return elements.flatMap((element) => {
    const narratives = element.children('narrative');
    const own = languageOf(element, ledger);
    return (narratives.length > 0 ? narratives : [element]).flatMap((narrative) => {
      const stated = (narrative === element ? undefined : languageOf(narrative, ledger)) ?? own;
      const words = wordsIn(narrative, stated ?? reader.language, ledger);
      if (stated === undefined && overridden !== undefined) {
        for (const { text } of words)
          ledger.lose('languageOverridden', narrative, `@xml:lang="${overridden}"`, text);
      }
      return words;
    });
  });
}

function wordsIn(element: XmlElement, language: string, ledger: Ledger): readonly Words[] {
  const { text, hasLostLetters, hasPunctuationOfWindows } = plainText(element.text() ?? '');
  if (hasLostLetters) ledger.lose('lostLetters', element, element.path, text);
  if (hasPunctuationOfWindows) ledger.lose('windowsPunctuation', element, element.path, text);
  return text === '' ? [] : [{ text, language }];
}

function languageOf(element: XmlElement, ledger: Ledger): string | undefined {
  const given = element.attribute('xml:lang');
  if (given === undefined) return undefined;
  const tag = tagOfLanguage(given);
  if (tag !== undefined) return tag;
  ledger.lose('badLanguage', element, `${element.path}/@xml:lang`, given);
  return undefined;
}

/** The code of the list that the text is; told as a loss where there is none. */
export function codeIn<E extends CodelistEntry>(
  entries: readonly E[],
  text: string | undefined,
  element: XmlElement,
  ledger: Ledger,
  attribute = 'code',
): E['code'] | undefined {
  if (text === undefined) return undefined;
  const found = entries.find(({ code }) => code === text);
  if (found) return found.code;
  ledger.lose('unknownCode', element, `${element.path}/@${attribute}`, text);
  return undefined;
}

/** The first of several elements of which a record has one; the others are told. */
export function only(
  elements: readonly XmlElement[],
  ledger: Ledger,
  rule: LossRule = 'secondValue',
): XmlElement | undefined {
  const [first, ...others] = elements;
  for (const other of others) ledger.lose(rule, other, other.path, other.attribute('code') ?? '');
  return first;
}

/** Day of `2013-12-31`, `2013-12-31Z` or `2013-12-31T00:00:00`; undefined for anything else. */
export function dayIn(text: string): PartialDate | undefined {
  const [, day] =
    /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2}|T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text) ?? [];
  return day === undefined ? undefined : parsePartialDate(day);
}
