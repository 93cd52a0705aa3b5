import { statedDate } from '#model/partial-date.ts';
import { messagesIn } from '#i18n/languages.ts';
import type { Catalog, RecordLink } from '../catalog.ts';
import { type FormerPage, languageOfAddress } from '../former-addresses.ts';
import { createFrame, dateInWords, type Frame } from '../frame.ts';
import { indexLinks } from './own-page.ts';
import { localWords, type Words, wordsIn } from '../words.ts';

export interface GonePage {
  readonly frame: Frame;
  readonly title: Words;
  /** The last day on which it was there, in words, where it is known. */
  readonly until?: string;
  readonly why: Words;
  readonly indexes: readonly RecordLink[];
}

/** The page of an address of which what was there is gone: what it was, until when and why. */
export function gonePage(catalog: Catalog, { path, language, entry }: FormerPage): GonePage {
  const { gone } = messagesIn(language);
  const title = wordsIn(entry.title ?? path, catalog.reference, language);
  const until = statedDate(entry.until);
  const why = localWords(entry.why ?? {}, language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: gone.title(title.text) },
      description: why.text,
      place: (at) => {
        if (at === language) return { to: 'address', path };
        const other = entry.addresses.find((address) => languageOfAddress(catalog, address) === at);
        return other === undefined ? { to: 'home' } : { to: 'address', path: other };
      },
      breadcrumbs: [],
      index: false,
    }),
    title,
    ...(until === undefined ? {} : { until: dateInWords(until, language) }),
    why,
    indexes: indexLinks(catalog, language),
  };
}
