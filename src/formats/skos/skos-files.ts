import type { Quad } from 'n3';
import type { Catalog } from '#catalog/catalog.ts';
import { type DataFile, type Dataset, whole } from '../data-file.ts';
import { codelistStatements } from './codelists.ts';
import { conceptStatements } from './concepts.ts';
import { jsonLd } from './json-ld.ts';
import { inOrder } from './order.ts';
import { turtle } from './turtle.ts';

/** The concepts and the code lists as SKOS, each in two forms that say the same. */
export const skosFiles = (catalog: Catalog): readonly DataFile[] => [
  ...inTwoForms('concepts', () => conceptStatements(catalog)),
  ...inTwoForms('codelists', () => codelistStatements(catalog)),
];

function inTwoForms(dataset: Dataset, make: () => readonly Quad[]): readonly DataFile[] {
  let made: readonly Quad[] | undefined;
  const quads = (): readonly Quad[] => (made ??= inOrder(make()));
  return [
    { path: `data/${dataset}.ttl`, dataset, format: 'turtle', parts: whole(() => turtle(quads())) },
    { path: `data/${dataset}.jsonld`, dataset, format: 'json-ld', parts: whole(() => jsonLd(quads())) },
  ];
}
