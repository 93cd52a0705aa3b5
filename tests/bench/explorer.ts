import { launchBrowser } from '../site/browser.ts';
import { aimOf, median, type Aim } from './aims.ts';
import { generatedSite, type GeneratedRegister } from './builds.ts';
import { staticHost, type Transfer } from './static-host.ts';
import { startVisit } from './visit.ts';

const path = '/proyectos/';
const filteredPath = '/proyectos/?country=BO&strand=recipient';
const count = '[data-explorer] [role=status]';
const boxes = '[data-explorer] .facet input[type=checkbox]';
const togglesMeasured = 12;

/** What one change of a filter cost. */
interface ToggleFigures {
  readonly filter: string;
  readonly bytes: number;
  /** From the visitor’s input to the new count. */
  readonly milliseconds: number;
  readonly longestTask: number;
}

/** What it takes until the explorer answers, and what a choice costs from then on. */
interface ExplorerFigures {
  readonly address: string;
  /** All that is loaded from an empty cache until the page is at rest with its count. */
  readonly bytesToCount: number;
  readonly longestTaskOfLoad: number;
  readonly transfers: readonly Transfer[];
  readonly toggles: readonly ToggleFigures[];
}

const bytesOf = (transfers: readonly Transfer[]): number =>
  transfers.reduce((total, { bytes }) => total + bytes, 0);
const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);

/** Some positions spread over a list: its first values are the frequent ones. */
const spreadOver = (length: number, some: number): readonly number[] => [
  ...new Set(Array.from({ length: some }, (_, at) => Math.floor((at * length) / some))),
];

/**
 * Opens the project explorer of a generated register on a slowed machine, with nothing chosen and with two filters
 * in the address, and ticks boxes over all its filters, each of them on and off again.
 */
export async function measureExplorer(register: GeneratedRegister) {
  const { site } = await generatedSite(register);
  const host = await staticHost(site);
  const browser = await launchBrowser();

  async function measure(address: string): Promise<ExplorerFigures> {
    const { page, effectOf, close } = await startVisit(browser, host, count);
    const load = await effectOf(async () => {
      await page.goto(host.origin + address);
      // Nothing is loaded before the visitor turns to the filters.
      await page.locator('[data-facet]').first().hover();
      await page.locator(boxes).first().waitFor();
    });
    const toggles: ToggleFigures[] = [];
    const filters = await page
      .locator(boxes)
      .evaluateAll((inputs) =>
        inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const),
      );
    for (const position of spreadOver(filters.length, togglesMeasured)) {
      const [name, value] = filters[position] ?? [];
      const filter = `${name}=${value}`;
      const box = page.locator(`[data-explorer] input[name="${name}"][value="${value}"]`);
      for (const act of ['on', 'off']) {
        // Of a long facet, only the values that most of the found have are there to be ticked.
        if ((await box.count()) === 0) continue;
        // Not a click of the mouse: a box may stand in a group that is folded together.
        const effect = await effectOf(() =>
          box.evaluate((input) => input instanceof HTMLElement && input.click()),
        );
        // A choice that leaves the count as it was is no measure of the time to the next one.
        if (effect.milliseconds === undefined) continue;
        toggles.push({
          filter: `${filter} ${act}`,
          bytes: bytesOf(effect.transfers),
          milliseconds: Math.round(effect.milliseconds),
          longestTask: longest(effect.longTasks),
        });
      }
    }
    await close();
    return {
      address,
      bytesToCount: bytesOf(load.transfers),
      longestTaskOfLoad: longest(load.longTasks),
      transfers: load.transfers,
      toggles,
    };
  }

  try {
    const visits = [await measure(path), await measure(filteredPath)];
    const toggles = visits.flatMap((visit) => visit.toggles);
    // The first choice may have to fetch its data; the aim is for those after it.
    const withData = toggles.filter(({ bytes }) => bytes === 0);
    const aims: readonly Aim[] = [
      aimOf(
        'a filter change, its data there, ms',
        100,
        withData.map(({ milliseconds }) => milliseconds),
      ),
      aimOf('longest task, ms', 200, [
        ...visits.map(({ longestTaskOfLoad }) => longestTaskOfLoad),
        ...toggles.map(({ longestTask }) => longestTask),
      ]),
    ];
    console.table(
      visits.map(({ address, bytesToCount, longestTaskOfLoad }) => ({
        address,
        'to the count, kB': Math.round(bytesToCount / 100) / 10,
        'longest task, ms': longestTaskOfLoad,
      })),
    );
    console.table(toggles);
    console.log(`Median filter change: ${median(withData.map(({ milliseconds }) => milliseconds))} ms`);
    console.table(aims);
    return { projects: register.projects, visits, aims };
  } finally {
    await browser.close();
    await host.close();
  }
}
