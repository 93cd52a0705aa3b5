import { contentWith } from '../unit/check/base.ts';
import { corpus } from './corpus/corpus.ts';
import type { PutFile } from './trial/trial.ts';

/** Names that stand for a record alone; in the folder of all of them each gets a number. */
const OWN = /hostil(?=\.)/;

/**
 * One content folder of every input that the check takes: what is refused alone is not in it, and what replaces a
 * file of the small folder is left out where it would leave another without what it names.
 */
export function gathered(): readonly PutFile[] {
  const inputs = Object.values(corpus)
    .flat()
    .filter(({ fate }) => fate === 'harmless');
  const files = inputs.flatMap(({ trial }, n) =>
    trial.kind === 'content'
      ? trial.files.map(({ path, data }) => ({ path: path.replace(OWN, `hostil-${n}`), data }))
      : [],
  );
  const paths = new Set<string>();
  return [...files, ...contentWith().map(({ path, text }) => ({ path, data: text }))].filter(({ path }) => {
    const isFirst = !paths.has(path);
    paths.add(path);
    return isFirst;
  });
}
