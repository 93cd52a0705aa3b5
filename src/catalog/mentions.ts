import type { Language } from '#i18n/languages.ts';
import type { RecordTarget } from '#text/record-link.ts';
import { byText, type Catalog, linkTo } from './catalog.ts';
import { type FirstLinks, firstLinks } from './first-links.ts';
import { mentionKey } from './graph.ts';

/** Records whose text names this one, in the order of their titles. */
export function mentions(catalog: Catalog, target: RecordTarget, language: Language): FirstLinks {
  const names = catalog.graph.mentionedBy.get(mentionKey(target)) ?? [];
  const links = byText(
    names.map(({ section, key }) => linkTo(catalog, section, key, language)),
    language,
  );
  return firstLinks(catalog, links, language);
}
