import type { Catalog, Finder } from '#catalog/catalog.ts';
import type { Entry } from '#catalog/records.ts';
import { schemas } from '#check/record-schemas.ts';
import { EMPTY_BODY } from '../checked-records.ts';

/**
 * The catalog with something to say of records that do not exist: where content with errors names one, its page shows
 * the title that `named` makes of the key, and goes on.
 */
export function withStandIns(catalog: Catalog, named: (key: string) => string): Catalog {
  const { concept, project, organization, source, page } = catalog.find;
  const summary = '…';
  return {
    ...catalog,
    find: {
      concept: forgiving(concept, (key) =>
        schemas.concept.parse({ kind: 'foundation', title: named(key), summary }),
      ),
      project: forgiving(project, (key) => schemas.project.parse({ title: named(key), summary })),
      organization: forgiving(organization, (key) =>
        schemas.organization.parse({ title: named(key), summary }),
      ),
      source: forgiving(source, (key) =>
        schemas.source.parse({ type: 'webpage', title: named(key), authors: ['…'] }),
      ),
      page: forgiving(page, (key) => schemas.page.parse({ title: named(key), summary })),
    },
  };
}

const forgiving = <Data, T>(
  finder: Finder<Entry<Data>, T>,
  standIn: (key: string) => Data,
): Finder<Entry<Data>, T> => ({
  ...finder,
  get: (key) => finder.maybe(key) ?? { key, data: standIn(key), body: EMPTY_BODY, path: '' },
});
