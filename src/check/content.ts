import type { Collection } from '#model/key.ts';
import { REFERENCE_LANGUAGE } from '#model/language.ts';
import type { PartialDate } from '#model/partial-date.ts';
import type { EditorLanguage, EditorMessages } from '#i18n/editor/messages.ts';
import { roleOf } from './content-file.ts';
import type { Position, Problem } from './finding.ts';
import type { Instead } from './fixes/instead.ts';
import type { Candidate } from './nearest.ts';
import type { FileOf, ParsedFile } from './parse-file.ts';

/** The files of a content folder, each read on its own, as the rules across records see them. */
export interface Content {
  readonly files: readonly ParsedFile[];
  readonly concepts: readonly FileOf<'concept'>[];
  readonly projects: readonly FileOf<'project'>[];
  readonly organizations: readonly FileOf<'organization'>[];
  readonly pages: readonly FileOf<'page'>[];
  readonly sources: readonly FileOf<'source'>[];
  readonly conceptTranslations: readonly FileOf<'conceptTranslation'>[];
  readonly projectTranslations: readonly FileOf<'projectTranslation'>[];
  readonly organizationTranslations: readonly FileOf<'organizationTranslation'>[];
  readonly pageTranslations: readonly FileOf<'pageTranslation'>[];
  readonly groupings: readonly FileOf<'groupings'>[];
  readonly formerAddresses: readonly FileOf<'formerAddresses'>[];
  readonly site: FileOf<'site'> | undefined;
  /** Languages of the site, the reference language first. */
  readonly siteLanguages: readonly string[];
  /** Keys that exist, whether or not their files can be read, each with the names people know it by. */
  readonly keys: Readonly<Record<Collection, ReadonlyMap<string, Candidate>>>;
  /** Records by key, for what their translations are compared with. */
  readonly originals: {
    readonly concepts: ReadonlyMap<string, FileOf<'concept'>>;
    readonly projects: ReadonlyMap<string, FileOf<'project'>>;
    readonly organizations: ReadonlyMap<string, FileOf<'organization'>>;
    readonly pages: ReadonlyMap<string, FileOf<'page'>>;
  };
  /** Translations, by `collection/key.language`. */
  readonly translated: ReadonlyMap<string, TranslationFile>;
  /** Names of the files that a text may show. */
  readonly images: readonly string[];
  /** Drafts, as `collection/key`. */
  readonly drafts: ReadonlySet<string>;
  /** The day on which the check is made. */
  readonly asOf: PartialDate;
  readonly language: EditorLanguage;
  readonly messages: EditorMessages;
}

/** What a rule finds, in terms of the data; its place in the file is worked out from the path. */
export interface RuleProblem extends Problem {
  /** The file, or the path of one that should be there. */
  readonly file: ParsedFile | string;
  /** Path in the data; the whole record when left out. */
  readonly path?: readonly PropertyKey[] | undefined;
  readonly part?: 'key' | 'value' | undefined;
  /** What to write in place of the value at the path. */
  readonly instead?: Instead | undefined;
  /** Place in the text of the file, for what is not a field. */
  readonly at?: Position | undefined;
  /** Paths that the rule looked at: where one of them is refused already, it has nothing to add. */
  readonly about?: readonly (readonly PropertyKey[])[] | undefined;
}

/** A rule: what it finds wrong in the content. */
export type Rule = (content: Content) => readonly RuleProblem[];

/** Any record in the reference language. */
export type RecordFile = FileOf<'concept' | 'project' | 'organization' | 'page' | 'source'>;
/** Any record in another language. */
export type TranslationFile = FileOf<
  'conceptTranslation' | 'projectTranslation' | 'organizationTranslation' | 'pageTranslation'
>;

/** Gathers parsed files for the rules. */
export function contentOf(
  files: readonly ParsedFile[],
  asOf: PartialDate,
  language: EditorLanguage,
  messages: EditorMessages,
): Content {
  const site = files.find((file) => file.type === 'site');
  const records = {
    concepts: files.filter((file) => file.type === 'concept'),
    projects: files.filter((file) => file.type === 'project'),
    organizations: files.filter((file) => file.type === 'organization'),
    pages: files.filter((file) => file.type === 'page'),
    sources: files.filter((file) => file.type === 'source'),
  };
  const translations = {
    conceptTranslations: files.filter((file) => file.type === 'conceptTranslation'),
    projectTranslations: files.filter((file) => file.type === 'projectTranslation'),
    organizationTranslations: files.filter((file) => file.type === 'organizationTranslation'),
    pageTranslations: files.filter((file) => file.type === 'pageTranslation'),
  };
  const misplaced = keysOfMisplaced(files);
  return {
    files,
    ...records,
    ...translations,
    groupings: files.filter((file) => file.type === 'groupings'),
    formerAddresses: files.filter((file) => file.type === 'formerAddresses'),
    site,
    siteLanguages: site?.legible?.data.languages ?? [REFERENCE_LANGUAGE, 'en'],
    keys: {
      concepts: candidates(records.concepts, translations.conceptTranslations, misplaced.concepts),
      projects: candidates(records.projects, translations.projectTranslations, misplaced.projects),
      organizations: candidates(
        records.organizations,
        translations.organizationTranslations,
        misplaced.organizations,
      ),
      pages: candidates(records.pages, translations.pageTranslations, misplaced.pages),
      sources: candidates(records.sources, [], misplaced.sources),
    },
    originals: {
      concepts: byKey(records.concepts),
      projects: byKey(records.projects),
      organizations: byKey(records.organizations),
      pages: byKey(records.pages),
    },
    translated: new Map(
      Object.values(translations)
        .flat()
        .map((file) => [`${file.role.collection}/${file.role.key}.${file.role.language}`, file]),
    ),
    images: files.flatMap(({ role }) => (role.kind === 'image' ? [role.name] : [])),
    drafts: new Set(
      Object.values(records)
        .flat()
        .filter((file) => file.legible?.data.draft)
        .map(({ role }) => `${role.collection}/${role.key}`),
    ),
    asOf,
    language,
    messages,
  };
}

const byKey = <F extends RecordFile>(files: readonly F[]): ReadonlyMap<string, F> =>
  new Map(files.map((file) => [file.role.key, file]));

function candidates(
  records: readonly RecordFile[],
  translations: readonly TranslationFile[],
  misplaced: readonly string[],
): ReadonlyMap<string, Candidate> {
  const keys = [...records.map(({ role }) => role.key), ...misplaced];
  const known = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const file of [...records, ...translations]) {
    const names = known.get(file.role.key);
    for (const name of namesIn(file)) names?.push(name);
  }
  return new Map([...known].map(([value, names]) => [value, { value, names }]));
}

/** Keys of records whose file is in the wrong place: that is told of the file, not of all that names the record. */
function keysOfMisplaced(files: readonly ParsedFile[]): Readonly<Record<Collection, readonly string[]>> {
  const found: Record<Collection, string[]> = {
    concepts: [],
    projects: [],
    organizations: [],
    pages: [],
    sources: [],
  };
  for (const { role, elsewhere } of files) {
    if (role.kind === 'record' && elsewhere !== undefined) found[elsewhere].push(role.key);
    if (role.kind !== 'stray' || role.better === undefined) continue;
    const meant = roleOf(role.better);
    if (meant.kind === 'record') found[meant.collection].push(meant.key);
  }
  return found;
}

/** Title, aliases and acronyms of a file. */
export function namesIn(file: RecordFile | TranslationFile): readonly string[] {
  const data = file.legible?.data;
  if (!data) return [];
  return [
    data.title,
    ...('aliases' in data ? data.aliases : []),
    ...('acronyms' in data ? data.acronyms : []),
  ];
}

/** All that a file says its record is called: also its names in other languages and its official title. */
export function everyName(file: RecordFile | TranslationFile): readonly string[] {
  const data = file.legible?.data;
  return [
    ...namesIn(file),
    ...(data && 'names' in data ? data.names.map(({ text }) => text) : []),
    ...(data && 'officialTitle' in data && data.officialTitle ? [data.officialTitle.text] : []),
  ];
}

/** Every record, of any collection. */
export const recordsIn = (content: Content): readonly RecordFile[] => [
  ...content.concepts,
  ...content.projects,
  ...content.organizations,
  ...content.pages,
  ...content.sources,
];

/** Every translation, of any collection. */
export const translationsIn = (content: Content): readonly TranslationFile[] => [
  ...content.conceptTranslations,
  ...content.projectTranslations,
  ...content.organizationTranslations,
  ...content.pageTranslations,
];
