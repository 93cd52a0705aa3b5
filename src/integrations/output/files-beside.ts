import { readFileSync } from 'node:fs';
import type { Catalog } from '#catalog/catalog.ts';
import { drawFigure, type Figure } from '#figures/figure.ts';
import { fileStyles } from '#figures/file-styles.ts';
import { standaloneSvg } from '#figures/standalone.ts';
import { figureCsv } from '#formats/figure-csv.ts';
import { type ProjectTableFile, projectTableFiles } from '#formats/tables/project-table-files.ts';
import { recordPages } from '#formats/records/record-files.ts';

/** A text file of the site, by its path without base or leading slash. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Makes the files that go with a page, by its path without base or leading slash. */
export interface FilesBeside {
  /** Drawing and data of each figure that the page shows. */
  readonly figures: (page: string, figures: readonly Figure[]) => readonly TextFile[];
  /** The JSON of the page’s record, which says more than the page. */
  readonly record: (page: string) => TextFile | undefined;
  /** The table of the projects of each page that gathers some, by its path with its extension. */
  readonly tables: readonly ProjectTableFile[];
}

const styleSheet = (name: string): string =>
  readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8');

/** The style sheet that every drawing bears which is a file of its own. */
export const drawingFileStyles = (): string =>
  fileStyles(styleSheet('tokens'), styleSheet('drawing') + styleSheet('drawing-charts'));

/** Makes the files that go with pages. There are several for each project, and a route would hold them all at once. */
export function filesBeside(catalog: Catalog): FilesBeside {
  const { site, addresses, reference } = catalog;
  const styles = drawingFileStyles();
  const records = new Map(recordPages(catalog).map(({ path, text }) => [`${path}/`, text]));
  const languageOf = (page: string) =>
    addresses.languages.find((language) => language !== reference && page.startsWith(`${language}/`)) ??
    reference;
  return {
    figures: (page, figures) => {
      const source = `${site.name} · ${addresses.absolute(addresses.file(page))}`;
      return figures.flatMap((figure) => [
        {
          path: `${page}${figure.id}.svg`,
          text: standaloneSvg(drawFigure(figure), { source, styles }, languageOf(page)),
        },
        { path: `${page}${figure.id}.csv`, text: figureCsv(figure.table) },
      ]);
    },
    record: (page) => {
      const text = records.get(page);
      return text && { path: page.replace(/\/$/, '.json'), text: text() };
    },
    tables: projectTableFiles(catalog).map((file) => ({ ...file, path: `${file.path}.csv` })),
  };
}
