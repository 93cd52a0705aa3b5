import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateContent } from './generate.ts';
import { measureFolder } from './measured-folder.ts';
import { measureProcess } from './measured-process.ts';

interface Figures {
  readonly projects: number | 'real';
  readonly seconds: number;
  readonly peakMiB: number;
  readonly files: number;
  readonly mebibytes: number;
  readonly pages?: Readonly<Record<string, Weight>>;
}

/** Bytes, gzip, of what a first visit to a page loads. */
interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
}

/** Where the generated content and the site of some number of projects are; 0 stands for the real content. */
export interface BuiltFolders {
  readonly content: string;
  readonly site: string;
}

const foldersOf = (folder: string, size: number): BuiltFolders => ({
  content: size === 0 ? resolve('content') : join(folder, `content-${size}`),
  site: join(folder, `site-${size}`),
});

const builtInThisRun = new Set<string>();

async function build({ content, site }: BuiltFolders, size: number) {
  if (size > 0) generateContent(resolve('content'), content, size);
  rmSync(site, { recursive: true, force: true });
  const measured = await measureProcess({
    command: process.execPath,
    arguments: ['src/cli/build.ts'],
    environment: {
      CONTENT_DIR: content,
      OUT_DIR: site,
      // Made-up records would each be drawn for the first time, and fill the pictures’ cache.
      ...(size > 0 ? { SOCIAL_CARDS: 'off' } : {}),
    },
  });
  builtInThisRun.add(site);
  return measured;
}

/** A register of generated projects to measure in. */
export interface GeneratedRegister {
  readonly folder: string;
  readonly projects: number;
  /** Whether the site of an earlier run will do, whatever was changed since. */
  readonly keep: boolean;
}

/** The site of some number of generated projects, built where an earlier part of this run has not done so. */
export async function generatedSite({ folder, projects, keep }: GeneratedRegister): Promise<BuiltFolders> {
  const folders = foldersOf(folder, projects);
  const there = keep && existsSync(join(folders.site, 'index.html'));
  if (!there && !builtInThisRun.has(folders.site)) await build(folders, projects);
  return folders;
}

/**
 * Builds the real content and generated content of growing size: wall time, peak memory of the whole process tree,
 * files and bytes, and the weight of typical pages.
 */
export async function measureBuilds({
  folder,
  sizes,
}: {
  readonly folder: string;
  readonly sizes: readonly number[];
}): Promise<readonly Figures[]> {
  const figures: Figures[] = [];
  for (const size of sizes) {
    const folders = foldersOf(folder, size);
    const { seconds, peakMiB } = await build(folders, size);
    const { files, bytes } = measureFolder(folders.site);
    figures.push({
      projects: size === 0 ? 'real' : size,
      seconds,
      peakMiB,
      files,
      mebibytes: bytes / 2 ** 20,
      ...(size === 0 ? { pages: typicalPages(folders.site) } : {}),
    });
    console.table(figures, ['projects', 'seconds', 'peakMiB', 'files', 'mebibytes']);
  }
  for (const { pages } of figures) if (pages) console.table(pages);
  return figures;
}

function typicalPages(site: string): Readonly<Record<string, Weight>> {
  const first = (section: string): string =>
    join(
      section,
      readdirSync(join(site, section))
        // Neither files nor the later pages of a list.
        .filter((name) => !/\.|^\d+$/.test(name))
        .sort()[0] ?? '',
    );
  const pages = { home: '', concept: first('conceptos'), project: first('proyectos') };
  return Object.fromEntries(
    Object.entries(pages).map(([name, path]) => [name, weigh(site, join(path, 'index.html'))]),
  );
}

function weigh(site: string, page: string): Weight {
  const html = readFileSync(join(site, page), 'utf8');
  const gzip = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;
  const loaded = (pattern: RegExp): readonly Buffer[] =>
    [...html.matchAll(pattern)].map(([, path = '']) =>
      readFileSync(join(site, new URL(path, 'http://localhost').pathname)),
    );
  const sum = (files: readonly Buffer[], weight: (file: Buffer) => number): number =>
    files.reduce((total, file) => total + weight(file), 0);
  return {
    html: gzip(html),
    css: sum(loaded(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g), gzip),
    script: sum(loaded(/<script[^>]+src="([^"]+)"/g), gzip),
    fonts: sum(loaded(/<link[^>]+rel="preload"[^>]+href="([^"]+\.woff2)"/g), (file) => file.length),
  };
}
