import type { Facet } from '#model/facet.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, linksTo, type RecordLink } from '../catalog.ts';
import { comparedWith } from '../comparisons.ts';
import type { Term } from '../facets.ts';
import { createFrame, type Frame } from '../frame.ts';
import { mentions } from '../mentions.ts';
import type { FirstLinks } from '../first-links.ts';
import {
  hasFeed,
  profilePlace,
  profileProjects,
  type ProfileSection,
  profileWords,
  shownCode,
} from '../profiles.ts';
import { groupsByStrand, groupsOfRegion } from '../project-groups.ts';
import { membersOf } from '../regions.ts';
import { type Except, type GatheredProjects, gatheredProjects } from './gathered-projects.ts';
import { partsOf, profileKin, type ProfileKin } from './profile-kin.ts';

/** What a country, region, sector or goal page shows: which projects touch it, and how. */
export interface ProfilePage {
  readonly frame: Frame;
  readonly section: ProfileSection;
  readonly code: string;
  /** How many projects there are, and what they have to do with it. */
  readonly lead: string;
  readonly projects: GatheredProjects;
  /** Why it has a page, where it has no project. */
  readonly noProjects: string;
  readonly kin: ProfileKin;
  readonly organizations: readonly RecordLink[];
  /** Other countries that have a page side by side with this one. */
  readonly comparedWith: readonly RecordLink[];
  readonly mentionedBy: FirstLinks;
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
  const { addresses, graph, reference } = catalog;
  const messages = messagesIn(language);
  const keys = profileProjects(graph, section, code);
  const name = profileWords(catalog, section, code, language);
  const number = section === 'regions' ? undefined : shownCode(section, code);
  const facet = facetOf[section];
  const kin = profileKin(catalog, section, code, language);
  const lead = leadOf(catalog, section, code, language);
  return {
    frame: createFrame(catalog, {
      language,
      title: number === undefined ? name : { ...name, text: `${number}. ${name.text}` },
      description: `${name.text}: ${lead}. ${inLanguage(catalog.site.description, language)}`,
      place: (at) => profilePlace(section, code, at),
      section,
      breadcrumbs: [
        {
          text: messages.collections[section],
          href: addresses.href({ to: 'index', section }, language),
        },
        ...kin.wider.toReversed().flatMap(linkOf),
      ],
      feed: hasFeed(catalog, section, code),
    }),
    section,
    code,
    lead,
    projects: gatheredProjects(
      catalog,
      {
        keys,
        groups:
          section === 'regions'
            ? groupsOfRegion(catalog, graph.projectsByRegion.get(code), language)
            : groupsByStrand(catalog, keys, language),
        place: profilePlace(section, code, reference),
        shared: facet && { facet, code },
        except: exceptOf(catalog, section, code),
      },
      language,
    ),
    noProjects: messages.profile.noProjects[section],
    kin,
    organizations:
      section === 'countries'
        ? linksTo(catalog, 'organizations', graph.organizationsByCountry.get(code), language)
        : [],
    comparedWith: section === 'countries' ? comparedWith(catalog, section, code, language) : [],
    mentionedBy:
      section === 'countries' ? mentions(catalog, { scheme: 'country', key: code }, language) : { links: [] },
  };
}

/** What the term leads to; nothing where it leads nowhere. */
const linkOf = ({ text, lang, href }: Term): readonly RecordLink[] =>
  href === undefined ? [] : [{ text, href, ...(lang === undefined ? {} : { lang }) }];

function leadOf(catalog: Catalog, section: ProfileSection, code: string, language: Language): string {
  const { counts, profile } = messagesIn(language);
  const total = profileProjects(catalog.graph, section, code).length;
  switch (section) {
    case 'countries': {
      const { count, partaking } = partsOf(catalog, code);
      return partaking === 0 ? counts.projects(total) : profile.ofCountry(total, count);
    }
    case 'regions': {
      const partaking = catalog.graph.projectsByRegion.get(code)?.partaking.length ?? 0;
      const inside = counts.projects(total - partaking);
      return partaking === 0 ? inside : profile.withPartaking(inside, partaking);
    }
    case 'sectors':
    case 'sdgs':
      return counts.projects(total);
  }
}

function exceptOf(catalog: Catalog, section: ProfileSection, code: string): Except {
  switch (section) {
    case 'countries':
      return { countries: [code], places: [code] };
    case 'regions':
      return { places: membersOf(catalog, code) };
    case 'sectors':
      return { sectors: [code.slice(0, 3)] };
    case 'sdgs':
      return { goals: [code] };
  }
}
