import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, type RecordLink, sections } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';

/** A page that has no record: search, and the page for an address that does not exist. */
export interface OwnPage {
  readonly frame: Frame;
  readonly indexes: readonly RecordLink[];
}

function indexes(catalog: Catalog, language: Language): readonly RecordLink[] {
  const messages = messagesIn(language);
  return sections.map((section) => ({
    text: messages.collections[section],
    href: catalog.addresses.href({ to: 'index', section }, language),
  }));
}

export function searchPage(catalog: Catalog, language: Language): OwnPage {
  const { search } = messagesIn(language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: search.title },
      description: search.hint,
      place: () => ({ to: 'search' }),
    }),
    indexes: indexes(catalog, language),
  };
}

export function notFoundPage(catalog: Catalog, language: Language): OwnPage {
  const { notFound } = messagesIn(language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: notFound.title },
      description: notFound.lead,
      place: () => ({ to: 'home' }),
      breadcrumbs: [],
      index: false,
    }),
    indexes: indexes(catalog, language),
  };
}
