import { hash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keptFiles } from './kept-files.ts';
import { filesIn } from './output/files-in.ts';
import { progress } from './progress/progress.ts';

/** How the files of a site are compressed. */
export interface Compression {
  /** Brotli’s own scale, 0 to 11. Files of `_assets/`, which every page waits for, get 11 all the same. */
  readonly quality: number;
  /** Folder in which compressed files are kept from one build to the next; best on the disk of the site. */
  readonly keptIn: string;
}

/** How many files have compressed ones beside them, and for how many of those something had to be compressed now. */
export interface CompressedFiles {
  readonly files: number;
  readonly made: number;
}

/** Endings of the files that compress. What Pagefind writes is compressed as it is, as are fonts and pictures. */
const compressible = new Set(
  (
    '.atom .bib .css .csv .html .ics .js .json .jsonl .jsonld .md .mjs .ris .svg .ttl .txt .webmanifest .xml ' +
    '.xsd .yaml .yml'
  ).split(' '),
);

/** A file of fewer bytes travels in one packet with the headers of its answer, compressed or not. */
const LEAST_BYTES = 1024;

/** Zlib has four threads; other files are read and written meanwhile. */
const AT_ONCE = 8;

const BEST_QUALITY = 11;
const GZIP_LEVEL = 6;

interface Encoding {
  readonly ending: '.br' | '.gz';
  /** Everything that the bytes depend on but the content, for the name of a file. */
  readonly maker: string;
  readonly compress: (content: Buffer) => Promise<Buffer>;
}

const brotli = (quality: number): Encoding => ({
  ending: '.br',
  maker: `brotli-${process.versions['brotli']}-${quality}`,
  compress: (content) =>
    promisify(brotliCompress)(content, {
      chunkSize: content.length,
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
});

const gzipped: Encoding = {
  ending: '.gz',
  maker: `gzip-${process.versions['zlib']}-${GZIP_LEVEL}`,
  compress: (content) => promisify(gzip)(content, { chunkSize: content.length, level: GZIP_LEVEL }),
};

/** Whether a path is of what was compressed of another file. */
export function isCompressed(path: string): boolean {
  const ending = extname(path);
  return (ending === '.br' || ending === '.gz') && compressible.has(extname(path.slice(0, -ending.length)));
}

/**
 * Puts beside each text file of a built site the same as `.br` and as `.gz`, for hosts that send those as they are.
 * What is kept of former builds is not compressed again. What a former build left beside other files is removed.
 */
export async function compressFiles(folder: string, compression: Compression): Promise<CompressedFiles> {
  const kept = keptFiles(compression.keptIn);
  const paths = [...filesIn(folder)].map((path) => join(folder, path));
  const left = new Set(paths.filter(isCompressed));
  const usual = [brotli(compression.quality), gzipped];
  const best = [brotli(BEST_QUALITY), gzipped];
  let files = 0;
  let made = 0;

  const compress = async (path: string): Promise<void> => {
    const content = await readFile(path);
    if (content.length < LEAST_BYTES) return;
    const isAsset = relative(folder, path).startsWith('_assets');
    const digest = hash('sha256', content);
    const makes = (isAsset ? best : usual).map(({ ending, maker, compress: make }) => {
      left.delete(path + ending);
      return kept.put(`${digest}-${maker}`, path + ending, () => make(content));
    });
    files += 1;
    if ((await Promise.all(makes)).includes(true)) made += 1;
  };

  // Each takes the next path as it is done with one.
  const texts = paths.filter((path) => compressible.has(extname(path)));
  const next = texts.values();
  const step = progress.step('compressed', texts.length);
  const worker = async (): Promise<void> => {
    for (const path of next) {
      await compress(path);
      step.tick();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  step.done();

  for (const path of left) await rm(path);
  await kept.prune();
  return { files, made };
}

/** Removes every compressed file that a build left in a folder, so that no host sends one that is out of date. */
export async function removeCompressedFiles(folder: string): Promise<void> {
  for (const path of filesIn(folder)) if (isCompressed(path)) await rm(join(folder, path));
}
