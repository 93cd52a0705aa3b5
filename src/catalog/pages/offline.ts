import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';

export interface OfflinePage {
  readonly frame: Frame;
  /** Languages of the site, the page’s first. */
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  /** The page of the data to download. */
  readonly dataHref: string;
}

/** How to read without a network. */
export function offlinePage(catalog: Catalog, language: Language): OfflinePage {
  const { offline } = messagesIn(language);
  const { addresses } = catalog;
  const others = addresses.languages.filter((other) => other !== language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: offline.title },
      description: offline.lead,
      place: () => ({ to: 'offline' }),
    }),
    languages: [language, ...others].map((of) => ({ language: of, name: messagesIn(of).name })),
    dataHref: addresses.href({ to: 'data' }, language),
  };
}
