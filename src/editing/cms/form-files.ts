import { type FileType, schemas } from '#check/record-schemas.ts';
import { type TextCollection, textCollections } from '#check/content-file.ts';
import type { Collection } from '#model/key.ts';
import { formFields } from './form-field.ts';
import type { RecordForm } from './write-record.ts';

/** Files of one kind, as the form lists them. */
export interface FormFiles {
  /** Name of the list, and of how its files are read and written. */
  readonly name: string;
  readonly type: RecordType;
  readonly collection: Collection;
  /** Language of a translation. */
  readonly language: string | undefined;
  /** What follows the key in the name of a file. */
  readonly extension: string;
}

/** Types of file that the form edits: every record, not the settings of the site. */
export type RecordType = Exclude<FileType, 'site' | 'groupings' | 'formerAddresses' | 'deadLinks'>;

const originals = [
  { collection: 'projects', type: 'project' },
  { collection: 'concepts', type: 'concept' },
  { collection: 'organizations', type: 'organization' },
  { collection: 'sources', type: 'source' },
  { collection: 'pages', type: 'page' },
] as const satisfies readonly { readonly collection: Collection; readonly type: RecordType }[];

const translations: Readonly<Record<TextCollection, RecordType>> = {
  projects: 'projectTranslation',
  concepts: 'conceptTranslation',
  organizations: 'organizationTranslation',
  pages: 'pageTranslation',
};

/** Every kind of file that the form edits, each followed by its translations. */
export function formFiles(languages: readonly string[]): readonly FormFiles[] {
  const [, ...others] = languages;
  return originals.flatMap(({ collection, type }) => {
    const translated = textCollections.find((one) => one === collection);
    return [
      {
        name: collection,
        type,
        collection,
        language: undefined,
        extension: translated ? 'mdx' : 'yaml',
      },
      ...others.flatMap((language) =>
        translated
          ? [
              {
                name: `${collection}-${language}`,
                type: translations[translated],
                collection,
                language,
                extension: `${language}.mdx`,
              },
            ]
          : [],
      ),
    ];
  });
}

/** What the form asks in files of a kind. */
export const recordForm = ({ type, extension }: Pick<FormFiles, 'type' | 'extension'>): RecordForm => ({
  fields: formFields(schemas[type]),
  hasBody: extension.endsWith('mdx'),
});
