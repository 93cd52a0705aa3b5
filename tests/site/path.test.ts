import { describe, expect, it } from 'vitest';
import { type BuiltPage, readBuiltSite, siteFolder } from './site.ts';

/*
 * The ways through the concepts, walked by the links of the built pages: the path for newcomers, and on from any
 * concept to the one that is read next.
 */
const site = readBuiltSite(siteFolder);
const byPath = new Map(site.pages.map((page) => [page.path, page]));
const starts = site.pages.filter(({ kind }) => kind === 'start index');

const link = (html: string): string | undefined => /<a href="([^"]+)"/.exec(html)?.[1];
const stepsOf = ({ html }: BuiltPage): string[] => {
  const [, list = ''] = /<ol class="path">(.*?)<\/ol>/s.exec(html) ?? [];
  return list.split('<li').flatMap((item) => link(item) ?? []);
};
const turn = (page: BuiltPage | undefined, side: 'previous' | 'next'): string | undefined =>
  link(new RegExp(`<li class="${side}">(.*?)</li>`, 's').exec(page?.html ?? '')?.[1] ?? '');

/** Addresses from one page on, following the same turn until there is none; a circle ends where it closes. */
function walk(from: string | undefined, side: 'previous' | 'next'): readonly string[] {
  const seen = new Set<string>();
  for (let at = from; at !== undefined && !seen.has(at); at = turn(byPath.get(at), side)) seen.add(at);
  return [...seen];
}

it('the path is there in every language', () => {
  expect(starts.map(({ language }) => language).sort()).toEqual(
    [...new Set(site.pages.map(({ language }) => language))].sort(),
  );
});

describe.each(starts.map((start) => [start.path, start] as const))('the path at %s', (_, start) => {
  const steps = stepsOf(start);

  it('leads from its first step to its last, and back', () => {
    expect(steps.length).toBeGreaterThan(1);
    expect(walk(steps[0], 'next')).toEqual(steps);
    expect(walk(steps.at(-1), 'previous')).toEqual(steps.toReversed());
  });

  it('is named on each of its steps', () => {
    for (const step of steps) expect(byPath.get(step)?.html).toContain(`href="${start.path}"`);
  });

  it('leaves no concept without a way on, but where a way ends', () => {
    const concepts = site.pages.filter(
      ({ kind, language }) => kind === 'concepts record' && language === start.language,
    );
    const ends = concepts.filter((page) => turn(page, 'next') === undefined).map(({ path }) => path);
    expect(concepts.length).toBeGreaterThan(steps.length);
    expect(ends).toContain(steps.at(-1));
    expect(ends.length).toBeLessThanOrEqual(2);
  });
});
