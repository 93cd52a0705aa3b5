import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Folder with the content: `CONTENT_DIR`, by default `content`. */
export const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');

/** Folder that the site is built into: `OUT_DIR`, by default `dist`. */
export const outDir = resolve(process.env['OUT_DIR'] || 'dist');

/** Pictures of pages that builds keep from one to the next, whatever they are of. */
export const cardsDir = resolve('.vertientes', 'social-cards');

/** Whether a build draws pictures of its pages: `SOCIAL_CARDS=off` spares it the time. */
export const drawsSocialCards = process.env['SOCIAL_CARDS'] !== 'off';

/** What was read of a content folder, whatever it was read for. */
export const readingsDirOf = (content: string): string => resolve('.vertientes', 'readings', digest(content));

/** Of this content. */
export const readingsDir = readingsDirOf(contentDir);

/** Working files of builds, apart for each pair of folders so that two builds do not meet. */
export const cacheDirOf = (content: string, output: string): string =>
  resolve('.vertientes', digest(`${content}\n${output}`));

/** Those of this content and output. */
export const cacheDir = cacheDirOf(contentDir, outDir);

/** How many documents are indexed for search at a time: `SEARCH_SLICE_SIZE`. */
export const searchSliceSize = Number(process.env['SEARCH_SLICE_SIZE'] || 2000);

/** Brotli’s quality for the compressed files of a build: `COMPRESS`, by default 5; undefined where it is `off`. */
export const compressionQuality = qualityOf(process.env['COMPRESS'] || '5');

/** Compressed files that builds keep from one to the next, whatever they are of. */
export const compressedDir = resolve('.vertientes', 'compressed');

/** @throws when it is neither `off` nor a quality. */
function qualityOf(asked: string): number | undefined {
  if (asked === 'off') return undefined;
  const quality = Number(asked);
  if (Number.isInteger(quality) && quality >= 0 && quality <= 11) return quality;
  throw new Error(
    `COMPRESS=${asked}: se espera off o un número de 0 a 11 (expected off or a number from 0 to 11).`,
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
