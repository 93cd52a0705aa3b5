import { type Delivery, unslashed } from '../delivery.ts';

/** Endings of the files beside a page that others may have linked to or subscribed to. */
const besides = ['md', 'json', 'csv', 'atom'];

/** What Netlify, Cloudflare Pages and GitLab Pages read as `_redirects`. */
export function redirectsFile({ moved }: Delivery): string {
  const pairs = moved.flatMap(({ from, to }) => [
    [from, to],
    ...besides.map((ending) => [`${unslashed(from)}.${ending}`, `${unslashed(to)}.${ending}`]),
  ]);
  const lines = (status: string): string => pairs.map((pair) => `${pair.join(' ')} ${status}\n`).join('');
  return `# Written by the build. With 301! for Netlify, which would show the page that stands at a former address; the others
# pass over such a line and take the same one without the mark.
${lines('301!')}${lines('301')}`;
}
