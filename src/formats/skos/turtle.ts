import { type Quad, Writer } from 'n3';
import { namespaces } from './statements.ts';

/** The statements as Turtle. */
export function turtle(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: namespaces });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}
