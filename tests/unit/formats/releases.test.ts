import { describe, expect, it } from 'vitest';
import type { ContentDay } from '#catalog/build-facts.ts';
import { createCatalog } from '#catalog/catalog.ts';
import { publishedReleases } from '#formats/records/collect-releases.ts';
import { releaseOf } from '#formats/release.ts';
import { publishedBy } from '../fixtures/published.ts';
import { jsonDatasets, readJsonFile, validatorOf } from '../fixtures/json-schemas.ts';
import { someFacts, someRecords } from '../fixtures/records.ts';

const catalogOf = (days: readonly ContentDay[]) => createCatalog(someRecords, { ...someFacts, days });
const day = (on: string, changes: Partial<ContentDay>): ContentDay => ({
  day: on,
  commit: 'abcdef0123',
  added: [],
  changed: [],
  removed: [],
  ...changes,
});

/** `change collection/key` for each change of each release. */
const changes = (days: readonly ContentDay[]) =>
  publishedReleases(catalogOf(days)).map((release) =>
    release.changes.map(({ change, collection, key }) => `${change} ${collection}/${key}`),
  );

describe('the version of the data', () => {
  it('is the last day on which content changed', () => {
    expect(releaseOf(someFacts)).toEqual({ day: '2026-03-04', version: '2026.03.04', commit: 'b2c3d4e5f6' });
  });

  it('is the day of the assessment where git knows nothing', () => {
    expect(releaseOf({ ...someFacts, days: [] })).toEqual({ day: '2026-11-22', version: '2026.11.22' });
  });
});

describe('what changed', () => {
  it('in a translation changed in its record', () => {
    expect(
      changes([
        day('2026-03-04', {
          added: ['concepts/oferente.en.mdx'],
          changed: ['projects/integridad.en.mdx'],
          removed: ['organizations/agencia-nueva.en.mdx'],
        }),
      ]),
    ).toEqual([
      ['changed concepts/oferente', 'changed organizations/agencia-nueva', 'changed projects/integridad'],
    ]);
  });

  it('is said once of each record: what happened to its own file', () => {
    expect(
      changes([
        day('2026-03-04', {
          added: ['concepts/ambito.mdx', 'concepts/ambito.en.mdx', 'sources/dac.yaml'],
          removed: ['concepts/antiguo.mdx', 'concepts/antiguo.en.mdx'],
        }),
      ]),
    ).toEqual([['added concepts/ambito', 'removed concepts/antiguo', 'added sources/dac']]);
  });

  it('is told of what is no longer there, and never of a draft', () => {
    expect(
      changes([
        day('2026-03-05', { removed: ['projects/retirado.mdx'] }),
        day('2026-03-04', { changed: ['projects/borrador-p.mdx', 'projects/retirado.mdx'] }),
        day('2026-03-03', { added: ['projects/borrador-p.mdx', 'projects/retirado.mdx'] }),
      ]),
    ).toEqual([['removed projects/retirado'], ['changed projects/retirado'], ['added projects/retirado']]);
  });

  it('is of records alone', () => {
    expect(
      changes([day('2026-03-04', { changed: ['site.yaml', 'groupings.yaml', 'pages/acerca.mdx'] })]),
    ).toEqual([['changed pages/acerca']]);
  });

  it('is empty, and valid, where git knows nothing', async () => {
    const published = await publishedBy(catalogOf([]));
    const file = readJsonFile(published.json('changes.json'));
    expect(file).toMatchObject({ version: '2026.11.22', count: 0, records: [] });
    expect(validatorOf(published, jsonDatasets)(file.$schema, file)).toEqual([]);
    expect(published.text('changes.csv')).toBe('\uFEFFversion,day,commit,collection,key,change\r\n');
    expect(published.text('changes.jsonl')).toBe('');
  });
});
