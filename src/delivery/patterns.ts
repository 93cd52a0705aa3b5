import { type Moved, unslashed } from './delivery.ts';
import type { Files } from './header-rules.ts';

/** Text as a regular expression that means only itself. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Regular expression, in the dialect that all servers share, of the paths of some files. */
export function pathPattern(files: Files, base: string): string {
  const start = `^${literally(base)}`;
  switch (files.of) {
    case 'site':
      return start;
    case 'folder':
      return start + literally(files.path);
    case 'file':
      return `${start}${literally(files.path)}$`;
    case 'endings':
      return `${start}.*\\.(?:${files.endings.join('|')})$`;
  }
}

/** The same for servers that know but `*`, which stands for anything: one pattern for each ending. */
export function pathGlobs(files: Files, base: string): readonly string[] {
  switch (files.of) {
    case 'site':
      return [`${base}*`];
    case 'folder':
      return [`${base}${files.path}*`];
    case 'file':
      return [base + files.path];
    case 'endings':
      return files.endings.map((ending) => `${base}*.${ending}`);
  }
}

/**
 * Regular expression of a former address and what goes with it, whose first group is what follows the address.
 * @param base what the paths do not begin with where the expression is used.
 */
export function movedPattern({ from, alone }: Moved, base = ''): string {
  const before = `^${literally(unslashed(from).slice(base.length))}`;
  if (!alone) return `${before}((?:/|\\.).*)?$`;
  return from.endsWith('/') ? `${before}/?$` : `${before}$`;
}

/** Where it leads, without what follows the address. */
export const movedTarget = ({ to, alone }: Moved): string => (alone ? to : unslashed(to));
