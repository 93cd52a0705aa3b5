import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { formEs as words } from '#i18n/editor/form-es.ts';
import type { Grouping } from '#model/grouping.ts';
import { KEY_PATTERN } from '#model/key.ts';
import type { Site } from '#model/site.ts';
import { backendOf } from './backend.ts';
import { fieldWidget } from './field-widget.ts';
import { type FormFiles, formFiles, recordForm } from './form-files.ts';
import { BEFORE, BODY, FILES, NAMES } from './hidden-fields.ts';

/** What the form is made from. */
export interface FormContent {
  readonly site: Site;
  readonly groupings: readonly Grouping[];
  /** Folder of the content in the repository. */
  readonly folder: string;
  /** Name of a language, for an editor who reads Spanish. */
  readonly languageName: (language: string) => string;
  /** Address of the site's mark. */
  readonly icon: string;
}

/** What the page of the form fetches. */
export interface FormSettings {
  /** Languages of the site, the reference language first. */
  readonly languages: readonly string[];
  /** Whether there is a server to sign in to; without one the form works with a folder of the editor’s computer. */
  readonly hasServer: boolean;
  readonly config: CmsConfig;
}

export const formSettings = (content: FormContent): FormSettings => ({
  languages: content.site.languages,
  hasServer: content.site.editing !== undefined,
  config: cmsConfig(content),
});

/** All that Sveltia CMS is told: where to read and write, and the fields of each kind of file. */
export function cmsConfig(content: FormContent): CmsConfig {
  const { site, icon } = content;
  return {
    load_config_file: false,
    backend: backendOf(site),
    publish_mode: proposes(site) ? 'editorial_workflow' : 'simple',
    app_title: words.title(site.name),
    site_url: site.url,
    display_url: site.url,
    logo: { src: icon },
    show_preview_links: false,
    // Records hold no files; the option may not be left out, and the folder must hold nothing that can be lost.
    media_folder: 'public/media',
    public_folder: '/media',
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: formFiles(site.languages).map((files) => collectionOf(files, content)),
  };
}

const proposes = ({ editing }: Site): boolean =>
  editing !== undefined && editing.propose && editing.backend !== 'gitea';

/** What a project cannot be without, though an imported one may be. */
const needed: ReadonlySet<string> = new Set(['strand', 'scheme', 'direction', 'sectors', 'sources']);

/** A field as a new record has it: a draft until its text is there, and nothing left out that the check asks for. */
function asBegun({ collection, language }: FormFiles, field: Field): Field {
  if (language !== undefined) return field;
  if (collection === 'projects' && needed.has(field.name)) return { ...field, required: true };
  const isText = collection === 'projects' || collection === 'concepts';
  return isText && field.name === 'draft' && field.widget === 'boolean' ? { ...field, default: true } : field;
}

function collectionOf(files: FormFiles, content: FormContent): EntryCollection {
  const { name, collection, language } = files;
  const { fields, hasBody } = recordForm(files);
  const { all, one } = words.collections[collection];
  const spoken = language === undefined ? undefined : content.languageName(language);
  return {
    name,
    label: language === undefined ? all : words.translated(all, language),
    label_singular: spoken === undefined ? one : words.translation(spoken),
    // A file goes to the list with the deepest folder whose pattern it fits: a translation, which fits both
    // patterns, to its own.
    ...(language === undefined
      ? { folder: content.folder, path: `${collection}/{{slug}}` }
      : { folder: `${content.folder}/${collection}` }),
    filter: { field: FILES, value: name },
    format: name,
    identifier_field: 'title',
    slug: {
      ...(language === undefined ? { template: '{{title}}' } : {}),
      editable: ['create'],
      hint: language === undefined ? words.key.hint : words.key.original,
      pattern: [KEY_PATTERN.source, words.key.form],
    },
    // Other records refer to it, and other people to its address.
    delete: false,
    duplicate: false,
    sortable_fields: ['title', ...(fields.some((field) => field.name === 'reviewed') ? ['reviewed'] : [])],
    fields: [
      { name: FILES, widget: 'hidden', default: name },
      { name: BEFORE, widget: 'hidden' },
      { name: NAMES, widget: 'hidden' },
      ...fields.map((field) => asBegun(files, fieldWidget(field, content.groupings))),
      ...(hasBody
        ? [
            {
              name: BODY,
              label: words.body.label,
              hint: words.body.hint,
              widget: 'text' as const,
              required: false,
              use_emoji_autocomplete: false,
            },
          ]
        : []),
    ],
  };
}
