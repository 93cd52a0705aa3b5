import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '#catalog/addresses.ts';
import { goalsOf } from '#catalog/graph.ts';
import { profilePlace, type ProfileSection } from '#catalog/profiles.ts';
import type { PublishedProject } from '#formats/records/published-records.ts';
import { knownLanguages, type Language } from '#i18n/languages.ts';
import { published, readText } from './agreement/published.ts';
import { type BuiltPage, readBuiltSite, shorten, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const pages = new Map(site.pages.map((page) => [page.path, page]));
const languages = knownLanguages.filter((language) => published.projects[0]?.addresses[language]);
const addresses = createAddresses(site.origin + site.base, languages);
const pathOf = (address: string | undefined): string => new URL(address ?? '').pathname;

const matches = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** The addresses that the main part of a page leads to. */
const linksOf = ({ html }: BuiltPage): ReadonlySet<string> =>
  new Set(matches(html.slice(html.indexOf('<main'), html.indexOf('</main>')), / href="([^"#?]+)/g));

/** Codes and keys that a project names, by what tells about each. */
const namedIn = (project: PublishedProject): readonly (readonly [ProfileSection, string])[] => [
  ...[
    ...project.countries,
    ...project.participants.flatMap(({ country, name }) => (name === undefined ? country : undefined) ?? []),
  ].map((code) => ['countries', code] as const),
  ...project.regions.map((code) => ['regions', code] as const),
  ...project.sectors.map(({ code }) => ['sectors', code] as const),
  ...goalsOf(project).map((code) => ['sdgs', code] as const),
];

const hasProjects = ({ html }: BuiltPage): boolean => html.includes('class="project-group"');
const profiles = site.pages.filter(({ kind }) =>
  ['countries record', 'regions record', 'sectors record', 'sdgs record', 'organizations record'].includes(
    kind,
  ),
);

describe.each(languages)('in %s', (language: Language) => {
  it('a project leads to all that it names: countries, regions, sectors, goals, organisations', () => {
    const organizations = new Map(published.organizations.map((record) => [record.key, record.addresses]));
    const missing = published.projects.flatMap((project) => {
      const page = pages.get(pathOf(project.addresses[language]));
      const links = page ? linksOf(page) : new Set<string>();
      const named = [
        ...namedIn(project).map(([section, code]) =>
          addresses.href(profilePlace(section, code, language), language),
        ),
        ...project.participants.flatMap(({ organization }) => {
          const record = organizations.get(organization ?? '');
          return record ? [pathOf(record[language])] : [];
        }),
      ];
      return named.filter((href) => !links.has(href)).map((href) => `${project.key}: ${href}`);
    });
    expect(shorten(missing)).toEqual([]);
    expect(published.projects.some(({ regions }) => regions.length > 0)).toBe(true);
  });

  it('and each of them leads back to the project', () => {
    const missing = published.projects.flatMap((project) =>
      namedIn(project).flatMap(([section, code]) => {
        const href = addresses.href(profilePlace(section, code, language), language);
        const page = pages.get(href);
        const isLed = page && linksOf(page).has(pathOf(project.addresses[language]));
        return isLed ? [] : [`${href}: ${project.key}`];
      }),
    );
    expect(shorten(missing)).toEqual([]);
  });
});

describe('the table of a page', () => {
  it('has the projects that the page shows, each once, and is there wherever there are projects', () => {
    const wrong = profiles.filter(hasProjects).filter((page) => {
      const groups = matches(page.html, /<section class="project-group".*?<ul(.*?)<\/section>/gs).join('');
      const shown = matches(groups, / href="([^"#]+)"/g).toSorted();
      const [file = ''] = matches(page.html, / href="([^"]+\.csv)"[^>]* type="text\/csv"/g);
      if (!site.files.has(file)) return true;
      const text = readText(file.slice(site.base.length)).replace(/^\uFEFF/, '');
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      const rows = data.map((row) => pathOf(row[`address_${page.language}`])).toSorted();
      return rows.length === 0 || rows.join(' ') !== shown.join(' ');
    });
    expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
    expect(profiles.filter(hasProjects).length).toBeGreaterThan(20);
  });

  it('is reached from a page', () => {
    const linked = new Set(profiles.flatMap(({ html }) => matches(html, / href="([^"]+\.csv)"/g)));
    const tables = [...site.files].filter((path) => /\/proyectos\.csv$/.test(path));
    expect(shorten(tables.filter((path) => !linked.has(path)))).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });
});

it('a page of projects has a feed; one without has a sentence in place of the list', () => {
  const wrong = profiles.filter((page) => {
    const feeds = matches(page.html, /<a href="([^"]+)" type="application\/atom\+xml"/g);
    const isDue = hasProjects(page) || ['countries record', 'organizations record'].includes(page.kind);
    const saysSo = /id="proyectos"[^>]*>[^<]*<\/h2>\s*<p class="nothing">[^<]{10,}<\/p>/.test(page.html);
    return feeds.length !== (isDue ? 1 : 0) || saysSo === hasProjects(page);
  });
  expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
});

it('a country leads to its regions, and they to it', () => {
  const countries = profiles.filter(({ kind }) => kind === 'countries record');
  const regions = profiles.filter(({ kind }) => kind === 'regions record');
  const apart = countries.flatMap((country) => {
    const to = linksOf(country);
    const holding = regions.filter(({ language, path }) => language === country.language && to.has(path));
    return [
      ...(holding.length === 0 ? [`${country.path} has no region`] : []),
      ...holding
        .filter((region) => !linksOf(region).has(country.path))
        .map(({ path }) => `${path}: ${country.path}`),
    ];
  });
  expect(shorten(apart)).toEqual([]);
  expect(regions.length).toBeGreaterThan(5);
});
