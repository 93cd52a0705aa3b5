import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod';
import { checkParsed, type Report, reportOf } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import type { Finding } from '#check/finding.ts';
import { type KeptReading, keptReading, restoredFile } from '#check/kept-reading.ts';
import { type ParsedFile, parseFile } from '#check/parse-file.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { layersDigest } from './layers-digest.ts';
import { progress } from './progress/progress.ts';
import { isOfFiles } from './editor-schemas.ts';

/** Readings of content files, kept from one command to the next. */
export interface KeptReadings {
  /**
   * Reads files, each on its own, as `parseFile` does; anew only where one is not as it was. Says on the terminal how
   * far it is.
   */
  parseAll(files: readonly ContentFile[]): Promise<readonly ParsedFile[]>;
  /** The same at once, of files of which few are not as they were. */
  parse(files: readonly ContentFile[]): readonly ParsedFile[];
  /**
   * Checks files together, as `checkParsed` does; anew only where one of them, or the day, is not as it was.
   * @param asOf `YYYY-MM-DD`
   */
  check(files: readonly ParsedFile[], asOf: string): Report;
  /** Keeps the readings of the files checked last, and of no others; writes only what differs. */
  save(): Promise<void>;
}

/** The reading of a file, with the name of all that it depends on but the code. */
interface Kept {
  readonly id: string;
  readonly reading: KeptReading;
}
/** Readings by the paths of their files. */
type Part = ReadonlyMap<string, Kept>;

/** What the check found, with the name of all that it depends on but the code. */
interface KeptCheck {
  readonly id: string;
  readonly findings: readonly Finding[];
}

// A change of one file writes one part of them all.
const PARTS = 64;
const FILES_IN_TURN = 100;
// A folder that is read in an instant leaves nothing behind.
const FEWEST_FILES = 300;

const partOf = (path: string): number => Number.parseInt(hash('sha256', path).slice(0, 8), 16) % PARTS;

/**
 * Opens the readings kept in a folder. Those of another version of the code count for nothing, nor does what is no such
 * file: then files are read anew.
 */
export async function openKeptReadings(
  folder: string,
  language: EditorLanguage,
  fewestFiles = FEWEST_FILES,
): Promise<KeptReadings> {
  const code = await layersDigest(['model', 'i18n', 'text', 'check']);
  const pathOf = (name: string): string => join(folder, `${name}.${language}.v8`);
  const parts: Part[] = [];
  for (let n = 0; n < PARTS; n += 1)
    parts.push((await stored(pathOf(String(n)), storedPart, code)) ?? new Map());
  let lastCheck = await stored(pathOf('check'), storedCheck, code);
  let savedCheck = lastCheck?.id;
  let checked: readonly ParsedFile[] = [];
  /** Each file as it was read last, so that one that is the same is the very same. */
  const read = new Map<string, ParsedFile>();
  const ids = new WeakMap<ParsedFile, string>();
  const idOf = (parsed: ParsedFile): string => ids.get(parsed) ?? fileId(parsed.file);
  const isKept = (files: readonly ParsedFile[], part: Part | undefined): boolean =>
    part?.size === files.length && files.every((file) => part.get(file.file.path)?.id === idOf(file));
  const saveAll = async (): Promise<void> => {
    await mkdir(folder, { recursive: true });
    for (const [n, files] of inParts(checked).entries()) {
      if (isKept(files, parts[n])) continue;
      const part = new Map(
        files.map((file) => [file.file.path, { id: idOf(file), reading: keptReading(file) }]),
      );
      await write(pathOf(String(n)), { code, kept: part });
      parts[n] = part;
    }
    if (lastCheck === undefined || lastCheck.id === savedCheck) return;
    await write(pathOf('check'), { code, kept: lastCheck });
    savedCheck = lastCheck.id;
  };
  const parse = (file: ContentFile): ParsedFile => {
    const id = fileId(file);
    const before = read.get(file.path);
    if (before && ids.get(before) === id) return before;
    const kept = parts[partOf(file.path)]?.get(file.path);
    // Without its places, which are read again where one is asked for: they take ten times as much memory as the rest.
    const reading = kept?.id === id ? kept.reading : keptReading(parseFile(file, language));
    const parsed = restoredFile(file, reading, language);
    ids.set(parsed, id);
    read.set(file.path, parsed);
    return parsed;
  };
  return {
    async parseAll(files) {
      const step = progress.step('files', files.length);
      const parsed: ParsedFile[] = [];
      for (const file of files) {
        parsed.push(parse(file));
        step.tick();
        // What the Markdown parser has outside of JavaScript’s memory is let go of between two turns.
        if (parsed.length % FILES_IN_TURN === 0) await setImmediate();
      }
      step.done();
      return parsed;
    },
    parse: (files) => files.map(parse),
    check(files, asOf) {
      checked = files;
      const id = hash('sha256', [asOf, ...files.map(idOf)].join('\n'));
      if (lastCheck?.id === id) return reportOf(files, lastCheck.findings);
      const report = checkParsed(files, { language, asOf });
      lastCheck = { id, findings: report.findings };
      return report;
    },
    async save() {
      if (checked.length < fewestFiles) return;
      // A command that may not write here is slower, and right all the same.
      await saveAll().catch((error: unknown) => {
        if (!isOfFiles(error)) throw error;
      });
    },
  };
}

const fileId = ({ path, text, encoding, unread }: ContentFile): string =>
  hash('sha256', [path, encoding, unread, text].join('\n'));

function inParts(files: readonly ParsedFile[]): readonly (readonly ParsedFile[])[] {
  const parts = Array.from({ length: PARTS }, (): ParsedFile[] => []);
  for (const file of files) parts[partOf(file.file.path)]?.push(file);
  return parts;
}

const storedPart = z.custom<Part>((value) => value instanceof Map);
const storedCheck = z.custom<KeptCheck>((value) => typeof value === 'object' && value !== null);

/** What is kept in a file; undefined where it was written by other code or is no such file. */
async function stored<T>(path: string, schema: z.ZodType<T>, code: string): Promise<T | undefined> {
  try {
    const whole = z.object({ code: z.literal(code), kept: schema });
    return whole.parse(deserialize(await readFile(path))).kept;
  } catch {
    return undefined;
  }
}

/** Under its own name only when it is whole: another command may be looking for it. */
async function write(path: string, value: unknown): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, serialize(value));
  await rename(aside, path);
}
