import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  answerFindings,
  dialogFindings,
  focusFindings,
  languageSwitchFindings,
  look,
  motionFindings,
  navigationFindings,
  printFindings,
  readersStyleFindings,
  searchAnswers,
  skipLinkFindings,
  visitFindings,
  withoutScriptFindings,
  xmlFindings,
} from './browser-checks.ts';
import { openedSite } from './opened-site.ts';
import { notFoundKind, oneOfEachKind, pagesToVisit, readBuiltSite, shorten, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const visited = pagesToVisit(site).map(({ path }) => path);
const eachKind = oneOfEachKind(site.pages);
const homes = eachKind.filter(({ kind }) => kind === 'home').map(({ path }) => path);

const place = openedSite(site);

const none = async (findings: Promise<readonly string[]>): Promise<void> => {
  expect(shorten(await findings)).toEqual([]);
};

describe.concurrent('seen by axe in both schemes, narrow and wide, quiet and on one host', () => {
  it.each(visited)('%s', (path) => none(visitFindings(place, path)));
});

describe.concurrent('says the same without JavaScript', () => {
  // The search page alone needs it, and says so.
  it.each(
    visited.filter((path) => !site.pages.some((page) => page.path === path && /^search/.test(page.kind))),
  )('%s', (path) => none(withoutScriptFindings(place, path)));
});

describe.concurrent('leads everywhere without JavaScript', () => {
  it.each(homes)('%s', (path) => none(navigationFindings(place, path)));
});

describe.concurrent('shows where the keyboard is, skips to the text', () => {
  it.each(eachKind.map(({ path }) => path))('%s', async (path) => {
    await none(focusFindings(place, path));
    await none(skipLinkFindings(place, path));
  });
});

describe.concurrent('switches to the same record in the other language, and back', () => {
  it.each(eachKind.filter(({ kind }) => kind !== notFoundKind).map(({ path }) => path))('%s', (path) =>
    none(languageSwitchFindings(place, path)),
  );
});

describe.concurrent('keeps still when asked to, and prints as text', () => {
  it.each(eachKind.map(({ path }) => path))('%s', async (path) => {
    await none(motionFindings(place, path));
    await none(printFindings(place, path));
  });
});

describe.concurrent('loses nothing where readers space its letters out or double their size', () => {
  it.each(eachKind.map(({ path }) => path))('%s', (path) => none(readersStyleFindings(place, path)));
});

describe('the search of the built site', () => {
  it.each(homes)('opens a dialog that axe accepts in both schemes, at %s', (path) =>
    none(dialogFindings(place, path)),
  );

  it.each(eachKind.filter(({ kind }) => kind.startsWith('search')).map(({ path }) => path))(
    'shows a way on and no dead form without JavaScript, at %s',
    (path) =>
      none(
        look(place, path, { javaScriptEnabled: false }, async (page) => {
          const dead = await page.locator('main :is(input, select, button):visible').count();
          const links = await page.locator('main [data-search-indexes] a:visible').count();
          return [
            ...(dead > 0 ? [`${path}: ${dead} controls that do nothing`] : []),
            ...(links > 3 ? [] : [`${path}: only ${links} indexes`]),
          ];
        }),
      ),
  );

  const questions = eachKind.filter(({ kind }) => kind === 'concepts record');

  const titleOf = (html = ''): string => /<h1[^>]*>([^<]*)</.exec(html)?.[1]?.trim() ?? '';
  const searched = eachKind.filter(({ kind }) => kind === 'home' || kind.startsWith('search'));

  it.each(searched.map(({ path, language }) => [path, language] as const))(
    'shows what it finds as axe accepts it in both schemes, wide and narrow, whole with large text, at %s',
    (path, language) =>
      none(answerFindings(place, path, titleOf(questions.find((page) => page.language === language)?.html))),
  );

  it.each(questions.map(({ language, path, html }) => [language, path, html] as const))(
    'finds a concept by its title in %s, at %s',
    async (language, path, html) => {
      const title = titleOf(html);
      const search = eachKind.find((page) => page.language === language && page.kind.startsWith('search'));
      expect(search).toBeDefined();
      const findings = await look(place, search?.path ?? '', {}, async (page) => {
        const answers = await searchAnswers(page, `${place.origin}${search?.path}`, title);
        return answers[0] === path ? [] : [`“${title}” is answered with ${answers.slice(0, 3).join(' ')}`];
      });
      expect(findings).toEqual([]);
    },
  );
});

it('has XML and drawings that a browser can read', async () => {
  const files = [...site.files].filter((path) => /\.(?:xml|svg|rdf|xsd)$/.test(path));
  const texts = new Map(
    files.map(
      (path) => [path, readFileSync(join(siteFolder, path.slice(site.base.length)), 'utf8')] as const,
    ),
  );
  await none(look(place, homes[0] ?? '', {}, (page) => xmlFindings(page, texts)));
  expect(files.length).toBeGreaterThan(2);
});
