import { describe, expect, it } from 'vitest';
import { publishedData } from '#formats/records/published-data.ts';
import { tables } from '#formats/tables/tables.ts';
import { pythonExample, rExample } from '#formats/usage-examples.ts';
import { someCatalog } from '../fixtures/records.ts';

const catalog = someCatalog();
const columns = new Set(
  tables(catalog, publishedData(catalog))
    .filter(({ name }) => name === 'projects' || name === 'project-participants')
    .flatMap((table) => table.columns.map(({ name }) => name)),
);

describe.each([
  ['Python', pythonExample],
  ['R', rExample],
] as const)('the example in %s', (_, example) => {
  it.each(['es', 'en'] as const)('reads columns that there are, in %s', (language) => {
    const code = example({ folder: 'https://x.example/data/' }, language);
    const named = [...code.matchAll(/"(\w+)"|\$(\w+)/g)]
      .map(([, quoted, field]) => quoted ?? field ?? '')
      .filter((name) => !['character'].includes(name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !columns.has(name))).toEqual([]);
  });

  it('reads files that there are', () => {
    const code = example({ folder: 'https://x.example/data/' }, 'es');
    expect([...code.matchAll(/"([\w-]+)\.csv"/g)].map(([, name]) => name)).toEqual([
      'projects',
      'project-participants',
    ]);
  });
});
