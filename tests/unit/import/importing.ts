import type { ContentFile } from '#check/content-file.ts';
import { checkContent } from '#check/check-content.ts';
import { readMapping } from '#import/csv/mapping.ts';
import type { Bytes } from '#import/decode-text.ts';
import { existingContent } from '#import/existing-content.ts';
import type { Filters } from '#import/filters.ts';
import { planImport } from '#import/plan.ts';
import { readFile } from '#import/read-file.ts';
import { importReport, type ImportReport } from '#import/report.ts';
import { importMessages } from '#i18n/editor/import-messages.ts';
import { Unreadable } from '#import/unreadable.ts';
import { project } from '#model/project.ts';
import { splitFrontmatter } from '#check/frontmatter.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { parse } from 'yaml';
import { contentWith } from '../check/base.ts';
import { AS_OF } from '../check/mistake.ts';

/** Bytes as a file system gives them, in pieces. */
export async function* bytesOf(data: string | Uint8Array, piece = 64 * 1024): Bytes {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
}

export const everything: Filters = {
  countries: [],
  sectors: [],
  reporters: [],
  participants: [],
  since: undefined,
};

export interface Importing {
  readonly data: string | Uint8Array | Bytes;
  readonly content?: readonly ContentFile[];
  readonly mapping?: string;
  readonly filters?: Partial<Filters>;
  readonly limit?: number;
  readonly languageOverride?: string;
  readonly on?: string;
  readonly from?: string;
  readonly source?: string;
  /** False where the result was checked before. */
  readonly isChecked?: boolean;
}

export interface Imported {
  readonly report: ImportReport;
  /** Paths in the order in which they are written. */
  readonly order: readonly string[];
  /** The whole content folder afterwards. */
  readonly content: readonly ContentFile[];
  /** Text of one file afterwards. */
  text(path: string): string;
}

/** Imports in memory, and checks that the result has no error. */
export async function importing({
  data,
  content = contentWith(),
  mapping,
  filters,
  limit,
  languageOverride,
  on = '2026-10-01',
  from = 'fichero.xml',
  source = 'fichero',
  isChecked = true,
}: Importing): Promise<Imported> {
  const existing = existingContent(content);
  const read = await readFile(typeof data === 'string' || data instanceof Uint8Array ? bytesOf(data) : data, {
    mapping: mapping === undefined ? undefined : readMapping(mapping),
    languages: existing.languages,
    language: 'es',
    languageOverride,
    scheme: from,
    filters: { ...everything, ...filters },
    limit,
  });
  const plan = planImport(read.drafts, read.parties, existing, {
    from,
    on,
    source,
    title: from,
    url: undefined,
    reporters: read.reporters,
  });
  const after = [
    ...content.filter(({ path }) => !plan.writes.has(path)),
    ...[...plan.writes].map(([path, text]) => ({ path, text })),
  ];
  const { findings } = isChecked ? checkContent(after, { language: 'es', asOf: AS_OF }) : { findings: [] };
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  return {
    report: importReport(from, read, plan, false),
    order: [...plan.writes.keys()],
    content: after,
    text: (path) => {
      const file = after.find((candidate) => candidate.path === path);
      if (!file)
        throw new Error(`${path} is not among ${after.map((candidate) => candidate.path).join(', ')}`);
      return file.text;
    },
  };
}

/** The one project that the data makes, as the site would read it. */
export async function imported(importing_: Importing) {
  const { text, report } = await importing(importing_);
  const [made] = report.projects;
  if (!made) throw new Error('Nothing was imported.');
  const { fields, body } = splitFrontmatter(text(made.path), editorMessages('es'));
  const raw: unknown = parse(fields);
  return { ...project.parse(raw), body: body.trim(), path: made.path, report };
}

/** What makes the data unfit, with its places. */
export async function problemsOf(given: Importing): Promise<readonly string[]> {
  try {
    await importing(given);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.problems.map(({ place, tell }) => {
      const at = place ? `${place.line}:${place.column} ` : '';
      return at + tell(importMessages('es').file);
    });
  }
  return [];
}

/** Losses as `rule path value`. */
export const lossesOf = ({ losses }: ImportReport): readonly string[] =>
  losses.flatMap(({ rule, path, places }) =>
    places.map(({ value }) => [rule, path.replace('iati-activity/', ''), value].join(' ').trim()),
  );

/** An activity with what every one should have, and what is given. */
export const activity = (inside: string, attributes = 'xml:lang="es" default-currency="USD"'): string =>
  `<iati-activity ${attributes}>
<iati-identifier>XE-1-A</iati-identifier>
<title><narrative>Agua limpia</narrative></title>
<description><narrative>Pozos.</narrative></description>
<recipient-country code="BO"/>
<sector code="14020"/>
${inside}</iati-activity>`;

export const activities = (inside: string, attributes = 'version="2.03"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities ${attributes}>\n${inside}\n</iati-activities>\n`;
