import { describe, expect, it } from 'vitest';
import { createCatalog } from '#catalog/catalog.ts';
import { readBuildFacts } from '#integrations/build-facts.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { brokenPromises } from '../unit/fixtures/read-package.ts';
import { publishedBy } from '../unit/fixtures/published.ts';
import { jsonDatasets, readJsonFile, validatorOf } from '../unit/fixtures/json-schemas.ts';
import { report } from './report.ts';

const published = await publishedBy(createCatalog(recordsOf(report.files), await readBuildFacts()));

describe('the open data of the whole content', () => {
  it('hold what the data package promises: types, keys, and every key of another table', () => {
    expect(brokenPromises(published.package, published.text)).toEqual([]);
  });

  it.each(jsonDatasets)('%s hold to their schema', (dataset) => {
    const file = readJsonFile(published.json(`${dataset}.json`));
    expect(validatorOf(published, jsonDatasets)(file.$schema, file)).toEqual([]);
  });
});
