import type { Collection } from '#model/key.ts';

/** A file of the content folder, as an editor wrote it. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What it is saved in where that is not UTF-8; its text was read from it all the same. */
  readonly encoding?: 'windows-1252' | 'utf-16';
  /** Why there is no text to read, where there should be. */
  readonly unread?: 'folder' | 'link' | 'closed' | 'large';
}

/** Collections whose records are text with fields before it, and can be translated. */
export const textCollections = [
  'concepts',
  'projects',
  'organizations',
  'pages',
] as const satisfies readonly Collection[];
export type TextCollection = (typeof textCollections)[number];

/** What a file is, by its place and name alone. */
export type FileRole =
  | { readonly kind: 'record'; readonly collection: Collection; readonly key: string }
  | {
      readonly kind: 'translation';
      readonly collection: TextCollection;
      readonly key: string;
      readonly language: string;
    }
  | { readonly kind: 'groupings' }
  | { readonly kind: 'site' }
  | { readonly kind: 'formerAddresses' }
  | { readonly kind: 'deadLinks' }
  /** The addresses that the site promised to keep, one a line. */
  | { readonly kind: 'addresses' }
  | { readonly kind: 'image'; readonly name: string }
  | {
      readonly kind: 'stray';
      /** Where the file would be read. */
      readonly better?: string | undefined;
    };

/** Files at the top of the content folder that commands write or ask for. */
export const FORMER_ADDRESSES = 'former-addresses.yaml';
export const DEAD_LINKS = 'dead-links.yaml';
export const ADDRESSES = 'addresses.txt';

/** Names of the images that a text may show, and kinds of file that no browser runs. */
const IMAGE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:webp|png|jpe?g|avif)$/;

const STRAY: FileRole = { kind: 'stray' };

/** The role of a file; `stray` when nothing of the site reads it. */
export function roleOf(path: string): FileRole {
  if (path === 'groupings.yaml') return { kind: 'groupings' };
  if (path === 'site.yaml') return { kind: 'site' };
  if (path === FORMER_ADDRESSES) return { kind: 'formerAddresses' };
  if (path === DEAD_LINKS) return { kind: 'deadLinks' };
  if (path === ADDRESSES) return { kind: 'addresses' };
  const [, folder, name] = /^([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return STRAY;
  if (folder === 'images' && IMAGE.test(name)) return { kind: 'image', name };
  if (folder === 'sources') {
    const key = /^([^.]+)\.yaml$/.exec(name)?.[1];
    return key === undefined ? STRAY : { kind: 'record', collection: 'sources', key };
  }
  const collection = textCollections.find((candidate) => candidate === folder);
  const [, key, language] = /^([^.]+)(?:\.([^.]+))?\.mdx$/.exec(name) ?? [];
  if (collection === undefined || key === undefined) return STRAY;
  return language === undefined
    ? { kind: 'record', collection, key }
    : { kind: 'translation', collection, key, language };
}

const MIB = 1024 * 1024;

/**
 * Bytes of a file that is read, at most: a record has a hundredth of it, and what is longer takes seconds to look
 * through. Lists that commands write grow with the register.
 */
export function mostBytes(path: string): number {
  switch (roleOf(path).kind) {
    case 'image':
      return 8 * MIB;
    case 'addresses':
      return 256 * MIB;
    case 'deadLinks':
    case 'formerAddresses':
      return 2 * MIB;
    default:
      return MIB / 4;
  }
}
