import { assess, type AssessedFacts, type Assessment, yearSpan } from '#model/assessment.ts';
import { statedDate } from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';
import type { Strand } from '#model/codelists/strands.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { byText, type Catalog, hrefOf, summaryOf, titleOf } from './catalog.ts';
import { statusLabel, strandLabel } from './facets.ts';
import type { Words } from './words.ts';

/** A project as a list shows it. */
export interface ProjectCard {
  readonly key: string;
  readonly href: string;
  readonly title: Words;
  readonly summary: Words;
  readonly strand?: { readonly code: Strand; readonly text: string };
  /** `2011–2013`, `2011–`, or empty. */
  readonly years: string;
  readonly status?: string;
  /** What the dates say against the declared status, in two or three words. */
  readonly warning?: string;
}

export function assessedFacts({ dates, status }: Project): AssessedFacts {
  return {
    declared: status?.declared,
    plannedStart: statedDate(dates.plannedStart?.value),
    actualStart: statedDate(dates.actualStart?.value),
    plannedEnd: statedDate(dates.plannedEnd?.value),
    actualEnd: statedDate(dates.actualEnd?.value),
  };
}

export const assessmentOf = (catalog: Catalog, project: Project): Assessment =>
  assess(assessedFacts(project), catalog.facts.asOf);

export function yearsOf(project: Project): string {
  const span = yearSpan(assessedFacts(project));
  if (!span) return '';
  const [start, end] = span;
  return start === end ? String(start) : `${start ?? '…'}–${end ?? ''}`;
}

export function projectCard(catalog: Catalog, key: string, language: Language): ProjectCard {
  const { data } = catalog.find.project.get(key);
  const { finding } = assessmentOf(catalog, data);
  return {
    key,
    href: hrefOf(catalog, 'projects', key, language),
    title: titleOf(catalog, 'projects', key, language),
    summary: summaryOf(catalog, 'projects', key, language),
    ...(data.strand === undefined
      ? {}
      : { strand: { code: data.strand, text: strandLabel(data.strand, language) } }),
    years: yearsOf(data),
    ...(data.status?.declared === undefined ? {} : { status: statusLabel(data.status.declared, language) }),
    ...(finding === 'end-passed' || finding === 'actual-end-passed'
      ? { warning: messagesIn(language).assessment.badge }
      : {}),
  };
}

/** Cards of the projects, in the order of their titles. */
export function projectCards(
  catalog: Catalog,
  keys: readonly string[] | undefined,
  language: Language,
): readonly ProjectCard[] {
  const cards = (keys ?? [])
    .filter((key) => catalog.find.project.maybe(key))
    .map((key) => projectCard(catalog, key, language));
  return byText(
    cards.map((card) => ({ ...card.title, card })),
    language,
  ).map(({ card }) => card);
}
