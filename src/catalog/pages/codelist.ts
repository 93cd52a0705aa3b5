import {
  type Codelist,
  codelistAnchor,
  type CodelistId,
  codelists,
  type ListedCode,
} from '#model/codelists/all-codelists.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import type { Place } from '../addresses.ts';
import type { Catalog, RecordLink } from '../catalog.ts';
import { facetTerm, goalTerm } from '../facets.ts';
import { goalOfTarget } from '../graph.ts';
import { createFrame, type Frame } from '../frame.ts';
import { paths } from '../paths.ts';
import { localWords, type Words } from '../words.ts';
import { profilePlace, type ProfileSection, profiles } from '../profiles.ts';

export interface CodeRow {
  readonly id: string;
  readonly code: string;
  /** What records write for it, where that is not the code. */
  readonly key?: string;
  readonly label: Words;
  /** The page about it, where there is one. */
  readonly href?: string;
  readonly about?: Words;
  /** Its names in the site’s other languages, in the order of `others`; undefined where it has none. */
  readonly otherLabels: readonly (Words | undefined)[];
  readonly parent?: RecordLink;
  readonly withdrawn: boolean;
}

/** Everything the page of a code list shows. */
export interface CodelistPage {
  readonly frame: Frame;
  readonly lead: string;
  readonly owner?: RecordLink;
  /** Heads of the columns of the other languages. */
  readonly others: readonly string[];
  readonly rows: readonly CodeRow[];
  readonly hasParents: boolean;
}

const listById = new Map(codelists.map((list) => [list.id, list]));

export const codelistPlace = ({ slug }: Codelist, language: Language): Place => ({
  to: 'codelist',
  slug: inLanguage(slug, language),
});

export const codelistPaths = (catalog: Catalog, parameter: string) =>
  paths(catalog, parameter, codelists, codelistPlace);

export const codelistLink = (catalog: Catalog, list: Codelist, language: Language): RecordLink => ({
  ...localWords(list.title, language),
  href: catalog.addresses.href(codelistPlace(list, language), language),
});

export function codelistPage(catalog: Catalog, list: Codelist, language: Language): CodelistPage {
  const { addresses } = catalog;
  const messages = messagesIn(language);
  const title = localWords(list.title, language);
  const lead = messages.codelist.lead(list.entries.length);
  const others = addresses.languages.filter((other) => other !== language);
  const hrefOf = pageOf(catalog, list.id, language);
  return {
    frame: createFrame(catalog, {
      language,
      title,
      description: `${title.text}: ${lead}`,
      place: (at) => codelistPlace(list, at),
      breadcrumbs: [{ text: messages.dataPage.title, href: addresses.href({ to: 'data' }, language) }],
    }),
    lead,
    ...(list.owner
      ? { owner: { ...localWords(list.owner.name, language), href: list.ownerUrl ?? list.owner.url } }
      : {}),
    others: others.map((other) => messages.codelist.labelIn(languageName(other, language))),
    rows: list.entries.map((entry) => {
      const href = hrefOf(entry.code);
      return {
        id: codelistAnchor(entry.code),
        code: entry.code,
        ...(entry.key === undefined || entry.key === entry.code ? {} : { key: entry.key }),
        label: localWords(entry.label, language),
        ...(href === undefined ? {} : { href }),
        ...(entry.about ? { about: localWords(entry.about, language) } : {}),
        otherLabels: others.map((other) => {
          const text = entry.label[other];
          return text === undefined ? undefined : { text, lang: other };
        }),
        ...parentOf(catalog, entry, language),
        withdrawn: entry.withdrawn ?? false,
      };
    }),
    hasParents: list.entries.some(({ parent }) => parent !== undefined),
  };
}

function parentOf(
  catalog: Catalog,
  { parent }: ListedCode,
  language: Language,
): { readonly parent?: RecordLink } {
  const list = parent && listById.get(parent.list);
  const entry = list?.entries.find(({ code }) => code === parent?.code);
  if (!list || !entry) return {};
  const href = catalog.addresses.href(codelistPlace(list, language), language);
  return {
    parent: {
      ...localWords(entry.label, language),
      href: `${href}#${codelistAnchor(entry.code)}`,
    },
  };
}

const profileOf: Partial<Record<CodelistId, ProfileSection>> = {
  countries: 'countries',
  regions: 'regions',
  sectors: 'sectors',
  sdgGoals: 'sdgs',
};

const facetOf: Partial<Record<CodelistId, 'strand' | 'scheme' | 'direction' | 'form'>> = {
  strands: 'strand',
  schemes: 'scheme',
  directions: 'direction',
  forms: 'form',
};

/** Where the site tells about a code of the list; about a target, where it tells about its goal. */
export function pageOf(
  catalog: Catalog,
  id: CodelistId,
  language: Language,
): (code: string) => string | undefined {
  const section = profileOf[id];
  if (section) {
    const known = new Set(profiles(catalog, section).map(({ code }) => code));
    return (code) =>
      known.has(code) ? catalog.addresses.href(profilePlace(section, code, language), language) : undefined;
  }
  if (id === 'sdgTargets') return (code) => goalTerm(catalog, goalOfTarget(code), language).href;
  const facet = facetOf[id];
  return (code) => facet && facetTerm(catalog, facet, code, language).href;
}
