import { schemas } from '#check/record-schemas.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { commentedFields, type CommentWords } from './commented-fields.ts';
import { fieldSlots } from './field-slots.ts';
import { type Making, titleOf } from './making.ts';

/** Collections of which `npm run new` makes records. */
export type NewCollection = keyof typeof fieldSlots;

const schemaOf = {
  projects: schemas.project,
  concepts: schemas.concept,
  organizations: schemas.organization,
  sources: schemas.source,
} as const satisfies Readonly<Record<NewCollection, unknown>>;

/** What the comments of a new file need to know. */
export const commentWords = (making: Making): CommentWords => ({
  language: making.language,
  messages: editorMessages(making.language),
  oneOf: making.words.oneOf,
  toFind: making.words.file.toFind,
  titleOf: (collection, key) => titleOf(making, collection, key),
});

/** A new record: what is known, and in its place, as comments, what could be. */
export function newFile(
  collection: NewCollection,
  data: Readonly<Record<string, unknown>>,
  body: string,
  making: Making,
): string {
  const { words } = making;
  const isPlaced = ['countries', 'regions'].some((name) => data[name] !== undefined);
  const slots = fieldSlots[collection].filter(
    // Not said of a record that is finished, or that has a place.
    ({ name }) => data[name] !== undefined || (name !== 'draft' && (name !== 'scope' || !isPlaced)),
  );
  const fields = commentedFields(schemaOf[collection], slots, data, commentWords(making)).replace(
    /^draft: true$/m,
    `draft: true # ${words.file.draft}`,
  );
  const top = comment(words.file.top);
  if (collection === 'sources') return `${top}${fields}`;
  return textFile(`${top}${fields}${comment(words.file.text)}`, body);
}

/** A text file from its fields and its body. */
export const textFile = (fields: string, body: string): string =>
  `---\n${fields}---\n${body === '' ? '' : `\n${body}\n`}`;

/** Lines that say something to whoever edits the file. */
export const comment = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join('');
