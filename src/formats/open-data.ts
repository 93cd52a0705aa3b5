import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { localWords, type Words } from '#catalog/words.ts';
import { dataFiles } from './data-files.ts';
import { type DataFormat, type Dataset, datasets } from './data-file.ts';
import { describeFile } from './describe-files.ts';
import type { Column } from './tables/table.ts';

/** A column of a table, in the words of one language. */
export interface OpenDataColumn {
  readonly name: string;
  readonly type: Column['type'];
  readonly about: Words;
  readonly required: boolean;
  /** The column that has its values, such as `codelist-strands.value`. */
  readonly references?: string;
}

/** A file of the open data, in the words of one language. */
export interface OpenDataFile {
  /** Such as `data/projects.csv`. */
  readonly path: string;
  readonly href: string;
  readonly dataset: Dataset;
  readonly format: DataFormat;
  readonly title: string;
  readonly about: string;
  /** Length in bytes. */
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
  /** How many rows a table has, and its columns; left out for other files. */
  readonly table?: { readonly rows: number; readonly columns: readonly OpenDataColumn[] };
}

/** What files are about, with the files. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly title: string;
  readonly about: string;
  readonly files: readonly OpenDataFile[];
}

/** Every file of the open data by what it is about, for a page in the language. */
export async function openData(catalog: Catalog, language: Language): Promise<readonly OpenDataset[]> {
  const { addresses } = catalog;
  const messages = messagesIn(language).openData;
  const files = (await dataFiles(catalog).published()).map(describeFile);
  return datasets.map((dataset) => ({
    dataset,
    ...messages.datasets[dataset],
    files: files
      .filter((file) => file.dataset === dataset)
      .map(({ path, format, bytes, sha256, title, about, table }) => ({
        path,
        href: addresses.file(path),
        dataset,
        format,
        title: inLanguage(title, language),
        about: inLanguage(about, language),
        bytes,
        sha256,
        ...(table
          ? {
              table: {
                rows: table.count(),
                columns: table.columns.map(({ name, type, description, required, references }) => ({
                  name,
                  type,
                  about: localWords(description, language),
                  required,
                  ...(references ? { references: `${references.table}.${references.column}` } : {}),
                })),
              },
            }
          : {}),
      })),
  }));
}
