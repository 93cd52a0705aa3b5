import { REFERENCE_LANGUAGE } from '#model/language.ts';
import {
  type Content,
  type Rule,
  type RuleProblem,
  type TranslationFile,
  translationsIn,
} from '../content.ts';
import type { FileOf } from '../parse-file.ts';
import { nearest } from '../nearest.ts';
import { hasRecord } from '../reference.ts';
import { acceptedFor } from '../value-lists.ts';

/** A translation has its original, is in a language of the site, and speaks only of what the original has. */
export const translations: Rule = (content) => [
  ...translationsIn(content).flatMap((file) => [...ofFile(file, content)]),
  ...content.conceptTranslations.flatMap((file) => ofConcept(file, content)),
  ...content.projectTranslations.flatMap((file) => ofProject(file, content)),
  ...content.organizationTranslations.flatMap((file) => ofOrganization(file, content)),
  ...translationsIn(content).flatMap((file) => ofCorrections(file, content)),
];

function ofFile(file: TranslationFile, content: Content): RuleProblem[] {
  const { collection, key, language } = file.role;
  const { rules } = content.messages;
  const at = { line: 1, column: 1 };
  const problems: RuleProblem[] = [];
  if (language === REFERENCE_LANGUAGE) {
    problems.push({ rule: 'translation-language', what: rules.translationReference(language), file, at });
  } else if (!content.siteLanguages.includes(language)) {
    const languages = content.siteLanguages.filter((tag) => tag !== REFERENCE_LANGUAGE);
    problems.push({
      rule: 'translation-language',
      what: rules.translationLanguage(language),
      accepted: { shown: languages.map((value) => ({ value })), total: languages.length },
      file,
      at,
    });
  }
  if (!hasRecord(content, collection, key)) {
    const meant = nearest(key, [...content.keys[collection].values()]);
    problems.push({
      rule: 'translation-without-original',
      what: rules.translationAlone(`${collection}/${key}.mdx`),
      nearest: meant === undefined ? undefined : `${meant}.${language}.mdx`,
      file,
      at,
    });
  }
  return problems;
}

/** By what the items of a list are told apart: the path of the list, the field, and its value in each item. */
interface Names {
  readonly list: readonly PropertyKey[];
  readonly by: string;
  readonly names: readonly (string | undefined)[];
}

/** Names in a translation that must be some of the original's. */
function unknownItems(
  file: TranslationFile,
  { list, by, names }: Names,
  known: readonly (string | undefined)[],
  content: Content,
): RuleProblem[] {
  const untranslated = known.filter((name) => name !== undefined).filter((name) => !names.includes(name));
  return names.flatMap((name, n) =>
    name === undefined || known.includes(name)
      ? []
      : unknownItem(file, [...list, n, by], name, untranslated, content),
  );
}

/**
 * A name in a translation that is none of the original's.
 * @param untranslated what it may be meant for: a name that is there already would be there twice
 */
function unknownItem(
  file: TranslationFile,
  path: readonly PropertyKey[],
  name: string,
  untranslated: readonly string[],
  content: Content,
): RuleProblem[] {
  // An item of the original that could not be read is told there, not here.
  const original = content.files.find(
    ({ role }) =>
      role.kind === 'record' && role.collection === file.role.collection && role.key === file.role.key,
  );
  if (original?.refused.some((refused) => refused[0] === path[0])) return [];
  const values = untranslated.map((value) => ({ value }));
  const meant = nearest(name, values);
  return [
    {
      rule: 'translation-of-nothing',
      what: content.messages.rules.translationItem(name, String(path[0])),
      accepted: values.length > 0 ? acceptedFor(name, values, content.language) : undefined,
      nearest: meant,
      ...(meant === undefined ? {} : { instead: { kind: 'value', value: meant } }),
      file,
      path,
    },
  ];
}

/** An item that may have a name. */
interface Item {
  readonly id?: string | undefined;
}

const idsOf = (items: readonly Item[]): readonly (string | undefined)[] => items.map(({ id }) => id);

const idsIn = (list: readonly PropertyKey[], items: readonly Item[]): Names => ({
  list,
  by: 'id',
  names: idsOf(items),
});

function ofConcept(file: FileOf<'conceptTranslation'>, content: Content): RuleProblem[] {
  const original = content.originals.concepts.get(file.role.key)?.legible?.data;
  const data = file.legible?.data;
  if (!original || !data) return [];
  const items = original.notToConfuse;
  return [
    ...unknownItems(file, idsIn(['definitions'], data.definitions), idsOf(original.definitions), content),
    ...unknownItems(
      file,
      {
        list: ['notToConfuse'],
        by: 'concept',
        // A concept that does not exist at all has its own rule.
        names: data.notToConfuse.map(({ concept }) =>
          concept !== undefined && hasRecord(content, 'concepts', concept) ? concept : undefined,
        ),
      },
      items.map(({ concept }) => concept),
      content,
    ),
    ...unknownItems(
      file,
      idsIn(
        ['notToConfuse'],
        data.notToConfuse.map(({ concept, id }) => ({ id: concept === undefined ? id : undefined })),
      ),
      idsOf(items),
      content,
    ),
    ...data.notToConfuse.flatMap(({ concept, id }, n): RuleProblem[] => {
      if (concept !== undefined || id !== undefined) return [];
      const what = content.messages.rules.translationUnnamed;
      const first = items[0]?.concept ?? items[0]?.id;
      const example =
        first === undefined ? undefined : `${items[0]?.concept === undefined ? 'id' : 'concept'}: ${first}`;
      return [{ rule: 'translation-of-nothing', what, example, file, path: ['notToConfuse', n] }];
    }),
  ];
}

function ofProject(file: FileOf<'projectTranslation'>, content: Content): RuleProblem[] {
  const original = content.originals.projects.get(file.role.key)?.legible?.data;
  const data = file.legible?.data;
  if (!original || !data) return [];
  const lists = [
    'participants',
    'amounts',
    'inKind',
    'results',
    'lessons',
    'discrepancies',
    'caveats',
  ] as const;
  const inferred: RuleProblem = {
    rule: 'translation-of-nothing',
    what: content.messages.rules.translationInferred,
    file,
    path: ['status', 'inferred'],
    part: 'key',
  };
  return [
    ...lists.flatMap((list) => unknownItems(file, idsIn([list], data[list]), idsOf(original[list]), content)),
    ...data.discrepancies.flatMap(({ id, says }, n) => {
      const item = original.discrepancies.find((candidate) => candidate.id === id);
      if (!item) return [];
      // A source that does not exist at all has its own rule.
      const names = says.map(({ source }) => (hasRecord(content, 'sources', source) ? source : undefined));
      const known = item.says.map(({ source }) => source);
      return unknownItems(file, { list: ['discrepancies', n, 'says'], by: 'source', names }, known, content);
    }),
    ...(data.status && !original.status?.inferred ? [inferred] : []),
  ];
}

function ofOrganization(file: FileOf<'organizationTranslation'>, content: Content): RuleProblem[] {
  const original = content.originals.organizations.get(file.role.key)?.legible?.data;
  if (!original) return [];
  const predecessors = file.legible?.data.predecessors ?? [];
  return unknownItems(file, idsIn(['predecessors'], predecessors), idsOf(original.predecessors), content);
}

function ofCorrections(file: TranslationFile, content: Content): RuleProblem[] {
  const { collection, key } = file.role;
  const original = content.originals[collection].get(key)?.legible?.data;
  if (!original) return [];
  const corrections = file.legible?.data.corrections ?? [];
  return unknownItems(file, idsIn(['corrections'], corrections), idsOf(original.corrections), content);
}
