import type { Project } from '#model/project.ts';
import { CitedSources } from './cited-sources.ts';
import type { DraftParty, DraftProject } from './draft.ts';
import { type ExistingContent } from './existing-content.ts';
import { type KeptField, keptField } from './kept-field.ts';
import type { Ledger } from './ledger.ts';
import { marksOf, mergeFile, newFileText, withField } from './merge-file.ts';
import { organizationFiles } from './organization-record.ts';
import { type MatchedBy, Organizations, type ResolvedParty } from './organizations.ts';
import { projectRecord, type ProjectRecord } from './project-record.ts';
import { recordKey } from './record-key.ts';
import { marksText, readMarks, type WrittenMarks } from './written-marks.ts';

/** Where the records come from, and when. */
export interface Origin {
  /** Name of the file, without its folders. */
  readonly from: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Key of its source record; that of each reporter, where there are several, begins with it. */
  readonly source: string;
  readonly title: string;
  readonly url: string | undefined;
  /** Everyone who reports in the file. */
  readonly reporters: readonly DraftParty[];
}

export interface PlannedProject {
  readonly path: string;
  readonly identifier: string;
  readonly title: string;
  readonly outcome: 'new' | 'changed' | 'same' | 'by-hand';
  readonly changed: readonly string[];
  readonly kept: readonly (KeptField & { readonly path: string })[];
}

export interface MatchedParty {
  readonly by: MatchedBy;
  /** Key of the record, code of the country, or the name itself. */
  readonly as: string;
  readonly name: string;
  readonly mentions: number;
}

/** All that an import would do. */
export interface Plan {
  readonly projects: readonly PlannedProject[];
  readonly parties: readonly MatchedParty[];
  /** Texts by path, in the order of writing: new files, and old ones that change. */
  readonly writes: ReadonlyMap<string, string>;
  readonly ledgers: readonly Ledger[];
}

/** Works out what becomes of the drafts among the records that there are. Writes nothing. */
export function planImport(
  drafts: readonly DraftProject[],
  parties: readonly DraftParty[],
  content: ExistingContent,
  origin: Origin,
): Plan {
  const organizations = new Organizations(content);
  const resolve = (party: DraftParty): ResolvedParty => organizations.resolve(party);
  for (const { participants, amounts, reporter } of drafts) {
    for (const { party } of participants) organizations.hear(party);
    for (const { contributor } of amounts) if (contributor) organizations.hear(contributor);
    if (reporter) organizations.hear(reporter);
  }
  for (const party of parties) organizations.hear(party);
  for (const party of parties) resolve(party);
  const keys = keysOf(drafts, content);
  const keyByIdentifier = new Map([...keys].map(([{ identifier }, key]) => [identifier, key]));
  const writes = new Map<string, string>();
  const sources = new CitedSources(origin, content, parties.length > 0);
  // A new organisation cites what named it first: the organisations themselves, or the reporter of a project.
  const namedBy: (DraftParty | undefined)[] = organizations.created.map(() => undefined);
  const projects = drafts.map((draft): PlannedProject => {
    const key = keys.get(draft) ?? '';
    const record = (source: string): ProjectRecord =>
      projectRecord(draft, {
        languages: content.languages,
        source,
        hasOwnIdentifier: content.ownKey(draft.identifier) !== key,
        resolve,
        related: relatedTo(draft, key, keyByIdentifier, content),
        hasConcept: (concept) => content.concepts.has(concept),
        hasGrouping: (grouping) => content.groupings.has(grouping),
      });
    const planned = planProject(draft, { key, record, content, origin, sources, writes });
    while (namedBy.length < organizations.created.length) namedBy.push(draft.reporter);
    return planned;
  });
  organizations.created.forEach((made, n) => {
    const source = sources.keyFor(namedBy[n]);
    sources.use(namedBy[n]);
    for (const { path, content: file } of organizationFiles(made, content.languages, source)) {
      writes.set(path, newFileText(file));
    }
  });
  for (const [path, text] of sources.writes()) writes.set(path, text);
  return {
    projects,
    parties: mentions(organizations),
    writes: new Map([...writes].sort(([a], [b]) => writingRank(a) - writingRank(b))),
    ledgers: drafts.map(({ ledger }) => ledger),
  };
}

/**
 * What a record needs is written before it, so that an import which is ended half-way can be repeated: a record that is
 * there is taken to be whole, and a translation or a source that it lacks to be deleted by hand.
 */
const writingRank = (path: string): number =>
  ['sources/', 'organizations/', 'projects/'].findIndex((folder) => path.startsWith(folder)) * 2 +
  (/\.[a-z]{2,3}\.mdx$/.test(path) ? 0 : 1);

/** Each name once, with who it is. */
function mentions({ resolved }: Organizations): readonly MatchedParty[] {
  const found = new Map<string, MatchedParty>();
  for (const [{ names, identifier }, { by, organization, country, name: left }] of resolved) {
    const name = names[0]?.text ?? identifier ?? '';
    const as = organization ?? country ?? left ?? '';
    const id = JSON.stringify([as, name]);
    const before = found.get(id);
    found.set(id, { by: before?.by ?? by, as, name, mentions: (before?.mentions ?? 0) + 1 });
  }
  return [...found.values()];
}

interface Planning {
  readonly key: string;
  /** The record, with the key of the source that it cites. */
  readonly record: (source: string) => ProjectRecord;
  readonly content: ExistingContent;
  readonly origin: Origin;
  readonly sources: CitedSources;
  readonly writes: Map<string, string>;
}

function planProject(draft: DraftProject, planning: Planning): PlannedProject {
  const { key, content, origin, sources, writes } = planning;
  const own = sources.keyFor(draft.reporter);
  const path = `projects/${key}.mdx`;
  const existing = content.projects.get(key);
  const about = { path, identifier: draft.identifier };
  if (!existing) {
    const record = planning.record(own);
    sources.use(draft.reporter);
    for (const [file, text] of newProject(record, key, origin)) writes.set(file, text);
    return { ...about, title: String(record.fields['title']), outcome: 'new', changed: [], kept: [] };
  }
  const { imported, title = '', sources: cited = [] } = existing.legible?.data ?? {};
  if (!imported) {
    draft.ledger.lose('byHand', draft, path, draft.identifier);
    return { ...about, title, outcome: 'by-hand', changed: [], kept: [] };
  }
  // A file that only repeats what another said does not become the source of it.
  const told = draft.ledger.losses.length;
  const [source = own] = cited;
  const asBefore = mergedProject(planning.record(source), key, imported, content, origin);
  if (source !== own && asBefore.changed.length > 0) draft.ledger.losses.length = told;
  const merged =
    source === own || asBefore.changed.length === 0
      ? asBefore
      : mergedProject(planning.record(own), key, imported, content, origin);
  for (const [file, text] of merged.texts) writes.set(file, text);
  if (merged.changed.length > 0) sources.use(draft.reporter);
  const outcome = merged.changed.length > 0 ? 'changed' : 'same';
  return { ...about, title, outcome, changed: merged.changed, kept: merged.kept };
}

function newProject(record: ProjectRecord, key: string, { from, on }: Origin): ReadonlyMap<string, string> {
  const translations = [...record.translations];
  const written = marksText(
    new Map([
      ...marksOf(record),
      ...translations.flatMap(([language, content]) => inLanguage(language, marksOf(content))),
    ]),
  );
  return new Map([
    [
      `projects/${key}.mdx`,
      newFileText({ fields: { ...record.fields, imported: { from, on, written } }, body: record.body }),
    ],
    ...translations.map(([language, content]): [string, string] => [
      `projects/${key}.${language}.mdx`,
      newFileText(content),
    ]),
  ]);
}

/** What becomes of the files of a project that was imported before. */
function mergedProject(
  record: ProjectRecord,
  key: string,
  imported: NonNullable<Project['imported']>,
  { texts }: ExistingContent,
  { from, on }: Origin,
): {
  readonly texts: ReadonlyMap<string, string>;
  readonly changed: readonly string[];
  readonly kept: PlannedProject['kept'];
} {
  const path = `projects/${key}.mdx`;
  const marks = readMarks(imported.written);
  const own = mergeFile(texts.get(path) ?? '', record, marksIn(marks, undefined));
  const results = new Map<string, string>();
  const changed = [...own.changed];
  const kept = own.kept.map((field) => ({ ...field, path }));
  const next = new Map([...[...marks].filter(([name]) => TRANSLATED.test(name)), ...own.marks]);
  for (const [language, content] of record.translations) {
    const file = `projects/${key}.${language}.mdx`;
    const text = texts.get(file);
    const known = marksIn(marks, language);
    if (text === undefined && known.size > 0) {
      kept.push({ ...keptField('title', undefined, content.fields['title']), isFile: true, path: file });
      continue;
    }
    const merged =
      text === undefined
        ? {
            text: newFileText(content),
            changed: Object.keys(content.fields),
            kept: [],
            marks: marksOf(content),
          }
        : mergeFile(text, content, known);
    kept.push(...merged.kept.map((field) => ({ ...field, path: file })));
    changed.push(...merged.changed.map((name) => `${language}.${name}`));
    for (const name of known.keys()) next.delete(`${language}.${name}`);
    for (const [name, digest] of inLanguage(language, merged.marks)) next.set(name, digest);
    if (merged.changed.length > 0) results.set(file, merged.text);
  }
  const written = marksText(next);
  if (changed.length > 0) results.set(path, withField(own.text, ['imported'], { from, on, written }));
  else if (written !== imported.written) {
    results.set(path, withField(own.text, ['imported', 'written'], written));
  }
  return { texts: results, changed, kept };
}

/** Marks of a translation stand among those of its record, with its language before them. */
const TRANSLATED = /^([a-z]{2,3})\.(.+)$/;

/** The marks of the translation into the language; of the record itself where there is none. */
const marksIn = (marks: WrittenMarks, language: string | undefined): WrittenMarks =>
  new Map(
    [...marks].flatMap(([name, digest]): [string, string][] => {
      const [, tag, field = name] = TRANSLATED.exec(name) ?? [];
      return tag === language ? [[field, digest]] : [];
    }),
  );

const inLanguage = (language: string, marks: WrittenMarks): [string, string][] =>
  [...marks].map(([name, digest]) => [`${language}.${name}`, digest]);

/** The key of each draft: that of the record which has its identifier, else a new one. */
function keysOf(
  drafts: readonly DraftProject[],
  content: ExistingContent,
): ReadonlyMap<DraftProject, string> {
  const taken = new Set(
    [...content.projects.values()].flatMap(({ role, legible }) => [
      role.key,
      ...(legible?.data.redirectFrom ?? []),
    ]),
  );
  const keys = new Map<DraftProject, string>();
  for (const draft of drafts) {
    const key =
      content.ownKey(draft.identifier) ?? content.projectWith(draft.scheme, draft.identifier)?.role.key;
    if (key !== undefined) keys.set(draft, key);
    if (key !== undefined) taken.add(key);
  }
  for (const draft of drafts) {
    if (keys.has(draft)) continue;
    const key = recordKey(`${draft.keyPrefix}${draft.identifier}`, (candidate) => taken.has(candidate));
    taken.add(key);
    keys.set(draft, key);
  }
  return keys;
}

function relatedTo(
  draft: DraftProject,
  own: string,
  keys: ReadonlyMap<string, string>,
  content: ExistingContent,
): readonly string[] {
  const found = draft.related.flatMap(({ identifier, path, line, column }) => {
    const key =
      keys.get(identifier) ??
      content.projectWith(draft.scheme, identifier)?.role.key ??
      existingOwn(identifier, content);
    if (key === undefined) draft.ledger.lose('unknownRelated', { line, column }, path, identifier);
    return key === undefined || key === own ? [] : [key];
  });
  return [...new Set(found)];
}

function existingOwn(identifier: string, content: ExistingContent): string | undefined {
  const key = content.ownKey(identifier);
  return key !== undefined && content.projects.has(key) ? key : undefined;
}
