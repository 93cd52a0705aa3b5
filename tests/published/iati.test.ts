import { beforeAll, describe, expect, it } from 'vitest';
import { activities } from '#formats/iati/activities.ts';
import { activityIdentifier } from '#formats/iati/identifiers.ts';
import { organisations } from '#formats/iati/organisations.ts';
import { checkDay } from '#integrations/check-day.ts';
import { catalogOf } from '#integrations/checked-records.ts';
import { foreignCodes } from '../iati/codes.ts';
import { isThere, reason } from '../iati/owners.ts';
import { schemaErrors } from '../iati/schema.ts';
import { standardBreaches } from '../iati/validate.ts';
import { type Written, written } from '../iati/written.ts';
import { report } from './report.ts';

const asOf = checkDay();
const catalog = catalogOf(report.files, asOf);
const settings = catalog.site.iati;

describe.skipIf(settings === undefined)('the content in IATI', () => {
  let projects: Written;
  let organizations: Written;
  beforeAll(() => {
    if (settings === undefined) return;
    projects = written(activities({ catalog, settings }));
    organizations = written(organisations({ catalog, settings }));
  });

  it('reports on every record, and leaves out those that lack what IATI asks for', () => {
    expect(projects.reports.map(({ record }) => record)).toEqual(
      catalog.find.project.all.map(({ key }) => `projects/${key}`),
    );
    const left = projects.reports.filter(({ leftOut }) => leftOut);
    expect((projects.xml ?? '').split('<iati-activity ').length - 1).toBe(
      projects.reports.length - left.length,
    );
  });

  it('exports each amount once or names it as lost', () => {
    const activityOf = new Map(
      (projects.xml ?? '')
        .split('<iati-activity ')
        .map((text) => [/<iati-identifier>([^<]*)</.exec(text)?.[1], text]),
    );
    const wrong = projects.reports.flatMap(({ record, leftOut, losses }) => {
      const key = record.replace('projects/', '');
      const text = activityOf.get(settings && activityIdentifier(settings, key)) ?? '';
      const written = text.match(/<(?:transaction|budget)[ >]/g)?.length ?? 0;
      const lost = losses.filter(({ field }) => /^amounts\.\d+$/.test(field));
      const all = catalog.find.project.maybe(key)?.data.amounts.length;
      return leftOut || written + lost.length === all
        ? []
        : [`${key}: ${written} + ${lost.length} of ${all}`];
    });
    expect(wrong).toEqual([]);
  });

  describe.skipIf(!isThere)(`as IATI’s own files judge it${reason}`, () => {
    it('is valid against the official schemas', async () => {
      expect(await schemaErrors(projects.xml ?? '', 'activities')).toEqual([]);
      expect(await schemaErrors(organizations.xml ?? '', 'organisations')).toEqual([]);
    });

    it('breaks no rule of the standard ruleset', () => {
      expect(standardBreaches(projects.xml ?? '', asOf)).toEqual([]);
      expect(standardBreaches(organizations.xml ?? '', asOf)).toEqual([]);
    });

    it('has no code that IATI does not have', () => {
      expect(foreignCodes(projects.xml ?? '')).toEqual([]);
      expect(foreignCodes(organizations.xml ?? '')).toEqual([]);
    });
  });
});
