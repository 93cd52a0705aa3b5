import type { DraftParty } from '../draft.ts';
import { Ledger } from '../ledger.ts';
import { oneLine } from '../plain-words.ts';
import { webAddress } from '#model/text.ts';
import { wordsOf } from './activity-reader.ts';
import { declaredLanguage, type LanguageChoice } from './declared-language.ts';
import { partyOf } from './parties.ts';
import type { XmlRoot } from './read-records.ts';
import type { XmlElement } from './xml-element.ts';

/** DocumentCategory of an organisation's own pages. */
const OWN_PAGE = 'B16';

/** Reads an organisation of an organisation file; undefined where it has neither identifier nor name. */
export function readOrganisation(
  element: XmlElement,
  { root, ...choice }: LanguageChoice & { readonly root: XmlRoot },
): {
  readonly party: DraftParty | undefined;
  readonly reporter: DraftParty | undefined;
  readonly ledger: Ledger;
} {
  const ledger = new Ledger();
  const reader = { ...declaredLanguage(element, choice, ledger), ledger, isOurs: root.hasMarks };
  const identifier = (element.child('organisation-identifier') ?? element.child('iati-identifier'))?.text();
  const reporting = element.child('reporting-org');
  const reporter = reporting && partyOf(reporting, reader);
  const names = wordsOf(element.children('name'), reader).map((words) => ({
    ...words,
    text: oneLine(words.text),
  }));
  const website = element.children('document-link').flatMap((link) => {
    const isOwnPage = link.child('category')?.attribute('code') === OWN_PAGE;
    const url = link.attribute('url') ?? '';
    if (!isOwnPage || !webAddress.safeParse(url).success) {
      ledger.lose('unmappedDocument', link, link.path, url);
      return [];
    }
    link.discard();
    return [url];
  })[0];
  ledger.leave(element.untaken());
  if (identifier === undefined && names.length === 0) {
    ledger.lose('noIdentifier', element, element.path);
    return { party: undefined, reporter, ledger };
  }
  const { line, column, path } = element;
  const isReporter = identifier !== undefined && reporter?.identifier === identifier;
  return {
    party: { line, column, path, names, identifier, type: isReporter ? reporter.type : undefined, website },
    reporter,
    ledger,
  };
}
