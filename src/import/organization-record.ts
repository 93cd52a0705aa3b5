import { DAC_CHANNEL_SCHEME } from '#formats/iati/codes.ts';
import type { Words } from './draft.ts';
import type { NewOrganization } from './organizations.ts';
import type { FileContent } from './project-record.ts';
import { IATI_SCHEME } from './iati/relations.ts';

/** The files of a new organisation: its record, and its name in each other language of the site that it is given in. */
export function organizationFiles(
  { key, names, identifier, channel, type, website }: NewOrganization,
  [reference = '', ...others]: readonly string[],
  source: string,
): readonly { readonly path: string; readonly content: FileContent }[] {
  const own = names.find(({ language }) => language === reference) ?? names[0];
  const rest = names.filter((name) => name !== own);
  const translations = rest.filter(({ language }) => others.includes(language));
  const elsewhere = rest.filter((name) => !translations.includes(name) && name.language !== own?.language);
  const identifiers = [
    ...(identifier === undefined ? [] : [{ scheme: IATI_SCHEME, id: identifier }]),
    ...(channel === undefined ? [] : [{ scheme: DAC_CHANNEL_SCHEME, id: channel }]),
  ];
  const fields = {
    title: own?.text ?? key,
    ...(elsewhere.length === 0
      ? {}
      : { names: elsewhere.map(({ text, language }: Words) => ({ text, language })) }),
    ...(type === undefined ? {} : { type }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(website === undefined ? {} : { website }),
    sources: [source],
    ...(own === undefined || own.language === reference || own.language === ''
      ? {}
      : { language: own.language }),
  };
  return [
    { path: `organizations/${key}.mdx`, content: { fields, body: '' } },
    ...translations.map(({ language, text }) => ({
      path: `organizations/${key}.${language}.mdx`,
      content: { fields: { title: text }, body: '' },
    })),
  ];
}
