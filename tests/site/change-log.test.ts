import { execFileSync } from 'node:child_process';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '#i18n/languages.ts';
import { contentDir } from '#integrations/environment.ts';
import { readGitHistory } from '#integrations/git-history.ts';
import { changeLogCharacters } from './budgets.ts';
import { type BuiltPage, readBuiltSite, shorten, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const { commits } = readGitHistory(contentDir);
const isKnown = commits.length > 0;
const unknown = 'git does not know the history here: a shallow or partial clone, or none';

const logOf = ({ html }: BuiltPage): HTMLElement | undefined =>
  parse(/<details class="change-log">.*?<\/details>/s.exec(html)?.[0] ?? '').querySelector('details') ??
  undefined;

/** The file that the page’s link to edit it names, relative to the content folder. */
const fileOf = ({ html }: BuiltPage): string => /\/content\/([^"]+\.(?:mdx|yaml))"/.exec(html)?.[1] ?? '';

const records = site.pages.filter(
  ({ kind }) => /^(?:concepts|projects|organizations|sources) record$/.test(kind) || kind === 'text',
);
const originals = records.filter((page) => /^[^.]+\.(?:mdx|yaml)$/.test(fileOf(page)));

/** What git itself says of a file, latest first: `2026-03-01 abc1234567`. */
const gitLog = (path: string): readonly string[] =>
  execFileSync(
    'git',
    [
      '-C',
      contentDir,
      'log',
      '--first-parent',
      '-m',
      '--date=format-local:%Y-%m-%d',
      '--format=%cd %H',
      '--',
      path,
    ],
    { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
  )
    .trim()
    .split('\n')
    .map((line) => line.slice(0, '2026-03-01 '.length + 10));

describe('the history on the pages', () => {
  it('is there for every record where git knows it, and nowhere where it does not', ({ skip }) => {
    const without = records.filter((page) => !logOf(page));
    expect(records.length).toBeGreaterThan(0);
    if (!isKnown) {
      expect(without.length).toBe(records.length);
      skip(unknown);
    }
    expect(shorten(without.map(({ path }) => path))).toEqual([]);
    const others = site.pages.filter((page) => !records.includes(page) && page.html.includes('change-log"'));
    expect(shorten(others.map(({ path }) => path))).toEqual([]);
  });

  it('tells days and commits that git knows, from the first to the last', ({ skip }) => {
    if (!isKnown) skip(unknown);
    const step = Math.max(1, Math.floor(originals.length / 25));
    // What was renamed, or published after a while as a draft, begins elsewhere: that is tested on its own.
    const isPlain = (page: BuiltPage): boolean => {
      const { formerly, published } = messagesIn(page.language).changes;
      const text = logOf(page)?.text ?? '';
      return !text.includes(published) && !text.includes(formerly('').slice(0, -2));
    };
    const sample = originals.filter((_, n) => n % step === 0).filter(isPlain);
    expect(sample.length).toBeGreaterThan(5);
    const wrong = sample.flatMap((page) => {
      const file = fileOf(page);
      const { created } = messagesIn(page.language).changes;
      const known = new Set([...gitLog(file), ...gitLog(file.replace('.mdx', '.*.mdx'))]);
      const days = logOf(page)?.querySelectorAll('dl > div') ?? [];
      const shown = days.map((day) => {
        const date = day.querySelector('time')?.getAttribute('datetime');
        // A repository at an address that is no forge’s has no page of a commit to link to.
        const commit = day.querySelector('dt a')?.text.trim();
        return commit === undefined ? `${date}` : `${date} ${commit}`;
      });
      const last =
        days
          .at(-1)
          ?.querySelectorAll('dd')
          .map(({ text }) => text) ?? [];
      const first = gitLog(file).at(-1)?.slice(0, 10);
      const begins = shown.at(-1)?.slice(0, 10);
      return [
        ...shown
          .filter((entry) => ![...known].some((commit) => commit.startsWith(entry)))
          .map((entry) => `${page.path}: git has no ${entry}`),
        ...(last[0] === created && begins === first
          ? []
          : [`${page.path}: begins on ${begins}, not ${first}`]),
      ];
    });
    expect(shorten(wrong)).toEqual([]);
  });

  it('weighs little', ({ skip }) => {
    if (!isKnown) skip(unknown);
    const weights = records.map((page) => logOf(page)?.outerHTML.length ?? 0).sort((a, b) => a - b);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(changeLogCharacters.median);
    expect(weights.at(-1)).toBeLessThan(changeLogCharacters.most);
  });
});
