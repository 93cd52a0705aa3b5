import type { DraftParty, DraftProject } from './draft.ts';
import { type ExistingContent } from './existing-content.ts';
import { Ledger } from './ledger.ts';
import { type KeptField, marksOf, mergeFile, newFileText, withField, withYamlField, yamlText } from './merge-file.ts';
import { organizationFiles } from './organization-record.ts';
import { type MatchedBy, Organizations, type ResolvedParty } from './organizations.ts';
import { projectRecord, type ProjectRecord } from './project-record.ts';
import { recordKey } from './record-key.ts';
import { importWords } from './import-words.ts';
import { marksText, readMarks, type WrittenMarks } from './written-marks.ts';

/** Where the records come from, and when. */
export interface Origin {
  /** Name of the file, without its folders. */
  readonly from: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Key of its source record. */
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
  /** Texts by path: new files, and old ones that change. */
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
  const matched = new Map<string, MatchedParty>();
  const resolve = (party: DraftParty): ResolvedParty => {
    const resolved = organizations.resolve(party);
    const name = party.names[0]?.text ?? party.identifier ?? '';
    const as = resolved.organization ?? resolved.country ?? resolved.name ?? '';
    const id = JSON.stringify([as, name]);
    const before = matched.get(id);
    matched.set(id, { by: before?.by ?? resolved.by, as, name, mentions: (before?.mentions ?? 0) + 1 });
    return resolved;
  };
  for (const party of parties) resolve(party);
  const keys = keysOf(drafts, content);
  const keyByIdentifier = new Map([...keys].map(([{ identifier }, key]) => [identifier, key]));
  const writes = new Map<string, string>();
  const projects = drafts.map((draft): PlannedProject => {
    const key = keys.get(draft) ?? '';
    const path = `projects/${key}.mdx`;
    const record = (): ProjectRecord =>
      projectRecord(draft, {
        languages: content.languages,
        source: origin.source,
        hasOwnIdentifier: content.ownKey(draft.identifier) !== key,
        resolve,
        related: relatedTo(draft, key, keyByIdentifier, content),
        hasConcept: (concept) => content.concepts.has(concept),
        hasGrouping: (grouping) => content.groupings.has(grouping),
      });
    return planProject(draft, { key, path, record, content, origin, writes });
  });
  for (const made of organizations.created) {
    for (const { path, content: file } of organizationFiles(made, content.languages, origin.source)) {
      writes.set(path, newFileText(file));
    }
  }
  if (writes.size > 0) {
    const path = `sources/${origin.source}.yaml`;
    writes.set(path, sourceText(content.texts.get(path), origin, content));
    if (writes.get(path) === content.texts.get(path)) writes.delete(path);
  }
  return { projects, parties: [...matched.values()], writes, ledgers: drafts.map(({ ledger }) => ledger) };
}

interface Planning {
  readonly key: string;
  readonly path: string;
  readonly record: () => ProjectRecord;
  readonly content: ExistingContent;
  readonly origin: Origin;
  readonly writes: Map<string, string>;
}

function planProject(draft: DraftProject, planning: Planning): PlannedProject {
  const { path, key, content, origin, writes } = planning;
  const existing = content.projects.get(key);
  const about = { path, identifier: draft.identifier };
  const imported = existing?.legible?.data.imported;
  if (existing && !imported) {
    draft.ledger.lose('byHand', draft, path, draft.identifier);
    const title = existing.legible?.data.title ?? '';
    return { ...about, title, outcome: 'by-hand', changed: [], kept: [] };
  }
  const record = planning.record();
  const title = String(record.fields['title']);
  const text = content.texts.get(path);
  const marks = readMarks(imported?.written);
  const merged = text === undefined ? undefined : mergeFile(text, record, withoutTranslations(marks));
  const next = new Map(merged?.marks ?? marksOf(record));
  const changed = [...(merged?.changed ?? [])];
  const kept = (merged?.kept ?? []).map((field) => ({ ...field, path }));
  for (const [language, translation] of record.translations) {
    const other = `projects/${key}.${language}.mdx`;
    const old = content.texts.get(other);
    const own = marksIn(marks, language);
    if (old === undefined && own.size > 0) {
      // An editor took the file away.
      for (const [name, digest] of own) next.set(`${language}.${name}`, digest);
      continue;
    }
    const result = old === undefined ? undefined : mergeFile(old, translation, own);
    for (const [name, digest] of result?.marks ?? marksOf(translation)) next.set(`${language}.${name}`, digest);
    kept.push(...(result?.kept ?? []).map((field) => ({ ...field, path: other })));
    if (result && result.changed.length === 0) continue;
    changed.push(...(result?.changed ?? Object.keys(translation.fields)).map((name) => `${language}.${name}`));
    writes.set(other, result?.text ?? newFileText(translation));
  }
  const { from, on } = origin;
  const written = marksText(next);
  if (!merged) {
    const fields = { ...record.fields, imported: { from, on, written } };
    writes.set(path, newFileText({ fields, body: record.body }));
    return { ...about, title, outcome: 'new', changed: [], kept };
  }
  if (changed.length > 0) {
    writes.set(path, withField(merged.text, ['imported'], { from, on, written }));
  } else if (written !== imported?.written) {
    writes.set(path, withField(merged.text, ['imported', 'written'], written));
  }
  return { ...about, title, outcome: changed.length > 0 ? 'changed' : 'same', changed, kept };
}

const TRANSLATED = /^([a-z]{2,3})\.(.+)$/;

const withoutTranslations = (marks: WrittenMarks): WrittenMarks =>
  new Map([...marks].filter(([name]) => !TRANSLATED.test(name)));

const marksIn = (marks: WrittenMarks, language: string): WrittenMarks =>
  new Map(
    [...marks].flatMap(([name, digest]): [string, string][] => {
      const [, tag, field = ''] = TRANSLATED.exec(name) ?? [];
      return tag === language ? [[field, digest]] : [];
    }),
  );

/** The key of each draft: that of the record which has its identifier, else a new one. */
function keysOf(drafts: readonly DraftProject[], content: ExistingContent): ReadonlyMap<DraftProject, string> {
  const taken = new Set(
    [...content.projects.values()].flatMap(({ role, legible }) => [role.key, ...(legible?.data.redirectFrom ?? [])]),
  );
  const keys = new Map<DraftProject, string>();
  for (const draft of drafts) {
    const key = content.ownKey(draft.identifier) ?? content.projectWith(draft.scheme, draft.identifier)?.role.key;
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

/** The record of the imported file, which every statement of it cites. */
function sourceText(text: string | undefined, origin: Origin, { languages }: ExistingContent): string {
  const [reference = ''] = languages;
  if (text !== undefined) return withYamlField(text, 'accessed', origin.on);
  const authors = new Map(
    origin.reporters.flatMap(({ names, identifier }): [string, string][] => {
      const name = (names.find(({ language }) => language === reference) ?? names[0])?.text ?? identifier;
      return name === undefined ? [] : [[identifier ?? name, name]];
    }),
  );
  return yamlText({
    type: 'dataset',
    title: origin.title,
    authors: authors.size > 0 ? [...new Set(authors.values())] : [importWords(reference).noAuthor],
    ...(origin.url === undefined ? {} : { url: origin.url }),
    accessed: origin.on,
  });
}
