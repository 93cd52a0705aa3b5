import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export { report } from '../published/report.ts';

/** A list of words, one a line; `#` begins a comment. */
export const wordList = (name: string): readonly string[] =>
  readFileSync(resolve(import.meta.dirname, 'words', `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
