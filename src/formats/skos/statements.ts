import type { BlankNode, Literal, NamedNode, Quad } from 'n3';
import { DataFactory } from 'n3';
import { datePrecision, type PartialDate } from '#model/partial-date.ts';

const { blankNode, literal, namedNode, quad } = DataFactory;

/** Vocabularies that the files use, by prefix. */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term of a vocabulary, as `skos:prefLabel`. */
export type Term = `${keyof typeof namespaces}:${string}`;

export type Value = NamedNode | BlankNode | Literal;

/** Properties of a subject, each with its values. */
export type Properties = Readonly<Partial<Record<Term, readonly Value[]>>>;

const isPrefix = (text: string): text is keyof typeof namespaces => Object.hasOwn(namespaces, text);

/** The term's whole address. */
export function term(name: string): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  if (!isPrefix(prefix)) throw new Error(`${name}: no such prefix.`);
  return namedNode(namespaces[prefix] + local);
}

/** What has the address, escaped as RDF wants it. */
export const resource = (address: string): NamedNode => namedNode(new URL(address).href);

/** Something that has no address, by a name that only the file knows. */
export const unaddressed = (name: string): BlankNode => blankNode(name);

export const words = (text: string, language: string): Literal => literal(text, language);

export const plain = (text: string): Literal => literal(text);

/** A code of the vocabulary that has the address. */
export const notation = (code: string, vocabulary: string): Literal => literal(code, resource(vocabulary));

const dateTypes = { year: 'xsd:gYear', month: 'xsd:gYearMonth', day: 'xsd:date' } as const;

/** A date at the precision at which it is known. */
export const date = (value: PartialDate): Literal => literal(value, term(dateTypes[datePrecision(value)]));

export const truth = (value: boolean): Literal => literal(String(value), term('xsd:boolean'));

/** The statements that give the subject its properties. */
export function statements(subject: string | BlankNode, properties: Properties): readonly Quad[] {
  const about = typeof subject === 'string' ? resource(subject) : subject;
  return Object.entries(properties).flatMap(([name, values]) => {
    const property = term(name);
    return (values ?? []).map((value) => quad(about, property, value));
  });
}
