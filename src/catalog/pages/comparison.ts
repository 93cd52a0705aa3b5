import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog, RecordLink } from '../catalog.ts';
import type { ComparisonTable } from '../comparison-table.ts';
import { type BothProjects, SHARED_PROJECTS_ID, sharedProjects } from '../compared-projects.ts';
import {
  comparedLink,
  type ComparedSection,
  type Comparison,
  comparisonPlace,
  languagesOf,
  pairName,
} from '../comparisons.ts';
import { createFrame, type Frame } from '../frame.ts';
import { type ProjectCard, projectCards } from '../project-card.ts';
import { type ReferenceView, referenceViews } from '../reference-view.ts';
import { createReferenceList, type ReferenceList } from '../references.ts';
import { localWords, type Words } from '../words.ts';
import { compareConcepts } from './compare-concepts.ts';
import { compareCountries } from './compare-countries.ts';
import { compareOrganizations } from './compare-organizations.ts';
import { acronymsOf } from '../acronyms.ts';

/** How two records differ, as one of them says. */
export interface StatedDifference {
  readonly words: Words;
  readonly by: RecordLink;
}

/** One of the two that are compared; its name ends with its acronym, where it has one. */
export interface ComparedSide extends RecordLink {
  readonly short?: string;
}

/** What is compared of two records of a kind. */
export interface ComparedRecords {
  readonly differences: readonly StatedDifference[];
  readonly projects: BothProjects;
  readonly tables: readonly ComparisonTable[];
}

export interface ComparisonPage {
  readonly frame: Frame;
  readonly section: ComparedSection;
  /** The names of the two, and what joins them. */
  readonly name: readonly Words[];
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  /** In how many projects each of the two is, in words. */
  readonly lead: string;
  readonly differences: readonly StatedDifference[];
  readonly why?: Words;
  /** Tables without a row are left out. */
  readonly tables: readonly ComparisonTable[];
  readonly shared: { readonly id: string; readonly projects: readonly ProjectCard[] };
  readonly references: readonly ReferenceView[];
}

/** Everything the page of two records side by side shows. */
export function comparisonPage(catalog: Catalog, comparison: Comparison, language: Language): ComparisonPage {
  const { compare } = messagesIn(language);
  const { section, keys, why } = comparison;
  const references = createReferenceList();
  const { differences, projects, tables } = compared(catalog, comparison, language, references);
  const side = (key: string): ComparedSide => {
    const link = comparedLink(catalog, section, key, language);
    const short = section === 'organizations' ? acronymsOf(catalog, key, language)[0] : undefined;
    if (short === undefined) return link;
    return { ...link, short, text: link.text.includes(short) ? link.text : `${link.text} (${short})` };
  };
  const [left, right] = [side(keys[0]), side(keys[1])];
  const name = pairName(catalog, comparison, language);
  const title = name.map(({ text }) => text).join('');
  const shared = sharedProjects(projects);
  const called = ({ text }: RecordLink): string => (section === 'concepts' ? compare.quoted(text) : text);
  const [ofLeft, ofRight] = projects;
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: title },
      description: compare.description(title),
      place: (at) => comparisonPlace(catalog, comparison, at),
      section,
      breadcrumbs: [{ text: compare.title, href: catalog.addresses.href({ to: 'comparisons' }, language) }],
      available: languagesOf(catalog, comparison),
    }),
    section,
    name,
    left,
    right,
    lead: compare.projects(called(left), ofLeft.keys.size, called(right), ofRight.keys.size, shared.length),
    differences,
    ...(why === undefined ? {} : { why: localWords(why, language) }),
    tables: tables.filter(({ rows }) => rows.length > 0),
    shared: { id: SHARED_PROJECTS_ID, projects: projectCards(catalog, shared, language) },
    references: referenceViews(catalog, references, language),
  };
}

function compared(
  catalog: Catalog,
  comparison: Comparison,
  language: Language,
  references: ReferenceList,
): ComparedRecords {
  switch (comparison.section) {
    case 'concepts':
      return compareConcepts(catalog, comparison, language, references);
    case 'countries':
      return compareCountries(catalog, comparison, language);
    case 'organizations':
      return compareOrganizations(catalog, comparison, language);
  }
}
