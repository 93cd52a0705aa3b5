import type { Language } from '#i18n/languages.ts';
import type { Place } from './addresses.ts';
import { type Catalog, placeOf, slugOf } from './catalog.ts';
import { comparisonPlace, comparisons } from './comparisons.ts';

/** An address that a record once had, and the one it has now. */
export interface Redirect {
  readonly from: (language: Language) => Place;
  readonly to: (language: Language) => Place;
}

/** The former addresses of records, by the keys that they say they had. */
export function redirects(catalog: Catalog): readonly Redirect[] {
  const { find } = catalog;
  const all = {
    concepts: find.concept.all,
    projects: find.project.all,
    organizations: find.organization.all,
  };
  const worded = (['concepts', 'projects', 'organizations'] as const).flatMap((section) =>
    all[section].flatMap(({ key, data }) =>
      data.redirectFrom.map((former): Redirect => ({
        from: () => ({ to: 'record', section, slug: former }),
        to: (language) => placeOf(catalog, section, key, language),
      })),
    ),
  );
  const pages = find.page.all.flatMap(({ key, data }) =>
    data.redirectFrom.map((former): Redirect => ({
      from: () => ({ to: 'page', slug: former }),
      to: (language) => placeOf(catalog, 'pages', key, language),
    })),
  );
  const sources = find.source.all.flatMap(({ key, data }) =>
    data.redirectFrom.map((former): Redirect => ({
      from: () => ({ to: 'record', section: 'sources', slug: former }),
      to: () => ({ to: 'record', section: 'sources', slug: key }),
    })),
  );
  return [...worded, ...pages, ...sources, ...comparisonRedirects(catalog)];
}

/** The former addresses of comparisons: one of the two had another key, which also said which of them stood first. */
function comparisonRedirects(catalog: Catalog): readonly Redirect[] {
  const { find } = catalog;
  return comparisons(catalog).flatMap((comparison) => {
    const { section, keys } = comparison;
    if (section === 'countries') return [];
    const finder = section === 'concepts' ? find.concept : find.organization;
    const [one, other] = keys;
    return [
      { key: one, kept: other },
      { key: other, kept: one },
    ].flatMap(({ key, kept }) =>
      finder.get(key).data.redirectFrom.map((former): Redirect => ({
        from: (language) => {
          const slug = slugOf(catalog, section, kept, language);
          return { to: 'comparison', section, slugs: former < kept ? [former, slug] : [slug, former] };
        },
        to: (language) => comparisonPlace(catalog, comparison, language),
      })),
    );
  });
}
