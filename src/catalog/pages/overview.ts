import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';

/** The page of the figures of the whole register. */
export function overviewFrame(catalog: Catalog, language: Language): Frame {
  const { title, lead } = messagesIn(language).overview;
  return createFrame(catalog, {
    language,
    title: { text: title },
    description: lead,
    place: () => ({ to: 'overview' }),
  });
}
