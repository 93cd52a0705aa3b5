import type { Country, Organization, OrganizationRole, Project } from 'schema-dts';
import type { Participant, Project as ProjectData } from '#model/project.ts';
import { type Catalog, countryLink, isPublished } from '#catalog/catalog.ts';
import type { ProjectPage } from '#catalog/pages/project.ts';
import { type KnownDate, startAndEnd } from '#catalog/project-dates.ts';
import type { Words } from '#catalog/words.ts';
import type { Language } from '#i18n/languages.ts';
import { recordUri } from '../record-uri.ts';
import { citedSources } from './cited-sources.ts';
import { identifiersOf } from './identifiers.ts';
import { pageGraph } from './page-graph.ts';

/**
 * A project as schema.org has it: people and bodies that work together for an aim. It has no dates there, so the page
 * says what period it is about; a planned end is no dissolution, and a status that dates contradict is not told at all.
 * Nor are amounts: without their kinds and dates, a total and its parts would read as separate grants.
 */
export function projectJsonLd(catalog: Catalog, page: ProjectPage): string {
  const { key, frame, summary, officialTitle, aliases, references } = page;
  const id = recordUri(catalog, 'projects', key);
  const { data, path } = catalog.find.project.get(key);
  const otherNames = [...new Set([...(officialTitle ? [officialTitle.text] : []), ...aliases])];
  const members = data.participants.flatMap((participant, at) => {
    const view = page.participants[at];
    const body = bodyOf(catalog, participant, view?.name);
    return view && body ? [{ participant, body, role: view.role }] : [];
  });
  const funders = members.filter(({ participant }) => participant.role === 'funder');
  const project = {
    '@type': 'Project',
    '@id': id,
    url: frame.canonical,
    name: frame.title.text,
    description: summary.text,
    ...(otherNames.length === 0 ? {} : { alternateName: otherNames }),
    ...identifiersOf(data.identifiers),
    ...(members.length === 0
      ? {}
      : {
          member: members.map(
            ({ body, role }) =>
              ({ '@type': 'OrganizationRole', roleName: role.text, member: body }) satisfies OrganizationRole<
                Organization,
                'member'
              >,
          ),
        }),
    ...(funders.length === 0 ? {} : { funder: funders.map(({ body }) => body) }),
    ...(data.countries.length === 0
      ? {}
      : { areaServed: data.countries.map((code) => country(catalog, code, frame.language)) }),
  } satisfies Project;
  return pageGraph(catalog, frame, {
    main: { id, thing: project },
    about: data.concepts
      .filter((concept) => isPublished(catalog, 'concepts', concept))
      .map((concept) => ({ '@id': recordUri(catalog, 'concepts', concept) })),
    ...periodOf(data),
    published: catalog.facts.files[path]?.created,
    reviewed: data.reviewed,
    citation: citedSources(catalog, references),
  });
}

/** An organisation that takes part, by its name in the page's language. A country that does is none. */
function bodyOf(
  catalog: Catalog,
  { organization, name }: Pick<Participant, 'organization' | 'name'>,
  words: Words | undefined,
): Organization | undefined {
  const named = words && words.lang === undefined ? { name: words.text } : {};
  if (organization !== undefined && isPublished(catalog, 'organizations', organization))
    return { '@type': 'Organization', '@id': recordUri(catalog, 'organizations', organization), ...named };
  return name === undefined || named.name === undefined ? undefined : { '@type': 'Organization', ...named };
}

const country = (catalog: Catalog, code: string, language: Language): Country => ({
  '@type': 'Country',
  name: countryLink(catalog, code, language).text,
  identifier: code,
});

/** From its start to its end, real else planned, where someone stated both: one alone would say that it lasted no longer. */
function periodOf(data: ProjectData): { readonly period?: string } {
  const { start, end } = startAndEnd(data);
  const [from, to] = [start, end].map((known?: KnownDate) => (known?.isInferred ? undefined : known?.date));
  return from === undefined || to === undefined ? {} : { period: `${from}/${to}` };
}
