import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { knownLanguages, type Language } from '#i18n/languages.ts';
import { apaStyle } from './apa-style.ts';
import { chicagoStyle } from './chicago-style.ts';
import type { CitationItem } from './citation-item.ts';

const styles = { apa: apaStyle, chicago: chicagoStyle };

// The library has one Spanish: what of it differs in Mexico is in the styles.
const locales: Readonly<Record<Language, string>> = { es: 'es-ES', en: 'en-US' };

const library = plugins.config.get('@csl');
for (const language of knownLanguages)
  for (const [style, write] of Object.entries(styles))
    library.styles.add(`${style}-${language}`, write(language));

/** The reference in the style, in the words of the language: HTML with nothing but italics. */
export function citationText(item: CitationItem, style: keyof typeof styles, language: Language): string {
  // As names without parts, since between names that are known to be of bodies the library always sets a comma.
  const named = { ...item, author: item.author.map(({ literal }) => ({ family: literal })) };
  const [entry] = plugins.output.format('bibliography', [named], {
    template: `${style}-${language}`,
    lang: locales[language],
    format: 'html',
    asEntryArray: true,
  });
  return onlyItalics(entry?.[1] ?? '');
}

// What stands in a title as a tag comes back as a tag only where the library knows it, and with inline styles.
const onlyItalics = (html: string): string => html.replace(/<(?!\/?i>)[^>]*>/g, '').trim();
