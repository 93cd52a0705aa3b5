import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findingKinds } from '#audit/finding.ts';
import { scoredCollections } from '#audit/score/score.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { readTables } from './agreement/tables.ts';
import { readMarkup } from './markup-checks.ts';
import { type BuiltPage, readBuiltSite, siteFolder } from './site.ts';
import { withPlainNumbers } from './written-numbers.ts';

const site = readBuiltSite(siteFolder);
const pages = site.pages.filter(({ kind }) => kind === 'audit index');

// The command, over the content that the site was built from.
const { stdout } = spawnSync('node', ['src/cli/audit.ts', '--format', 'json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const audit = z
  .object({
    records: z.number(),
    drafts: z.number(),
    overall: z.number(),
    counts: z.partialRecord(z.enum(findingKinds), z.number()),
    collections: z.array(
      z.object({
        collection: z.enum(scoredCollections),
        records: z.number(),
        mean: z.number(),
        below: z.number(),
        distribution: z.array(z.number()),
        fields: z.array(z.object({ field: z.string(), gain: z.number(), records: z.number() })),
      }),
    ),
    findings: z.array(z.looseObject({ kind: z.string(), record: z.string(), path: z.string() })),
    scores: z.array(z.looseObject({ record: z.string(), score: z.number() })),
  })
  .parse(JSON.parse(stdout));

const text = (element: HtmlElement): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The numbers in a cell, written as people of the page’s language do. */
const numbersIn = (cell: string, language: Language): readonly number[] =>
  Array.from(withPlainNumbers(cell, language).matchAll(/\d+(?:\.\d+)?/g), ([number]) => Number(number));

const rowsOf = (root: HtmlElement, table: string): readonly (readonly string[])[] =>
  root.querySelectorAll(`${table} tbody tr`).map((row) => row.querySelectorAll('th, td').map(text));

it('there is a page in each language, which the foot of every page leads to', () => {
  expect(pages.map(({ language }) => language).toSorted()).toEqual(
    site.pages
      .filter(({ kind }) => kind === 'home')
      .map(({ language }) => language)
      .toSorted(),
  );
  const unled = site.pages.filter(({ html, language }) => {
    const own = pages.find((page) => page.language === language);
    return own && !html.slice(html.lastIndexOf('<footer')).includes(`href="${own.path}"`);
  });
  expect(unled.map(({ path }) => path).filter((path) => !path.endsWith('.html'))).toEqual([]);
  for (const { path } of pages) expect(site.sitemap.map((entry) => entry.path)).toContain(path);
});

describe.each(pages.map((page): [string, BuiltPage] => [page.language, page]))('in %s', (_, page) => {
  const { root } = readMarkup(site, page);
  const messages = messagesIn(page.language);
  const { kinds } = messages.audit;
  const numbers = (cell: string): readonly number[] => numbersIn(cell, page.language);

  it('the page counts what the command counts', () => {
    expect(rowsOf(root, '.audit-counts').map(([title, count = '']) => [title, ...numbers(count)])).toEqual(
      findingKinds.map((kind) => [kinds[kind].title, audit.counts[kind] ?? 0]),
    );
    const [lead] = root.querySelectorAll('.lead').map(text);
    expect(numbers(lead ?? '')).toEqual(expect.arrayContaining([audit.records, audit.overall]));
  });

  it('the page scores as the command scores', () => {
    expect(
      rowsOf(root, '.audit-scores').map(([name, ...cells]) => [
        name,
        ...cells.flatMap((cell) => numbers(cell)),
      ]),
    ).toEqual(
      audit.collections.map(({ collection, records, mean, below }) => [
        messages.collections[collection],
        records,
        mean,
        below,
      ]),
    );
    const bands = rowsOf(root, '.audit-bands').map(([band = '', ...cells]) => [
      numbers(band)[0],
      ...cells.flatMap((cell) => numbers(cell)),
    ]);
    const inUse = audit.collections[0]?.distribution
      .map((_, band) => [band * 10, ...audit.collections.map(({ distribution }) => distribution[band])])
      .filter(([, ...counts]) => counts.some((count) => count !== 0))
      .toReversed();
    expect(bands).toEqual(inUse);
  });

  it('the page shows the first of each kind, and says of how many', () => {
    for (const kind of findingKinds.filter((one) => one !== 'draft')) {
      const all = audit.findings.filter((finding) => finding.kind === kind);
      const section = root.querySelector(`section[aria-labelledby="${kind}"]`);
      if (all.length === 0) {
        expect(section, kind).toBeNull();
        continue;
      }
      const shown = section?.querySelectorAll('tbody tr').length ?? 0;
      expect(shown, kind).toBe(Math.min(10, all.length));
      const edits =
        section?.querySelectorAll('tbody td a').map((link) => link.getAttributeValue('href')) ?? [];
      expect(edits.map((href) => href?.replace(/^.*\/content\//, ''))).toEqual(
        all.slice(0, shown).map(({ path }) => path),
      );
      const more = section?.querySelectorAll('p.also').flatMap((line) => numbers(text(line)));
      expect(more, kind).toEqual(shown < all.length ? [shown, all.length] : []);
    }
  });

  it('the page stays light', () => {
    expect(page.html.length).toBeLessThan(120_000);
  });
});

describe('the files', () => {
  it('say what the command says, but for the names of drafts', () => {
    const file = JSON.parse(readFileSync(join(siteFolder, 'data/audit.json'), 'utf8'));
    const whole = JSON.parse(stdout);
    const findings = audit.findings.filter(({ kind }) => kind !== 'draft');
    delete whole.counts.draft;
    expect(file).toEqual({ ...whole, findings });
  });

  it('have a row for each finding and each score', () => {
    const tables = readTables(siteFolder);
    const findings = audit.findings.filter(({ kind }) => kind !== 'draft');
    expect(tables.rows('audit-findings').map(({ finding, record, file }) => [finding, record, file])).toEqual(
      findings.map(({ kind, record, path }) => [kind, record, path]),
    );
    expect(tables.rows('audit-scores').map(({ record, score }) => [record, Number(score)])).toEqual(
      audit.scores.map(({ record, score }) => [record, score]),
    );
  });
});
