import type { Facet } from '#model/facet.ts';
import { isLanguage, type Language, messagesIn } from '#i18n/languages.ts';
import type { Messages } from '#i18n/languages.ts';

/** Collections and derived kinds of page that have an index and a page for each record. */
export type Section = Exclude<
  keyof Messages['routes'],
  | 'overview'
  | 'search'
  | 'start'
  | 'conceptsByKind'
  | 'conceptMap'
  | 'data'
  | 'codelists'
  | 'corrections'
  | 'privacy'
  | 'audit'
  | 'compare'
  | 'offline'
>;

/** What an address can lead to. */
export type Place =
  | { readonly to: 'home' }
  | { readonly to: 'search' }
  /** The path for newcomers. */
  | { readonly to: 'start' }
  /** The markup of the search dialog, which pages fetch when it is first opened. */
  | { readonly to: 'search-dialog' }
  | { readonly to: 'concepts-by-kind' }
  /** The map of how concepts relate. */
  | { readonly to: 'concept-map' }
  /** The figures of the whole register. */
  | { readonly to: 'overview' }
  | { readonly to: 'data' }
  /** The state of the records. */
  | { readonly to: 'audit' }
  /** A code list of the open data, with an anchor for each code. */
  | { readonly to: 'codelist'; readonly slug: string }
  /** What the site once said wrong. */
  | { readonly to: 'corrections' }
  /** What becomes of what a reader does here. */
  | { readonly to: 'privacy' }
  /** How to read without a network. */
  | { readonly to: 'offline' }
  /** All comparisons. */
  | { readonly to: 'comparisons' }
  /** Two of a section, side by side. */
  | { readonly to: 'comparison'; readonly section: Section; readonly slugs: readonly [string, string] }
  | { readonly to: 'index'; readonly section: Section }
  /** A page of an index: the first is the index itself, `{n}` gives the pattern of the later ones. */
  | { readonly to: 'index-page'; readonly section: Section; readonly page: number | '{n}' }
  /** All values that projects can be narrowed to. */
  | { readonly to: 'facet'; readonly facet: Facet }
  /** The projects that have a value, a page of their list. */
  | { readonly to: 'facet-value'; readonly facet: Facet; readonly slug: string; readonly page: number }
  | { readonly to: 'record'; readonly section: Section; readonly slug: string }
  | { readonly to: 'page'; readonly slug: string }
  /** An address as it is written, from the site’s own root: one that nothing else has any more. */
  | { readonly to: 'address'; readonly path: string };

export interface Addresses {
  /** Languages of the site, the reference language first. */
  readonly languages: readonly Language[];
  /** Path from the host's root, with the site's base: `/atlas/en/concepts/…/`. */
  readonly href: (place: Place, language: Language) => string;
  /** Path of a file beside a page: the page's own with the extension in place of its last slash. */
  readonly beside: (place: Place, language: Language, extension: string) => string;
  /** Path of a file that belongs to a page alone: the page's own with the file's name after its last slash. */
  readonly inside: (place: Place, language: Language, file: string) => string;
  /** The same with the site's host. */
  readonly absolute: (href: string) => string;
  /** Path of a file that is the same in every language, such as `pagefind/`. */
  readonly file: (path: string) => string;
}

/** The one place where addresses are made. `siteUrl` may have a path, which every address then carries. */
export function createAddresses(siteUrl: string, tags: readonly string[]): Addresses {
  const url = new URL(siteUrl);
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const languages = tags.filter(isLanguage);
  return {
    languages,
    href: (place, language) => base + pathOf(place, language, languages[0]),
    beside: (place, language, extension) => base + besidePath(place, language, languages[0], extension),
    inside: (place, language, file) => base + pathOf(place, language, languages[0]) + file,
    absolute: (href) => url.origin + href,
    file: (path) => base + path,
  };
}

/** Path, without base or leading slash, of a file beside a page: `proyectos/x.json`, `index.md`, `en.md`. */
export function besidePath(
  place: Place,
  language: Language,
  reference: Language | undefined,
  extension: string,
): string {
  const path = pathOf(place, language, reference).replace(/\/$/, '');
  return `${path === '' ? 'index' : path}.${extension}`;
}

/** Path without base or leading slash, `` for the reference language’s home. */
export function pathOf(place: Place, language: Language, reference: Language | undefined): string {
  const { routes, facetRoutes } = messagesIn(language);
  const prefix = language === reference ? '' : `${language}/`;
  switch (place.to) {
    case 'home':
      return prefix;
    case 'search':
      return `${prefix}${routes.search}/`;
    case 'start':
      return `${prefix}${routes.start}/`;
    case 'search-dialog':
      return `${prefix}${routes.search}/dialog/`;
    case 'concepts-by-kind':
      return `${prefix}${routes.concepts}/${routes.conceptsByKind}/`;
    case 'concept-map':
      return `${prefix}${routes.concepts}/${routes.conceptMap}/`;
    case 'overview':
      return `${prefix}${routes.overview}/`;
    case 'data':
      return `${prefix}${routes.data}/`;
    case 'audit':
      return `${prefix}${routes.audit}/`;
    case 'codelist':
      return `${prefix}${routes.data}/${routes.codelists}/${place.slug}/`;
    case 'privacy':
      return `${prefix}${routes.privacy}/`;
    case 'corrections':
      return `${prefix}${routes.corrections}/`;
    case 'offline':
      return `${prefix}${routes.offline}/`;
    case 'comparisons':
      return `${prefix}${routes.compare}/`;
    case 'comparison':
      return `${prefix}${routes.compare}/${routes[place.section]}/${place.slugs.join('/')}/`;
    case 'index':
      return `${prefix}${routes[place.section]}/`;
    case 'index-page':
      return `${prefix}${routes[place.section]}/${place.page === 1 ? '' : `${place.page}/`}`;
    case 'facet':
      return `${prefix}${routes.projects}/${facetRoutes[place.facet]}/`;
    case 'facet-value':
      return `${prefix}${routes.projects}/${facetRoutes[place.facet]}/${place.slug}/${place.page > 1 ? `${place.page}/` : ''}`;
    case 'record':
      return `${prefix}${routes[place.section]}/${place.slug}/`;
    case 'page':
      return `${prefix}${place.slug}/`;
    case 'address':
      return place.path.slice(1);
  }
}
