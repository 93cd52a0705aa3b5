import { expect, it } from 'vitest';
import { readActivities } from '../../site/agreement/iati-account.ts';
import { published, readText } from '../../site/agreement/published.ts';
import { readBuiltSite, siteFolder } from '../../site/site.ts';

it('there is enough in every collection and language for what is compared to mean something', () => {
  const { projects, concepts, organizations, sources } = published;
  expect(projects.length).toBeGreaterThan(100);
  expect(readActivities(readText('data/iati-activities.xml')).length).toBeGreaterThan(100);
  for (const records of [concepts, organizations, sources]) expect(records.length).toBeGreaterThan(50);
  const pages = readBuiltSite(siteFolder).pages;
  expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThan(1);
  expect(pages.length).toBeGreaterThan(1000);
});
