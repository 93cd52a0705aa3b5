import type { Collection } from '#model/key.ts';
import { type FileType, schemas } from '#check/record-schemas.ts';
import type { ParsedFile } from '#check/parse-file.ts';
import { knownRegions } from '#check/reference.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { schemaMessages } from '#i18n/editor/schema-messages.ts';
import type { Choice } from './choice-schema.ts';
import { frontmatterSchema, type Known } from './frontmatter-schema.ts';
import { shapeOf } from './value-shape.ts';

const isFileType = (name: string): name is FileType => Object.hasOwn(schemas, name);

/** Every type of file. */
export const fileTypes: readonly FileType[] = Object.keys(schemas).filter(isFileType);

/**
 * Name of the schema of a type of file. The language server of Astro makes an address of it, which has no capitals;
 * Astro itself writes others beside them, named for its collections.
 */
export const schemaName = (type: FileType): string =>
  `vertientes-${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Name of the file that says which schema is each text file’s. */
export const MANIFEST = 'collections.json';

/**
 * The files, by name, from which an editor of texts offers what can be written: a schema of each type of file, and
 * the manifest by which the language server of Astro knows which schema is each text file’s.
 * @param address of a content file, as `file://…`, by its path in the content folder
 */
export function schemaFiles(
  files: readonly ParsedFile[],
  address: (path: string) => string,
  language: EditorLanguage,
): ReadonlyMap<string, string> {
  const known = knownIn(files, language);
  const titles = schemaMessages(language).files;
  return new Map([
    ...fileTypes.map((type): [string, string] => [
      `${schemaName(type)}.schema.json`,
      asText(frontmatterSchema(titles[type], shapeOf(schemas[type]), known, language)),
    ]),
    [MANIFEST, asText({ language, ...manifest(files, address) })],
  ]);
}

const asText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The form that Astro writes for its own collections. */
function manifest(files: readonly ParsedFile[], address: (path: string) => string) {
  const texts = files.filter(({ file }) => file.path.endsWith('.mdx'));
  return {
    collections: fileTypes.map((type) => ({ hasSchema: true, name: schemaName(type) })),
    // The server looks for the address without escapes and in small letters.
    entries: Object.fromEntries(
      texts.flatMap(({ type, file }) =>
        type === 'other' ? [] : [[decodeURIComponent(address(file.path)).toLowerCase(), schemaName(type)]],
      ),
    ),
  };
}

/** What the content has that fields can name, each with what it is called; also what is not well formed yet. */
function knownIn(files: readonly ParsedFile[], language: EditorLanguage): Known {
  const of = (collection: Collection): readonly Choice[] =>
    files.flatMap((file) =>
      file.role.kind === 'record' && file.role.collection === collection
        ? [{ value: file.role.key, label: titleOf(file) ?? file.role.key }]
        : [],
    );
  return {
    records: {
      concepts: of('concepts'),
      projects: of('projects'),
      organizations: of('organizations'),
      sources: of('sources'),
      pages: of('pages'),
    },
    regions: knownRegions({ groupings: files.filter((file) => file.type === 'groupings') }).map(
      ({ value, label }) => ({ value, label: label[language] }),
    ),
  };
}

function titleOf({ legible }: ParsedFile): string | undefined {
  const data = legible?.data;
  return data && 'title' in data ? data.title : undefined;
}
