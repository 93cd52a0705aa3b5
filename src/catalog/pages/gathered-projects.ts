import type { Facet } from '#model/facet.ts';
import type { Project } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Place } from '../addresses.ts';
import { type Catalog, countryLink, isPublished, linkTo, type RecordLink } from '../catalog.ts';
import { explorerHref, narrowedHref } from '../facet-link.ts';
import { facetTerm, goalTerm, sectorTerm, type Term } from '../facets.ts';
import { goalsOf } from '../graph.ts';
import { yearsSpanned } from '../project-dates.ts';
import { type ProjectGroup, strandGroupId } from '../project-groups.ts';
import { countByStrand, strandsOf, type StrandOrNone } from '../tallies/by-strand.ts';
import { tallyByValue } from '../tallies/by-value.ts';
import type { Words } from '../words.ts';
import { mostFirst } from './most-first.ts';
import { type PartnerViews, partnerViews } from './partner-views.ts';

/** Something with the number of its projects. */
export interface CountedItem extends Words {
  readonly href?: string;
  readonly count: number;
  /** Further projects that `count` leaves out. */
  readonly partaking?: number;
}

/** A value with the number of projects that have it. */
export interface Counted extends Term {
  readonly count: number;
}

/** What a page says of the projects that it gathers. */
export interface GatheredProjects {
  readonly total: number;
  /** `1998–2024`; left out where no date is known. */
  readonly years?: string;
  readonly strands: readonly (Counted & { readonly code: StrandOrNone })[];
  readonly schemes: readonly Counted[];
  readonly directions: readonly Counted[];
  readonly groups: readonly ProjectGroup[];
  /** The list of all in pages. */
  readonly all?: RecordLink;
  /** The explorer with these projects, to be narrowed further. */
  readonly combine?: RecordLink;
  /** The table of the projects. */
  readonly download?: RecordLink;
  readonly partners: PartnerViews;
  readonly concepts: readonly Counted[];
  /** Countries where the benefit falls. */
  readonly places: readonly Counted[];
  /** By the DAC’s codes of three digits. */
  readonly sectors: readonly Counted[];
  readonly goals: readonly Counted[];
}

/** Codes and keys that a page leaves out of its counts. */
export type Except = Readonly<
  Partial<Record<'organizations' | 'countries' | 'places' | 'sectors' | 'goals', readonly string[]>>
>;

/** The projects, and what makes them belong together. */
interface Gathering {
  readonly keys: readonly string[];
  readonly groups: readonly ProjectGroup[];
  /** The page that gathers them, in the reference language. */
  readonly place: Place;
  /** The value that they share, where lists of projects can be narrowed to it. */
  readonly shared?: { readonly facet: Facet; readonly code: string } | undefined;
  /** What the page already says, which is not counted among what goes with the projects. */
  readonly except?: Except;
}

/** Where the table of the projects of a page is: one file for all languages, below the page of the reference language. */
const projectTablePath = ({ addresses, reference }: Catalog, place: Place): string =>
  addresses.inside(place, reference, `${messagesIn(reference).routes.projects}.csv`);

export function gatheredProjects(
  catalog: Catalog,
  { keys, groups, place, shared, except = {} }: Gathering,
  language: Language,
): GatheredProjects {
  const messages = messagesIn(language);
  const total = keys.length;
  const tally = (
    valuesOf: (project: Project) => readonly (string | undefined)[],
    termOf: (code: string) => Term | undefined,
  ): readonly Counted[] =>
    mostFirst(
      tallyByValue(catalog, keys, [], (project) =>
        valuesOf(project).filter((code) => code !== undefined),
      ).flatMap(({ code, projects }) => {
        const term = termOf(code);
        return term ? [{ ...term, count: projects }] : [];
      }),
      language,
    );
  /** A value in the explorer among these projects, else what explains it. */
  const among = (facet: 'scheme' | 'direction', code: string): Term => ({
    ...facetTerm(catalog, facet, code, language),
    ...(shared ? { href: explorerHref(catalog, [shared, { facet, code }], language) } : {}),
  });
  /** The values with the number of projects of which none is known. */
  const stated = (values: readonly Counted[]): readonly Counted[] => {
    const count = total - values.reduce((sum, value) => sum + value.count, 0);
    return count === 0 ? values : [...values, { code: '', text: messages.profile.unstated, count }];
  };
  const years = yearsOfAll(catalog, keys);
  return {
    total,
    ...(years === undefined ? {} : { years }),
    strands: countedStrands(catalog, keys, groups, language),
    schemes: stated(
      tally(
        ({ scheme }) => [scheme],
        (code) => among('scheme', code),
      ),
    ),
    directions: stated(
      tally(
        ({ direction }) => [direction],
        (code) => among('direction', code),
      ),
    ),
    groups,
    ...(shared && total > 1
      ? {
          all: {
            text: messages.projectList.seeAll(total),
            href: narrowedHref(catalog, shared.facet, shared.code, language),
          },
          combine: {
            text: messages.projectList.combine,
            href: explorerHref(catalog, [shared], language),
          },
        }
      : {}),
    ...(total > 0
      ? { download: { text: messages.profile.table(total), href: projectTablePath(catalog, place) } }
      : {}),
    partners: partnerViews(catalog, keys, except, language),
    concepts: tally(
      ({ concepts }) => concepts,
      (code) =>
        isPublished(catalog, 'concepts', code)
          ? { code, ...linkTo(catalog, 'concepts', code, language) }
          : undefined,
    ),
    places: tally(
      ({ countries }) => without(countries, except.places),
      (code) => ({ code, ...countryLink(catalog, code, language) }),
    ),
    sectors: tally(
      ({ sectors }) =>
        without(
          sectors.map(({ code }) => code.slice(0, 3)),
          except.sectors,
        ),
      (code) => sectorTerm(catalog, code, language),
    ),
    goals: tally(
      (project) => without(goalsOf(project), except.goals),
      (code) => numbered(goalTerm(catalog, code, language)),
    ),
  };
}

const without = (codes: readonly string[], left: readonly string[] = []): readonly string[] =>
  codes.filter((code) => !left.includes(code));

const numbered = (term: Term): Term => ({ ...term, text: `${term.code}. ${term.text}` });

/** The strands of the projects; each leads to its group, where the projects are grouped by it. */
function countedStrands(
  catalog: Catalog,
  keys: readonly string[],
  groups: readonly ProjectGroup[],
  language: Language,
): GatheredProjects['strands'] {
  const kinds = strandsOf(catalog, keys);
  const counts = countByStrand(catalog, keys, kinds);
  return kinds.map((code, n) => {
    const group = groups.find(({ id }) => id === strandGroupId(code));
    return {
      code,
      text:
        code === 'none'
          ? messagesIn(language).profile.noStrand
          : facetTerm(catalog, 'strand', code, language).text,
      ...(group ? { href: `#${group.id}` } : {}),
      count: counts[n] ?? 0,
    };
  });
}

function yearsOfAll({ find }: Catalog, keys: readonly string[]): string | undefined {
  const years = new Set(keys.flatMap((key) => yearsSpanned(find.project.get(key).data)));
  if (years.size === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
