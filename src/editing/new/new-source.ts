import { schemas } from '#check/record-schemas.ts';
import type { Answers } from './answers.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import type { Making } from './making.ts';
import { newFile } from './new-file.ts';
import { askKey, listSlot, textSlot, textsSlot } from './slots.ts';

const schema = schemas.source;

/** Makes a source; gives its key, or that of the one that it turned out to be. Undefined where something is missing. */
export async function newSource(
  answers: Answers,
  making: Making,
  given?: string,
): Promise<string | undefined> {
  const title =
    given ??
    (await answers.get(textSlot({ schema, path: ['title'], option: 'title', isRequired: true }, making)));
  const type = await answers.get(
    listSlot({ schema, path: ['type'], option: 'type', isRequired: true }, making),
  );
  const authors = await answers.get(
    textsSlot({ schema, path: ['authors'], option: 'author', isRequired: true }, making),
  );
  const publisher = await answers.get(textSlot({ schema, path: ['publisher'], option: 'publisher' }, making));
  const issued = await answers.get(textSlot({ schema, path: ['issued'], option: 'issued' }, making));
  const url = await answers.get(textSlot({ schema, path: ['url'], option: 'url' }, making));
  const language = await answers.get(textSlot({ schema, path: ['language'], option: 'language' }, making));
  const known = await settleDuplicates(
    'sources',
    { names: title === undefined ? [] : [title], addresses: url === undefined ? [] : [url] },
    answers,
    making,
  );
  if (known !== undefined) return known;
  const year = /^\d{4}/.exec(issued ?? '')?.[0];
  const key = await askKey(answers, 'sources', { title: title ?? '', year }, making);
  if (title === undefined || type === undefined || authors === undefined || key === undefined)
    return undefined;
  const text = newFile('sources', { type, title, authors, publisher, issued, url, language }, '', making);
  making.made.push({ collection: 'sources', key, title, path: `sources/${key}.yaml`, text });
  return key;
}
