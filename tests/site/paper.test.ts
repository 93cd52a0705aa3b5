import { describe, expect, it } from 'vitest';
import { paperFindings } from './paper-checks.ts';
import { openedSite } from './opened-site.ts';
import { type BuiltPage, everyAddress, pagesByKind, readBuiltSite, siteFolder } from './site.ts';

/** Pages of paper that a record may fill; the longest concepts need the third. */
const mostPages: Readonly<Record<string, number>> = { 'projects record': 2, 'concepts record': 3 };

const site = readBuiltSite(siteFolder);

/** Of each kind in each language the longest page and the one of middle length. */
const printed = pagesByKind(site.pages)
  .filter(([page]) => page !== undefined && page.kind in mostPages)
  .flatMap((group): readonly BuiltPage[] => {
    const byLength = group.toSorted((a, b) => b.html.length - a.html.length);
    return everyAddress ? group : [...byLength.slice(0, 1), ...byLength.slice(group.length / 2).slice(0, 1)];
  });

const canonical = ({ html }: BuiltPage): string =>
  /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';

const place = openedSite(site);

describe('prints on few pages, with a code and words that lead back to it', () => {
  it.each(printed.map((page) => [page.path, page] as const))('%s', async (path, page) => {
    expect(await paperFindings(place, path, mostPages[page.kind] ?? 0, canonical(page))).toEqual([]);
  });

  it('is tried on projects and concepts in each language', () => {
    const languages = new Set(site.pages.map(({ language }) => language));
    const tried = new Set(printed.map(({ kind, language }) => `${kind} ${language}`));
    expect(tried.size).toBe(Object.keys(mostPages).length * languages.size);
  });
});
