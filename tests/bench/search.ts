import type { Browser } from 'playwright-core';
import { launchBrowser } from '../site/browser.ts';
import type { GeneratedRegister } from './builds.ts';
import { aimOf, median, type Aim } from './aims.ts';
import { searchLanguages, type SearchLanguage } from './search-documents.ts';
import { searchEngines, type SearchEngine } from './search-engines.ts';
import { staticHost, type StaticHost, type Transfer } from './static-host.ts';
import { startVisit, type Effect } from './visit.ts';

interface Query {
  readonly kind: string;
  readonly es: string;
  readonly en: string;
}

// The rare word is a place that the generator makes up, the code one of a real project.
const queries: readonly Query[] = [
  { kind: 'common word', es: 'cooperación', en: 'cooperation' },
  { kind: 'rare word', es: 'Tepehuaso', en: 'Tepehuaso' },
  { kind: 'two words', es: 'agua bolivia', en: 'water bolivia' },
  { kind: 'code', es: 'P120200', en: 'P120200' },
  { kind: 'misspelling', es: 'saneamineto', en: 'sanitaton' },
];

/** Bytes, in all and without the WebAssembly. */
interface Bytes {
  readonly all: number;
  readonly withoutWasm: number;
}

/** What one query cost, typed letter by letter on a page that had not searched before. */
interface QueryFigures {
  readonly engine: string;
  readonly language: SearchLanguage;
  readonly kind: string;
  readonly query: string;
  /** What the page itself loads before search is opened, where it is there for more than search. */
  readonly page: Bytes;
  readonly toFirstResults: Bytes;
  /** The letters that were typed until something was found. */
  readonly firstResultsFor: string;
  readonly toWholeQuery: Bytes;
  /** Each letter after the first results. */
  readonly keystrokes: readonly Bytes[];
  readonly nextQuery: Bytes;
  /** From each letter to the results for it, once search is loaded. */
  readonly milliseconds: readonly number[];
  readonly longestTask: number;
  readonly transfers: readonly Transfer[];
}

const isWasm = ({ path }: Transfer): boolean => /\.(?:pagefind|wasm)$/.test(path);
const sum = (transfers: readonly Transfer[]): number =>
  transfers.reduce((total, { bytes }) => total + bytes, 0);
const bytesOf = (effects: readonly Effect[]): Bytes => {
  const transfers = effects.flatMap((effect) => effect.transfers);
  return { all: sum(transfers), withoutWasm: sum(transfers.filter((transfer) => !isWasm(transfer))) };
};

async function measureQuery(
  browser: Browser,
  host: StaticHost,
  engine: SearchEngine,
  language: SearchLanguage,
  { kind, ...words }: Query,
  next: Query,
): Promise<QueryFigures> {
  const { page, effectOf, close } = await startVisit(browser, host, engine.results);
  const query = words[language];
  const input = page.locator(engine.input);

  const load = await effectOf(() => page.goto(host.origin + engine.path[language]));
  const toFirst = [...(engine.pageIsSearch ? [load] : []), await effectOf(() => engine.open(page))];
  let firstResultsFor = '';
  const further: Effect[] = [];
  for (const [at, letter] of [...query].entries()) {
    const effect = await effectOf(() => page.keyboard.type(letter));
    (firstResultsFor === '' ? toFirst : further).push(effect);
    if (firstResultsFor === '' && (await page.locator(engine.result).count()) > 0) {
      firstResultsFor = query.slice(0, at + 1);
    }
  }
  const another = await effectOf(() => input.fill(next[language]));
  await close();

  const searching = [...toFirst, ...further];
  return {
    engine: engine.name,
    language,
    kind,
    query,
    page: bytesOf(engine.pageIsSearch ? [] : [load]),
    toFirstResults: bytesOf(toFirst),
    firstResultsFor,
    toWholeQuery: bytesOf(searching),
    keystrokes: further.map((effect) => bytesOf([effect])),
    nextQuery: bytesOf([another]),
    milliseconds: [...further, another].flatMap(({ milliseconds }) => milliseconds ?? []),
    longestTask: Math.max(0, ...[...searching, another].flatMap(({ longTasks }) => longTasks)),
    transfers: searching.flatMap(({ transfers }) => transfers),
  };
}

const kB = (bytes: number): number => Math.round(bytes / 100) / 10;
const spread = (figures: readonly number[]): string =>
  figures.length === 0 ? '–' : `${median(figures)} / ${Math.max(...figures)}`;

/** Median and worst of an engine’s queries. */
const engineRow = (figures: readonly QueryFigures[]) => ({
  'to first results, kB': spread(figures.map(({ toFirstResults }) => kB(toFirstResults.all))),
  '… without WebAssembly': spread(figures.map(({ toFirstResults }) => kB(toFirstResults.withoutWasm))),
  'a further letter, kB': spread(figures.flatMap(({ keystrokes }) => keystrokes.map(({ all }) => kB(all)))),
  'to the whole query, kB': spread(figures.map(({ toWholeQuery }) => kB(toWholeQuery.all))),
  'another query, kB': spread(figures.map(({ nextQuery }) => kB(nextQuery.all))),
  'letter to results, ms': spread(
    figures.flatMap(({ milliseconds }) => milliseconds.map((time) => Math.round(time))),
  ),
  'longest task, ms': spread(figures.map(({ longestTask }) => longestTask)),
});

const queryRow = (figures: QueryFigures) => ({
  engine: figures.engine,
  query: `${figures.language}: ${figures.query}`,
  'first for': figures.firstResultsFor,
  'to first, kB': kB(figures.toFirstResults.all),
  'no wasm': kB(figures.toFirstResults.withoutWasm),
  'letter, kB': spread(figures.keystrokes.map(({ all }) => kB(all))),
  'whole, kB': kB(figures.toWholeQuery.all),
  'next, kB': kB(figures.nextQuery.all),
  ms: spread(figures.milliseconds.map((time) => Math.round(time))),
  task: figures.longestTask,
});

const aimsOf = (figures: readonly QueryFigures[]): readonly Aim[] => [
  aimOf(
    'from opening search to first results, kB',
    150,
    figures.map(({ toFirstResults }) => kB(toFirstResults.all)),
  ),
  aimOf(
    'the same without the WebAssembly, kB',
    150,
    figures.map(({ toFirstResults }) => kB(toFirstResults.withoutWasm)),
  ),
  aimOf(
    'a further keystroke, kB',
    30,
    figures.flatMap(({ keystrokes }) => keystrokes.map(({ all }) => kB(all))),
  ),
  aimOf(
    'longest task, ms',
    200,
    figures.map(({ longestTask }) => longestTask),
  ),
];

/** Types queries into each engine on a slowed machine, and tells bytes (1 kB is 1000), times and long tasks. */
export async function measureSearch(register: GeneratedRegister) {
  const figures: QueryFigures[] = [];
  const engines = await searchEngines(register);
  const browser = await launchBrowser();
  try {
    for (const engine of engines) {
      const host = await staticHost(engine.site);
      for (const language of searchLanguages) {
        for (const [at, query] of queries.entries()) {
          const next = queries[(at + 1) % queries.length] ?? query;
          figures.push(await measureQuery(browser, host, engine, language, query, next));
        }
      }
      await host.close();
    }
  } finally {
    await browser.close();
  }
  const ofEngine = (name: string) => figures.filter((figure) => figure.engine === name);
  console.table(figures.map(queryRow));
  console.log('Median / worst');
  console.table(Object.fromEntries(engines.map(({ name }) => [name, engineRow(ofEngine(name))])));
  const aims = Object.fromEntries(engines.map(({ name }) => [name, aimsOf(ofEngine(name))]));
  for (const [name, ofThis] of Object.entries(aims)) {
    console.log(name);
    console.table(ofThis);
  }
  return { projects: register.projects, queries: figures, aims };
}
