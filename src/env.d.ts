/// <reference types="astro/client" />

declare module '@citation-js/core' {
  /** What of the library is used: it has no types of its own. */
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {
        readonly styles: { add(name: string, style: string): void };
        readonly locales: {
          add(name: string, locale: string): void;
          has(name: string): boolean;
          list(): readonly string[];
        };
      };
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

/**
 * All records, linked, from which the pages are made. The command that makes them has read and checked every file, and
 * the pages run in its process.
 */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var siteCatalog: import('#catalog/catalog.ts').Catalog | undefined;

/** The open data of a build, whose files it writes before the pages. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var openData: import('#formats/data-files.ts').DataFiles | undefined;

/** What the last build left, of which a build makes only what is no longer right. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var builtPages: import('#integrations/output/built-pages.ts').BuiltPages | undefined;

/** The search index of a build, made beside its pages. */
// eslint-disable-next-line no-var -- only `var` declares a property of globalThis
declare var searchIndexing:
  Promise<readonly import('#integrations/search/made-index.ts').MadeLanguage[]> | undefined;

declare module 'world-atlas/countries-110m.json' {
  const atlas: import('#figures/maps/country-outlines.ts').Atlas;
  export default atlas;
}

declare module 'world-atlas/countries-50m.json' {
  const atlas: import('#figures/maps/country-outlines.ts').Atlas;
  export default atlas;
}
