import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { splitFrontmatter } from '#check/frontmatter.ts';
import { parseFile, type ParsedFile } from '#check/parse-file.ts';
import type { FileType } from '#check/record-schemas.ts';
import { schemaFiles, schemaName } from '#editing/schema-files.ts';
import { editorMessages } from '#i18n/editor/messages.ts';

/** What the YAML language server reads besides JSON Schema. */
const ofTheServer = ['defaultSnippets', 'errorMessage', 'markdownDescription', 'markdownEnumDescriptions'];

/** A validator of each type of file, made from the schemas as they are written for an editor. */
export function schemaValidators(files: readonly ParsedFile[]): (type: FileType) => ValidateFunction {
  const written = schemaFiles(files, (path) => `file:///content/${path}`, 'es');
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, keywords: ofTheServer, allErrors: true });
  const made = new Map<FileType, ValidateFunction>();
  return (type) => {
    const known = made.get(type);
    if (known) return known;
    const validate = ajv.compile(JSON.parse(written.get(`${schemaName(type)}.schema.json`) ?? 'false'));
    made.set(type, validate);
    return validate;
  };
}

/** The fields of a content file as the language server reads them. */
export function fieldsOf({ path, text }: { readonly path: string; readonly text: string }): unknown {
  const fields = path.endsWith('.mdx') ? splitFrontmatter(text, editorMessages('es')).fields : text;
  return parse(fields) ?? {};
}

export const parsed = (path: string, text: string): ParsedFile => parseFile({ path, text });
