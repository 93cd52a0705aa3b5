import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '#catalog/catalog.ts';
import { cacheDirOf, readingsDirOf } from '#integrations/environment.ts';
import { measureProcess, type ProcessFigures } from './measured-process.ts';
import {
  astroMdxFile,
  hugoFile,
  type Listed,
  type PeerFile,
  starlightFile,
  starlightHome,
  starlightLists,
} from './peer-files.ts';
import { peerPages, peerSections } from './peer-pages.ts';

/** One way to build a site of the same records. */
export interface Tool {
  readonly name: string;
  /** Up to how many projects it is measured unless all is asked for. */
  readonly upTo: number;
  /** Why it cannot be measured here. */
  readonly absent?: string;
  /** Gets everything ready that is not part of a build. */
  readonly prepare: () => void;
  /** Builds from nothing, with no cache of an earlier build. */
  readonly build: () => Promise<ProcessFigures>;
  readonly output: string;
}

/** What the tools build, and where. */
export interface Workshop {
  readonly folder: string;
  readonly projects: number;
  /** Folder of the content. */
  readonly content: string;
  /** Of the same content. */
  readonly catalog: Catalog;
  /** After which a build is stopped. */
  readonly limitSeconds: number;
}

// What Node takes by itself is too little for the bundles of thousands of modules.
const roomy = { NODE_OPTIONS: '--max-old-space-size=16384' };
const peersHere = join(import.meta.dirname, 'peers');

/** This project, and what one would use instead. */
export const tools = (workshop: Workshop): readonly Tool[] => [
  vertientes(workshop),
  astroMdx(workshop),
  starlight(workshop),
  hugo(workshop),
];

const clear = (...folders: readonly string[]): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

/** Removes a site of this project with all that its build and the reading of its content left for the next ones. */
export const forgetBuild = (content: string, output: string): void =>
  clear(output, cacheDirOf(content, output), readingsDirOf(content));

/** The command that builds this project's site. */
export const buildCommand = (content: string, output: string, limitSeconds?: number) => ({
  command: process.execPath,
  arguments: ['src/cli/build.ts'],
  environment: { CONTENT_DIR: content, OUT_DIR: output, SOCIAL_CARDS: 'off', COMPRESS: 'off' },
  ...(limitSeconds === undefined ? {} : { limitSeconds }),
});

function vertientes({ folder, projects, content, limitSeconds }: Workshop): Tool {
  const output = join(folder, `peer-vertientes-${projects}`);
  return {
    name: 'Vertientes',
    upTo: Infinity,
    prepare: () => undefined,
    build: () => {
      forgetBuild(content, output);
      return measureProcess(buildCommand(content, output, limitSeconds));
    },
    output,
  };
}

/** Copies a peer's project with its packages to where it is not looked at as part of this one. */
export function install(name: string, at: string): void {
  const lockfile = (of: string): string | undefined => {
    const file = join(of, 'package-lock.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const isInstalled =
    existsSync(join(at, 'node_modules')) && lockfile(at) === lockfile(join(peersHere, name));
  mkdirSync(at, { recursive: true });
  cpSync(join(peersHere, name), at, { recursive: true });
  if (isInstalled) return;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: at,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ci in ${at} ended with ${status}\n${stderr}`);
}

function write(folder: string, files: Iterable<PeerFile>): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const astroBuild = (folder: string, limitSeconds: number) => {
  clear(...['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'].map((name) => join(folder, name)));
  return measureProcess({
    command: process.execPath,
    arguments: ['node_modules/astro/bin/astro.mjs', 'build'],
    folder,
    environment: roomy,
    limitSeconds,
  });
};

function astroMdx({ folder, catalog, limitSeconds }: Workshop): Tool {
  const at = join(folder, 'peers', 'astro-mdx');
  return {
    name: 'Astro MDX',
    upTo: 10_000,
    prepare: () => {
      install('astro-mdx', at);
      clear(join(at, 'content'));
      write(at, peerPages(catalog, { hasFacets: false }).map(astroMdxFile));
    },
    build: () => astroBuild(at, limitSeconds),
    output: join(at, 'dist'),
  };
}

function starlight({ folder, catalog, limitSeconds }: Workshop): Tool {
  const at = join(folder, 'peers', 'starlight');
  function* files(): Generator<PeerFile> {
    const { languages } = catalog.addresses;
    const listed = new Map<string, Listed[]>();
    for (const page of peerPages(catalog, { hasFacets: false })) {
      const { section, key, language, title, summary } = page;
      const list = listed.get(`${language}/${section}`) ?? [];
      list.push({ key, title, summary });
      listed.set(`${language}/${section}`, list);
      yield starlightFile(page);
    }
    for (const language of languages) {
      yield starlightHome(language);
      for (const section of peerSections)
        yield* starlightLists(section, language, listed.get(`${language}/${section}`) ?? []);
    }
  }
  return {
    name: 'Starlight',
    upTo: 1000,
    prepare: () => {
      install('starlight', at);
      clear(join(at, 'src/content/docs'));
      write(at, files());
    },
    build: () => astroBuild(at, limitSeconds),
    output: join(at, 'dist'),
  };
}

function hugo({ folder, catalog, limitSeconds }: Workshop): Tool {
  const at = join(folder, 'peers', 'hugo');
  const there = spawnSync('hugo', ['version']).status === 0;
  return {
    name: 'Hugo + Pagefind',
    upTo: Infinity,
    ...(there ? {} : { absent: 'no hugo on this machine' }),
    prepare: () => {
      install('hugo', at);
      clear(join(at, 'content'));
      write(at, peerPages(catalog, { hasFacets: true }).map(hugoFile));
    },
    build: () => {
      clear(join(at, 'public'), join(at, 'resources'));
      return measureProcess({
        command: 'sh',
        arguments: ['-c', 'hugo --quiet && node_modules/.bin/pagefind --site public --silent'],
        folder: at,
        limitSeconds,
      });
    },
    output: join(at, 'public'),
  };
}
