import type { ParsedFile } from '#check/parse-file.ts';
import { textsIn } from '#check/texts.ts';
import { schemas } from '#check/record-schemas.ts';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';

/** Fields that each language has of its own, or that a translation takes over. */
const OWN: ReadonlySet<PropertyKey> = new Set([
  'acronyms',
  'aliases',
  'by',
  'language',
  'name',
  'searchTerms',
  'slug',
]);

/**
 * What a record says in words and its translation does not say: paths such as `results.municipios.statement`.
 * Only fields that a translation may hold count.
 */
export function translationGaps(original: ParsedFile, translation: ParsedFile): readonly string[] {
  if (original.type === 'other' || translation.type === 'other') return [];
  const said = new Set(namedTexts(translation));
  const schema = schemas[translation.type];
  const gaps = namedTexts(original).filter((name) => !said.has(name) && mayHold(schema, name));
  const hasText = (file: ParsedFile): boolean => (file.body?.html ?? '').trim() !== '';
  return hasText(original) && !hasText(translation) ? [...gaps, 'body'] : gaps;
}

/** Every text by its path, list items by what identifies them rather than by their place. */
function namedTexts(file: ParsedFile): readonly string[] {
  const data: unknown = file.legible?.data;
  return textsIn(file)
    .filter(({ path }) => !path.some((part) => OWN.has(part)))
    .map(({ path }) => {
      const names: string[] = [];
      let holder: unknown = data;
      for (const part of path) {
        holder = Object(holder)[part];
        names.push(typeof part === 'number' ? identityOf(holder) : String(part));
      }
      return names.join('.');
    });
}

function identityOf(item: unknown): string {
  const { id, concept, source } = Object(item);
  return String(id ?? concept ?? source ?? '?');
}

/** Whether the schema has a field at the path, list items counting as any item. */
function mayHold(schema: (typeof schemas)[keyof typeof schemas], name: string): boolean {
  let { core } = fieldOf(schema);
  for (const part of name.split('.')) {
    const next = fieldNames(core).includes(part) ? partOf(core, part) : partOf(core, 0);
    if (!next) return false;
    core = fieldOf(next).core;
  }
  return true;
}
