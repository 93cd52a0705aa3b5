import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { structuredDataBytes } from './budgets.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

const address = z.url({ protocol: /^https?$/ });
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const period = z.string().regex(/^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/);
const text = z.string().min(1);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);
const reference = z.strictObject({ '@id': address });
const named = { '@id': address, name: text };

const organizationTypes = z.enum(['Organization', 'GovernmentOrganization', 'NGO']);
const someBody = z.strictObject({
  '@type': z.literal('Organization'),
  '@id': address.optional(),
  name: text.optional(),
});
const identifier = z.array(
  z.strictObject({ '@type': z.literal('PropertyValue'), propertyID: text, value: text }),
);
const download = (type: string) =>
  z.strictObject({
    '@type': z.literal(type),
    contentUrl: address,
    encodingFormat: z.string().regex(/^\w+\/[\w+.-]+$/),
    contentSize: z
      .string()
      .regex(/^\d+ B$/)
      .optional(),
  });

const work = {
  ...named,
  url: address.optional(),
  sameAs: address.optional(),
  archivedAt: address.optional(),
  description: text.optional(),
  inLanguage: language.optional(),
  creditText: text,
  publisher: z.strictObject({ '@type': z.literal('Organization'), name: text }).optional(),
  datePublished: partialDate.optional(),
};

const webPage = z.strictObject({
  '@type': z.enum(['WebPage', 'CollectionPage', 'SearchResultsPage']),
  '@id': address,
  url: address,
  name: text.optional(),
  description: text,
  inLanguage: language,
  isAccessibleForFree: z.literal(true),
  license: address,
  isPartOf: reference,
  publisher: reference,
  datePublished: partialDate.optional(),
  dateModified: partialDate.optional(),
  lastReviewed: partialDate.optional(),
  breadcrumb: reference.optional(),
  mainEntity: reference.optional(),
  about: z.array(reference).optional(),
  citation: z.array(reference).optional(),
  temporalCoverage: period.optional(),
});

const breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  '@id': address,
  itemListElement: z
    .array(
      z.strictObject({ '@type': z.literal('ListItem'), position: z.int().min(1), name: text, item: address }),
    )
    .min(1),
});

/** What each kind of thing has to have and may have: what search engines ask for, and nothing that we do not say. */
const thing = z.union([
  z.strictObject({
    '@type': z.literal('DefinedTerm'),
    ...named,
    url: address,
    description: text,
    alternateName: z.array(text).optional(),
    inDefinedTermSet: reference,
  }),
  z.strictObject({
    '@type': z.literal('DefinedTermSet'),
    ...named,
    url: address,
    description: text,
    inLanguage: language,
    license: address,
    publisher: reference,
    encoding: z.array(download('MediaObject')).length(2),
  }),
  z.strictObject({
    '@type': organizationTypes,
    ...named,
    url: address.optional(),
    description: text.optional(),
    alternateName: z.array(text).optional(),
    identifier: identifier.optional(),
    address: z
      .strictObject({
        '@type': z.literal('PostalAddress'),
        addressCountry: z.string().regex(/^[A-Z]{2}$/),
      })
      .optional(),
    email: z.email().optional(),
    contactPoint: z.strictObject({ '@type': z.literal('ContactPoint'), url: address }).optional(),
  }),
  z.strictObject({
    '@type': z.literal('Project'),
    ...named,
    url: address,
    description: text,
    alternateName: z.array(text).optional(),
    identifier: identifier.optional(),
    member: z
      .array(z.strictObject({ '@type': z.literal('OrganizationRole'), roleName: text, member: someBody }))
      .optional(),
    funder: z.array(someBody).optional(),
    areaServed: z
      .array(
        z.strictObject({
          '@type': z.literal('Country'),
          name: text,
          identifier: z.string().regex(/^[A-Z]{2}$/),
        }),
      )
      .optional(),
  }),
  z.strictObject({
    '@type': z.enum(['WebPage', 'NewsArticle', 'Report', 'Article', 'Book', 'Legislation', 'CreativeWork']),
    ...work,
  }),
  z.strictObject({ '@type': z.literal('Dataset'), ...work, description: text }),
  z.strictObject({
    '@type': z.literal('Dataset'),
    ...named,
    url: address,
    description: z.string().min(50).max(5000),
    inLanguage: z.array(language).min(1),
    isAccessibleForFree: z.literal(true),
    license: address,
    creator: reference,
    publisher: reference,
    version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}$/),
    dateModified: partialDate,
    hasPart: z.array(reference).min(1),
    includedInDataCatalog: reference,
    distribution: z.array(download('DataDownload')).min(1),
  }),
  z.strictObject({ '@type': z.literal('DataCatalog'), ...named, url: address, dataset: reference }),
  z.strictObject({
    '@type': z.literal('WebSite'),
    ...named,
    url: address,
    alternateName: text,
    description: text,
    inLanguage: z.array(language).min(1),
    license: address,
    publisher: reference,
    potentialAction: z.strictObject({
      '@type': z.literal('SearchAction'),
      target: z.strictObject({
        '@type': z.literal('EntryPoint'),
        urlTemplate: z.string().endsWith('?q={search_term_string}'),
      }),
      'query-input': z.literal('required name=search_term_string'),
    }),
  }),
]);

const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z
    .tuple([webPage])
    .rest(z.union([breadcrumbs, thing]))
    .refine((things) => new Set(things.map((each) => each['@id'])).size === things.length, 'an @id twice'),
});
export type PageGraph = z.infer<typeof graph>;

/** Kinds of page whose subject is described whole, with the types that it may have. */
const mainTypes: Readonly<Record<string, RegExp>> = {
  home: /^WebSite$/,
  'concepts index': /^DefinedTermSet$/,
  'concepts record': /^DefinedTerm$/,
  'projects record': /^Project$/,
  'organizations record': /^(?:Organization|GovernmentOrganization|NGO)$/,
  'sources record': /^(?:WebPage|NewsArticle|Report|Article|Book|Legislation|CreativeWork|Dataset)$/,
  'data index': /^Dataset$/,
};

const captured = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1];

const unescapeHtml = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();

/** The heading of a page, as its reader sees it. */
export const headingOf = ({ html }: BuiltPage): string =>
  unescapeHtml(captured(html, /<h1[^>]*>(.*?)<\/h1>/s) ?? '');

/** The graph that a page carries, or what is wrong with it. */
export function readGraph({ path, html }: BuiltPage): PageGraph | string {
  const blocks = Array.from(
    html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ([, block = '']) => block,
  );
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) return `${path}: ${blocks.length} data blocks`;
  const bytes = gzipSync(block).length;
  if (bytes > structuredDataBytes) return `${path}: ${bytes} bytes`;
  let json: unknown;
  try {
    json = JSON.parse(block);
  } catch {
    return `${path}: not JSON`;
  }
  const read = graph.safeParse(json);
  return read.success ? read.data : `${path}: ${z.prettifyError(read.error)}`;
}

/** What a page's graph says that the page or the site does not. */
export function graphFindings(
  site: BuiltSite,
  page: BuiltPage,
  { '@graph': things }: PageGraph,
): readonly string[] {
  const { path, html, kind } = page;
  const [self, ...others] = things;
  const main = others.find((each) => each['@id'] === self.mainEntity?.['@id']);
  const way = others.find((each) => each['@type'] === 'BreadcrumbList');
  const inOwnLanguage = !html.includes('<p class="notice">');
  const expected = mainTypes[kind];
  const found: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(`${path}: ${what}`);
  };

  const canonical = captured(html, /<link rel="canonical" href="([^"]+)"/);
  check(canonical === undefined || canonical === self.url, `is at ${self.url}, not at ${canonical}`);
  check((self.inLanguage === page.language) === inOwnLanguage, `is in ${self.inLanguage}`);
  if (expected) check(main !== undefined && expected.test(main['@type']), `is about ${main?.['@type']}`);
  if (/ record$/.test(kind) && expected && main && 'name' in main)
    check(main.name === headingOf(page), `is about “${main.name}”, not “${headingOf(page)}”`);

  const shown = Array.from(
    (captured(html, /<nav class="breadcrumbs"[^>]*>(.*?)<\/nav>/s) ?? '').matchAll(/href="([^"]+)"/g),
    ([, href = '']) => site.origin + href,
  );
  const told = way?.itemListElement.map(({ item }) => item) ?? [];
  check(
    told.join(' ') === shown.join(' ') || told.join(' ') === [...shown, self.url].join(' '),
    `goes by ${told.join(' ')}, not by ${shown.join(' ')}`,
  );

  for (const [, url = ''] of JSON.stringify(things).matchAll(/"(https?:\/\/[^"]*)"/g)) {
    if (!url.startsWith(site.origin)) continue;
    const [target = ''] = url.slice(site.origin.length).split(/[#?]/);
    const file = target.endsWith('/') ? `${target}index.html` : target;
    check(site.files.has(file), `${url} leads nowhere`);
  }
  return found;
}
