import { schemas } from '#check/record-schemas.ts';
import type { Answers } from './answers.ts';
import { citedSources } from './cited-sources.ts';
import { givenIdentifiers } from './identifiers.ts';
import type { Making } from './making.ts';
import { newFile } from './new-file.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import { askKey, listSlot, textSlot, textsSlot } from './slots.ts';

const schema = schemas.organization;

/** Makes an organisation; gives its key, or that of the one that it turned out to be. */
export async function newOrganization(
  answers: Answers,
  making: Making,
  given?: string,
): Promise<string | undefined> {
  const title =
    given ??
    (await answers.get(textSlot({ schema, path: ['title'], option: 'title', isRequired: true }, making)));
  const acronyms = await answers.get(textsSlot({ schema, path: ['acronyms'], option: 'acronym' }, making));
  const identifiers = await givenIdentifiers(answers, making);
  const names = [...(title === undefined ? [] : [title]), ...(acronyms ?? [])];
  const known = await settleDuplicates('organizations', { names, identifiers }, answers, making);
  if (known !== undefined) return known;
  const type = await answers.get(listSlot({ schema, path: ['type'], option: 'type' }, making));
  const country = await answers.get(listSlot({ schema, path: ['country'], option: 'country' }, making));
  const website = await answers.get(textSlot({ schema, path: ['website'], option: 'website' }, making));
  const sources = await citedSources(answers, making, false);
  const key = await askKey(answers, 'organizations', { title: title ?? '', acronym: acronyms?.[0] }, making);
  if (title === undefined || key === undefined) return undefined;
  const data = {
    title,
    acronyms,
    type,
    country,
    identifiers: identifiers.length > 0 ? identifiers : undefined,
    website,
    sources: sources && sources.length > 0 ? sources : undefined,
  };
  const text = newFile('organizations', data, '', making);
  making.made.push({ collection: 'organizations', key, title, path: `organizations/${key}.mdx`, text });
  return key;
}
