import type { Quad } from 'n3';
import { codeMatches } from '#model/codelists/code-matches.ts';
import type { Concept } from '#model/concept.ts';
import { statedDate } from '#model/partial-date.ts';
import { lastChange } from '#catalog/build-facts.ts';
import { hrefOf, isPublished, originalLanguage, type Catalog } from '#catalog/catalog.ts';
import { definitionAnchor } from '#catalog/pages/concept.ts';
import { isLanguage, messagesIn } from '#i18n/languages.ts';
import { recordUri } from '../record-uri.ts';
import { releaseOf } from '../release.ts';
import { codeUri, vocabularyCode } from './code-uris.ts';
import { widerThan } from './hierarchy.ts';
import { addressOf, day, localized, publication, publisherStatements } from './publication.ts';
import { date, plain, type Properties, resource, statements, term, type Value, words } from './statements.ts';

type ConceptEntry = Catalog['find']['concept']['all'][number];

/** What a concept says in one language. */
interface ConceptWords {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly searchTerms: readonly string[];
  readonly definitions: readonly {
    readonly id: string;
    readonly by?: string | undefined;
    readonly gist: string;
  }[];
  readonly notToConfuse: readonly {
    readonly concept?: string | undefined;
    readonly name?: string | undefined;
    readonly difference: string;
  }[];
}

/** The concepts, with what stands in several files brought together. */
interface Gathered {
  readonly catalog: Catalog;
  readonly scheme: string;
  /** Wider concepts that are published. */
  readonly broader: (key: string) => readonly string[];
  /** Its words in each language in which there are any, by concept. */
  readonly words: ReadonlyMap<string, readonly ConceptWords[]>;
  /** Its files, the original first, by concept. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Published sources of its definitions and its texts, by concept. */
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The concepts of the catalog as a SKOS concept scheme. The address of a concept’s page is its URI. */
export function conceptStatements(catalog: Catalog): readonly Quad[] {
  const gathered = gather(catalog);
  const entries = catalog.find.concept.all;
  const cited = new Set([...gathered.sources.values()].flatMap((keys) => [...keys]));
  return [
    ...publisherStatements(catalog),
    ...aboutScheme(gathered),
    ...entries.flatMap((entry) => [
      ...aboutConcept(gathered, entry),
      ...definitionsElsewhere(gathered, entry),
      ...entry.data.codes.flatMap(
        ({ vocabulary, code }) => vocabularyCode(catalog, vocabulary, code).described,
      ),
    ]),
    ...[...cited].flatMap((key) => aboutSource(catalog, key)),
  ];
}

function gather(catalog: Catalog): Gathered {
  const { find, records } = catalog;
  const translations = Map.groupBy(records.conceptTranslations, ({ key }) => key);
  const byKey = <T>(of: (entry: ConceptEntry, translated: typeof records.conceptTranslations) => T) =>
    new Map(find.concept.all.map((entry) => [entry.key, of(entry, translations.get(entry.key) ?? [])]));
  return {
    catalog,
    scheme: addressOf(catalog, { to: 'index', section: 'concepts' }),
    broader: publishedBroader(catalog),
    words: byKey(({ data }, translated) => {
      const original = originalLanguage(catalog, data);
      return [
        { ...data, language: original },
        ...translated
          .filter(({ language }) => language !== original)
          .map((translation) => ({ ...translation.data, language: translation.language })),
      ];
    }),
    files: byKey(({ path }, translated) => [path, ...translated.map((translation) => translation.path)]),
    sources: byKey(({ data, body }, translated) => {
      const cited = [body, ...translated.map((translation) => translation.body)].flatMap(
        ({ citations }) => citations,
      );
      const named = [...data.definitions, ...cited].map(({ source }) => source);
      return new Set(named.filter((key) => find.source.maybe(key)));
    }),
  };
}

const publishedBroader =
  (catalog: Catalog) =>
  (key: string): readonly string[] =>
    (catalog.find.concept.maybe(key)?.data.broader ?? []).filter((wider) =>
      isPublished(catalog, 'concepts', wider),
    );

function aboutScheme({ catalog, scheme, broader, files }: Gathered): readonly Quad[] {
  const { addresses, site, facts } = catalog;
  const changed = lastChange(facts, [...files.values()].flat());
  return statements(scheme, {
    'rdf:type': [term('skos:ConceptScheme')],
    'dct:title': addresses.languages.map((language) =>
      words(`${messagesIn(language).collections.concepts} · ${site.name}`, language),
    ),
    'dct:description': localized(site.description),
    ...publication(catalog),
    'dct:modified': day(changed),
    'owl:versionInfo': [plain(releaseOf(facts).version)],
    'dc:language': addresses.languages.map(plain),
    'skos:hasTopConcept': catalog.find.concept.all
      .filter(({ key }) => broader(key).length === 0)
      .map(({ key }) => resource(recordUri(catalog, 'concepts', key))),
  });
}

function aboutConcept(gathered: Gathered, { key, data, path }: ConceptEntry): readonly Quad[] {
  const { catalog, scheme, broader } = gathered;
  const { addresses, graph, facts } = catalog;
  const uri = recordUri(catalog, 'concepts', key);
  const inEach = gathered.words.get(key) ?? [];
  const toConcepts = (keys: readonly string[]): readonly Value[] =>
    keys
      .filter((other) => isPublished(catalog, 'concepts', other))
      .map((other) => resource(recordUri(catalog, 'concepts', other)));
  return statements(uri, {
    'rdf:type': [term('skos:Concept')],
    'skos:inScheme': [resource(scheme)],
    'skos:topConceptOf': broader(key).length === 0 ? [resource(scheme)] : [],
    ...labels(inEach),
    'skos:definition': [
      ...inEach.map(({ summary, language }) => words(summary, language)),
      ...data.definitions.map(({ id }) => resource(`${uri}#${definitionAnchor(id)}`)),
    ],
    'skos:scopeNote': inEach.flatMap((own) =>
      own.notToConfuse.map((other) => scopeNote(gathered, own, other)),
    ),
    'skos:broader': toConcepts(broader(key)),
    'skos:narrower': toConcepts(graph.narrower.get(key) ?? []),
    'skos:related': toConcepts(relatedAside(catalog, key)),
    'skos:example': (graph.projectsByConcept.get(key) ?? []).map((project) =>
      resource(recordUri(catalog, 'projects', project)),
    ),
    ...mappings(catalog, data),
    'dct:type': [resource(codeUri(catalog, 'conceptKinds', data.kind))],
    'dct:source': [...(gathered.sources.get(key) ?? [])].map((source) =>
      resource(recordUri(catalog, 'sources', source)),
    ),
    'dct:created': day(facts.files[path]?.created),
    'dct:modified': day(lastChange(facts, gathered.files.get(key) ?? [])),
    'foaf:page': addresses.languages.map((language) =>
      resource(addresses.absolute(hrefOf(catalog, 'concepts', key, language))),
    ),
  });
}

// A word is one kind of label of a concept: the preferred one, else another name, else a hidden one.
const labels = (inEach: readonly ConceptWords[]): Properties => ({
  'skos:prefLabel': inEach.map(({ title, language }) => words(title, language)),
  'skos:altLabel': inEach.flatMap(({ title, aliases, language }) =>
    aliases.filter((alias) => alias !== title).map((alias) => words(alias, language)),
  ),
  'skos:hiddenLabel': inEach.flatMap(({ title, aliases, searchTerms, language }) =>
    searchTerms
      .filter((hidden) => hidden !== title && !aliases.includes(hidden))
      .map((hidden) => words(hidden, language)),
  ),
});

function scopeNote(
  gathered: Gathered,
  { language }: ConceptWords,
  { concept, name, difference }: ConceptWords['notToConfuse'][number],
): Value {
  const other =
    concept === undefined
      ? name
      : gathered.words.get(concept)?.find((theirs) => theirs.language === language)?.title;
  return other !== undefined && isLanguage(language)
    ? words(messagesIn(language).concept.differsFrom(other, difference), language)
    : words(difference, language);
}

/**
 * Related concepts that are neither wider nor narrower than the concept, however far up or down: SKOS keeps the two
 * relations apart, and the closer one stays.
 */
export function relatedAside(catalog: Catalog, key: string): readonly string[] {
  const broader = publishedBroader(catalog);
  const wider = widerThan(key, broader);
  return (catalog.graph.relatedConcepts.get(key) ?? []).filter(
    (other) => other !== key && !wider.has(other) && !widerThan(other, broader).has(key),
  );
}

const relationOf = new Map(codeMatches.map(({ code, skos }) => [code, `skos:${skos}` as const]));

function mappings(catalog: Catalog, { codes }: Concept): Properties {
  const byRelation = Map.groupBy(codes, ({ match }) => relationOf.get(match) ?? 'skos:relatedMatch');
  return Object.fromEntries(
    [...byRelation].map(([relation, coded]) => [
      relation,
      coded.flatMap(({ vocabulary, code }) => vocabularyCode(catalog, vocabulary, code).nodes),
    ]),
  );
}

/** How each body defines the concept. */
function definitionsElsewhere(
  { catalog, words: wordsOf }: Gathered,
  { key, data }: ConceptEntry,
): readonly Quad[] {
  const uri = recordUri(catalog, 'concepts', key);
  return data.definitions.flatMap(({ id, source, since, until }) => {
    const inEach = (wordsOf.get(key) ?? []).flatMap(({ language, definitions }) =>
      definitions.filter((own) => own.id === id).map((own) => ({ ...own, language })),
    );
    return statements(`${uri}#${definitionAnchor(id)}`, {
      'rdf:value': inEach.map(({ gist, language }) => words(gist, language)),
      'dc:creator': inEach.flatMap(({ by, language }) => (by === undefined ? [] : [words(by, language)])),
      'dct:source': catalog.find.source.maybe(source)
        ? [resource(recordUri(catalog, 'sources', source))]
        : [],
      'schema:validFrom': stated(since),
      'schema:validThrough': stated(until),
    });
  });
}

// A date that is not known is no date; that it was looked for, the other formats say.
const stated = (value: Concept['definitions'][number]['since']): readonly Value[] => {
  const known = statedDate(value);
  return known === undefined ? [] : [date(known)];
};

function aboutSource(catalog: Catalog, key: string): readonly Quad[] {
  const { title, language } = catalog.find.source.get(key).data;
  return statements(recordUri(catalog, 'sources', key), {
    'dct:title': [language === undefined ? plain(title) : words(title, language)],
  });
}
