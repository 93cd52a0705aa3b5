import { isOpen } from '#model/assessment.ts';
import { strands, type Strand } from '#model/codelists/strands.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, countryName, linkTo, type RecordLink, summaryOf } from '../catalog.ts';
import type { Section } from '../addresses.ts';
import { facetTerm } from '../facets.ts';
import { narrowedHref } from '../facet-link.ts';
import { createFrame, type Frame } from '../frame.ts';
import { type ProjectCard, projectCard } from '../project-card.ts';
import { assessmentOn } from '../project-dates.ts';
import { learningPath, type Step } from '../learning-path.ts';
import type { Words } from '../words.ts';
import { profiles } from '../profiles.ts';

export interface HomePage {
  readonly frame: Frame;
  readonly description: string;
  /** Left out while a side has no project: it says that all three have some. */
  readonly strandsLead?: string;
  readonly strands: readonly {
    readonly code: Strand;
    readonly text: string;
    readonly summary: Words;
    readonly href: string;
    readonly count: number;
    /** Left out where there is none. */
    readonly projectsHref?: string;
  }[];
  readonly numbers: readonly { readonly text: string; readonly href: string }[];
  /** Where all the figures are. */
  readonly overview: RecordLink;
  /** Where to begin: the first steps of the path, and the whole of it. */
  readonly start: { readonly steps: readonly Step[]; readonly href: string; readonly total: number };
  readonly founding?: {
    readonly statement: string;
    readonly project: ProjectCard;
    readonly published?: Words;
  };
  readonly status: { readonly text: string; readonly href?: string };
}

const FIRST_STEPS = 4;

/** The three sides that cooperation has. */
const sides = ['recipient', 'provider', 'horizontal'] as const;

/** Everything the home page shows. */
export function homePage(catalog: Catalog, language: Language): HomePage {
  const { site, find, addresses } = catalog;
  const messages = messagesIn(language);
  const index = (section: Section): string => addresses.href({ to: 'index', section }, language);
  const open = find.project.all.filter(({ data }) => isOpen(data.status?.declared));
  const overdue = open.filter(({ data }) => {
    const { finding } = assessmentOn(data, catalog.facts.asOf);
    return finding === 'end-passed' || finding === 'actual-end-passed';
  });
  const founding = site.founding && find.project.maybe(site.founding.project);
  const published = founding?.data.status?.asPublished;
  const statusConcept = site.terms.status;
  const partners = find.organization.all.filter(({ key }) => catalog.graph.projectsByOrganization.has(key));
  const path = learningPath(catalog, language);
  const countOf = (strand: Strand): number =>
    find.project.all.filter(({ data }) => data.strand === strand).length;
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: site.name },
      description: inLanguage(site.description, language),
      place: () => ({ to: 'home' }),
      feed: true,
      files: ['site.yaml'],
    }),
    description: inLanguage(site.description, language),
    ...(sides.every((side) => countOf(side) > 0)
      ? { strandsLead: messages.home.strandsLead(perspectiveName(catalog, language)) }
      : {}),
    strands: strands.flatMap(({ code }) => {
      const concept = site.terms.strand[code];
      if (concept === undefined || !find.concept.maybe(concept)) return [];
      return [
        {
          code,
          text: facetTerm(catalog, 'strand', code, language).text,
          summary: summaryOf(catalog, 'concepts', concept, language),
          href: linkTo(catalog, 'concepts', concept, language).href,
          count: countOf(code),
          ...(countOf(code) === 0 ? {} : { projectsHref: narrowedHref(catalog, 'strand', code, language) }),
        },
      ];
    }),
    numbers: [
      { text: messages.counts.concepts(find.concept.all.length), href: index('concepts') },
      { text: messages.counts.projects(find.project.all.length), href: index('projects') },
      { text: messages.counts.countries(profiles(catalog, 'countries').length), href: index('countries') },
      { text: messages.counts.partners(partners.length), href: index('organizations') },
      { text: messages.counts.sources(find.source.all.length), href: index('sources') },
    ],
    overview: {
      text: messages.home.allFigures,
      href: addresses.href({ to: 'overview' }, language),
    },
    start: {
      steps: path.slice(0, FIRST_STEPS),
      href: addresses.href({ to: 'start' }, language),
      total: path.length,
    },
    ...(founding && site.founding
      ? {
          founding: {
            statement: inLanguage(site.founding.statement, language),
            project: projectCard(catalog, founding.key, language),
            ...(published
              ? {
                  published: {
                    text: published.text,
                    ...((published.language ?? catalog.reference) === language
                      ? {}
                      : { lang: published.language ?? catalog.reference }),
                  },
                }
              : {}),
          },
        }
      : {}),
    status: {
      text: messages.home.statusLead(open.length, overdue.length),
      ...(statusConcept !== undefined && find.concept.maybe(statusConcept)
        ? { href: linkTo(catalog, 'concepts', statusConcept, language).href }
        : {}),
    },
  };
}

/** Name of the country or institution whose strand is told. */
export function perspectiveName({ site, find }: Catalog, language: Language): string {
  const { country, organization } = site.perspective;
  if (country !== undefined) return countryName(country, language);
  const entry = organization === undefined ? undefined : find.organization.maybe(organization);
  if (!entry) return site.name;
  return find.organization.translation(entry.key, language)?.data.title ?? entry.data.title;
}
