import { type Delivery, unslashed } from '../delivery.ts';
import type { Files } from '../header-rules.ts';

/** What Vercel reads as `vercel.json`. */
export function vercelFile({ base, rules, types, moved }: Delivery): string {
  const headers = [
    ...rules.map(({ files, headers: set }) => ({ source: sourceOf(files, base), headers: set })),
    ...Object.entries(types)
      .filter(([ending]) => ending !== 'html')
      .map(([ending, type]) => ({
        source: sourceOf({ of: 'endings', endings: [ending] }, base),
        headers: { 'Content-Type': type },
      })),
  ].map(({ source, headers: set }) => ({
    source,
    headers: Object.entries(set).map(([key, value]) => ({ key, value })),
  }));
  const redirects = moved.flatMap(({ from, to, alone }) => {
    const [before, after] = [unslashed(from), unslashed(to)];
    const pairs = alone
      ? [[before, to]]
      : [
          [`${before}/:rest*`, `${after}/:rest*`],
          [`${before}.:ending`, `${after}.:ending`],
        ];
    return pairs.map(([source, destination]) => ({ source, destination, permanent: true }));
  });
  return `${JSON.stringify({ trailingSlash: true, headers, redirects }, null, 2)}\n`;
}

function sourceOf(files: Files, base: string): string {
  switch (files.of) {
    case 'site':
      return `${base}(.*)`;
    case 'folder':
      return `${base}${files.path}(.*)`;
    case 'file':
      return base + files.path.replaceAll('.', '\\.');
    case 'endings':
      return `${base}(.*)\\.(${files.endings.join('|')})`;
  }
}
