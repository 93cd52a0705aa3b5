import type { Project } from '#model/project.ts';
import type { RecordTarget } from '#text/record-link.ts';
import { readingOrder, successive } from './reading-order.ts';
import { type RegionProjects, regionProjects } from './region-projects.ts';
import type { Entry, Records } from './records.ts';

/** A record of any collection, named. */
export interface RecordName {
  readonly section: 'concepts' | 'projects' | 'organizations' | 'pages';
  readonly key: string;
}

/** Every link between records, seen from the end that does not write it. Lists keep the records' order. */
export interface Graph {
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  /** The concept to read after this one; none for the last. */
  readonly nextConcept: ReadonlyMap<string, string>;
  /** Related concepts, from both sides. */
  readonly relatedConcepts: ReadonlyMap<string, readonly string[]>;
  readonly relatedProjects: ReadonlyMap<string, readonly string[]>;
  /** Concepts that warn of being mistaken for this one. */
  readonly confusedWith: ReadonlyMap<string, readonly string[]>;
  readonly projectsByConcept: ReadonlyMap<string, readonly string[]>;
  readonly projectsByOrganization: ReadonlyMap<string, readonly string[]>;
  readonly projectsByCountry: ReadonlyMap<string, readonly string[]>;
  /** Projects whose benefit falls in the country, by its code. */
  readonly projectsBenefiting: ReadonlyMap<string, readonly string[]>;
  /** Projects of the regions and groups of countries that have a page. */
  readonly projectsByRegion: ReadonlyMap<string, RegionProjects>;
  readonly projectsBySector: ReadonlyMap<string, readonly string[]>;
  readonly projectsBySdg: ReadonlyMap<string, readonly string[]>;
  readonly organizationsByCountry: ReadonlyMap<string, readonly string[]>;
  /** Countries that any record touches: in a project, as the place of an organisation, in a text. */
  readonly countries: ReadonlySet<string>;
  readonly successors: ReadonlyMap<string, readonly string[]>;
  /** Records whose facts or text rest on the source. */
  readonly citedBy: ReadonlyMap<string, readonly RecordName[]>;
  /** Records whose text names the record (`concept:key`, `country:BO`). */
  readonly mentionedBy: ReadonlyMap<string, readonly RecordName[]>;
}

/** Lists by key, each item once. */
function createIndex<T>() {
  const sets = new Map<string, Set<T>>();
  return {
    keys: () => sets.keys(),
    lists: (): ReadonlyMap<string, readonly T[]> =>
      new Map([...sets].map(([key, items]) => [key, [...items]])),
    add(key: string, item: T) {
      const items = sets.get(key);
      if (items) items.add(item);
      else sets.set(key, new Set([item]));
    },
  };
}

const keyIndex = () => createIndex<string>();
const nameIndex = () => createIndex<RecordName>();

/** One name for each record, so that two of the same are one. */
function recordNames() {
  const names = new Map<string, RecordName>();
  return (section: RecordName['section'], key: string): RecordName => {
    const id = `${section}/${key}`;
    const name = names.get(id) ?? { section, key };
    names.set(id, name);
    return name;
  };
}

export const mentionKey = (target: RecordTarget): string => `${target.scheme}:${target.key}`;

const countryMention = mentionKey({ scheme: 'country', key: '' });

/** Links all records from both ends. Works on published records only: the caller leaves drafts out. */
export function createGraph(records: Records): Graph {
  const narrower = keyIndex();
  const relatedConcepts = keyIndex();
  const relatedProjects = keyIndex();
  const confusedWith = keyIndex();
  const projectsByConcept = keyIndex();
  const projectsByOrganization = keyIndex();
  const projectsByCountry = keyIndex();
  const projectsBenefiting = keyIndex();
  const projectsNaming = keyIndex();
  const projectsBySector = keyIndex();
  const projectsBySdg = keyIndex();
  const organizationsByCountry = keyIndex();
  const successors = keyIndex();
  const citedBy = nameIndex();
  const mentionedBy = nameIndex();

  const nameOf = recordNames();
  const addText = (name: RecordName, { body }: Entry<unknown>) => {
    for (const { source } of body.citations) citedBy.add(source, name);
    for (const link of body.links) mentionedBy.add(mentionKey(link), name);
  };
  const addOwn = (name: RecordName, entry: Entry<Pick<Project, 'corrections'>>) => {
    for (const { source } of entry.data.corrections) if (source !== undefined) citedBy.add(source, name);
    addText(name, entry);
  };
  const translated = [
    ...records.conceptTranslations.map((entry) => ['concepts', entry] as const),
    ...records.projectTranslations.map((entry) => ['projects', entry] as const),
    ...records.organizationTranslations.map((entry) => ['organizations', entry] as const),
    ...records.pageTranslations.map((entry) => ['pages', entry] as const),
  ];

  for (const entry of records.concepts) {
    const { key, data } = entry;
    const name = nameOf('concepts', key);
    for (const broader of data.broader) narrower.add(broader, key);
    for (const related of data.related) {
      relatedConcepts.add(key, related);
      relatedConcepts.add(related, key);
    }
    for (const { concept } of data.notToConfuse) if (concept !== undefined) confusedWith.add(concept, key);
    for (const { source } of data.definitions) citedBy.add(source, name);
    addOwn(name, entry);
  }
  const countryOfOrganization = new Map(records.organizations.map(({ key, data }) => [key, data.country]));
  for (const entry of records.projects) {
    const { key, data } = entry;
    const name = nameOf('projects', key);
    for (const concept of data.concepts) projectsByConcept.add(concept, key);
    for (const country of countriesOf(data)) projectsByCountry.add(country, key);
    for (const country of data.countries) projectsBenefiting.add(country, key);
    for (const region of data.regions) projectsNaming.add(region, key);
    for (const organization of organizationsOf(data)) {
      projectsByOrganization.add(organization, key);
      const country = countryOfOrganization.get(organization);
      if (isCountryCode(country)) projectsByCountry.add(country, key);
    }
    for (const { code } of data.sectors) {
      projectsBySector.add(code, key);
      if (code.length === 5) projectsBySector.add(code.slice(0, 3), key);
    }
    for (const goal of goalsOf(data)) projectsBySdg.add(goal, key);
    for (const related of data.related) {
      relatedProjects.add(key, related);
      relatedProjects.add(related, key);
    }
    for (const source of sourcesOf(data)) citedBy.add(source, name);
    addOwn(name, entry);
  }
  for (const entry of records.organizations) {
    const { key, data } = entry;
    const name = nameOf('organizations', key);
    if (isCountryCode(data.country)) organizationsByCountry.add(data.country, key);
    for (const { organization, source } of data.predecessors) {
      if (organization !== undefined) successors.add(organization, key);
      if (source !== undefined) citedBy.add(source, name);
    }
    for (const source of data.sources) citedBy.add(source, name);
    addOwn(name, entry);
  }
  for (const entry of records.pages) addOwn(nameOf('pages', entry.key), entry);
  for (const [section, entry] of translated) addText(nameOf(section, entry.key), entry);

  const touched = new Set([
    ...projectsByCountry.keys(),
    ...organizationsByCountry.keys(),
    ...[...mentionedBy.keys()].flatMap((target) =>
      target.startsWith(countryMention) ? [target.slice(countryMention.length)] : [],
    ),
  ]);
  const lists = {
    projectsByCountry: projectsByCountry.lists(),
    projectsBenefiting: projectsBenefiting.lists(),
  };
  return {
    ...lists,
    narrower: narrower.lists(),
    nextConcept: successive(readingOrder(records.concepts)),
    relatedConcepts: relatedConcepts.lists(),
    relatedProjects: relatedProjects.lists(),
    confusedWith: confusedWith.lists(),
    projectsByConcept: projectsByConcept.lists(),
    projectsByOrganization: projectsByOrganization.lists(),
    projectsByRegion: regionProjects(records.groupings, {
      ...lists,
      projectsNaming: projectsNaming.lists(),
      touched,
    }),
    countries: touched,
    projectsBySector: projectsBySector.lists(),
    projectsBySdg: projectsBySdg.lists(),
    organizationsByCountry: organizationsByCountry.lists(),
    successors: successors.lists(),
    citedBy: citedBy.lists(),
    mentionedBy: mentionedBy.lists(),
  };
}

/** A country’s code, and not that it is unknown or not applicable. */
export const isCountryCode = (country: string | undefined): country is string => country?.length === 2;

const present = <T>(value: T | undefined): value is T => value !== undefined;

export function organizationsOf(project: Project): readonly string[] {
  return [
    ...project.participants.map(({ organization }) => organization),
    ...project.amounts.map(({ contributor }) => contributor?.organization),
  ].filter(present);
}

/** Countries that benefit, take part or give an amount. */
export function countriesOf(project: Project): readonly string[] {
  return [
    ...project.countries,
    ...project.participants.map(({ country }) => country),
    ...project.amounts.map(({ contributor }) => contributor?.country),
  ].filter(present);
}

/** The goal of a target: `16` of `16.5`. */
export const goalOfTarget = (target: string): string => target.replace(/\..*$/, '');

export function goalsOf({ sdg }: Project): readonly string[] {
  if (!sdg) return [];
  const ofTargets = sdg.targets.map(goalOfTarget);
  return [...new Set([sdg.main, ...sdg.secondary, ...ofTargets].filter(present))];
}

/** Every source that a structured field of the project names. */
export function sourcesOf(project: Project): readonly string[] {
  const { dates, status } = project;
  return [
    ...project.sources,
    ...Object.values(dates).map((date) => date?.source),
    status?.source,
    status?.inferred?.source,
    ...[...project.amounts, ...project.results, ...project.lessons, ...project.inKind].map(
      ({ source }) => source,
    ),
    ...project.discrepancies.flatMap(({ says }) => says.map(({ source }) => source)),
  ].filter(present);
}
