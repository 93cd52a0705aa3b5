import type { Catalog } from '#catalog/catalog.ts';
import type { AuditContext } from '../context.ts';
import type { OfflineFinding } from '../finding.ts';

type Orphan = Extract<OfflineFinding, { kind: 'orphan' }>;

/**
 * Records to which nothing leads but their index: an organisation in no project and no text, a concept that no
 * project exemplifies and no other record names, a source that nothing cites. Pages are all in the foot of the site.
 */
export const orphans = ({ catalog }: AuditContext): readonly Orphan[] => {
  const { find } = catalog;
  const named = namedConcepts(catalog);
  const orphan =
    (collection: Orphan['collection']) =>
    ({ key, path }: { readonly key: string; readonly path: string }): Orphan => ({
      kind: 'orphan',
      collection,
      key,
      path,
    });
  return [
    ...find.organization.all
      .filter(({ key }) => !leadsToOrganization(catalog, key))
      .map(orphan('organizations')),
    ...find.concept.all
      .filter(({ key }) => !named.has(key) && !isMentioned(catalog, 'concepts', `concept:${key}`, key))
      .map(orphan('concepts')),
    ...find.source.all.filter(({ key }) => !catalog.graph.citedBy.has(key)).map(orphan('sources')),
  ];
};

/** Whether a text names the record, other than its own. */
const isMentioned = ({ graph }: Catalog, section: string, mention: string, key: string): boolean =>
  (graph.mentionedBy.get(mention) ?? []).some((by) => by.section !== section || by.key !== key);

function leadsToOrganization(catalog: Catalog, key: string): boolean {
  const { graph, find, site } = catalog;
  const isPredecessor = graph.successors.has(key);
  const isSuccessor = find.organization
    .get(key)
    .data.predecessors.some(({ organization }) => organization !== undefined);
  return (
    graph.projectsByOrganization.has(key) ||
    isPredecessor ||
    isSuccessor ||
    site.perspective.organization === key ||
    isMentioned(catalog, 'organizations', `organization:${key}`, key)
  );
}

/** Concepts that a project exemplifies, the site's settings name, or another concept shows, from whichever side. */
function namedConcepts({ graph, find, site }: Catalog): ReadonlySet<string> {
  const { status, ...terms } = site.terms;
  const naming = find.concept.all.filter(({ data: { broader, notToConfuse } }) =>
    [...broader, ...notToConfuse.map(({ concept }) => concept)].some(
      (other) => other !== undefined && find.concept.maybe(other),
    ),
  );
  return new Set([
    ...naming.map(({ key }) => key),
    ...graph.projectsByConcept.keys(),
    ...graph.narrower.keys(),
    ...graph.relatedConcepts.keys(),
    ...graph.confusedWith.keys(),
    ...Object.values(terms).flatMap((concepts) => Object.values(concepts)),
    ...(status === undefined ? [] : [status]),
    ...site.beginWith.map(({ concept }) => concept),
  ]);
}
