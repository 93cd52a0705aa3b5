import type { VerifyMessages } from './verify-es.ts';

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

export const verifyEn: VerifyMessages = {
  help: `Usage: npm run verify [-- COPY] [--sums LIST]

Compares a published copy of the site with the list of its files (SHA256SUMS). COPY is a folder or an address, such as
https://example.org/site/; without it, it is the site built in dist (OUT_DIR).

  --sums LIST   the list to compare with; without it, that of the site built here, or else the copy’s own
  --lang en     messages in English
  --help        this help
`,
  oneCopy: (more) => `${more}: one copy is compared at a time.`,
  ownList: 'No site is built here: the copy is compared with its own list.',
  noList: (place) => `There is no list of files that can be read: ${place}.`,
  emptyList: 'The list names no file.',
  differs: (path) => `differs: ${path}`,
  missing: (path, answer) => `missing: ${path}${answer === undefined ? '' : ` (${answer})`}`,
  more: (path) => `extra:   ${path}`,
  summary: (place, same, differing, missing, more) =>
    differing + missing + more === 0
      ? `${place}: ${files(same)}, all as they should be.`
      : `${place}: ${files(same)} as they should be; ${differing} that differ, ${missing} missing, ${more} extra.`,
  unasked: (count) =>
    `${files(count)} cannot be asked of a server (what it reads itself, and compressed ones): compare the folder.`,
};
