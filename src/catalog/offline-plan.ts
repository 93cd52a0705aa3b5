import type { Language } from '#i18n/languages.ts';
import { type Place, pathOf } from './addresses.ts';
import { type Catalog, sections } from './catalog.ts';
import { hasPath } from './learning-path.ts';

/** What of a site its readers need most without a network. Paths are below the site’s base. */
export interface OfflinePlan {
  readonly base: string;
  readonly languages: readonly {
    readonly language: string;
    /** What the paths of its pages begin with: `en/`, or nothing. */
    readonly prefix: string;
    /** The page on reading offline. */
    readonly page: string;
    /** Pages that readers go on from, and files that scripts of pages load. */
    readonly indexes: readonly string[];
  }[];
}

export function offlinePlan(catalog: Catalog): OfflinePlan {
  const { addresses, reference } = catalog;
  const places: readonly Place[] = [
    { to: 'home' },
    ...sections.map((section): Place => ({ to: 'index', section })),
    { to: 'concepts-by-kind' },
    { to: 'search' },
    { to: 'search-dialog' },
    ...(hasPath(catalog) ? [{ to: 'start' } as const] : []),
  ];
  const plan = (language: Language): OfflinePlan['languages'][number] => {
    const path = (place: Place): string => pathOf(place, language, reference);
    return {
      language,
      prefix: path({ to: 'home' }),
      page: path({ to: 'offline' }),
      indexes: [
        ...places.map(path),
        `${path({ to: 'index', section: 'concepts' })}summaries.json`,
        `explorer/${language}.json`,
      ],
    };
  };
  return { base: addresses.file(''), languages: addresses.languages.map(plan) };
}
