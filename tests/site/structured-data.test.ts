import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRdf, skosProblems, skosValues, type Statement } from '../unit/fixtures/rdf.ts';
import { type BuiltSite, notFoundKind, readBuiltSite, shorten, siteFolder } from './site.ts';
import { graphFindings, headingOf, type PageGraph, readGraph } from './structured-data-checks.ts';

let site: BuiltSite;
beforeAll(() => {
  site = readBuiltSite(siteFolder);
});

describe('structured data', () => {
  it('of every page is one graph, of known types with what they need, and true to the page and the site', () => {
    const pages = site.pages.filter(({ kind }) => kind !== notFoundKind);
    const findings = pages.flatMap((page) => {
      const read = readGraph(page);
      return typeof read === 'string' ? [read] : graphFindings(site, page, read);
    });
    expect(shorten(findings)).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it('is missed, and doubted, where it is wrong', () => {
    const page = site.pages.find(({ kind }) => kind === 'concepts record');
    const read = page && readGraph(page);
    if (!page || read === undefined || typeof read === 'string') throw new Error('There is no concept.');
    const broken = (change: (graph: PageGraph) => unknown): string => {
      const graph = structuredClone(read);
      change(graph);
      const html = page.html.replace(/(ld\+json">).*?(<\/script>)/s, (_, open: string, close: string) =>
        [open, JSON.stringify(graph), close].join(''),
      );
      const again = readGraph({ ...page, html });
      return typeof again === 'string' ? again : graphFindings(site, page, again).join('\n');
    };
    expect(broken(() => undefined)).toBe('');
    expect(readGraph({ ...page, html: '<html></html>' })).toContain('0 data blocks');
    expect(broken(({ '@graph': [self] }) => (self.inLanguage = 'fr'))).toContain('is in fr');
    expect(broken(({ '@graph': [self] }) => (self.url = 'x'))).toContain('url');
    expect(broken(({ '@graph': [self] }) => (self.url += 'x/'))).toContain('leads nowhere');
    expect(broken(({ '@graph': things }) => things.pop())).toContain('is about undefined');
    expect(broken(({ '@graph': things }) => things.splice(1, 1))).toContain('goes by ,');
    expect(broken((graph) => Object.assign(graph, { extra: true }))).toContain('extra');
    expect(broken(({ '@graph': things }) => Object.assign(things.at(-1) ?? {}, { name: 'Otro' }))).toContain(
      'Otro',
    );
  });
});

it('describes the open data in their page by the addresses of the catalogue for data portals', () => {
  const page = site.pages.find(({ kind, path }) => kind === 'data index' && path.startsWith(site.base));
  const graph = page && readGraph(page);
  if (graph === undefined || typeof graph === 'string')
    throw new Error(graph ?? 'There is no page of the data.');
  const described = readRdf(
    readFileSync(join(siteFolder, 'data/catalog.jsonld'), 'utf8'),
    'application/ld+json',
  );
  const type = (uri: string | undefined) =>
    described.find(({ subject, property }) => subject === uri && property.endsWith('#type'))?.value;
  const found = graph['@graph'].flatMap((thing) =>
    thing['@type'] === 'DataCatalog'
      ? [type(thing['@id'])]
      : 'hasPart' in thing
        ? [...new Set(thing.hasPart.map((part) => type(part['@id']))), type(thing['@id'])]
        : [],
  );
  const dcat = 'http://www.w3.org/ns/dcat#';
  expect(found).toEqual([`${dcat}Dataset`, undefined, `${dcat}Catalog`]);
});

describe('the vocabulary files of the open data', () => {
  const read = (name: string): readonly Statement[] =>
    readRdf(readFileSync(join(siteFolder, 'data', `${name}.ttl`), 'utf8'), 'text/turtle');

  it.each(['concepts', 'codelists'])(
    'hold %s, the same in Turtle and JSON-LD, as SKOS wants them',
    (name) => {
      const turtle = read(name);
      expect(turtle.length).toBeGreaterThan(40);
      expect(shorten(skosProblems(turtle))).toEqual([]);
      const json = readFileSync(join(siteFolder, 'data', `${name}.jsonld`), 'utf8');
      expect(readRdf(json, 'application/ld+json')).toEqual(turtle);
    },
  );

  it('name each concept by the address of its page, with the words of its headings', () => {
    const [reference] = site.pages.filter(({ path }) => path === site.base).map(({ language }) => language);
    const labels = skosValues(read('concepts'), 'prefLabel');
    const concepts = site.pages.filter(({ kind }) => kind === 'concepts record');
    const own = concepts.filter(({ language }) => language === reference);
    expect([...labels.keys()].sort()).toEqual(own.map(({ path }) => site.origin + path).sort());
    const told = new Set([...labels.values()].flat());
    const untold = concepts
      .filter(({ html }) => !html.includes('class="notice"'))
      .filter((page) => !told.has(`${JSON.stringify(headingOf(page))}@${page.language}`));
    expect(untold.map(({ path }) => path)).toEqual([]);
  });

  it('name each code by its place in the page of its list', () => {
    const pages = new Map(site.pages.map(({ path, html }) => [site.origin + path, html]));
    const codes = [...skosValues(read('codelists'), 'notation').keys()];
    const lost = codes.filter((uri) => {
      const [page = '', anchor = ''] = uri.split('#');
      return !pages.get(page)?.includes(` id="${anchor}"`);
    });
    expect(shorten(lost)).toEqual([]);
    expect(codes.length).toBeGreaterThan(1000);
  });

  it.each(['concepts', 'codelists'])(
    'name nothing of ours in %s that is no page and no place in one',
    (name) => {
      const pages = new Map(site.pages.map(({ path, html }) => [site.origin + path, html]));
      const terms = read(name).flatMap(({ subject, value }) => [subject, value]);
      // A literal ends with its type.
      const own = new Set(terms.map((term) => /\^\^<(.+)>$/.exec(term)?.[1] ?? term));
      const lost = [...own].filter((uri) => {
        if (!uri.startsWith(site.origin)) return false;
        const [page = '', anchor] = uri.split('#');
        const html = pages.get(page);
        return html === undefined || (anchor !== undefined && !html.includes(` id="${anchor}"`));
      });
      expect(shorten(lost)).toEqual([]);
      expect(own.size).toBeGreaterThan(20);
    },
  );

  it('name each definition by its place in the page of its concept', () => {
    const pages = new Map(site.pages.map(({ path, html }) => [site.origin + path, html]));
    const definitions = [...skosValues(read('concepts'), 'definition').values()]
      .flat()
      .filter((value) => value.startsWith(site.origin));
    const lost = definitions.filter((uri) => {
      const [page = '', anchor = ''] = uri.split('#');
      return !pages.get(page)?.includes(` id="${anchor}"`);
    });
    expect(shorten(lost)).toEqual([]);
  });
});
