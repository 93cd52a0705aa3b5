import type { Catalog } from '#catalog/catalog.ts';
import { type DataFile, type PublishedFile, whole } from '../data-file.ts';
import { describeFile } from '../describe-files.ts';
import { dataPackage } from './data-package.ts';
import { dcatCatalog } from './dcat.ts';

/** The files that describe the others. */
export function catalogueFiles(
  catalog: Catalog,
  files: () => Promise<readonly PublishedFile[]>,
): readonly DataFile[] {
  const described = async () => (await files()).map(describeFile);
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
  return [
    {
      path: 'data/datapackage.json',
      dataset: 'catalogue',
      format: 'json',
      parts: whole(async () => json(dataPackage(catalog, await described()))),
    },
    {
      path: 'data/catalog.jsonld',
      dataset: 'catalogue',
      format: 'json-ld',
      parts: whole(async () => json(dcatCatalog(catalog, await described()))),
    },
  ];
}
