import type { Language } from '#i18n/languages.ts';
import type { Place } from './addresses.ts';
import { type Catalog, placeOf, slugOf } from './catalog.ts';
import { comparisonPlace, comparisons } from './comparisons.ts';
import { facetValues } from './facet-values.ts';
import { narrowedPlace } from './pages/narrowed-projects.ts';
import { pageNumbers } from './pagination.ts';

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
  return [...worded, ...pages, ...sources, ...partnerRedirects(catalog), ...comparisonRedirects(catalog)];
}

/** The lists of the projects of organisations that had another key: each page of the list leads to its own. */
function partnerRedirects(catalog: Catalog): readonly Redirect[] {
  return facetValues(catalog, 'partner', catalog.reference).flatMap(({ code, projects }) =>
    catalog.find.organization.get(code).data.redirectFrom.flatMap((former) =>
      pageNumbers(projects.length).map((page): Redirect => ({
        from: () => ({ to: 'facet-value', facet: 'partner', slug: former, page }),
        to: (language) => narrowedPlace(catalog, { facet: 'partner', code, page }, language),
      })),
    ),
  );
}

/**
 * The former addresses of comparisons: one of the two had another key, or another slug in a language; which of them
 * stood first then, nothing says any more.
 */
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
      finder.get(key).data.redirectFrom.flatMap((former) =>
        [true, false].map((isFirst): Redirect => ({
          from: (language) => {
            const slug = slugOf(catalog, section, kept, language);
            return { to: 'comparison', section, slugs: isFirst ? [former, slug] : [slug, former] };
          },
          to: (language) => comparisonPlace(catalog, comparison, language),
        })),
      ),
    );
  });
}
