import type { Delivery } from '../delivery.ts';
import type { Headers } from '../header-rules.ts';
import { pathGlobs } from '../patterns.ts';

/** What Cloudflare Pages and Netlify read as `_headers`. */
export function headersFile({ base, rules, types }: Delivery): string {
  const seen = new Set<string>();
  const ofRules = rules.flatMap(({ files, headers }) => {
    const names = Object.keys(headers);
    const again = names.filter((name) => seen.has(name)).map((name) => `! ${name}`);
    for (const name of names) seen.add(name);
    return pathGlobs(files, base).map((glob) => block(glob, [...again, ...linesOf(headers)]));
  });
  const ofTypes = Object.entries(types)
    // Every host knows pages, and the address of one has no ending.
    .filter(([ending]) => ending !== 'html')
    .map(([ending, type]) => block(`${base}*.${ending}`, linesOf({ 'Content-Type': type })));
  return `# Written by the build, for Cloudflare Pages and Netlify. A line with ! takes back what an earlier rule set, which
# the first would add to; the second, where the last rule holds, does not read it.

${[...ofRules, ...ofTypes].join('\n')}`;
}

const linesOf = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

const block = (glob: string, lines: readonly string[]): string =>
  `${glob}\n${lines.map((line) => `  ${line}\n`).join('')}`;
