/** What is read by other programs and from other sites: open data, feeds, pages as Markdown, drawings and pictures. */
const openTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8',
} as const;

/** Endings of the files that other sites may read. */
export const openEndings: readonly string[] = Object.keys(openTypes);

/**
 * What each file is, by its ending: text that a browser would take for another encoding, or save in place of showing,
 * if it were not told. An ending that is not here is bytes.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  ...openTypes,
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/vnd.microsoft.icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};
