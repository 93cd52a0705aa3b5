import { type CheckOptions, checkParsed, type Report } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { type ParsedFile, parseFile } from '#check/parse-file.ts';
import type { KeptReadings } from '../kept-readings.ts';

/** The content of a preview, which goes on while files are broken. */
export interface PreviewContent {
  /** What the check finds in the files as they are. */
  readonly report: Report;
  /** What the pages are made of: each file as it is, or where it has an error as it last was without one. */
  readonly shown: readonly ParsedFile[];
  /** Each file as it last was without an error; also those that are gone, for some editors delete and write anew. */
  readonly sound: ReadonlyMap<string, ParsedFile>;
}

/** What reads files, each on its own, and checks them together as of a day. */
export type Reader = Pick<KeptReadings, 'parse' | 'check'>;

/**
 * The content after a change. Files whose text is the same are not read again, and where nothing changes for the pages
 * `shown` is the very same list.
 */
export function nextContent(
  before: PreviewContent | undefined,
  files: readonly ContentFile[],
  { parse, check }: Reader,
  asOf: string,
): PreviewContent {
  const known = new Map(before?.report.files.map((file) => [file.file.path, file]));
  const changed = files.filter((file) => !isSame(known.get(file.path)?.file, file));
  for (const file of parse(changed)) known.set(file.file.path, file);
  const parsed = files.flatMap(({ path }) => known.get(path) ?? []);
  const report = check(parsed, asOf);
  const broken = filesWithErrors(report);
  const sound = new Map(before?.sound);
  for (const file of parsed) if (!broken.has(file.file.path)) sound.set(file.file.path, file);
  // Without its settings there is no site, so they outlive their file.
  const settings = sound.get('site.yaml');
  const isThere = files.some(({ path }) => path === 'site.yaml');
  const shown = [
    ...parsed.map((file) => (broken.has(file.file.path) ? (sound.get(file.file.path) ?? file) : file)),
    ...(settings && !isThere ? [settings] : []),
  ];
  const isUnchanged =
    shown.length === before?.shown.length && shown.every((file, n) => file === before.shown[n]);
  return { report, shown: isUnchanged ? before.shown : shown, sound };
}

/** Whether a file is as it was: the same text may be saved in another way, of which the check speaks. */
export const isSame = (a: ContentFile | undefined, b: ContentFile | undefined): boolean =>
  a?.text === b?.text && a?.encoding === b?.encoding && a?.unread === b?.unread;

/** Paths of the files in which the check finds an error. */
export const filesWithErrors = ({ findings }: Report): ReadonlySet<string> =>
  new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));

/** The same report in another language. */
export const reportIn = ({ files }: Report, options: CheckOptions): Report =>
  checkParsed(
    files.map((file) => (file.findings.length === 0 ? file : parseFile(file.file, options.language))),
    options,
  );
