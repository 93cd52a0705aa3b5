import type { Catalog } from '#catalog/catalog.ts';
import { translationOf, wordedEntries } from './context.ts';
import type { About } from './finding.ts';
import { wordedCollections } from './words-of.ts';

/** An address outside the site, once however many records give it. */
export interface ExternalLink {
  readonly url: string;
  /** The records that give it, each once. */
  readonly from: readonly About[];
  /** An archived copy that one of them knows. */
  readonly archived?: string;
}

interface Given extends About {
  readonly url: string | undefined;
  readonly archived?: string | undefined;
}

/**
 * Every external address of the published records that are asked for: sources, documents, official sites and links in
 * the text.
 */
export function externalLinks(
  catalog: Catalog,
  isChosen: (about: About) => boolean = () => true,
): readonly ExternalLink[] {
  const links = new Map<string, { from: Map<string, About>; archived: string | undefined }>();
  for (const { url, archived, ...about } of givenLinks(catalog)) {
    if (url === undefined || !isChosen(about)) continue;
    // What follows the hash is for the browser: the server is asked for the page.
    const address = url.replace(/#.*$/s, '');
    const known = links.get(address) ?? { from: new Map(), archived: undefined };
    const name = `${about.collection}/${about.key}`;
    if (!known.from.has(name)) known.from.set(name, about);
    links.set(address, { ...known, archived: known.archived ?? archived });
  }
  return [...links].map(([url, { from, archived }]) => ({
    url,
    from: [...from.values()],
    ...(archived === undefined ? {} : { archived }),
  }));
}

function givenLinks(catalog: Catalog): readonly Given[] {
  const { find, addresses } = catalog;
  return [
    ...find.source.all.flatMap(({ key, path, data }) =>
      [data.officialUrl, data.url].map((url): Given => ({
        collection: 'sources',
        key,
        path,
        url,
        archived: data.archivedUrl,
      })),
    ),
    ...find.project.all.flatMap(({ key, path, data }) =>
      data.documents.map(({ url }): Given => ({ collection: 'projects', key, path, url })),
    ),
    ...find.organization.all.map(({ key, path, data }): Given => ({
      collection: 'organizations',
      key,
      path,
      url: data.website,
    })),
    ...wordedCollections.flatMap((collection) =>
      wordedEntries(catalog, collection).flatMap(({ key, ...original }) => {
        const translations = addresses.languages.map((language) =>
          translationOf(catalog, collection, key, language),
        );
        return [original, ...translations].flatMap((entry) =>
          entry
            ? linksInText(entry.body.html).map((url): Given => ({ collection, key, path: entry.path, url }))
            : [],
        );
      }),
    ),
  ];
}

const linksInText = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<a\b[^>]*\bhref="(https?:[^"]+)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
