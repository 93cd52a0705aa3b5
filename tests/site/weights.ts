import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from './site.ts';

/** Bytes that a first visit to a page takes, as a host sends them with Brotli, and how many files they are. */
export interface PageWeight {
  readonly html: number;
  /** Style sheets for the screen, which nothing is shown without. */
  readonly css: number;
  /** Scripts that run without anyone’s asking, with those that they import. */
  readonly script: number;
  readonly fonts: number;
  /** Pictures of the page but those that wait until the reader comes near. */
  readonly images: number;
  readonly requests: number;
  /** The page itself, with gzip. */
  readonly htmlGzip: number;
}

const captures = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** Attributes of each element of a name, as they are written. */
export const tagsOf = (html: string, name: string): readonly string[] =>
  captures(html, new RegExp(`<${name}\\b([^>]*)>`, 'g'));

const valueOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** Addresses of the style sheets that hold back the first view of a page. */
export const sheetsOf = (html: string): readonly string[] =>
  tagsOf(html, 'link')
    .filter((link) => valueOf(link, 'rel') === 'stylesheet' && valueOf(link, 'media') !== 'print')
    .flatMap((link) => valueOf(link, 'href') ?? []);

/** Weighs the pages of a site by its files: what is compressed beside one is what is sent. */
export function weigher(site: BuiltSite): (page: BuiltPage) => PageWeight {
  const fileOf = (path: string): string => {
    const name = path.slice(site.base.length);
    return join(site.folder, path.endsWith('/') ? `${name}index.html` : name);
  };
  const sentAs = (path: string, ending: '.br' | '.gz'): number => {
    const file = fileOf(path);
    return statSync(existsSync(file + ending) ? file + ending : file).size;
  };
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + sentAs(path, '.br'), 0);

  const imported = new Map<string, readonly string[]>();
  const importsOf = (path: string): readonly string[] => {
    const known = imported.get(path);
    if (known) return known;
    const found = captures(readFileSync(fileOf(path), 'utf8'), /\b(?:from|import)"(\.\/[^"]+)"/g).map(
      (name) => new URL(name, `http://x${path}`).pathname,
    );
    const all = [path, ...found.flatMap(importsOf)];
    imported.set(path, all);
    return all;
  };

  return ({ path, html }) => {
    const css = new Set(sheetsOf(html));
    const script = new Set(
      tagsOf(html, 'script').flatMap((tag) => {
        const source = valueOf(tag, 'src');
        return source === undefined ? [] : importsOf(source);
      }),
    );
    const fonts = new Set(
      tagsOf(html, 'link')
        .filter((link) => valueOf(link, 'as') === 'font')
        .flatMap((link) => valueOf(link, 'href') ?? []),
    );
    const images = new Set(
      tagsOf(html, 'img')
        .filter((image) => valueOf(image, 'loading') !== 'lazy')
        .flatMap((image) => valueOf(image, 'src') ?? []),
    );
    return {
      html: sentAs(path, '.br'),
      css: sum(css),
      script: sum(script),
      fonts: sum(fonts),
      images: sum(images),
      requests: 1 + css.size + script.size + fonts.size + images.size,
      htmlGzip: sentAs(path, '.gz'),
    };
  };
}
