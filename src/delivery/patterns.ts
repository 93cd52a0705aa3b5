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
