import { schemas } from '#check/record-schemas.ts';
import type { Answers } from './answers.ts';
import { citedSources } from './cited-sources.ts';
import type { Making } from './making.ts';
import { newFile } from './new-file.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import { askKey, listSlot, textSlot, textsSlot } from './slots.ts';

const schema = schemas.concept;

/** Makes a concept, as a draft; gives its key, or that of the one that it turned out to be. */
export async function newConcept(answers: Answers, making: Making): Promise<string | undefined> {
  const title = await answers.get(
    textSlot({ schema, path: ['title'], option: 'title', isRequired: true }, making),
  );
  const aliases = await answers.get(textsSlot({ schema, path: ['aliases'], option: 'alias' }, making));
  const names = [...(title === undefined ? [] : [title]), ...(aliases ?? [])];
  const known = await settleDuplicates('concepts', { names }, answers, making);
  if (known !== undefined) return known;
  const kind = await answers.get(
    listSlot({ schema, path: ['kind'], option: 'kind', isRequired: true }, making),
  );
  const summary = await answers.get(
    textSlot({ schema, path: ['summary'], option: 'summary', isRequired: true }, making),
  );
  const sources = await citedSources(answers, making, true);
  const key = await askKey(answers, 'concepts', { title: title ?? '' }, making);
  if (title === undefined || kind === undefined || summary === undefined || !sources || key === undefined) {
    return undefined;
  }
  const data = { draft: true, kind, title, summary, aliases };
  const text = newFile('concepts', data, citedSentence(summary, sources), making);
  making.made.push({ collection: 'concepts', key, title, path: `concepts/${key}.mdx`, text });
  return key;
}

/** A sentence of the text that cites its sources: a concept cites them nowhere else. */
function citedSentence(sentence: string, sources: readonly string[]): string {
  const words = sentence.replace(/\.$/, '').replace(/[\\<>{}[\]*_`]/g, '\\$&');
  return `${words} [${sources.map((source) => `@${source}`).join('; ')}].`;
}
