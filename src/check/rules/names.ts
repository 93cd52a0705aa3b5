import { REFERENCE_LANGUAGE } from '#model/language.ts';
import {
  type Content,
  type RecordFile,
  type Rule,
  type RuleProblem,
  type TranslationFile,
} from '../content.ts';
import { fold } from '#model/fold.ts';
import { onceForEach } from '../once-for-each.ts';

interface Name {
  readonly text: string;
  /** Language of the file, and the text without what keeps two from being the same name. */
  readonly folded: string;
  readonly file: RecordFile | TranslationFile;
  readonly path: readonly PropertyKey[];
}

/** Names that two records of a collection share in a language: not wrong, but one should know. */
export const names: Rule = (content) =>
  [
    [...content.concepts, ...content.conceptTranslations],
    [...content.projects, ...content.projectTranslations],
    [...content.organizations, ...content.organizationTranslations],
  ].flatMap((files) => sharedNames(files, content));

function sharedNames(files: readonly (RecordFile | TranslationFile)[], content: Content): RuleProblem[] {
  const byName = Map.groupBy(files.flatMap(namesOf), ({ folded }) => folded);
  return [...byName.values()].flatMap((same) => {
    const owners = [...new Set(same.map(({ file }) => file.role.key))];
    if (owners.length < 2) return [];
    return same.flatMap(({ text, file, path }): RuleProblem[] => {
      const other = owners.find((key) => key !== file.role.key);
      // Said once, at each alias; a title is what it is.
      if (other === undefined || (path[0] === 'title' && same.some((name) => name.path[0] !== 'title')))
        return [];
      return [
        {
          rule: 'shared-name',
          severity: 'warning',
          what: content.messages.rules.sharedName(text, other),
          file,
          path,
        },
      ];
    });
  });
}

const languageOf = (file: RecordFile | TranslationFile): string =>
  file.role.kind === 'translation' ? file.role.language : REFERENCE_LANGUAGE;

const namesOf = onceForEach((file: RecordFile | TranslationFile): readonly Name[] => {
  const data = file.legible?.data;
  if (!data) return [];
  const listed = (field: 'aliases' | 'acronyms', texts: readonly string[]) =>
    texts.map((text, n) => ({ text, path: [field, n] }));
  return [
    { text: data.title, path: ['title'] },
    ...listed('aliases', 'aliases' in data ? data.aliases : []),
    ...listed('acronyms', 'acronyms' in data ? data.acronyms : []),
  ].flatMap(({ text, path }) => {
    const folded = fold(text);
    return folded === '' ? [] : [{ text, path, file, folded: `${languageOf(file)} ${folded}` }];
  });
});
