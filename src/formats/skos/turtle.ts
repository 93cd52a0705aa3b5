import { type Quad, Writer } from 'n3';
import { namespaces } from './statements.ts';

/** Names, with the vocabulary's own `rdf:type` first, in an order that does not depend on the machine. */
const rank = (quad: Quad): readonly string[] => [
  quad.subject.value,
  quad.predicate.value === `${namespaces.rdf}type` ? '' : quad.predicate.value,
  quad.object.id,
];

/** The statements in their order, each once. */
export function inOrder(quads: readonly Quad[]): readonly Quad[] {
  const ranked = quads.map((quad) => ({ quad, key: rank(quad).join('\n') }));
  ranked.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return ranked.filter(({ key }, at) => key !== ranked[at - 1]?.key).map(({ quad }) => quad);
}

/** The statements as Turtle. */
export function turtle(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: namespaces });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}
