import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atomFindings, readFeed } from '../unit/fixtures/atom.ts';
import { type BuiltPage, readBuiltSite, shorten, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const feeds = [...site.files]
  .filter((path) => path.endsWith('.atom'))
  .map((path) => {
    const xml = readFileSync(join(siteFolder, path.slice(site.base.length)), 'utf8');
    return { path, xml, feed: readFeed(xml) };
  });
const pages = new Map(site.pages.map((page) => [site.origin + page.path, page]));

const linked = ({ html }: BuiltPage): readonly string[] =>
  Array.from(
    html.matchAll(/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/g),
    ([, href = '']) => href,
  );
const footOf = ({ html }: BuiltPage): readonly string[] =>
  Array.from(html.matchAll(/<a href="([^"]+)" type="application\/atom\+xml"/g), ([, href = '']) => href);

describe('the feeds', () => {
  it('are sound Atom, each of them', () => {
    const broken = feeds.flatMap(({ path, xml }) =>
      atomFindings(xml).map((finding) => `${path}: ${finding}`),
    );
    expect(shorten(broken)).toEqual([]);
    expect(feeds.length).toBeGreaterThan(10);
  });

  it('name themselves, and the page beside them, which leads to them', () => {
    const wrong = feeds.filter(({ path, feed }) => {
      const page = pages.get(feed.links.get('alternate') ?? '');
      const beside = feed.links.get('self') === site.origin + path && feed.id === site.origin + path;
      return !beside || !page || !footOf(page).includes(path) || !linked(page).includes(path);
    });
    expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
  });

  it('are all there where a page leads to one', () => {
    const missing = site.pages.flatMap((page) =>
      [...linked(page), ...footOf(page)].filter((href) => !site.files.has(href)),
    );
    expect(shorten(missing)).toEqual([]);
  });

  it('are found from every page: that of the whole site, in the page’s language', () => {
    const homes = new Map(
      feeds
        .filter(({ feed }) => pages.get(feed.links.get('alternate') ?? '')?.kind === 'home')
        .map(({ path, feed }) => [feed.language, path]),
    );
    const without = site.pages.filter((page) => !linked(page).includes(homes.get(page.language) ?? ''));
    expect(shorten(without.map(({ path }) => path))).toEqual([]);
    const twice = site.pages.filter((page) => new Set(linked(page)).size < linked(page).length);
    expect(twice.map(({ path }) => path)).toEqual([]);
  });

  it('are there for the home page and for every country and organisation', () => {
    const due = site.pages.filter(({ kind }) =>
      ['home', 'countries record', 'organizations record'].includes(kind),
    );
    expect(shorten(due.filter((page) => footOf(page).length !== 1).map(({ path }) => path))).toEqual([]);
  });

  it('lead only to pages that are there', () => {
    const outside = new Set(feeds.map(({ feed }) => feed.links.get('license')));
    const missing = feeds.flatMap(({ path, feed }) =>
      feed.addresses
        .filter((address) => !pages.has(address) && !outside.has(address) && address !== site.origin + path)
        .map((address) => `${path}: ${address}`),
    );
    expect(shorten(missing)).toEqual([]);
  });
});
