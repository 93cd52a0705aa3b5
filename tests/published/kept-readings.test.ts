import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkParsed } from '#check/check-content.ts';
import { keptReading } from '#check/kept-reading.ts';
import { checkDay } from '#integrations/check-day.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { report } from './report.ts';

test('what is kept of the content says what its files say', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readings-'));
  const options = { language: 'en', asOf: checkDay() } as const;
  try {
    const first = await openKeptReadings(folder, 'en', 0);
    first.check(report.files, options.asOf);
    await first.save();
    const second = await openKeptReadings(folder, 'en', 0);
    const again = second.parse(report.files.map(({ file }) => file));
    expect(again.map(keptReading)).toStrictEqual(report.files.map(keptReading));
    // As it was kept, and as the rules find it in what was kept.
    expect(second.check(again, options.asOf)).toMatchObject({
      findings: report.findings,
      errors: report.errors,
    });
    expect(checkParsed(again, options).findings).toStrictEqual(report.findings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
