import { parseDocument } from 'yaml';
import { roleOf } from '#check/content-file.ts';
import { splitFrontmatter } from '#check/frontmatter.ts';
import { type FileType, schemas } from '#check/record-schemas.ts';
import type { RecordVersion } from '#changes/record-changes.ts';
import { editorMessages } from '#i18n/editor/messages.ts';

const DEEPEST = 40;

/** The schema of the file at a path; undefined where nothing of the site reads it. */
export function schemaOf(path: string): (typeof schemas)[FileType] | undefined {
  const role = roleOf(path);
  if (role.kind === 'stray' || role.kind === 'image' || role.kind === 'addresses') return undefined;
  if (role.kind !== 'record' && role.kind !== 'translation') return schemas[role.kind];
  const singular = {
    concepts: 'concept',
    projects: 'project',
    organizations: 'organization',
    pages: 'page',
  } as const;
  if (role.collection === 'sources') return schemas.source;
  const type = singular[role.collection];
  return schemas[role.kind === 'translation' ? (`${type}Translation` as const) : type];
}

/** A version of the file at a path, whatever may be wrong with it; undefined where its fields cannot be read. */
export function readVersion(path: string, source: string): RecordVersion | undefined {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { fields, body, problems } = path.endsWith('.mdx')
    ? splitFrontmatter(text, editorMessages('es'))
    : { fields: text, body: '', problems: [] };
  if (problems.some(({ rule }) => rule === 'frontmatter-missing')) return undefined;
  try {
    const document = parseDocument(fields, {
      version: '1.2',
      schema: 'core',
      stringKeys: true,
      resolveKnownTags: false,
      merge: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) return undefined;
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    if (data !== null && typeof data !== 'object') return undefined;
    return isDeeper(data, DEEPEST) ? undefined : { fields: data, text: body };
  } catch {
    // Aliases, and nesting beyond what the parser bears.
    return undefined;
  }
}

const isDeeper = (value: unknown, most: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1)));
