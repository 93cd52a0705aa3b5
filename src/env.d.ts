/// <reference types="astro/client" />

declare module 'virtual:build-facts' {
  const facts: import('#catalog/catalog.ts').BuildFacts;
  export default facts;
}

/** What the check read, for the loaders of the same build: see `integrations/parsed-content.ts`. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var checkedContent: readonly import('#check/parse-file.ts').ParsedFile[] | undefined;

/** What is wrong with each content file in the preview, by path: the loaders write it, the catalog reads it. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var contentProblems: Map<string, readonly string[]> | undefined;
