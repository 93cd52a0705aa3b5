/// <reference types="astro/client" />

declare module 'virtual:build-facts' {
  const facts: import('#catalog/build-facts.ts').BuildFacts;
  export default facts;
}

declare module '@citation-js/core' {
  /** What of the library is used: it has no types of its own. */
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, style: string): void } };
      get(plugin: '@bibtex'): {
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
    readonly input: {
      /** Reads text of any format that a plugin knows. */
      chain(text: string): readonly Readonly<Record<string, unknown>>[];
    };
    readonly output: {
      format(
        format: 'bibliography',
        items: readonly object[],
        options: {
          readonly template: string;
          readonly lang: string;
          readonly format: 'html';
          readonly asEntryArray: true;
        },
      ): readonly (readonly [id: string, html: string])[];
      format(
        format: 'bibtex',
        items: readonly object[],
        options: { readonly format: 'object' },
      ): readonly {
        readonly type: string;
        readonly label: string;
        readonly properties: Readonly<Record<string, string>>;
      }[];
      format(
        format: 'ris',
        items: readonly object[],
        options: { readonly format: 'object' },
      ): readonly Readonly<Record<string, string | readonly string[]>>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Compresses what text an answer holds, as the browser accepts it. */
  export default function compression(options?: {
    readonly level?: { readonly brotli: number; readonly gzip: number };
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/**
 * The records of a build. Its check has read and rendered every file, and writing ten thousand of them to the content
 * store and reading them back costs as much again; the store serves the preview.
 */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var checkedRecords: import('#catalog/records.ts').Records | undefined;

/** What is wrong with each content file in the preview, by path: the loaders write it, the catalog reads it. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var contentProblems: Map<string, readonly string[]> | undefined;

/** The search index of a build, made beside its pages. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var searchIndexing: Promise<import('#integrations/search-index.ts').SearchIndexFiles> | undefined;
