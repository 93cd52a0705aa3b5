import { byCode, codeLabel, type CodelistEntry } from '#model/codelists/codelist.ts';
import { organizationTypes } from '#model/codelists/organisation-types.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import {
  type Catalog,
  countryLink,
  isPublished,
  linksTo,
  linkTo,
  originalLanguage,
  placeOf,
  type RecordLink,
  summaryOf,
} from '../catalog.ts';
import { comparedWith } from '../comparisons.ts';
import { externalLink, type ExternalLink } from '../external-link.ts';
import type { Frame } from '../frame.ts';
import { recordFrame } from '../record-frame.ts';
import { mentions } from '../mentions.ts';
import type { FirstLinks } from '../first-links.ts';
import { groupsByStrand } from '../project-groups.ts';
import { type ReferenceView, referenceViews, type SourceMark, sourceMark } from '../reference-view.ts';
import { createReferenceList } from '../references.ts';
import { type RichText, richText } from '../rich-text.ts';
import { validity } from '../validity.ts';
import { translatedWords, type Words, wordsIn } from '../words.ts';
import { type GatheredProjects, gatheredProjects } from './gathered-projects.ts';
import { acronymsOf } from '../acronyms.ts';

export interface OrganizationPage {
  readonly frame: Frame;
  readonly key: string;
  readonly summary: Words;
  readonly acronyms: readonly string[];
  readonly aliases: readonly string[];
  readonly names: readonly (Words & { readonly language: string })[];
  readonly type?: string;
  readonly country?: Words & { readonly href?: string };
  readonly identifiers: readonly { readonly scheme: string; readonly id: string }[];
  readonly website?: ExternalLink;
  readonly predecessors: readonly {
    readonly name: Words;
    readonly href?: string;
    readonly period: string;
    readonly source?: SourceMark;
  }[];
  readonly successors: readonly RecordLink[];
  readonly body?: RichText;
  readonly projects: GatheredProjects;
  /** Other organisations that have a page side by side with this one. */
  readonly comparedWith: readonly RecordLink[];
  readonly mentionedBy: FirstLinks;
  readonly references: readonly ReferenceView[];
}

const typeByCode = byCode<CodelistEntry>(organizationTypes);

/** Everything the page of an organisation shows. */
export function organizationPage(catalog: Catalog, key: string, language: Language): OrganizationPage {
  const { find, graph } = catalog;
  const entry = find.organization.get(key);
  const { data, body } = entry;
  const translation = find.organization.translation(key, language);
  const original = originalLanguage(catalog, data);
  const textLanguage = translation ? language : original;
  const references = createReferenceList();
  const summary = summaryOf(catalog, 'organizations', key, language);
  const text = richText(catalog, (translation ?? { body }).body, language, textLanguage, references);
  const predecessors = data.predecessors.map(({ id, organization, name, from, until, source }) => {
    const link =
      organization !== undefined && isPublished(catalog, 'organizations', organization)
        ? linkTo(catalog, 'organizations', organization, language)
        : undefined;
    const translated = translation?.data.predecessors.find((item) => item.id === id)?.name;
    return {
      name: link ?? translatedWords(translated, name ?? organization ?? '', { page: language, original }),
      ...(link ? { href: link.href } : {}),
      period: validity({ since: from, until }, language),
      ...(source === undefined ? {} : { source: sourceMark(catalog, references, source, language) }),
    };
  });
  for (const source of data.sources) references.numberOf(source);
  const keys = graph.projectsByOrganization.get(key) ?? [];

  return {
    frame: recordFrame(catalog, 'organizations', entry, translation, language, summary.text || data.title),
    key,
    summary,
    acronyms: acronymsOf(catalog, key, language),
    aliases: translation?.data.aliases.length ? translation.data.aliases : data.aliases,
    names: data.names
      .filter((name) => name.language !== language)
      .map((name) => ({
        ...wordsIn(name.text, name.language, language),
        language: languageName(name.language, language),
      })),
    ...(data.type === undefined ? {} : { type: codeLabel(typeByCode, data.type, language) }),
    ...(data.country === undefined ? {} : { country: countryOf(catalog, data.country, language) }),
    identifiers: data.identifiers,
    ...(data.website === undefined ? {} : { website: externalLink(catalog, data.website, language) }),
    predecessors,
    successors: linksTo(catalog, 'organizations', graph.successors.get(key), language),
    ...(text === undefined ? {} : { body: text }),
    projects: gatheredProjects(
      catalog,
      {
        keys,
        groups: groupsByStrand(catalog, keys, language),
        place: placeOf(catalog, 'organizations', key, catalog.reference),
        shared: { facet: 'partner', code: key },
        except: { organizations: [key] },
      },
      language,
    ),
    comparedWith: comparedWith(catalog, 'organizations', key, language),
    mentionedBy: mentions(catalog, { scheme: 'organization', key }, language),
    references: referenceViews(catalog, references, language),
  };
}

/** The country of an organisation, or why there is none. */
export function countryOf(
  catalog: Catalog,
  country: string,
  language: Language,
): Words & { readonly href?: string } {
  const messages = messagesIn(language);
  if (country === 'unknown') return { text: messages.values.unknown };
  if (country === 'not-applicable') return { text: messages.organization.international };
  return countryLink(catalog, country, language);
}
