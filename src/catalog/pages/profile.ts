import type { Facet } from '#model/facet.ts';
import { type Strand, strands } from '#model/codelists/strands.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, linksTo, type RecordLink } from '../catalog.ts';
import { narrowedHref } from '../facet-link.ts';
import { strandLabel } from '../facets.ts';
import { comparedWith } from '../comparisons.ts';
import { createFrame, type Frame } from '../frame.ts';
import { mentions } from '../mentions.ts';
import { profilePlace, profileProjects, type ProfileSection, profileWords, shownCode } from '../profiles.ts';
import { groupsByStrand, groupsOfRegion, type ProjectGroup } from '../project-groups.ts';
import { profileKin, type ProfileKin } from './profile-kin.ts';

/** What a country, region, sector or goal page shows: which projects touch it, and how. */
export interface ProfilePage {
  readonly frame: Frame;
  readonly section: ProfileSection;
  readonly code: string;
  readonly total: number;
  readonly byStrand: readonly { readonly code: Strand; readonly text: string; readonly count: number }[];
  readonly groups: readonly ProjectGroup[];
  /** The list of all, which can be narrowed further. */
  readonly all?: RecordLink;
  readonly kin: ProfileKin;
  readonly organizations: readonly RecordLink[];
  /** Other countries that have a page side by side with this one. */
  readonly comparedWith: readonly RecordLink[];
  readonly mentionedBy: readonly RecordLink[];
}

const facetOf: Readonly<Partial<Record<ProfileSection, Facet>>> = {
  countries: 'country',
  sectors: 'sector',
  sdgs: 'sdg',
};

/** Everything the page of a country, region, sector or goal shows. */
export function profilePage(
  catalog: Catalog,
  section: ProfileSection,
  code: string,
  language: Language,
): ProfilePage {
  const { addresses, graph, find } = catalog;
  const messages = messagesIn(language);
  const keys = profileProjects(graph, section, code);
  const strandCodes = keys.map((key) => find.project.get(key).data.strand);
  const name = profileWords(catalog, section, code, language);
  const shown = section === 'regions' ? undefined : shownCode(section, code);
  const facet = facetOf[section];
  const kin = profileKin(catalog, section, code, language);
  return {
    frame: createFrame(catalog, {
      language,
      title: shown === undefined ? name : { ...name, text: `${shown}. ${name.text}` },
      description: `${name.text}: ${messages.counts.projects(keys.length)}. ${inLanguage(catalog.site.description, language)}`,
      place: (at) => profilePlace(section, code, at),
      section,
      breadcrumbs: [
        {
          text: messages.collections[section],
          href: addresses.href({ to: 'index', section }, language),
        },
        ...kin.wider
          .toReversed()
          .flatMap(({ href, ...words }) => (href === undefined ? [] : [{ ...words, href }])),
      ],
      feed: section === 'countries',
    }),
    section,
    code,
    total: keys.length,
    byStrand: strands
      .map((strand) => ({
        code: strand.code,
        text: strandLabel(strand.code, language),
        count: strandCodes.filter((code) => code === strand.code).length,
      }))
      .filter(({ count }) => count > 0),
    groups:
      section === 'regions'
        ? groupsOfRegion(catalog, graph.projectsByRegion.get(code), language)
        : groupsByStrand(catalog, keys, language),
    ...(facet !== undefined && keys.length > 1
      ? {
          all: {
            text: messages.projectList.seeAll(keys.length),
            href: narrowedHref(catalog, facet, code, language),
          },
        }
      : {}),
    kin,
    organizations:
      section === 'countries'
        ? linksTo(catalog, 'organizations', graph.organizationsByCountry.get(code), language)
        : [],
    comparedWith: section === 'countries' ? comparedWith(catalog, section, code, language) : [],
    mentionedBy: section === 'countries' ? mentions(catalog, { scheme: 'country', key: code }, language) : [],
  };
}
