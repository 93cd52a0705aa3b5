import { codelists } from '#model/codelists/all-codelists.ts';
import type { Language } from '#i18n/languages.ts';
import type { Place } from './addresses.ts';
import { type Catalog, isTranslated, placeOf, sections } from './catalog.ts';
import { comparisonPlace, comparisons, languagesOf } from './comparisons.ts';
import { hasPath } from './learning-path.ts';
import { allProjectsPages, allProjectsPlace } from './pages/all-projects.ts';
import { codelistPlace } from './pages/codelist.ts';
import { facetsInUse } from './pages/facet-index.ts';
import { narrowedPages, narrowedPlace } from './pages/narrowed-projects.ts';
import { sourceIndexPages, sourceIndexPlace } from './pages/source-index.ts';
import { hasOwnPrivacyPage } from './own-privacy-page.ts';
import { profilePlace, profiles, profileSections } from './profiles.ts';

/** A page of the site: where it is in each language, and in which of them its text exists. */
export interface PageAddress {
  readonly place: (language: Language) => Place;
  readonly available: readonly Language[];
  /** Content files it is made of, relative to the content folder. */
  readonly files: readonly string[];
}

/** Every page that search engines may list. */
export function allPages(catalog: Catalog): readonly PageAddress[] {
  const { languages } = catalog.addresses;
  const everywhere = (place: (language: Language) => Place, files: readonly string[] = []): PageAddress => ({
    place,
    available: languages,
    files,
  });
  const worded = (section: 'concepts' | 'projects' | 'organizations' | 'pages'): readonly PageAddress[] =>
    entriesOf(catalog, section).map(({ key, path }) => ({
      place: (language) => placeOf(catalog, section, key, language),
      available: languages.filter((language) => isTranslated(catalog, section, key, language)),
      files: [path],
    }));
  return [
    everywhere(() => ({ to: 'home' })),
    everywhere(() => ({ to: 'overview' })),
    everywhere(() => ({ to: 'search' })),
    ...(hasPath(catalog) ? [everywhere(() => ({ to: 'start' }), ['site.yaml'])] : []),
    ...sections.map((section) => everywhere(() => ({ to: 'index', section }))),
    ...allProjectsPages(catalog)
      .slice(1)
      .map((page) => everywhere(() => allProjectsPlace(page))),
    ...sourceIndexPages(catalog)
      .slice(1)
      .map((page) => everywhere(() => sourceIndexPlace(page))),
    ...facetsInUse(catalog).map((facet) => everywhere(() => ({ to: 'facet', facet }))),
    ...narrowedPages(catalog).map((page) => everywhere((language) => narrowedPlace(catalog, page, language))),
    everywhere(() => ({ to: 'concepts-by-kind' })),
    everywhere(() => ({ to: 'concept-map' })),
    everywhere(() => ({ to: 'data' })),
    everywhere(() => ({ to: 'corrections' })),
    ...(hasOwnPrivacyPage(catalog) ? [] : [everywhere(() => ({ to: 'privacy' }))]),
    everywhere(() => ({ to: 'audit' })),
    everywhere(() => ({ to: 'offline' })),
    ...codelists.map((list) => everywhere((language) => codelistPlace(list, language))),
    ...worded('concepts'),
    ...worded('projects'),
    ...worded('organizations'),
    ...catalog.find.source.all.map(({ key, path }) =>
      everywhere(() => ({ to: 'record', section: 'sources', slug: key }), [path]),
    ),
    ...profileSections.flatMap((section) =>
      profiles(catalog, section).map(({ code }) =>
        everywhere((language) => profilePlace(section, code, language)),
      ),
    ),
    ...worded('pages'),
    ...comparisonPages(catalog),
  ];
}

/** Every comparison, and before them the list of all where there is one. */
function comparisonPages(catalog: Catalog): readonly PageAddress[] {
  const all = comparisons(catalog);
  if (all.length === 0) return [];
  return [
    { place: () => ({ to: 'comparisons' }), available: catalog.addresses.languages, files: [] },
    ...all.map((comparison) => ({
      place: (language: Language) => comparisonPlace(catalog, comparison, language),
      available: languagesOf(catalog, comparison),
      files: [],
    })),
  ];
}

function entriesOf({ find }: Catalog, section: 'concepts' | 'projects' | 'organizations' | 'pages') {
  const all = {
    concepts: find.concept,
    projects: find.project,
    organizations: find.organization,
    pages: find.page,
  };
  return all[section].all;
}
