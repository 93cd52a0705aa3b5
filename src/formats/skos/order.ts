import type { Quad } from 'n3';
import { namespaces } from './statements.ts';

// What kind of thing a subject is stands first; subjects without an address are last.
const rank = (quad: Quad): readonly string[] => [
  quad.subject.termType === 'BlankNode' ? '1' : '0',
  quad.subject.value,
  quad.predicate.value === `${namespaces.rdf}type` ? '' : quad.predicate.value,
  quad.object.id,
];

/** The statements by subject, property and value, each once: in the same order on every machine. */
export function inOrder(quads: readonly Quad[]): readonly Quad[] {
  const ranked = quads.map((quad) => ({ quad, key: rank(quad).join('\n') }));
  ranked.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return ranked.filter(({ key }, at) => key !== ranked[at - 1]?.key).map(({ quad }) => quad);
}
