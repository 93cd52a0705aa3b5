import type { Language } from '#i18n/languages.ts';
import type { RecordTarget } from '#text/record-link.ts';
import { byText, type Catalog, linkTo, type RecordLink } from './catalog.ts';
import { mentionKey } from './graph.ts';

/** Records whose text names this one, in the order of their titles. */
export function mentions(catalog: Catalog, target: RecordTarget, language: Language): readonly RecordLink[] {
  const names = catalog.graph.mentionedBy.get(mentionKey(target)) ?? [];
  return byText(
    names.map(({ section, key }) => linkTo(catalog, section, key, language)),
    language,
  );
}
