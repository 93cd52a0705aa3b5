import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '../catalog.ts';
import { allCorrections, type CorrectionOfRecord } from '../corrections.ts';
import { createFrame, type Frame } from '../frame.ts';

export interface CorrectionsPage {
  readonly frame: Frame;
  readonly corrections: readonly CorrectionOfRecord[];
}

/** What the site once said wrong, and says no more. */
export function correctionsPage(catalog: Catalog, language: Language): CorrectionsPage {
  const { corrections } = messagesIn(language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: corrections.title },
      description: corrections.lead,
      place: () => ({ to: 'corrections' }),
    }),
    corrections: allCorrections(catalog, language),
  };
}
