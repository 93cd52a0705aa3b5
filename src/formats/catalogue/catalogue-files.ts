import type { Catalog } from '#catalog/catalog.ts';
import type { DataFile, PublishedFile } from '../data-file.ts';
import { describeFile } from '../describe-files.ts';
import { dataPackage } from './data-package.ts';
import { dcatCatalog } from './dcat.ts';

/** The files that describe the others. */
export function catalogueFiles(catalog: Catalog, files: readonly PublishedFile[]): readonly DataFile[] {
  const described = files.map(describeFile);
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
  return [
    {
      path: 'data/datapackage.json',
      dataset: 'catalogue',
      format: 'json',
      text: () => json(dataPackage(catalog, described)),
    },
    {
      path: 'data/catalog.jsonld',
      dataset: 'catalogue',
      format: 'json-ld',
      text: () => json(dcatCatalog(catalog, described)),
    },
  ];
}
