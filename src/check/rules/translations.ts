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

/** A name in a translation that must be one of the original's. */
function unknownItem(
  file: TranslationFile,
  path: readonly PropertyKey[],
  name: string,
  known: readonly (string | undefined)[],
  content: Content,
): RuleProblem[] {
  if (known.includes(name)) return [];
  // An item of the original that could not be read is told there, not here.
  const original = content.files.find(
    ({ role }) =>
      role.kind === 'record' && role.collection === file.role.collection && role.key === file.role.key,
  );
  if (original?.refused.some((refused) => refused[0] === path[0])) return [];
  const values = known.flatMap((value) => (value === undefined ? [] : [{ value }]));
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

function ofConcept(file: FileOf<'conceptTranslation'>, content: Content): RuleProblem[] {
  const original = content.originals.concepts.get(file.role.key)?.legible?.data;
  const data = file.legible?.data;
  if (!original || !data) return [];
  return [
    ...data.definitions.flatMap(({ id }, n) =>
      unknownItem(
        file,
        ['definitions', n, 'id'],
        id,
        original.definitions.map((item) => item.id),
        content,
      ),
    ),
    ...data.notToConfuse.flatMap(({ concept, id }, n): RuleProblem[] => {
      const items = original.notToConfuse;
      if (concept !== undefined) {
        const known = items.map((item) => item.concept);
        if (!hasRecord(content, 'concepts', concept)) return [];
        return unknownItem(file, ['notToConfuse', n, 'concept'], concept, known, content);
      }
      if (id !== undefined) {
        return unknownItem(
          file,
          ['notToConfuse', n, 'id'],
          id,
          items.map((item) => item.id),
          content,
        );
      }
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
    ...lists.flatMap((list) => {
      const known = original[list].map((item) => item.id);
      return data[list].flatMap(({ id }, n) => unknownItem(file, [list, n, 'id'], id, known, content));
    }),
    ...data.discrepancies.flatMap(({ id, says }, n) => {
      const item = original.discrepancies.find((candidate) => candidate.id === id);
      if (!item) return [];
      const known = item.says.map(({ source }) => source);
      return says.flatMap(({ source }, m) =>
        // A source that does not exist at all has its own rule.
        !hasRecord(content, 'sources', source)
          ? []
          : unknownItem(file, ['discrepancies', n, 'says', m, 'source'], source, known, content),
      );
    }),
    ...(data.status && !original.status?.inferred ? [inferred] : []),
  ];
}

function ofOrganization(file: FileOf<'organizationTranslation'>, content: Content): RuleProblem[] {
  const original = content.originals.organizations.get(file.role.key)?.legible?.data;
  const known = original?.predecessors.map((item) => item.id);
  if (!known) return [];
  return (file.legible?.data.predecessors ?? []).flatMap(({ id }, n) =>
    unknownItem(file, ['predecessors', n, 'id'], id, known, content),
  );
}

function ofCorrections(file: TranslationFile, content: Content): RuleProblem[] {
  const { collection, key } = file.role;
  const known = content.originals[collection].get(key)?.legible?.data.corrections.map(({ id }) => id);
  if (!known) return [];
  return (file.legible?.data.corrections ?? []).flatMap(({ id }, n) =>
    unknownItem(file, ['corrections', n, 'id'], id, known, content),
  );
}
