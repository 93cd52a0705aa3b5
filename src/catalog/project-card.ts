import type { Strand } from '#model/codelists/strands.ts';
import type { Language } from '#i18n/languages.ts';
import { type Catalog, hrefOf, summaryOf, titleOf } from './catalog.ts';
import { statusLabel, strandLabel, warningLabel } from './facets.ts';
import { assessmentOn, yearsOf } from './project-dates.ts';
import type { Words } from './words.ts';

/** A project as a list shows it. */
export interface ProjectCard {
  readonly key: string;
  readonly href: string;
  readonly title: Words;
  readonly summary: Words;
  readonly strand?: { readonly code: Strand; readonly text: string };
  /** `2011–2013`, `2011–`, `2011 (inferido)`, or empty. */
  readonly years: string;
  readonly status?: string;
  /** What the dates say against the declared status, in two or three words. */
  readonly warning?: string;
}

// A project is in some twenty lists of each language.
const cards = new WeakMap<Catalog, Map<string, ProjectCard>>();

export function projectCard(catalog: Catalog, key: string, language: Language): ProjectCard {
  const known = cards.get(catalog) ?? new Map<string, ProjectCard>();
  cards.set(catalog, known);
  const name = `${language} ${key}`;
  const card = known.get(name) ?? createCard(catalog, key, language);
  known.set(name, card);
  return card;
}

function createCard(catalog: Catalog, key: string, language: Language): ProjectCard {
  const { data } = catalog.find.project.get(key);
  const { finding, contradicts } = assessmentOn(data, catalog.facts.asOf);
  return {
    key,
    href: hrefOf(catalog, 'projects', key, language),
    title: titleOf(catalog, 'projects', key, language),
    summary: summaryOf(catalog, 'projects', key, language),
    ...(data.strand === undefined
      ? {}
      : { strand: { code: data.strand, text: strandLabel(data.strand, language) } }),
    years: yearsOf(data, language),
    ...(data.status?.declared === undefined ? {} : { status: statusLabel(data.status.declared, language) }),
    ...(contradicts ? { warning: warningLabel(finding, language) } : {}),
  };
}

/** Cards of the projects, or of so many of them, in the order of their titles. */
export function projectCards(
  catalog: Catalog,
  keys: readonly string[] | undefined,
  language: Language,
  most: number = Number.POSITIVE_INFINITY,
): readonly ProjectCard[] {
  const published = (keys ?? []).filter((key) => catalog.find.project.maybe(key));
  const ordered = catalog.listings.get(language)?.inOrder(published) ?? published;
  return ordered.slice(0, most).map((key) => projectCard(catalog, key, language));
}
