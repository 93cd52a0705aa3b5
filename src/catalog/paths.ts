import type { Language } from '#i18n/languages.ts';
import { type Place, pathOf } from './addresses.ts';
import type { Catalog } from './catalog.ts';

/** One address of a route, and what its page needs to ask the catalog. */
export interface RoutePath<Item> {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly item: Item; readonly language: Language };
}

/**
 * The addresses of a route in every language. Route names differ by language, so each route is one rest parameter
 * that holds the whole path: `src/pages/[...concept].astro` has the parameter `concept`.
 */
export function paths<Item>(
  catalog: Catalog,
  parameter: string,
  items: readonly Item[],
  place: (item: Item, language: Language) => Place,
): RoutePath<Item>[] {
  return catalog.addresses.languages.flatMap((language) =>
    items.map((item) => {
      const path = pathOf(place(item, language), language, catalog.reference).replace(/\/$/, '');
      return { params: { [parameter]: path === '' ? undefined : path }, props: { item, language } };
    }),
  );
}
