import type { Place } from '#catalog/addresses.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { ParsedFile } from '#check/parse-file.ts';
import type { Language } from '#i18n/languages.ts';

/**
 * Addresses of the pages that a file is the text of, in every language, from the host's root: its record's, also where
 * nothing of it can be shown, and the home page for the settings of the site. None for a file of no page.
 */
export const pagePaths = (file: ParsedFile, catalog: Catalog): readonly string[] =>
  catalog.addresses.languages.flatMap((language) => {
    const place = placeOfFile(file, catalog, language);
    return place ? [catalog.addresses.href(place, language)] : [];
  });

function placeOfFile(file: ParsedFile, catalog: Catalog, language: Language): Place | undefined {
  const { role } = file;
  if (role.kind === 'site') return { to: 'home' };
  if (!('collection' in role)) return undefined;
  const { collection, key } = role;
  const { concept, project, organization, source, page } = catalog.find;
  const finder = {
    concepts: concept,
    projects: project,
    organizations: organization,
    sources: source,
    pages: page,
  }[collection];
  const translated = slugIn(finder.translation(key, language)?.data);
  const original = finder.maybe(key)?.data ?? (role.kind === 'record' ? file.legible?.data : undefined);
  const own = language === catalog.reference ? slugIn(original) : undefined;
  const slug = translated ?? own ?? key;
  return collection === 'pages' ? { to: 'page', slug } : { to: 'record', section: collection, slug };
}

const slugIn = (data: object | undefined): string | undefined =>
  data && 'slug' in data && typeof data.slug === 'string' ? data.slug : undefined;
