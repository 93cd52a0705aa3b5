import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFile } from '#check/parse-file.ts';
import type { Site } from '#model/site.ts';
import { decodeContent } from './content-folder.ts';
import { contentDir } from './environment.ts';

/**
 * Settings of the site, before any page is built.
 * @throws with the findings when `site.yaml` is missing or wrong.
 */
export function readSite(): Site {
  const parsed = parseFile({
    path: 'site.yaml',
    text: decodeContent(readFileSync(resolve(contentDir, 'site.yaml'))),
  });
  if (parsed.type === 'site' && parsed.data) return parsed.data;
  throw new Error(parsed.findings.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
}
