import { strands } from '#model/codelists/strands.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, type RecordLink, sections } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';
import { hasPath, learningPath, type Step } from '../learning-path.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a search can be narrowed to, and where one goes without it. */
export interface SearchView {
  readonly language: Language;
  readonly base: string;
  readonly searchPageHref: string;
  readonly types: readonly Choice[];
  readonly strands: readonly Choice[];
  readonly indexes: readonly Index[];
  /** The path for newcomers, where the site has one. */
  readonly start?: Index;
  /** Where to tell that something is missing; the script fills in `%7Bquery%7D` and `%7Bpage%7D`. */
  readonly missingHref: string;
}

interface Index {
  readonly label: string;
  readonly href: string;
}

function indexes(catalog: Catalog, language: Language): readonly Index[] {
  const messages = messagesIn(language);
  return sections.map((section) => ({
    label: messages.collections[section],
    href: catalog.addresses.href({ to: 'index', section }, language),
  }));
}

/** The indexes, where one may go on from a page that has nothing to show. */
export const indexLinks = (catalog: Catalog, language: Language): readonly RecordLink[] =>
  indexes(catalog, language).map(({ label, href }) => ({ text: label, href }));

/** Where to tell that something is missing, with `%7Bquery%7D` and `%7Bpage%7D` for scripts to fill in. */
export const missingHref = ({ site }: Catalog, language: Language): string =>
  site.repository.report
    .replace('{title}', encodeURIComponent(messagesIn(language).search.missingTitle('{query}')))
    .replace('{page}', encodeURIComponent('{page}'));

/** What the search dialog and the search page are made of. */
export function searchView(catalog: Catalog, language: Language): SearchView {
  const messages = messagesIn(language);
  return {
    language,
    base: catalog.addresses.file(''),
    searchPageHref: catalog.addresses.href({ to: 'search' }, language),
    types: [...sections, 'pages' as const].map((type) => ({
      value: type,
      label: messages.collections[type],
    })),
    strands: strands.map(({ code, label }) => ({ value: code, label: inLanguage(label, language) })),
    indexes: indexes(catalog, language),
    ...(hasPath(catalog)
      ? { start: { label: messages.start.title, href: catalog.addresses.href({ to: 'start' }, language) } }
      : {}),
    missingHref: missingHref(catalog, language),
  };
}

export interface SearchPage {
  readonly frame: Frame;
  readonly search: SearchView;
}

export function searchPage(catalog: Catalog, language: Language): SearchPage {
  const { search } = messagesIn(language);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: search.title },
      description: search.hint,
      place: () => ({ to: 'search' }),
    }),
    search: searchView(catalog, language),
  };
}

export interface NotFoundPage {
  readonly frame: Frame;
  readonly indexes: readonly RecordLink[];
}

/** The page for an address that does not exist. */
export function notFoundPage(catalog: Catalog, language: Language): NotFoundPage {
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
    indexes: indexLinks(catalog, language),
  };
}

export interface StartPage {
  readonly frame: Frame;
  readonly lead: string;
  readonly steps: readonly Step[];
  readonly indexes: readonly RecordLink[];
}

/** The path for newcomers. */
export function startPage(catalog: Catalog, language: Language): StartPage {
  const { start } = messagesIn(language);
  const steps = learningPath(catalog, language);
  const lead = start.lead(steps.length);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: start.title },
      description: lead,
      place: () => ({ to: 'start' }),
      files: ['site.yaml'],
    }),
    lead,
    steps,
    indexes: indexLinks(catalog, language),
  };
}
