import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Folder with the content: `CONTENT_DIR`, by default `content`. */
export const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');

/** Folder that the site is built into: `OUT_DIR`, by default `dist`. */
export const outDir = resolve(process.env['OUT_DIR'] || 'dist');

/** Working files of builds, apart for each pair of folders so that two builds do not meet. */
export const cacheDir = resolve(
  '.vertientes',
  createHash('sha256').update(`${contentDir}\n${outDir}`).digest('hex').slice(0, 12),
);
