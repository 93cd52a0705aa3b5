import { REFERENCE_LANGUAGE } from '#model/language.ts';
import { PRIVACY_PAGE } from '#model/reserved.ts';
import { isReservedName } from '#i18n/reserved-names.ts';
import {
  type Content,
  type RecordFile,
  recordsIn,
  type Rule,
  type RuleProblem,
  type TranslationFile,
  translationsIn,
} from '../content.ts';

/** The last part of a record's address in one language, and where it is said. */
export interface Address {
  readonly text: string;
  readonly language: string;
  readonly record: RecordFile;
  readonly file: RecordFile | TranslationFile;
  /** Path of the slug; undefined when the address is the key. */
  readonly path: readonly PropertyKey[] | undefined;
}

/** No two pages share an address, and none has that of a section of the site. */
export const addresses: Rule = (content) => {
  const all = recordsIn(content).flatMap((record) => addressesOf(record, content));
  const byCollection = Map.groupBy(all, ({ record }) => record.role.collection);
  return [
    ...reserved(content),
    ...[...byCollection.values()].flatMap((ofOne) => [
      ...duplicates(ofOne, content),
      ...redirects(ofOne, content),
    ]),
  ];
};

/** The addresses of a record, one in each language of the site. */
export function addressesOf(record: RecordFile, content: Content): readonly Address[] {
  const { collection, key } = record.role;
  const own = slugIn(record);
  return content.siteLanguages.map((language) => {
    const translation =
      language === REFERENCE_LANGUAGE
        ? undefined
        : content.translated.get(`${collection}/${key}.${language}`);
    const translated = translation && slugIn(translation);
    const file = translated === undefined ? record : (translation ?? record);
    const slug = translated ?? own;
    return { text: slug ?? key, language, record, file, path: slug === undefined ? undefined : ['slug'] };
  });
}

function slugIn(file: RecordFile | TranslationFile): string | undefined {
  const data = file.legible?.data;
  return data && 'slug' in data ? data.slug : undefined;
}

function duplicates(all: readonly Address[], { messages }: Content): RuleProblem[] {
  const same = Map.groupBy(all, ({ language, text }) => `${language} ${text}`);
  const told = new Set<string>();
  return [...same.values()].flatMap(([first, ...rest]) =>
    rest.flatMap(({ text, file, path, record }): RuleProblem[] => {
      if (!first || first.record === record) return [];
      const id = `${file.file.path} ${text}`;
      if (told.has(id)) return [];
      told.add(id);
      const what = messages.rules.duplicateAddress(text, first.record.file.path);
      return [{ rule: 'duplicate-address', what, file, path }];
    }),
  );
}

function reserved(content: Content): RuleProblem[] {
  return [...recordsIn(content), ...translationsIn(content)].flatMap((file): RuleProblem[] => {
    const what = (word: string): string => content.messages.rules.reserved(word);
    // It takes the place of what comes with the program.
    if (file.role.collection === 'pages' && file.role.key === PRIVACY_PAGE) return [];
    const slug = slugIn(file);
    const { key } = file.role;
    return [
      ...(file.role.kind === 'record' && isReservedName(key)
        ? [{ rule: 'reserved-word', what: what(key), file, at: { line: 1, column: 1 } }]
        : []),
      ...(slug !== undefined && isReservedName(slug)
        ? [{ rule: 'reserved-word', what: what(slug), file, path: ['slug'] }]
        : []),
    ];
  });
}

function redirects(all: readonly Address[], { messages }: Content): RuleProblem[] {
  const owners = new Map(all.map(({ text, record }) => [text, record]));
  const claimed = new Map<string, RecordFile>();
  const { redirectSelf, redirectTaken, redirectTwice } = messages.rules;
  return [...new Set(all.map(({ record }) => record))].flatMap((file) =>
    (file.legible?.data.redirectFrom ?? []).flatMap((key, n): RuleProblem[] => {
      const owner = owners.get(key);
      const earlier = claimed.get(key);
      if (!earlier) claimed.set(key, file);
      const what = owner
        ? owner === file
          ? redirectSelf(key)
          : redirectTaken(key, owner.file.path)
        : earlier && earlier !== file
          ? redirectTwice(key, earlier.file.path)
          : undefined;
      return what === undefined ? [] : [{ rule: 'redirect-taken', what, file, path: ['redirectFrom', n] }];
    }),
  );
}
