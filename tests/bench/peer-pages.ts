import { type Catalog, countrySlug, isPublished, summaryOf, titleOf } from '#catalog/catalog.ts';
import { facetValues } from '#catalog/facet-values.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { organizationPage } from '#catalog/pages/organization.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import type { Words } from '#catalog/words.ts';
import type { Language } from '#i18n/languages.ts';
import type { Facet } from '#model/facet.ts';
import type { Citation } from '#text/citations.ts';
import type { RecordTarget } from '#text/record-link.ts';
import { asWritten, plainMarkdown } from './plain-markdown.ts';

/** Kinds of record that the other tools get. */
export const peerSections = ['concepts', 'projects', 'organizations', 'sources', 'pages'] as const;
export type PeerSection = (typeof peerSections)[number];

/** What projects are grouped by where a tool has a page for each value of a field. */
export const peerFacets = ['strand', 'country', 'partner', 'sector', 'sdg', 'status', 'year'] as const;
export type PeerFacet = (typeof peerFacets)[number] & Facet;

/** A row of the table of facts. */
export interface PeerFact {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly href?: string }[];
}

/** A record in one language, in plain words, as any tool can show it. */
export interface PeerPage {
  readonly section: PeerSection;
  readonly key: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly PeerFact[];
  /** Values of each facet, as parts of addresses. */
  readonly terms: Readonly<Record<PeerFacet, readonly string[]>>;
  /** Plain Markdown. */
  readonly body: string;
}

/** Where a page of a record is, in every tool. */
export const peerHref = (section: PeerSection, key: string, language: Language): string =>
  `/${language}/${section}/${key}/`;

type Value = Words | string | undefined;

const text = (value: Words | string): string => (typeof value === 'string' ? value : value.text);
const said = (value: Value): value is Words | string => value !== undefined && text(value) !== '';
const fact = (label: string, values: readonly Value[]): PeerFact => ({
  label,
  values: values.filter(said).map((value) => ({ text: text(value) })),
});
/** Parts of one value, those that are there. */
const joined = (...parts: readonly Value[]): string => parts.filter(said).map(text).join(' · ');

interface PeerAbilities {
  /** Whether the tool has a page for each value of a facet. */
  readonly hasFacets: boolean;
}

/** The records of a catalog in all its languages, one by one. */
export function* peerPages(catalog: Catalog, tool: PeerAbilities): Generator<PeerPage> {
  for (const language of catalog.addresses.languages) {
    const terms = termsOfProjects(catalog, language);
    for (const section of peerSections) {
      for (const key of catalog.records[section]
        .filter(({ data }) => !data.draft)
        .map((entry) => entry.key)) {
        yield {
          section,
          key,
          language,
          title:
            section === 'sources'
              ? catalog.find.source.get(key).data.title
              : titleOf(catalog, section, key, language).text,
          summary: section === 'sources' ? '' : summaryOf(catalog, section, key, language).text,
          facts: factsOf(catalog, section, key, language).filter(({ values }) => values.length > 0),
          terms: terms(section === 'projects' ? key : ''),
          body: bodyOf(catalog, section, key, language, tool),
        };
      }
    }
  }
}

/** For a project, its values of each facet. */
function termsOfProjects(catalog: Catalog, language: Language): (key: string) => PeerPage['terms'] {
  const byFacet = peerFacets.map((facet) => {
    const byProject = new Map<string, string[]>();
    for (const { slug, projects } of facetValues(catalog, facet, language)) {
      for (const key of projects) byProject.set(key, [...(byProject.get(key) ?? []), slug]);
    }
    return [facet, byProject] as const;
  });
  const of = new Map(byFacet);
  const at = (facet: PeerFacet, key: string): readonly string[] => of.get(facet)?.get(key) ?? [];
  return (key) => ({
    strand: at('strand', key),
    country: at('country', key),
    partner: at('partner', key),
    sector: at('sector', key),
    sdg: at('sdg', key),
    status: at('status', key),
    year: at('year', key),
  });
}

function bodyOf(
  catalog: Catalog,
  section: PeerSection,
  key: string,
  language: Language,
  tool: PeerAbilities,
): string {
  if (section === 'sources') return '';
  const { find } = catalog;
  const finder = {
    concepts: find.concept,
    projects: find.project,
    organizations: find.organization,
    pages: find.page,
  }[section];
  const { body } = finder.translation(key, language) ?? finder.get(key);
  return plainMarkdown(body.markdown, {
    href: (target) => targetHref(target, language, tool),
    reference: (citation) => referenceTo(catalog, citation, language),
  });
}

const sectionOf = { concept: 'concepts', project: 'projects', organization: 'organizations' } as const;

function targetHref(
  { scheme, key }: RecordTarget,
  language: Language,
  { hasFacets }: PeerAbilities,
): string | undefined {
  if (scheme !== 'country') return peerHref(sectionOf[scheme], key, language);
  return hasFacets ? `/${language}/country/${countrySlug(key, language)}/` : undefined;
}

function referenceTo(catalog: Catalog, { source, locator }: Citation, language: Language): string {
  const { authors, title } = catalog.find.source.get(source).data;
  const at = locator === undefined ? '' : `, ${asWritten(locator)}`;
  return `${asWritten(authors.join(', '))}: [${asWritten(title)}](${peerHref('sources', source, language)})${at}`;
}

function factsOf(
  catalog: Catalog,
  section: PeerSection,
  key: string,
  language: Language,
): readonly PeerFact[] {
  switch (section) {
    case 'projects':
      return projectFacts(catalog, key, language);
    case 'concepts':
      return conceptFacts(catalog, key, language);
    case 'organizations':
      return organizationFacts(catalog, key, language);
    case 'sources':
      return sourceFacts(catalog, key, language);
    case 'pages':
      return [];
  }
}

/** A row of links to other records. */
const links = (
  catalog: Catalog,
  label: string,
  section: 'concepts' | 'projects' | 'organizations',
  keys: readonly string[],
  language: Language,
): PeerFact => ({
  label,
  values: keys
    .filter((key) => isPublished(catalog, section, key))
    .map((key) => ({
      text: titleOf(catalog, section, key, language).text,
      href: peerHref(section, key, language),
    })),
});

function projectFacts(catalog: Catalog, key: string, language: Language): readonly PeerFact[] {
  const page = projectPage(catalog, key, language);
  const { data } = catalog.find.project.get(key);
  return [
    fact('officialTitle', [page.officialTitle]),
    fact('aliases', page.aliases),
    fact(
      'identifiers',
      page.identifiers.map(({ scheme, id }) => joined(scheme, id)),
    ),
    fact('strand', [page.strand?.term]),
    fact('scheme', [page.scheme]),
    fact('direction', [page.direction]),
    fact('forms', page.forms),
    fact('financing', [page.financing]),
    fact('countries', page.where),
    fact(
      'dates',
      page.dates.map((date) => joined(date.label, date.text, date.source?.authors)),
    ),
    fact('status', [
      page.status.declared,
      page.status.published,
      page.status.declaredOn,
      page.status.inferred?.value,
      page.status.inferred?.why,
      page.status.assessment,
    ]),
    fact(
      'sectors',
      page.sectors.map((sector) => joined(sector, sector.percentage)),
    ),
    fact('goals', [...(page.sdg?.goals ?? []), ...(page.sdg?.targets ?? [])]),
    fact(
      'participants',
      page.participants.map(({ name, role, country, note }) => joined(name, role, country, note)),
    ),
    fact(
      'amounts',
      page.amounts.map(({ amount, kind, date, by, note }) => joined(amount, kind, date, by, note)),
    ),
    ...(['inKind', 'results', 'lessons'] as const).map((name) =>
      fact(
        name,
        page[name].map(({ statement, source }) => joined(statement, source?.authors)),
      ),
    ),
    {
      label: 'documents',
      values: page.documents.map(({ text: title, link }) => ({ text: title, href: link.url })),
    },
    fact(
      'discrepancies',
      page.discrepancies.flatMap(({ field, says }) =>
        says.map(({ source, value }) => joined(field, source.authors, value)),
      ),
    ),
    fact(
      'caveats',
      page.caveats.map((caveat) => caveat.text),
    ),
    links(catalog, 'concepts', 'concepts', data.concepts, language),
    links(catalog, 'related', 'projects', data.related, language),
  ];
}

function conceptFacts(catalog: Catalog, key: string, language: Language): readonly PeerFact[] {
  const page = conceptPage(catalog, key, language);
  const { data } = catalog.find.concept.get(key);
  return [
    fact('kind', [page.kind]),
    fact('aliases', page.aliases),
    fact(
      'definitions',
      page.definitions.map(({ by, gist, source, period }) => joined(by, gist, source.authors, period)),
    ),
    fact(
      'notToConfuse',
      page.notToConfuse.map(({ name, difference }) => joined(name, difference)),
    ),
    links(catalog, 'broader', 'concepts', data.broader, language),
    links(catalog, 'related', 'concepts', data.related, language),
  ];
}

function organizationFacts(catalog: Catalog, key: string, language: Language): readonly PeerFact[] {
  const page = organizationPage(catalog, key, language);
  return [
    fact('acronyms', page.acronyms),
    fact('names', page.names),
    fact('type', [page.type]),
    fact('country', [page.country]),
    fact(
      'identifiers',
      page.identifiers.map(({ scheme, id }) => joined(scheme, id)),
    ),
    fact('website', [page.website?.url]),
    fact(
      'predecessors',
      page.predecessors.map(({ name, period }) => joined(name, period)),
    ),
  ];
}

function sourceFacts(catalog: Catalog, key: string, language: Language): readonly PeerFact[] {
  const page = sourcePage(catalog, key, language);
  return [
    fact('type', [page.type]),
    fact('authors', page.authors),
    fact('publisher', [page.publisher]),
    fact('issued', [page.issued]),
    fact('url', [page.url?.url]),
    fact('accessed', [page.accessed]),
    fact('note', [page.note]),
  ];
}
