import { dataEndings, pictureEndings } from './media-types.ts';
import { dataPolicy, pagePolicy, permissionsPolicy, searchWorkerPolicy } from './policies.ts';

export type Headers = Readonly<Record<string, string>>;

/** Which files a rule is for; paths have neither base nor leading slash, folders end in a slash. */
export type Files =
  | { readonly of: 'site' }
  | { readonly of: 'folder'; readonly path: string }
  | { readonly of: 'file'; readonly path: string }
  | { readonly of: 'endings'; readonly endings: readonly string[] };

/** Headers of some files. Of two rules that name the same header for a file the later one holds. */
export interface HeaderRule {
  readonly files: Files;
  readonly headers: Headers;
}

/** What differs from one site to another. */
export interface SiteOfHeaders {
  /** Source expression of the style sheet of the drawings. */
  readonly drawingStyles: string;
  /** Folder of the form for editors, and the policy that its page needs. */
  readonly form: { readonly folder: string; readonly policy: string };
}

/** Other sites may read it, and show it. */
const forOthers: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Written anew under another name when it changes: it may be kept for good. */
const forGood: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The headers of every answer, from which the files for each kind of host are written. Strict-Transport-Security is not
 * among them: who has the certificate knows whether all of the host, and of its subdomains, is ready to be bound by it.
 */
export const headerRules = ({ drawingStyles, form }: SiteOfHeaders): readonly HeaderRule[] => [
  {
    files: { of: 'site' },
    headers: {
      'Content-Security-Policy': pagePolicy(drawingStyles),
      'Permissions-Policy': permissionsPolicy,
      // A host’s own log tells which page led to a missing one; nobody else learns what was read.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // Pages, data and the service worker keep their names when they change: each is asked for anew, and mostly
      // answered with “not modified”.
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  { files: { of: 'endings', endings: [...dataEndings, ...pictureEndings] }, headers: forOthers },
  { files: { of: 'endings', endings: dataEndings }, headers: { 'Content-Security-Policy': dataPolicy } },
  { files: { of: 'folder', path: '_assets/' }, headers: forGood },
  { files: { of: 'folder', path: 'pagefind/fragment/' }, headers: forGood },
  { files: { of: 'folder', path: 'pagefind/index/' }, headers: forGood },
  {
    files: { of: 'file', path: 'pagefind/pagefind-worker.js' },
    headers: { 'Content-Security-Policy': searchWorkerPolicy },
  },
  {
    files: { of: 'folder', path: form.folder },
    headers: {
      'Content-Security-Policy': form.policy,
      // Who signs in to the repository’s server does so in a window that answers this one.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  },
];

function isFor(files: Files, path: string): boolean {
  switch (files.of) {
    case 'site':
      return true;
    case 'folder':
      return path.startsWith(files.path);
    case 'file':
      return path === files.path;
    case 'endings':
      return files.endings.some((ending) => path.endsWith(`.${ending}`));
  }
}

/** The headers of the file at a path without base or leading slash. */
export const headersOf = (rules: readonly HeaderRule[], path: string): Headers =>
  Object.assign({}, ...rules.filter(({ files }) => isFor(files, path)).map(({ headers }) => headers));
