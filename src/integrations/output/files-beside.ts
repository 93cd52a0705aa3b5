import { readFileSync } from 'node:fs';
import type { Catalog } from '#catalog/catalog.ts';
import { figuresByPage } from '#figures/figure-files.ts';
import { fileStyles } from '#figures/file-styles.ts';
import { standaloneSvg } from '#figures/standalone.ts';
import { figureCsv } from '#formats/figure-csv.ts';
import { recordPages } from '#formats/records/record-files.ts';

/** A text file of the site, by its path without base or leading slash. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The files that go with pages, by the path of the page without base or leading slash. */
export interface FilesBeside {
  /** Drawing and data of each figure that the page shows: they say what the page says. */
  readonly figures: (page: string) => readonly TextFile[];
  /** The JSON of the page’s record, which says more than the page. */
  readonly record: (page: string) => TextFile | undefined;
}

const styleSheet = (name: string): string =>
  readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');

/** Makes the files that go with pages. There are several for each project, and a route would hold them all at once. */
export function filesBeside(catalog: Catalog): FilesBeside {
  const { site, addresses } = catalog;
  const styles = fileStyles(styleSheet('tokens'), styleSheet('drawing'));
  const figures = figuresByPage(catalog);
  const records = new Map(recordPages(catalog).map(({ path, text }) => [`${path}/`, text]));
  return {
    figures: (page) =>
      (figures.get(page)?.() ?? []).flatMap(({ path, figure, language }) => {
        const source = `${site.name} · ${addresses.absolute(addresses.file(page))}`;
        return [
          { path: `${path}.svg`, text: standaloneSvg(figure, { source, styles }, language) },
          { path: `${path}.csv`, text: figureCsv(figure.table) },
        ];
      }),
    record: (page) => {
      const text = records.get(page);
      return text && { path: page.replace(/\/$/, '.json'), text: text() };
    },
  };
}
