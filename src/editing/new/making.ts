import { type Content, everyName, recordsIn, translationsIn } from '#check/content.ts';
import type { EditingMessages } from '#i18n/editor/editing-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import type { NewMessages } from '#i18n/editor/new-messages.ts';
import type { Collection } from '#model/key.ts';
import type { Choice } from '../choices.ts';
import { keyProblem } from '../key-problem.ts';
import type { Duplicate } from './duplicates.ts';

/** A record that a run makes. */
export interface MadeRecord {
  readonly collection: Collection;
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

/** What a run knows and has made so far: all that it makes is written together, or nothing. */
export interface Making {
  readonly content: Content;
  readonly language: EditorLanguage;
  readonly words: NewMessages;
  readonly common: EditingMessages;
  /** Whether a likely duplicate is made all the same. */
  readonly isForced: boolean;
  readonly made: MadeRecord[];
  /** Records that the new one probably is, where nobody could be asked. */
  readonly duplicates: Duplicate[];
}

/** Why a new record of the collection cannot have the key. */
export function newKeyProblem(making: Making, collection: Collection, key: string): string | undefined {
  const { content, common, made } = making;
  const own = made.find((one) => one.collection === collection && one.key === key);
  return own ? common.key.taken(key, own.path) : keyProblem(content, collection, key, common);
}

/** The records of a collection to choose from, those just made first, by every name that they have. */
export function recordChoices({ content, made }: Making, collection: Collection): readonly Choice<string>[] {
  const translations = Map.groupBy(
    translationsIn(content).filter(({ role }) => role.collection === collection),
    ({ role }) => role.key,
  );
  return [
    ...made
      .filter((one) => one.collection === collection)
      .map(({ key, title }) => ({ value: key, label: `${title} · ${key}`, names: [key, title] })),
    ...recordsIn(content)
      .filter(({ role }) => role.collection === collection)
      .map((record) => {
        const { key } = record.role;
        const data = record.legible?.data;
        const [acronym] = data && 'acronyms' in data ? data.acronyms : [];
        const title = data?.title ?? key;
        return {
          value: key,
          label: `${title}${acronym === undefined ? '' : ` (${acronym})`} · ${key}`,
          names: [
            key,
            ...[record, ...(translations.get(key) ?? [])].flatMap(everyName),
            ...(data && 'authors' in data ? data.authors : []),
          ],
        };
      }),
  ];
}

/** Title of a record, of the content or just made. */
export function titleOf({ content, made }: Making, collection: Collection, key: string): string | undefined {
  const own = made.find((one) => one.collection === collection && one.key === key);
  if (own) return own.title;
  const record = recordsIn(content).find(({ role }) => role.collection === collection && role.key === key);
  return record?.legible?.data.title;
}
