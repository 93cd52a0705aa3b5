import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readDelivery, writeHostFiles } from '#integrations/output/host-files.ts';
import { aConcept, someCatalog, someRecords } from '../../fixtures/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-files-'));
const catalog = someCatalog({
  concepts: [
    ...someRecords.concepts,
    aConcept('rio', { kind: 'theme', title: 'Río', summary: 'Agua dulce.', redirectFrom: ['arroyo'] }),
  ],
  formerAddresses: [
    { addresses: ['/conceptos/viejo/', '/en/concepts/old/'], to: '/conceptos/rio/' },
    { addresses: ['/data/lista.csv'], to: '/data/projects.csv' },
    { addresses: ['/conceptos/nunca/'], title: 'Nunca', why: { es: 'Era falso.', en: 'It was false.' } },
  ],
});
writeHostFiles(catalog, folder);

afterAll(() => rmSync(folder, { recursive: true }));

it('tells hosts of every address that leads on, in each language, and of none that is gone', () => {
  const { base, moved } = readDelivery(folder);
  expect(moved).toEqual(
    [
      ['conceptos/arroyo/', 'conceptos/rio/', false],
      ['conceptos/viejo/', 'conceptos/rio/', true],
      ['data/lista.csv', 'data/projects.csv', true],
      ['en/concepts/arroyo/', 'en/concepts/rio/', false],
      ['en/concepts/old/', 'conceptos/rio/', true],
    ].map(([from, to, alone]) => ({ from: `${base}${from}`, to: `${base}${to}`, alone })),
  );
  for (const { from, to } of moved)
    expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain(`${from} ${to} 301\n`);
});

it('names the style sheet of the drawings by its digest, and the policy of the form once', () => {
  const policies = readDelivery(folder).rules.flatMap(
    ({ headers }) => headers['Content-Security-Policy'] ?? [],
  );
  expect(policies.filter((policy) => /style-src 'self' 'sha256-[\w+/]{43}='/.test(policy))).toHaveLength(1);
  expect(policies.filter((policy) => policy.includes("'unsafe-inline'"))).toHaveLength(1);
});
