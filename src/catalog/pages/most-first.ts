import type { Language } from '#i18n/languages.ts';
import { byText } from '../catalog.ts';
import type { Words } from '../words.ts';

/** Those with the most projects first, then as a dictionary sorts. */
export const mostFirst = <T extends Words & { readonly count: number }>(
  items: readonly T[],
  language: Language,
): readonly T[] => byText(items, language).toSorted((a, b) => b.count - a.count);
