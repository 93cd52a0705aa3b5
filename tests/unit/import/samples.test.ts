import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordKey } from '#import/record-key.ts';
import { contentWith } from '../check/base.ts';
import { importing } from './importing.ts';

const samples = join(import.meta.dirname, '../../../../shared/iati/samples');

// The samples are published by others and are not part of this repository.
test.skipIf(!existsSync(samples))(
  'every published sample in ../shared/iati/samples (skipped where there is none) is imported whole, and a second time nothing changes',
  async () => {
    const names = (await readdir(samples)).filter((name) => name.endsWith('.xml')).sort();
    let content = contentWith();
    for (const name of names) {
      const data = await readFile(join(samples, name));
      const { report, content: after } = await importing({
        data,
        content,
        from: name,
        source: recordKey(name, () => false),
      });
      expect(report.chosen).toBe(report.records);
      expect(report.projects.length).toBe(report.records);
      content = after;
    }
    for (const name of names) {
      const data = await readFile(join(samples, name));
      const { report } = await importing({
        data,
        content,
        from: name,
        source: recordKey(name, () => false),
        on: '2026-11-20',
        isChecked: false,
      });
      expect(report.files).toEqual([]);
    }
  },
  120_000,
);
