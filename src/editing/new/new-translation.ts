import * as z from 'zod';
import { recordsIn, type RecordFile } from '#check/content.ts';
import { schemas } from '#check/record-schemas.ts';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';
import { REFERENCE_LANGUAGE } from '#model/language.ts';
import { type TextCollection, textCollections } from '#check/content-file.ts';
import { recordsNamed } from '../rename/named-record.ts';
import type { Answers } from './answers.ts';
import { asComment, commentedFields, written } from './commented-fields.ts';
import type { Making } from './making.ts';
import { comment, commentWords, textFile } from './new-file.ts';
import { textSlot } from './slots.ts';

const schemaOf = {
  concepts: schemas.conceptTranslation,
  projects: schemas.projectTranslation,
  organizations: schemas.organizationTranslation,
  pages: schemas.pageTranslation,
} as const satisfies Readonly<Record<TextCollection, z.ZodType>>;

/** Fields of a translation that are asked for, in the order in which they are written. */
const ownFields: readonly string[] = ['title', 'slug', 'summary'];

const hasSlug = (collection: TextCollection): boolean => fieldNames(schemaOf[collection]).includes('slug');

/** A record that can be translated. */
type Original = RecordFile & { readonly role: { readonly collection: TextCollection } };

const isOriginal = (record: RecordFile): record is Original =>
  textCollections.some((collection) => collection === record.role.collection);

/** Makes the translation of a record that there is; gives the key of the record. */
export async function newTranslation(answers: Answers, making: Making): Promise<string | undefined> {
  const { content, words } = making;
  const languages = content.siteLanguages.filter((tag) => tag !== REFERENCE_LANGUAGE);
  const original = await answers.get<Original>({
    option: 'record',
    label: words.ask.original,
    isRequired: true,
    read: ([given = '']) => {
      const [record, ...others] = recordsNamed(given, content).filter(isOriginal);
      if (!record) return { problem: words.noOriginal(given) };
      return others.length === 0 ? { value: record } : { problem: words.severalOriginals(given) };
    },
    ask: (interview) =>
      interview.choose({
        question: words.ask.original,
        choices: recordsIn(content)
          .filter(isOriginal)
          .map((record) => ({
            value: record,
            label: `${record.legible?.data.title ?? record.role.key} · ${record.role.collection}/${record.role.key}`,
          })),
      }),
  });
  const language = await answers.get<string>({
    option: 'to',
    label: words.ask.translationLanguage,
    isRequired: true,
    read: ([given = '']) =>
      languages.includes(given)
        ? { value: given }
        : { problem: words.notALanguage(given, words.oneOf(languages)) },
    ask: (interview) =>
      interview.choose({
        question: words.ask.translationLanguage,
        choices: languages.map((value) => ({ value, label: value })),
      }),
  });
  if (!original || language === undefined) {
    answers.leaveUnread(...ownFields);
    return undefined;
  }
  const { collection, key } = original.role;
  const path = `${collection}/${key}.${language}.mdx`;
  if (content.files.some(({ file }) => file.path === path)) {
    answers.leaveUnread(...ownFields);
    answers.problems.push(words.translationThere(path));
    return undefined;
  }
  const schema: z.ZodObject = schemaOf[collection];
  const data = original.legible?.data;
  const text = (name: string) =>
    answers.get(
      textSlot(
        {
          schema,
          path: [name],
          option: name,
          isRequired: name === 'title' || (collection !== 'organizations' && name === 'summary'),
        },
        making,
      ),
    );
  answers.interview?.tell(
    words.translating(data?.title ?? key, data && 'summary' in data ? data.summary : undefined),
  );
  const title = await text('title');
  const summary = await text('summary');
  let slug: string | undefined;
  if (hasSlug(collection)) slug = await text('slug');
  else {
    const others = textCollections.filter(hasSlug);
    answers.refuse('slug', words.noSlug(`${collection}/${key}`, words.oneOf(others)));
  }
  if (title === undefined) return undefined;
  const known = { title, slug, summary };
  const first = ownFields.filter((name) => fieldNames(schema).includes(name));
  const comments = commentWords(making);
  const fields = [
    commentedFields(
      schema,
      first.map((name) => ({ name })),
      known,
      comments,
    ),
    comment(words.file.translation(`${collection}/${key}.mdx`)),
    ...fieldNames(schema).flatMap((name) => {
      const field = partOf(schema, name);
      const value = data && !first.includes(name) ? wordsOf(field, entry(data, name)) : undefined;
      return field && value !== undefined
        ? asComment(written(field, name, value, comments)).map((line) => `${line}\n`)
        : [];
    }),
  ].join('');
  making.made.push({ collection, key: `${key}.${language}`, title, path, text: textFile(fields, '') });
  return key;
}

const entry = (data: object, name: string): unknown =>
  Object.entries(data).find(([own]) => own === name)?.[1];

/** What a translation may say of a value of the original: its words, each with the name that tells which it is. */
function wordsOf(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  if (!schema || value === undefined) return undefined;
  const { core } = fieldOf(schema);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const items = value
      .map((item: unknown) => wordsOf(partOf(core, 0), item))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!(core instanceof z.core.$ZodObject) || typeof value !== 'object' || value === null) return undefined;
  const parts = fieldNames(core).flatMap((name): [string, unknown][] => {
    const inner = wordsOf(partOf(core, name), entry(value, name));
    return inner === undefined ? [] : [[name, inner]];
  });
  const said = Object.fromEntries(parts);
  const isSaid = parts.some(([name]) => !['id', 'concept', 'source'].includes(name));
  return isSaid && z.safeParse(schema, said).success ? said : undefined;
}
