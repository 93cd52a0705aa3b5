import { type Delivery, unslashed } from '../delivery.ts';

/** Endings of the files beside a page that others may have linked to or subscribed to. */
const besides = ['md', 'json', 'csv', 'atom'];

/**
 * What Netlify, Cloudflare Pages and GitLab Pages read as `_redirects`. Pages come first: hosts read a limited number
 * of lines, Cloudflare 2,000 and GitLab 1,000.
 */
export function redirectsFile({ moved }: Delivery): string {
  const pages = moved.map(({ from, to }) => `${from} ${to}`);
  const files = moved
    .filter(({ alone }) => !alone)
    .flatMap(({ from, to }) =>
      besides.map((ending) => `${unslashed(from)}.${ending} ${unslashed(to)}.${ending}`),
    );
  const lines = [...pages, ...files].map((pair) => `${pair} 301!\n${pair} 301\n`);
  return `# Written by the build. With 301! for Netlify, which would show the page that stands at a former address; the others
# pass over such a line and take the next one.
${lines.join('')}`;
}
