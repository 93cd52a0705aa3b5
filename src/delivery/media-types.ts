/** Open data, feeds, and pages as Markdown: what browsers show, if at all, with a page of their own. */
const dataTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

const pictureTypes = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
} as const;

export const dataEndings: readonly string[] = Object.keys(dataTypes);

export const pictureEndings: readonly string[] = Object.keys(pictureTypes);

/**
 * What each file is, by its ending: text that a browser would take for another encoding, or save in place of showing,
 * if it were not told. An ending that is not here is bytes.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  ...dataTypes,
  ...pictureTypes,
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/vnd.microsoft.icon',
  js: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};
