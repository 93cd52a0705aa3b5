import type { PageWeight } from './weights.ts';

/**
 * What pages may weigh: bytes as a host sends them with Brotli, `htmlGzip` with gzip, and files on a first visit. One
 * row for each kind of page; the heaviest page of the kind counts.
 */
export type Budget = PageWeight;

const budget = (html: number, htmlGzip: number, other: Partial<Budget> = {}): Budget => ({
  html,
  htmlGzip,
  css: 6_200,
  // Search, summaries, prefetching, and what has a page kept to be read without a network.
  script: 4_200,
  // Two families, one file each.
  fonts: 68_000,
  images: 0,
  requests: 11,
  ...other,
});

// Shows charts, tables and facts.
const profile = { css: 8_500, requests: 13 };

export const budgets: Readonly<Record<string, Budget>> = {
  home: budget(32_000, 35_000, { css: 7_000 }),
  text: budget(16_000, 17_500, { css: 7_000 }),
  'not found': budget(4_000, 4_500),
  'start index': budget(5_000, 5_500),
  'search index': budget(5_000, 5_500, { requests: 12 }),
  'concepts record': budget(15_500, 17_000, { css: 5_300 }),
  'concepts index': budget(15_500, 17_000, { css: 7_000 }),
  'concepts conceptsByKind': budget(13_000, 14_000, { css: 7_000 }),
  'concepts conceptMap': budget(21_000, 24_000, { css: 7_000, requests: 12 }),
  'compare index': budget(10_000, 11_000, { css: 6_700 }),
  'compare record': budget(8_000, 8_500, { css: 6_700 }),
  'projects index': budget(10_000, 10_500, { css: 8_500, requests: 13 }),
  'projects index, later page': budget(7_000, 7_500, { css: 8_500, requests: 13 }),
  'projects facet': budget(8_000, 8_500),
  'projects value': budget(7_000, 7_500),
  'projects value, later page': budget(7_000, 7_500),
  'projects record': budget(12_000, 13_000, profile),
  'organizations index': budget(13_000, 14_000),
  'organizations record': budget(20_000, 22_000, profile),
  'countries index': budget(5_000, 5_500),
  'countries record': budget(28_000, 32_000, profile),
  'regions index': budget(5_000, 5_500),
  'regions record': budget(40_000, 44_000, profile),
  'sectors index': budget(6_000, 6_500),
  'sectors record': budget(16_000, 18_000, profile),
  'sdgs index': budget(5_000, 5_500),
  'sdgs record': budget(16_000, 18_000, profile),
  'sources index': budget(9_000, 9_500),
  'sources index, later page': budget(10_000, 10_500),
  'sources record': budget(8_000, 8_500),
  'overview index': budget(55_000, 75_000),
  'data index': budget(17_000, 19_000, { css: 6_700 }),
  'data codelists': budget(16_000, 18_000),
  'corrections index': budget(5_000, 5_500),
  'audit index': budget(13_000, 14_000, { css: 7_000, requests: 12 }),
  'privacy index': budget(5_000, 5_500),
  'offline index': budget(6_000, 6_500, { requests: 12 }),
};

/**
 * What a server may send before it waits for the first answer: ten packets, or 14 KB. The style sheets of a concept
 * with its page up to the end of the first screen are within it for every concept; with the whole page, for so large a
 * share of them.
 */
export const firstFlight = { bytes: 14_336, wholeConcepts: 0.6 };

/** JSON-LD in a page, with gzip. */
export const structuredDataBytes = 2_048;

/** The history of a record in its page, as markup: of the middle one and of the longest. */
export const changeLogCharacters = { median: 2_500, most: 30_000 };
