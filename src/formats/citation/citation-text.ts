import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { knownLanguages, type Language, messagesIn } from '#i18n/languages.ts';
import { apaStyle } from './apa-style.ts';
import { chicagoStyle } from './chicago-style.ts';
import type { CitationItem } from './citation-item.ts';
import { citationLocale } from './citation-locale.ts';

const styles = { apa: apaStyle, chicago: chicagoStyle };

const library = plugins.config.get('@csl');
const libraryLocales = library.locales.list();

/** The library has one locale of a language, if any: what differs elsewhere is in the styles. */
const locales = new Map(
  knownLanguages.map((language) => {
    const { locale } = messagesIn(language);
    return [language, libraryLocales.find((known) => known.startsWith(`${language}-`)) ?? locale];
  }),
);

for (const language of knownLanguages) {
  const locale = locales.get(language) ?? language;
  if (!library.locales.has(locale)) library.locales.add(locale, citationLocale(language));
  for (const [style, write] of Object.entries(styles))
    library.styles.add(`${style}-${language}`, write(language));
}

/** The reference in the style, in the words of the language: HTML with nothing but italics. */
export function citationText(item: CitationItem, style: keyof typeof styles, language: Language): string {
  const named = {
    ...item,
    id: `cited-${item.id}`,
    title: ownWord(item.title),
    // As names without parts, since between names that are known to be of bodies the library always sets a comma.
    author: item.author.map(({ literal }) => ({ family: ownWord(literal) })),
  };
  const [entry] = plugins.output.format('bibliography', [named], {
    template: `${style}-${language}`,
    lang: locales.get(language) ?? language,
    format: 'html',
    asEntryArray: true,
  });
  return onlyItalics((entry?.[1] ?? '').replaceAll(JOINER, ''));
}

// Prints nothing.
const JOINER = '\u2060';

/** The library keeps what it wrote under its words, in objects that have properties of such names already. */
const ownWord = (word: string): string => (word in {} ? word + JOINER : word);

// What stands in a title as a tag comes back as a tag only where the library knows it, and with inline styles.
const onlyItalics = (html: string): string => html.replace(/<(?!\/?i>)[^>]*>/g, '').trim();
