import { codeLabel, byCode } from '#model/codelists/codelist.ts';
import { vocabularies } from '#model/codelists/vocabularies.ts';
import type { Concept } from '#model/concept.ts';
import type { Strand } from '#model/codelists/strands.ts';
import { directions, schemes } from '#model/codelists/schemes.ts';
import { strands } from '#model/codelists/strands.ts';
import type { FigureName } from '#text/components.ts';
import type { RecordTarget } from '#text/record-link.ts';
import type { Language } from '#i18n/languages.ts';
import { type Catalog, linksTo, originalLanguage, type RecordLink, summaryOf } from '../catalog.ts';
import { comparedWith } from '../comparisons.ts';
import { type ConceptWarning, conceptWarnings } from '../concept-warnings.ts';
import type { Frame } from '../frame.ts';
import { onward, type Onward } from '../learning-path.ts';
import { recordFrame } from '../record-frame.ts';
import { type ProjectCard, projectCards } from '../project-card.ts';
import { referenceViews, type ReferenceView, type SourceMark, sourceMark } from '../reference-view.ts';
import { createReferenceList, type ReferenceList } from '../references.ts';
import { type RichText, richText } from '../rich-text.ts';
import { validity } from '../validity.ts';
import { translatedWords, type Words, wordsIn } from '../words.ts';
import { mentions } from '../mentions.ts';
import type { FirstLinks } from '../first-links.ts';
import { kindLink, mapAnchor } from './concept-views.ts';
import { pageOf } from './codelist.ts';

export interface DefinitionView {
  readonly id: string;
  /** Its identifier in the page, the part of its address after `#`. */
  readonly anchor: string;
  readonly by: Words;
  readonly gist: Words;
  readonly source: SourceMark;
  readonly period: string;
}

/** A code of the concept in a known vocabulary, in words. */
export interface CodeView {
  readonly vocabulary: string;
  readonly code: string;
  readonly label?: string;
  /** The page about what the code stands for. */
  readonly href?: string;
}

export interface ConceptPage {
  readonly frame: Frame;
  readonly key: string;
  readonly kind: RecordLink;
  /** Set where the concept is what the site calls one of its strands. */
  readonly strand?: Strand;
  /** The drawing of how it works, where the site calls a strand, scheme or direction so and the text shows none. */
  readonly diagram?: FigureName;
  readonly summary: Words;
  readonly aliases: readonly string[];
  readonly body?: RichText;
  readonly definitions: readonly DefinitionView[];
  readonly notToConfuse: readonly (ConceptWarning & {
    /** Where the two are side by side. */
    readonly compareHref?: string;
  })[];
  /** Other concepts that have a page side by side with this one. */
  readonly comparedWith: readonly RecordLink[];
  readonly broader: readonly RecordLink[];
  readonly narrower: readonly RecordLink[];
  readonly related: readonly RecordLink[];
  /** Its place in the map of all concepts. */
  readonly mapHref: string;
  /** As many as a page can hold. */
  readonly examples: readonly ProjectCard[];
  /** How many there are. */
  readonly exampleCount: number;
  readonly noExample?: Words;
  readonly codes: readonly CodeView[];
  readonly mentionedBy: FirstLinks;
  readonly onward: Onward;
  readonly references: readonly ReferenceView[];
}

/** Where a body’s definition stands in the page of its concept. */
export const definitionAnchor = (id: string): string => `definicion-${id}`;

/** Where the projects that show a concept stand in its page. */
export const EXAMPLES_ID = 'ejemplos';

// A strand of a large register has thousands.
const MOST_EXAMPLES = 150;

const vocabularyByCode = byCode(vocabularies);

/** Everything the page of a concept shows. */
export function conceptPage(catalog: Catalog, key: string, language: Language): ConceptPage {
  const { find, graph } = catalog;
  const entry = find.concept.get(key);
  const { data, body } = entry;
  const translation = find.concept.translation(key, language);
  const original = originalLanguage(catalog, data);
  const textLanguage = translation ? language : original;
  const references = createReferenceList();
  const summary = summaryOf(catalog, 'concepts', key, language);
  const text = richText(catalog, (translation ?? { body }).body, language, textLanguage, references);
  const strand = strandOf(catalog, key);
  const drawn = diagramOf(catalog, key);
  const noExample = translation?.data.noExample ?? data.noExample;

  const definitions = definitionViews(catalog, key, language, references);
  const compared = comparedWith(catalog, 'concepts', key, language);
  const compareHref = (other: string | undefined): { readonly compareHref?: string } => {
    const href = compared.find((link) => link.key === other)?.href;
    return href === undefined ? {} : { compareHref: href };
  };
  const warnings = conceptWarnings(catalog, key, language);
  const warnedOf = new Set(warnings.map((warning) => warning.key));

  const projects = graph.projectsByConcept.get(key) ?? [];
  return {
    frame: recordFrame(catalog, 'concepts', entry, translation, language, summary.text),
    key,
    kind: kindLink(catalog, data.kind, language),
    ...(strand === undefined ? {} : { strand }),
    ...(drawn === undefined || text?.parts.some((part) => 'figure' in part) ? {} : { diagram: drawn }),
    summary,
    aliases: translation?.data.aliases ?? data.aliases,
    ...(text === undefined ? {} : { body: text }),
    definitions,
    notToConfuse: warnings.map((warning) => ({ ...warning, ...compareHref(warning.key) })),
    comparedWith: compared.filter((link) => !warnedOf.has(link.key)),
    broader: linksTo(catalog, 'concepts', data.broader, language),
    narrower: linksTo(catalog, 'concepts', graph.narrower.get(key), language),
    related: linksTo(catalog, 'concepts', graph.relatedConcepts.get(key), language),
    mapHref: `${catalog.addresses.href({ to: 'concept-map' }, language)}#${mapAnchor(key)}`,
    examples: toldFirst(projectCards(catalog, projects, language), body.links).slice(0, MOST_EXAMPLES),
    exampleCount: projects.length,
    ...(noExample === undefined
      ? {}
      : { noExample: wordsIn(noExample, translation?.data.noExample ? language : original, language) }),
    codes: codeViews(catalog, data.codes, language),
    mentionedBy: mentions(catalog, { scheme: 'concept', key }, language),
    onward: onward(catalog, key, language),
    references: referenceViews(catalog, references, language),
  };
}

/** How each body defines the concept. */
export function definitionViews(
  catalog: Catalog,
  key: string,
  language: Language,
  references: ReferenceList,
): readonly DefinitionView[] {
  const { data } = catalog.find.concept.get(key);
  const translation = catalog.find.concept.translation(key, language);
  const languages = { page: language, original: originalLanguage(catalog, data) };
  return data.definitions.map((definition) => {
    const translated = translation?.data.definitions.find(({ id }) => id === definition.id);
    return {
      id: definition.id,
      anchor: definitionAnchor(definition.id),
      by: translatedWords(translated?.by ?? (translated && definition.by), definition.by, languages),
      gist: translatedWords(translated?.gist, definition.gist, languages),
      source: sourceMark(catalog, references, definition.source, language),
      period: validity(definition, language),
    };
  });
}

export const codeViews = (
  catalog: Catalog,
  codes: Concept['codes'],
  language: Language,
): readonly CodeView[] =>
  codes.map(({ vocabulary, code }) => {
    const { entries, list } = vocabularyByCode.get(vocabulary) ?? {};
    const href = list && pageOf(catalog, list, language)(code);
    return {
      vocabulary: codeLabel(vocabularyByCode, vocabulary, language),
      code,
      ...(entries ? { label: codeLabel(byCode(entries), code, language) } : {}),
      ...(href === undefined ? {} : { href }),
    };
  });

/** Examples that the text tells of, in its order, then the others. */
function toldFirst(cards: readonly ProjectCard[], links: readonly RecordTarget[]): readonly ProjectCard[] {
  const told = links.filter(({ scheme }) => scheme === 'project').map(({ key }) => key);
  const rank = ({ key }: ProjectCard): number => {
    const at = told.indexOf(key);
    return at === -1 ? told.length : at;
  };
  return cards.toSorted((a, b) => rank(a) - rank(b));
}

const strandOf = (catalog: Catalog, key: string): Strand | undefined =>
  strands.find(({ code }) => catalog.site.terms.strand[code] === key)?.code;

function diagramOf({ site: { terms } }: Catalog, key: string): FigureName | undefined {
  const named: readonly { readonly name: FigureName; readonly concept: string | undefined }[] = [
    ...strands.map(({ code }) => ({ name: code, concept: terms.strand[code] })),
    ...schemes.map(({ code }) => ({ name: code, concept: terms.scheme[code] })),
    ...directions.map(({ code }) => ({ name: code, concept: terms.direction[code] })),
  ];
  return named.find(({ concept }) => concept === key)?.name;
}
