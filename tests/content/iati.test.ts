import { expect, it } from 'vitest';
import { createCatalog } from '#catalog/catalog.ts';
import { activities } from '#formats/iati/activities.ts';
import { checkDay } from '#integrations/check-day.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { written } from '../iati/written.ts';
import { report } from './content.ts';

it('most projects are in the IATI file, amounts included, and those left out lack a start or a status', () => {
  const facts = { asOf: checkDay(), files: {}, days: [] };
  const catalog = createCatalog(recordsOf(report.files), facts);
  const settings = catalog.site.iati;
  if (settings === undefined) throw new Error('site.yaml does not say who reports.');
  const { reports, xml } = written(activities({ catalog, settings }));
  const left = reports.filter(({ leftOut }) => leftOut);
  expect(left.length).toBeLessThan(reports.length / 3);
  expect(new Set(left.map(({ leftOut }) => leftOut?.rule))).toEqual(new Set(['no-start', 'no-status']));
  expect(xml).toContain('<transaction');
});
