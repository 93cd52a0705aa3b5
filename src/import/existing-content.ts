import type { ContentFile } from '#check/content-file.ts';
import { type FileOf, type ParsedFile, parseFile } from '#check/parse-file.ts';
import { isIatiScheme } from '#formats/iati/codes.ts';
import type { Site } from '#model/site.ts';
import { REFERENCE_LANGUAGE } from '#model/language.ts';

type ProjectFile = FileOf<'project'>;

/** Files of the content whose fields cannot be read as they were written: what they hold would be lost or doubled. */
export class BrokenContent extends Error {
  readonly paths: ReadonlySet<string>;

  constructor(paths: readonly string[]) {
    super(paths.join(', '));
    this.name = 'BrokenContent';
    this.paths = new Set(paths);
  }
}

/** The content folder as an import sees it. */
export interface ExistingContent {
  readonly texts: ReadonlyMap<string, string>;
  readonly site: Site | undefined;
  readonly languages: readonly string[];
  readonly organizations: readonly FileOf<'organization'>[];
  readonly organizationTranslations: readonly FileOf<'organizationTranslation'>[];
  readonly projects: ReadonlyMap<string, ProjectFile>;
  readonly concepts: ReadonlySet<string>;
  readonly groupings: ReadonlySet<string>;
  /** The project that has the identifier, as its first one if any does. */
  projectWith(scheme: string, id: string): ProjectFile | undefined;
  /** The key that the identifier has in this register, where it is one of ours. */
  ownKey(identifier: string): string | undefined;
}

/** @throws {BrokenContent} where a file that an import reads or changes is malformed. */
export function existingContent(
  files: readonly ContentFile[],
  parse: (files: readonly ContentFile[]) => readonly ParsedFile[] = (all) =>
    all.map((file) => parseFile(file)),
): ExistingContent {
  const parsed = parse(
    files.filter(({ path }) => /^(?:projects|organizations|sources)\/|^[^/]+\.yaml$/.test(path)),
  );
  const broken = parsed.filter(({ isWellFormed }) => !isWellFormed);
  if (broken.length > 0) throw new BrokenContent(broken.map(({ file }) => file.path));
  const projects = ofType(parsed, 'project');
  const site = parsed.find((file) => file.type === 'site')?.legible?.data;
  const first = new Map<string, ProjectFile>();
  const any = new Map<string, ProjectFile>();
  for (const file of projects) {
    file.legible?.data.identifiers.forEach(({ scheme, id }, n) => {
      const name = identifierName(scheme, id);
      const index = n === 0 ? first : any;
      if (!index.has(name)) index.set(name, file);
    });
  }
  const prefix = site?.iati && `${site.iati.activityPrefix ?? site.iati.reportingOrganization.identifier}-`;
  return {
    texts: new Map(files.map(({ path, text }) => [path, text])),
    site,
    languages: site?.languages ?? [REFERENCE_LANGUAGE],
    organizations: ofType(parsed, 'organization'),
    organizationTranslations: ofType(parsed, 'organizationTranslation'),
    projects: new Map(projects.map((file) => [file.role.key, file])),
    concepts: keysIn(files, /^concepts\/([^/.]+)\.mdx$/),
    groupings: new Set(
      parsed
        .flatMap((file) => (file.type === 'groupings' ? (file.legible?.data ?? []) : []))
        .map(({ key }) => key),
    ),
    projectWith: (scheme, id) => {
      const name = identifierName(scheme, id);
      return first.get(name) ?? any.get(name);
    },
    ownKey: (identifier) => {
      const key =
        prefix !== undefined && identifier.startsWith(prefix) ? identifier.slice(prefix.length) : '';
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) ? key : undefined;
    },
  };
}

const identifierName = (scheme: string, id: string): string =>
  `${isIatiScheme(scheme) ? 'iati' : scheme.toLowerCase()} ${id}`;

const keysIn = (files: readonly ContentFile[], pattern: RegExp): ReadonlySet<string> =>
  new Set(files.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []));

function ofType<T extends 'project' | 'organization' | 'organizationTranslation'>(
  files: readonly ParsedFile[],
  type: T,
): readonly Extract<ParsedFile, { type: T }>[] {
  return files.filter((file): file is Extract<ParsedFile, { type: T }> => file.type === type);
}
