import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesIn } from '#i18n/languages.ts';
import type { StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from '../../site/browser.ts';
import {
  failures,
  readEverydayWords,
  readJudgedQueries,
  shareTable,
  successShare,
  type JudgedAnswer,
  type JudgedQuery,
} from './judged-queries.ts';
import { readBuiltSite, serveSite, siteFolder } from '../../site/site.ts';

const pagesPerLanguage = 2;

interface Shown {
  readonly status: string;
  readonly keys: readonly string[];
}

type Answer = JudgedAnswer & Shown;

const site = readBuiltSite(siteFolder);

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveSite(site);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Asks queries one after the other on an open search page, as its form sends them, and reads what is shown of each. */
const ask = (page: Page, queries: readonly string[]): Promise<readonly Shown[]> =>
  page.evaluate(async (asked) => {
    const find = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
      const found = document.querySelector(selector);
      if (!(found instanceof kind)) throw new Error(`The search page lacks ${selector}.`);
      return found;
    };
    const input = find('#search-page-query', HTMLInputElement);
    const form = find('.search-page form', HTMLFormElement);
    const status = find('.search-page [role=status]', HTMLElement);
    const list = find('[data-search-results]', HTMLElement);
    const shown: Shown[] = [];
    for (const query of asked) {
      status.textContent = '';
      list.replaceChildren();
      // What the status tells comes last, with the results in place.
      const told = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!status.textContent || status.textContent.endsWith('…')) return;
          observer.disconnect();
          resolve();
        }).observe(status, { childList: true });
      });
      input.value = query;
      form.requestSubmit();
      await told;
      const items = Array.from(list.querySelectorAll('li[data-key]'));
      shown.push({
        status: status.textContent,
        keys: items.map((item) => item.getAttribute('data-key') ?? ''),
      });
    }
    return shown;
  }, queries);

async function openPage(language: JudgedQuery['lang']): Promise<Page> {
  const page = await browser.newPage();
  const searchPage = site.pages.find((of) => of.kind === 'search index' && of.language === language);
  if (!searchPage) throw new Error(`The site has no search page in ${language}.`);
  // Until its script has come, which an address that asks for something brings at once, the form would reload the page.
  await page.goto(`http://localhost:${server.port}${searchPage.path}?q=x`);
  await page.locator('.search-page [role=status]:not(:empty)').waitFor();
  return page;
}

/** Asks every query in its language, on a few pages at once. */
async function askAll(queries: readonly JudgedQuery[]): Promise<readonly Answer[]> {
  const lines = [...Map.groupBy(queries, ({ lang }) => lang)].flatMap(([language, of]) =>
    Array.from({ length: pagesPerLanguage }, async (_, line) => {
      const page = await openPage(language);
      const mine = of.filter((__, position) => position % pagesPerLanguage === line);
      const shown = await ask(
        page,
        mine.map(({ query }) => query),
      );
      await page.close();
      return mine.flatMap((judged, position) => {
        const answer = shown[position];
        return answer ? [{ judged, ...answer }] : [];
      });
    }),
  );
  return (await Promise.all(lines)).flat();
}

describe.each([
  ['search-queries', 0.95],
  ['search-queries-own', 0.97],
])('%s', (name, bar) => {
  let answers: readonly Answer[];

  beforeAll(async () => {
    const queries = readJudgedQueries(name);
    answers = await askAll(queries);
    expect(answers).toHaveLength(queries.length);
    console.info(`${name}\n${shareTable(answers)}`);
  });

  it(`are answered among the first three results in ${bar * 100} of 100 cases or more`, () => {
    expect(successShare(answers), failures(answers).join('\n')).toBeGreaterThanOrEqual(bar);
  });

  it('are answered with a proposal where they are misspelt', () => {
    const silent = answers.filter(({ judged, status }) => {
      const [before = ''] = messagesIn(judged.lang).search.didYouMean('|').split('|');
      return judged.kind === 'typo' && !status.includes(before);
    });
    expect(silent.map(({ judged, status }) => `«${judged.query}»: ${status}`)).toEqual([]);
  });

  it('are low with other expectations', () => {
    const expectations = answers.map(({ judged }) => judged.expect).reverse();
    const wrong = answers.map((answer, position) => ({
      ...answer,
      judged: { ...answer.judged, expect: expectations[position] ?? [] },
    }));
    expect(successShare(wrong)).toBeLessThan(0.2);
  });
});

describe('everyday words, which the register may not have', () => {
  const words: readonly JudgedQuery[] = readEverydayWords().map(({ lang, word }) => ({
    lang,
    kind: 'everyday word',
    query: word,
    expect: [],
  }));
  let answers: readonly Answer[];

  beforeAll(async () => {
    answers = await askAll(words);
  });

  it('are hardly ever taken for a misspelt other word, with its results', () => {
    const replaced = answers.filter(({ judged, status, keys }) => {
      const [before = ''] = messagesIn(judged.lang).search.didYouMean('|').split('|');
      return keys.length > 0 && status.includes(before);
    });
    const share = replaced.length / words.length;
    expect(share, replaced.map(({ status }) => status).join('\n')).toBeLessThan(0.01);
  });
});

describe('the measure', () => {
  const judged: JudgedQuery = { lang: 'es', kind: 'title', query: 'agua', expect: ['concepts/agua'] };

  it('counts only the first three results', () => {
    const answers = [
      { judged, keys: ['a', 'b', 'concepts/agua'] },
      { judged, keys: ['a', 'b', 'c', 'concepts/agua'] },
      { judged, keys: [] },
    ];
    expect(successShare(answers)).toBeCloseTo(1 / 3);
    expect(failures(answers)).toHaveLength(2);
    expect(shareTable(answers)).toBe('title: 1 of 3\nall: 1 of 3');
    expect(successShare([])).toBe(0);
  });
});
