import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import { conceptKinds } from '#model/codelists/concept-kinds.ts';
import { fold } from '#model/fold.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Place } from '../addresses.ts';
import {
  byText,
  type Catalog,
  isPublished,
  linksTo,
  linkTo,
  originalLanguage,
  type RecordLink,
  summaryOf,
} from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';
import { letterOf, OTHER_LETTER } from '../letters.ts';
import { type Branch, conceptForest } from '../reading-order.ts';
import { type Words, wordsIn } from '../words.ts';

const places = {
  alphabet: { to: 'index', section: 'concepts' },
  byKind: { to: 'concepts-by-kind' },
  map: { to: 'concept-map' },
} as const satisfies Record<string, Place>;

type View = keyof typeof places;

const views = ['alphabet', 'byKind', 'map'] as const satisfies readonly View[];

/** What all ways to look through the concepts have: the frame, and the links from one to the others. */
export interface ConceptView {
  readonly frame: Frame;
  readonly views: readonly (RecordLink & { readonly current: boolean })[];
  /** How many concepts there are. */
  readonly concepts: number;
}

function conceptView(catalog: Catalog, view: View, language: Language): ConceptView {
  const { conceptViews, collections, collectionLead } = messagesIn(language);
  const titles = { ...conceptViews.titles, alphabet: collections.concepts };
  const leads = { ...conceptViews.leads, alphabet: collectionLead.concepts };
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: titles[view] },
      description: leads[view],
      place: () => places[view],
      section: 'concepts',
    }),
    views: views.map((other) => ({
      text: conceptViews.names[other],
      href: catalog.addresses.href(places[other], language),
      current: other === view,
    })),
    concepts: catalog.find.concept.all.length,
  };
}

const kindByCode = byCode(conceptKinds);

/** The kind of a concept, linked to all concepts of the kind. */
export const kindLink = (catalog: Catalog, kind: string, language: Language): RecordLink => ({
  text: codeLabel(kindByCode, kind, language),
  href: `${catalog.addresses.href(places.byKind, language)}#${kind}`,
});

interface Summarized extends RecordLink {
  readonly kind: string;
  readonly summary: Words;
}

const summarizedConcepts = (catalog: Catalog, language: Language): readonly Summarized[] =>
  byText(
    catalog.find.concept.all.map(({ key, data }) => ({
      ...linkTo(catalog, 'concepts', key, language),
      kind: data.kind,
      summary: summaryOf(catalog, 'concepts', key, language),
    })),
    language,
  );

/** A concept, in its place in the alphabet. */
export interface AlphabetConcept extends Words {
  readonly href: string;
  readonly kind: RecordLink;
  readonly summary: Words;
}

/** Another name, and the concepts that have it. */
export interface CrossReference extends Words {
  readonly see: readonly RecordLink[];
}

export interface Letter {
  readonly id: string;
  readonly letter: string;
  /** Empty for a letter of the alphabet with which nothing begins. */
  readonly items: readonly (AlphabetConcept | CrossReference)[];
}

export interface ConceptAlphabet extends ConceptView {
  readonly letters: readonly Letter[];
}

/** Concepts from A to Z, their other names among them. */
export function conceptAlphabet(catalog: Catalog, language: Language): ConceptAlphabet {
  const { alphabet } = messagesIn(language);
  const concepts = summarizedConcepts(catalog, language).map((concept) => ({
    ...concept,
    kind: kindLink(catalog, concept.kind, language),
  }));
  const items = withoutNeighbours(byText([...concepts, ...crossReferences(catalog, language)], language));
  const byLetter = Map.groupBy(items, ({ text }) => letterOf(text, alphabet));
  return {
    ...conceptView(catalog, 'alphabet', language),
    letters: [...(byLetter.has(OTHER_LETTER) ? [OTHER_LETTER] : []), ...alphabet].map((letter) => ({
      id: `letra-${letter === OTHER_LETTER ? '0' : letter.toLowerCase()}`,
      letter,
      items: byLetter.get(letter) ?? [],
    })),
  };
}

function crossReferences(catalog: Catalog, language: Language): readonly CrossReference[] {
  const { find } = catalog;
  const links = find.concept.all.map(({ key }) => linkTo(catalog, 'concepts', key, language));
  const titles = new Set(links.map(({ text }) => fold(text)));
  const names = find.concept.all.flatMap(({ key, data }) => {
    const translation = find.concept.translation(key, language);
    const written = translation ? language : originalLanguage(catalog, data);
    return (translation?.data ?? data).aliases
      .filter((alias) => !titles.has(fold(alias)))
      .map((alias) => ({ key, words: wordsIn(alias, written, language) }));
  });
  return [...Map.groupBy(names, ({ words }) => fold(words.text)).values()].flatMap((same) => {
    const [first] = same;
    const keys = [...new Set(same.map(({ key }) => key))];
    return first ? [{ ...first.words, see: linksTo(catalog, 'concepts', keys, language) }] : [];
  });
}

/** Leaves out the other names that would stand right beside the concept they lead to. */
function withoutNeighbours<T extends AlphabetConcept | CrossReference>(items: readonly T[]): readonly T[] {
  const runs: { readonly to: string; readonly items: T[] }[] = [];
  for (const item of items) {
    const to = 'see' in item ? item.see.map(({ href }) => href).join(' ') : item.href;
    const run = runs.at(-1);
    if (run?.to === to) run.items.push(item);
    else runs.push({ to, items: [item] });
  }
  return runs.flatMap((run) => {
    const concepts = run.items.filter((item) => !('see' in item));
    return concepts.length > 0 ? concepts : run.items;
  });
}

export interface ConceptsByKind extends ConceptView {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    /** What the kind takes in, in one sentence. */
    readonly about: string;
    readonly items: readonly Summarized[];
  }[];
}

/** Concepts by what they are about. */
export function conceptsByKind(catalog: Catalog, language: Language): ConceptsByKind {
  const concepts = summarizedConcepts(catalog, language);
  return {
    ...conceptView(catalog, 'byKind', language),
    groups: conceptKinds
      .map(({ code, label, about }) => ({
        id: code,
        title: inLanguage(label, language),
        about: inLanguage(about, language),
        items: concepts.filter(({ kind }) => kind === code),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

interface KeyedLink extends RecordLink {
  readonly key: string;
}

/** A concept on the map, and under it those that are part of it. */
export interface MapConcept extends KeyedLink {
  /** Wider concepts other than the one it stands under. */
  readonly alsoPartOf: readonly KeyedLink[];
  readonly related: readonly KeyedLink[];
  readonly parts: readonly MapConcept[];
}

export interface ConceptMap extends ConceptView {
  /** Trees of concepts, the largest first. */
  readonly roots: readonly MapConcept[];
}

/** Where a concept stands in the page of the map: the part of its address after `#`. */
export const mapAnchor = (key: string): string => `concepto-${key}`;

/** All concepts by what is part of what, each with the concepts it is related to. */
export function conceptMap(catalog: Catalog, language: Language): ConceptMap {
  const { find, graph } = catalog;
  const keyed = (key: string): KeyedLink => ({ ...linkTo(catalog, 'concepts', key, language), key });
  const inOrder = (keys: readonly string[]): readonly KeyedLink[] =>
    byText(keys.filter((key) => isPublished(catalog, 'concepts', key)).map(keyed), language);
  const mapConcept = (branch: Branch, parent?: string): MapConcept => ({
    ...keyed(branch.key),
    alsoPartOf: inOrder(find.concept.get(branch.key).data.broader.filter((wider) => wider !== parent)),
    related: inOrder(graph.relatedConcepts.get(branch.key) ?? []),
    parts: branch.parts.map((part) => mapConcept(part, branch.key)),
  });
  const sorted = inOrder(find.concept.all.map(({ key }) => key)).map(({ key }) => find.concept.get(key));
  return {
    ...conceptView(catalog, 'map', language),
    roots: conceptForest(sorted)
      .map((branch) => mapConcept(branch))
      .toSorted((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

/** Number of concepts of a tree. */
const sizeOf = ({ parts }: MapConcept): number => parts.reduce((size, part) => size + sizeOf(part), 1);
