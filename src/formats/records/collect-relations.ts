import { collections } from '#model/key.ts';
import { type Catalog, isPublished } from '#catalog/catalog.ts';
import type { RecordName } from '#catalog/graph.ts';
import type { PublishedRecords } from './collect-records.ts';
import type { PublishedRelation, RelationEnd } from './published-lists.ts';
import type { PublishedConcept, PublishedOrganization, PublishedProject } from './published-records.ts';

type Kind = PublishedRelation['relation'];
type Role = PublishedRelation['role'];

/** A link from the record at hand. */
type Link = (relation: Kind, toCollection: RelationEnd, to: string | undefined, role?: Role) => void;

function fromConcept({ broader, related, notToConfuse }: PublishedConcept, link: Link): void {
  for (const key of broader) link('broader', 'concepts', key);
  for (const key of related) link('related', 'concepts', key);
  for (const { concept } of notToConfuse) link('not-to-confuse', 'concepts', concept);
}

function fromProject(project: PublishedProject, link: Link, isGrouping: (key: string) => boolean): void {
  const { sdg } = project;
  for (const key of project.concepts) link('exemplifies', 'concepts', key);
  for (const key of project.related) link('related', 'projects', key);
  for (const { organization, country, name, role } of project.participants) {
    link('participant', 'organizations', organization, role);
    if (organization === undefined && name === undefined) link('participant', 'countries', country, role);
  }
  for (const { contributor } of project.amounts) {
    link('contributor', 'organizations', contributor?.organization);
    if (contributor?.name === undefined) link('contributor', 'countries', contributor?.country);
  }
  for (const code of project.countries) link('benefits', 'countries', code);
  for (const code of project.regions) link('benefits', isGrouping(code) ? 'groupings' : 'regions', code);
  for (const { code } of project.sectors) link('sector', 'sectors', code);
  link('contributes-to', 'sdg-goals', sdg?.main);
  for (const code of sdg?.secondary ?? []) link('contributes-to', 'sdg-goals', code);
  for (const code of sdg?.targets ?? []) link('contributes-to', 'sdg-targets', code);
}

function fromOrganization({ predecessors, country }: PublishedOrganization, link: Link): void {
  for (const { organization } of predecessors) link('predecessor', 'organizations', organization);
  if (country !== 'unknown' && country !== 'not-applicable') link('located-in', 'countries', country);
}

const collectionOf = {
  concept: 'concepts',
  project: 'projects',
  organization: 'organizations',
  country: 'countries',
} as const;

const mentionedCollection = (target: string): RelationEnd | undefined =>
  Object.entries(collectionOf).find(([scheme]) => target.startsWith(`${scheme}:`))?.[1];

/** Every link of the graph once, from the record that writes it; those to records without a page are left out. */
export function publishedRelations(
  catalog: Catalog,
  records: PublishedRecords,
): readonly PublishedRelation[] {
  const { graph, groupings } = catalog;
  const relations = new Map<string, PublishedRelation>();
  const isThere = (end: RelationEnd, key: string): boolean => {
    const collection = collections.find((name) => name === end);
    return collection === undefined || isPublished(catalog, collection, key);
  };
  const linkFrom =
    (fromCollection: RelationEnd, from: string): Link =>
    (relation, toCollection, to, role) => {
      if (to === undefined || !isThere(toCollection, to)) return;
      const found = {
        relation,
        fromCollection,
        from,
        toCollection,
        to,
        ...(role === undefined ? {} : { role }),
      };
      relations.set(Object.values(found).join(' '), found);
    };
  const linkBack = (names: readonly RecordName[], relation: Kind, to: RelationEnd, key: string): void => {
    for (const { section, key: from } of names) linkFrom(section, from)(relation, to, key);
  };

  for (const concept of records.concepts) fromConcept(concept, linkFrom('concepts', concept.key));
  for (const project of records.projects)
    fromProject(project, linkFrom('projects', project.key), (key) => groupings.has(key));
  for (const organization of records.organizations)
    fromOrganization(organization, linkFrom('organizations', organization.key));
  for (const [source, names] of graph.citedBy) linkBack(names, 'cites', 'sources', source);
  for (const [target, names] of graph.mentionedBy) {
    const collection = mentionedCollection(target);
    if (collection) linkBack(names, 'mentions', collection, target.slice(target.indexOf(':') + 1));
  }
  return [...relations.values()];
}
