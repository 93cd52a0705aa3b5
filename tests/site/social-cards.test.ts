import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '#figures/card/card-size.ts';
import { type BuiltPage, notFoundKind, readBuiltSite, siteFolder } from './site.ts';

const MOST_BYTES = 40_000;
const MEAN_BYTES = 25_000;

const site = readBuiltSite(siteFolder);

/** What a page says of its card, by the name of the property. */
function cardOf({ html }: BuiltPage): ReadonlyMap<string, string> {
  const head = html.slice(0, html.indexOf('</head>'));
  const metas = parse(head).querySelectorAll('meta[property^="og:image"], meta[name="twitter:card"]');
  return new Map(
    metas.map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}

// A former address of a page leads on to it and shows nothing of its own.
const isShown = ({ kind, html }: BuiltPage): boolean =>
  kind !== notFoundKind && !html.includes('http-equiv="refresh"');

const pages = site.pages.filter(isShown).map((page) => ({ page, card: cardOf(page) }));

const pathOf = (card: ReadonlyMap<string, string>): string =>
  (card.get('og:image') ?? '').replace(site.origin, '');

const cards = new Set(pages.map(({ card }) => pathOf(card)));

const read = (path: string): Buffer => readFileSync(join(site.folder, path.slice(site.base.length)));

it('every page names a card that is there, with its size and what it shows', () => {
  expect(pages.length).toBeGreaterThan(0);
  const expected = [
    'og:image',
    'og:image:alt',
    'og:image:height',
    'og:image:type',
    'og:image:width',
    'twitter:card',
  ];
  const wrong = pages.filter(
    ({ card }) =>
      [...card.keys()].sort().join() !== expected.join() ||
      [...card.values()].some((value) => value.trim() === '') ||
      !site.files.has(pathOf(card)),
  );
  expect(wrong.map(({ page }) => page.path)).toEqual([]);
});

it('each record but the sources has a card of its own, in each language in which it has words', () => {
  const records = pages.filter(
    ({ page }) => page.kind.endsWith(' record') && !/^(?:sources|compare) /.test(page.kind),
  );
  const beside = records.map(({ page }) => `${page.path.replace(/\/$/, '')}.png`);
  const others = records.filter(({ page, card }, n) => {
    const isFallback = !page.html.includes(`rel="canonical" href="${site.origin}${page.path}"`);
    return (pathOf(card) === beside[n]) === isFallback;
  });
  expect(records.length).toBeGreaterThan(0);
  expect(others.map(({ page, card }) => `${page.path} ${pathOf(card)}`)).toEqual([]);
});

it('no card is there that no page names', () => {
  const drawn = [...site.files].filter((file) => file.endsWith('.png') && !file.includes('/images/'));
  expect(drawn.filter((file) => !cards.has(file))).toEqual([]);
});

describe('the cards', () => {
  it('are PNG of the size that the pages say, and light', () => {
    const bytes = [...cards].map((path) => ({ path, data: read(path) }));
    const wrong = bytes.filter(
      ({ data }) =>
        data.toString('latin1', 1, 4) !== 'PNG' ||
        data.readUInt32BE(16) !== CARD_WIDTH ||
        data.readUInt32BE(20) !== CARD_HEIGHT ||
        data.length > MOST_BYTES,
    );
    expect(wrong.map(({ path, data }) => `${path} ${data.length}`)).toEqual([]);
    const sum = bytes.reduce((total, { data }) => total + data.length, 0);
    expect(sum / bytes.length).toBeLessThan(MEAN_BYTES);
  });

  it('are each another picture', () => {
    const pictures = new Set([...cards].map((path) => read(path).toString('base64')));
    expect(pictures.size).toBe(cards.size);
  });
});
