import { fold } from '#model/fold.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, hrefOf, linksTo, linkTo, originalLanguage, summaryOf } from '../catalog.ts';
import {
  type ComparedCell,
  type ComparedRow,
  type ComparisonTable,
  listCell,
  wordsCell,
} from '../comparison-table.ts';
import { type BothProjects, type ComparedProjects, strandRows, totalRow } from '../compared-projects.ts';
import type { Comparison } from '../comparisons.ts';
import { statedDifference } from '../concept-warnings.ts';
import type { ReferenceList } from '../references.ts';
import { type Words, wordsIn } from '../words.ts';
import type { ComparedRecords, StatedDifference } from './comparison.ts';
import { codeViews, type DefinitionView, definitionViews, EXAMPLES_ID } from './concept.ts';
import { kindLink } from './concept-views.ts';

/** What is compared of two concepts. */
export function compareConcepts(
  catalog: Catalog,
  { keys }: Comparison,
  language: Language,
  references: ReferenceList,
): ComparedRecords {
  const { compare } = messagesIn(language);
  const [left, right] = keys;
  const projects: BothProjects = [examplesOf(catalog, left, language), examplesOf(catalog, right, language)];
  return {
    differences: [
      differenceOf(catalog, left, right, language),
      differenceOf(catalog, right, left, language),
    ].flat(),
    projects,
    tables: [
      natureTable(catalog, keys, language),
      definitionTable(catalog, keys, language, references),
      placeTable(catalog, keys, language),
      {
        id: 'shown',
        title: compare.tables.shown,
        rows: [totalRow(projects, language), ...strandRows(catalog, projects, language)],
      },
    ],
  };
}

function examplesOf(catalog: Catalog, key: string, language: Language): ComparedProjects {
  return {
    keys: new Set(catalog.graph.projectsByConcept.get(key)),
    href: `${hrefOf(catalog, 'concepts', key, language)}#${EXAMPLES_ID}`,
  };
}

function differenceOf(
  catalog: Catalog,
  key: string,
  other: string,
  language: Language,
): readonly StatedDifference[] {
  const words = statedDifference(catalog, key, other, language);
  return words ? [{ words, by: linkTo(catalog, 'concepts', key, language) }] : [];
}

type Keys = Comparison['keys'];

function natureTable(catalog: Catalog, keys: Keys, language: Language): ComparisonTable {
  const { compare, concept: t } = messagesIn(language);
  const [left, right] = keys;
  const row = (name: string, cell: (key: string) => ComparedCell): readonly ComparedRow[] => {
    const pair = { left: cell(left), right: cell(right) };
    const isEmpty = pair.left.kind === 'nothing' && pair.right.kind === 'nothing';
    return isEmpty ? [] : [{ name: { text: name }, ...pair }];
  };
  const dataOf = (key: string) => catalog.find.concept.get(key).data;
  return {
    id: 'nature',
    title: compare.tables.nature,
    rows: [
      ...row(compare.rows.summary, (key) =>
        wordsCell(summaryOf(catalog, 'concepts', key, language), compare.nothing),
      ),
      ...row(t.kind, (key) => listCell([kindLink(catalog, dataOf(key).kind, language)], compare.nothing)),
      ...row(t.alsoCalled, (key) => wordsCell(aliasesOf(catalog, key, language), compare.nothing)),
      ...row(t.codes, (key) =>
        listCell(
          codeViews(catalog, dataOf(key).codes, language).map(({ vocabulary, code, label, href }) => ({
            text: `${vocabulary}: ${code}${label === undefined ? '' : ` (${label})`}`,
            ...(href === undefined ? {} : { href }),
          })),
          compare.nothing,
        ),
      ),
    ],
  };
}

function aliasesOf(catalog: Catalog, key: string, language: Language): Words {
  const { data } = catalog.find.concept.get(key);
  const translation = catalog.find.concept.translation(key, language);
  const { aliases } = translation?.data ?? data;
  return wordsIn(aliases.join(', '), translation ? language : originalLanguage(catalog, data), language);
}

/** One row for each body, those that define both first: what it says of the one, and of the other. */
function definitionTable(
  catalog: Catalog,
  [left, right]: Keys,
  language: Language,
  references: ReferenceList,
): ComparisonTable {
  const { compare } = messagesIn(language);
  const byBody = (key: string): ReadonlyMap<string, readonly DefinitionView[]> => {
    const { definitions } = catalog.find.concept.get(key).data;
    const views = definitionViews(catalog, key, language, references);
    return Map.groupBy(views, (_, n) => fold(bodyOf(definitions[n]?.by ?? '')));
  };
  const [inLeft, inRight] = [byBody(left), byBody(right)];
  const bodies = [...new Set([...inLeft.keys(), ...inRight.keys()])];
  const cell = (definitions: readonly DefinitionView[] | undefined): ComparedCell =>
    definitions ? { kind: 'definitions', definitions } : { kind: 'nothing', text: compare.noDefinition };
  const rows = bodies.flatMap((body): readonly ComparedRow[] => {
    const [here, there] = [inLeft.get(body), inRight.get(body)];
    const [first, ...others] = [...(here ?? []), ...(there ?? [])].map(({ by }) => by);
    if (!first) return [];
    const isOneName = others.every(({ text }) => text === first.text);
    const name = isOneName ? first : { ...first, text: bodyOf(first.text) };
    return [{ name, left: cell(here), right: cell(there) }];
  });
  const isShared = ({ left: one, right: other }: ComparedRow): boolean =>
    one.kind === 'definitions' && other.kind === 'definitions';
  return {
    id: 'definitions',
    title: compare.tables.definitions,
    rows: [...rows.filter(isShared), ...rows.filter((row) => !isShared(row))],
  };
}

/** The body of `IATI, código D02` and of `Naciones Unidas (SSC/19/3)`: what stands before the place in its work. */
const bodyOf = (by: string): string => by.split(/[,(]/)[0]?.trim() || by;

/** Which concepts each stands beside, apart from those that both do. */
function placeTable(catalog: Catalog, keys: Keys, language: Language): ComparisonTable {
  const { compare, concept: t } = messagesIn(language);
  const { find, graph } = catalog;
  const row = (
    name: string,
    neighbours: (key: string) => readonly string[] | undefined,
  ): readonly ComparedRow[] => {
    const [ofLeft, ofRight] = keys.map((key) => neighbours(key) ?? []);
    if (!ofLeft || !ofRight || ofLeft.length + ofRight.length === 0) return [];
    const cell = (list: readonly string[]): ComparedCell =>
      listCell(linksTo(catalog, 'concepts', list, language), compare.nothing);
    return [
      {
        name: { text: name },
        left: cell(ofLeft.filter((key) => !ofRight.includes(key))),
        right: cell(ofRight.filter((key) => !ofLeft.includes(key))),
        shared: cell(ofLeft.filter((key) => ofRight.includes(key))),
      },
    ];
  };
  return {
    id: 'place',
    title: compare.tables.place,
    rows: [
      ...row(t.broader, (key) => find.concept.get(key).data.broader),
      ...row(t.narrower, (key) => graph.narrower.get(key)),
      ...row(t.related, (key) => graph.relatedConcepts.get(key)),
    ],
  };
}
