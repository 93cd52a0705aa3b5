import type { Organization } from 'schema-dts';
import type { Catalog } from '#catalog/catalog.ts';
import type { OrganizationPage } from '#catalog/pages/organization.ts';
import { recordUri } from '../record-uri.ts';
import { citedSources } from './cited-sources.ts';
import { identifiersOf } from './identifiers.ts';
import { pageGraph } from './page-graph.ts';

// Only types that schema.org means the same by; the rest are organisations.
const typeOf = {
  '10': 'GovernmentOrganization',
  '11': 'GovernmentOrganization',
  '21': 'NGO',
  '22': 'NGO',
  '23': 'NGO',
  '24': 'NGO',
} as const;

const isTyped = (type: string): type is keyof typeof typeOf => Object.hasOwn(typeOf, type);

/** An organisation by the nearest type that is true of it. What it was before has no property in schema.org. */
export function organizationJsonLd(catalog: Catalog, page: OrganizationPage): string {
  const { key, frame, summary, acronyms, aliases, names, website, country, references } = page;
  const id = recordUri(catalog, 'organizations', key);
  const { data, path } = catalog.find.organization.get(key);
  const otherNames = [...new Set([...acronyms, ...aliases, ...names.map(({ text }) => text)])];
  const organization = {
    '@type': data.type !== undefined && isTyped(data.type) ? typeOf[data.type] : 'Organization',
    '@id': id,
    name: frame.title.text,
    ...(summary.text === '' ? {} : { description: summary.text }),
    ...(otherNames.length === 0 ? {} : { alternateName: otherNames }),
    ...(website === undefined ? {} : { url: website.url }),
    ...identifiersOf(data.identifiers),
    ...(data.country?.length === 2 && country !== undefined
      ? { address: { '@type': 'PostalAddress', addressCountry: data.country } }
      : {}),
  } satisfies Organization;
  return pageGraph(catalog, frame, {
    main: { id, thing: organization },
    published: catalog.facts.files[path]?.created,
    reviewed: data.reviewed,
    citation: citedSources(catalog, references),
  });
}
