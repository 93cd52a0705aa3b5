import { beforeAll, describe, expect, it } from 'vitest';
import { isLanguage, knownLanguages, type Language } from '#i18n/languages.ts';
import { readMarkup } from '../markup-checks.ts';
import { type BuiltSite, readBuiltSite, shorten, siteFolder } from '../site.ts';
import { differences } from './differences.ts';
import { projectPageAccount } from './project-page.ts';
import { projectRecordAccount } from './project-record.ts';
import { projectTableAccount } from './project-table.ts';
import { published } from './published.ts';
import { readTables, type Tables } from './tables.ts';

let site: BuiltSite;
let tables: Tables;
const { projects, organizations, concepts } = published;

beforeAll(() => {
  site = readBuiltSite(siteFolder);
  tables = readTables(siteFolder);
});

const languages = knownLanguages.filter((language) => projects[0] && language in projects[0].addresses);

const groupings = (language: Language): ReadonlyMap<string, string> =>
  new Map(tables.rows('groupings').map((row) => [row['key'] ?? '', row[`title_${language}`] ?? '']));

const inRecords = (language: Language) =>
  projects.map((project) => ({
    project,
    account: projectRecordAccount(project, { organizations, concepts }, groupings(language), language),
  }));

describe.each(languages)('in %s', (language) => {
  it('the tables say of every project what its record says', () => {
    const findings = inRecords(language).flatMap(({ project, account }) =>
      differences(project.key, account, projectTableAccount(tables, project.key, language)),
    );
    expect(shorten(findings)).toEqual([]);
    expect(tables.rows('projects').map(({ key }) => key)).toEqual(projects.map(({ key }) => key));
  });

  it('the page of every project says what its record says', () => {
    const pages = new Map(site.pages.map((page) => [page.path, page]));
    const findings = inRecords(language).flatMap(({ project, account }) => {
      const page = pages.get(new URL(project.addresses[language] ?? '').pathname);
      if (!page) return [`${project.key} has no page`];
      return differences(project.key, account, projectPageAccount(readMarkup(site, page).root, language));
    });
    expect(shorten(findings)).toEqual([]);
  });
});

it('there is a language to compare in', () => {
  expect(languages.filter(isLanguage).length).toBeGreaterThan(0);
});
