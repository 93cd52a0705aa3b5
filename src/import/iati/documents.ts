import { documentCategories } from '#model/codelists/document-categories.ts';
import { webAddress } from '#model/text.ts';
import { oneLine } from '../plain-words.ts';
import type { ProjectFields } from '../draft.ts';
import { tagOfLanguage } from '../language-tag.ts';
import { type ActivityReader, codeIn, only, wordsOf } from './activity-reader.ts';
import type { XmlElement } from './xml-element.ts';

type Document = NonNullable<ProjectFields['documents']>[number];

/** DocumentCategory of an activity's own page, which version 1 has an element for. */
const ACTIVITY_PAGE = 'A12';

/** Documents and pages about the activity. */
export function documentsOf(reader: ActivityReader): ProjectFields['documents'] {
  const { element, ledger } = reader;
  const documents = [
    ...element.children('document-link').flatMap((link) => documentIn(link, reader)),
    ...element.children('activity-website').flatMap((site): readonly Document[] => {
      const url = addressIn(site.text(), site, site.path, reader);
      return url === undefined ? [] : [{ title: url, url, category: ACTIVITY_PAGE }];
    }),
  ];
  const byAddress = new Map(documents.map((document) => [`${document.url} ${document.title}`, document]));
  if (byAddress.size < documents.length) ledger.lose('repeated', element, `${element.path}/document-link`);
  return byAddress.size === 0 ? undefined : [...byAddress.values()];
}

function addressIn(
  text: string | undefined,
  element: XmlElement,
  path: string,
  { ledger }: ActivityReader,
): string | undefined {
  const url = text?.trim() ?? '';
  if (webAddress.safeParse(url).success && !/\s/.test(url)) return url;
  ledger.lose('badAddress', element, path, url);
  return undefined;
}

function documentIn(link: XmlElement, reader: ActivityReader): readonly Document[] {
  const { ledger } = reader;
  const url = addressIn(link.attribute('url'), link, `${link.path}/@url`, reader);
  const titles = wordsOf(link.children('title'), reader);
  if (url === undefined) return [];
  const categories = link.children('category');
  for (const category of categories) {
    category.text();
    for (const words of category.children('narrative')) words.discard();
  }
  const first = only(categories, ledger);
  const category = first && codeIn(documentCategories, first.attribute('code'), first, ledger);
  const said = only(link.children('language'), ledger);
  said?.text();
  const code = said?.attribute('code');
  const language = tagOfLanguage(code ?? '');
  if (said && language === undefined) ledger.lose('badLanguage', said, `${said.path}/@code`, code);
  // A title in the document’s own language, if there is one.
  const title = titles.find((words) => words.language === language) ?? titles[0];
  for (const other of titles) {
    if (other !== title) ledger.lose('otherLanguage', link, `${link.path}/title`, other.text);
  }
  return [
    {
      title: title ? oneLine(title.text) : url,
      url,
      ...(language === undefined ? {} : { language }),
      ...(category === undefined ? {} : { category }),
    },
  ];
}
