import { spawnSync } from 'node:child_process';
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../site/browser.ts';
import { startPreview } from '../site/preview-server.ts';
import { aimOf, type Aim, median } from './aims.ts';
import { generateContent } from './generate.ts';
import { generatedKey } from './generated-projects.ts';

const edits = 10;

interface DevFigures {
  readonly projects: number;
  readonly what: string;
  readonly median: number;
  readonly max: number;
}

/** One thing an editor does over and over: what is written, and what the browser then shows by itself. */
interface Act {
  readonly what: string;
  readonly path: string;
  readonly edit: (n: number) => void;
  readonly seen: (page: Page, n: number) => Promise<unknown>;
}

/**
 * Starts the live preview of generated content of growing size: milliseconds until the browser shows its first page,
 * with nothing kept and with what was read before, and from each writing of a file until the browser shows it.
 */
export async function measureDev({
  folder,
  sizes,
}: {
  readonly folder: string;
  readonly sizes: readonly number[];
}): Promise<{ readonly figures: readonly DevFigures[]; readonly aims: readonly Aim[] }> {
  const figures: DevFigures[] = [];
  for (const size of sizes.filter((one) => one > 0)) {
    const content = join(folder, `preview-content-${size}`);
    generateContent(resolve('content'), content, size);
    figures.push(...(await measureOne(content, size)));
    console.table(figures);
  }
  const aims = [
    aimOf(
      'preview starts, ms',
      5000,
      figures.filter(({ what }) => what === 'start').map(({ max }) => max),
    ),
    aimOf(
      'a change is on screen, ms',
      2000,
      figures.filter(({ what }) => !what.startsWith('start')).map(({ max }) => max),
    ),
  ];
  console.table(aims);
  return { figures, aims };
}

async function measureOne(content: string, projects: number): Promise<readonly DevFigures[]> {
  const figure = (what: string, times: readonly number[]): DevFigures => ({
    projects,
    what,
    median: Math.round(median(times)),
    max: Math.round(Math.max(...times)),
  });
  const browser = await launchBrowser();
  const cold = await started(content, browser);
  await cold.preview.stop();
  // What ended just now may not have kept all that it read.
  spawnSync(execPath, ['src/cli/check.ts'], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: 'ignore',
  });
  const { preview, page, open, time } = await started(content, browser);
  try {
    const figures = [figure('start with nothing kept', [cold.time]), figure('start', [time])];
    for (const { what, path, edit, seen } of actsOn(content)) {
      await open(path);
      const times: number[] = [];
      for (let n = 0; n < edits; n += 1) {
        const written = performance.now();
        edit(n);
        await seen(page, n);
        times.push(performance.now() - written);
      }
      figures.push(figure(what, times));
    }
    return figures;
  } finally {
    await preview.stop();
    await browser.close();
  }
}

/** A preview, a page in a browser that shows its home, and the milliseconds until it did. */
async function started(content: string, browser: Browser) {
  const begun = performance.now();
  const preview = await startPreview(content, '--port', '4400');
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const open = (path: string) => page.goto(new URL(path, preview.address).href);
  await open('');
  return { preview, page, open, time: performance.now() - begun };
}

const BEGINNING = /^( {2}(?:planned|actual)Start:\n {4}value:) \d{4}$/m;

/** Key and file of the first generated project that says with one year when it began, or was to. */
function firstDated(content: string): { readonly key: string; readonly file: string } {
  for (let n = 0; ; n += 1) {
    const key = generatedKey(n);
    const file = join(content, 'projects', `${key}.mdx`);
    if (BEGINNING.test(readFileSync(file, 'utf8'))) return { key, file };
  }
}

function actsOn(content: string): readonly Act[] {
  const { key, file } = firstDated(content);
  const fresh = join(content, 'projects', 'recien-hecho.mdx');
  const text = readFileSync(file, 'utf8');
  const titled = (title: string): string => text.replace(/^title: .*$/m, `title: ${title}`);
  const shows = (page: Page, words: string | RegExp) =>
    page.getByText(words).filter({ visible: true }).first().waitFor();
  return [
    {
      what: 'a word of the text',
      path: `proyectos/${key}/`,
      edit: (n) => writeFileSync(file, `${text}\n\nPalabra número ${n}.\n`),
      seen: (page, n) => shows(page, `Palabra número ${n}.`),
    },
    {
      what: 'a fact',
      path: `proyectos/${key}/`,
      edit: (n) => writeFileSync(file, text.replace(BEGINNING, `$1 ${1950 + n}`)),
      seen: (page, n) => shows(page, new RegExp(`\\b${1950 + n}\\b`)),
    },
    {
      what: 'a title in the list',
      path: 'proyectos/',
      edit: (n) => writeFileSync(file, titled(`Aaa, título ${n}`)),
      seen: (page, n) => shows(page, `Aaa, título ${n}`),
    },
    {
      what: 'a new file and its removal',
      path: 'proyectos/recien-hecho/',
      edit: (n) => {
        if (n % 2 === 0) writeFileSync(fresh, titled('Recién hecho'));
        else unlinkSync(fresh);
      },
      seen: (page, n) =>
        n % 2 === 0
          ? page.locator('h1', { hasText: 'Recién hecho' }).waitFor()
          : page.locator('h1', { hasText: 'No existe' }).waitFor(),
    },
    {
      what: 'a file broken and mended',
      path: `proyectos/${key}/`,
      edit: (n) => writeFileSync(file, n % 2 === 0 ? text.replace(/^strand:.*$/m, 'strand: nada') : text),
      seen: (page, n) =>
        page.locator('.content-problems h2').waitFor({ state: n % 2 === 0 ? 'visible' : 'detached' }),
    },
  ];
}
