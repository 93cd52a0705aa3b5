import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '#check/check-content.ts';
import { checkDay } from '#integrations/check-day.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { contentDir } from '#integrations/environment.ts';

/** The site's own content, read and checked once. */
export const report = checkContent(await readContentFolder(contentDir), { language: 'en', asOf: checkDay() });

/** A list of words, one a line; `#` begins a comment. */
export const wordList = (name: string): readonly string[] =>
  readFileSync(resolve(import.meta.dirname, 'words', `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
