import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { OfflinePlan } from '#catalog/offline-plan.ts';
import { addressOfFile } from '#integrations/address-of-file.ts';
import type { Sums } from '#integrations/output/sums.ts';
import { joinArchive } from '#offline/archive.ts';
import { DIGEST_LENGTH } from '#offline/digest.ts';
import {
  bucketOf,
  DATA_GROUP,
  type FileRow,
  type Group,
  type GroupSummary,
  OFFLINE_FOLDER,
  type OfflineSite,
  type Published,
  PUBLISHED,
  workerPath,
} from '#offline/offline-site.ts';
import { type SitePart, sitePart } from './site-part.ts';
import { workerProgram, workerScript } from './worker-script.ts';

/** A list of so many files is loaded to know one of them. */
const ROWS_IN_PIECE = 200;
/** A larger search index is in several archives, each of which a lost connection makes load again. */
const ARCHIVE_BYTES = 2_000_000;
const GZIP_LEVEL = 6;

const digestOfSum = (sum: string): string =>
  Buffer.from(sum, 'hex').toString('base64url').slice(0, DIGEST_LENGTH);

const digestOfContent = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, DIGEST_LENGTH);

interface Entry {
  readonly file: string;
  readonly part: SitePart;
  readonly row: FileRow;
}

/**
 * Writes what a site needs to be read without a network: lists of its files, archives of its search, the service
 * worker, and which version is published. The version is a digest of all that, so the same site has the same one.
 * @param folder of the whole site
 * @param sums checksums of all its files, in the order of their paths
 */
export async function writeOffline(folder: string, plan: OfflinePlan, sums: Sums): Promise<void> {
  const { base } = plan;
  const partOf = sitePart(plan, new Set(sums.keys()));
  const entries = [...sums].flatMap(([file, sum]): readonly Entry[] => {
    const part = partOf(file);
    if (!part) return [];
    const { size } = statSync(join(folder, file));
    return [{ file, part, row: [addressOfFile(file), size, digestOfSum(sum)] }];
  });
  mkdirSync(join(folder, OFFLINE_FOLDER), { recursive: true });

  const write = (content: string | Uint8Array, ending: 'json' | 'bin'): FileRow => {
    const digest = digestOfContent(content);
    const path = `${OFFLINE_FOLDER}/${digest}.${ending}`;
    writeFileSync(join(folder, path), content);
    return [path, Buffer.byteLength(content), digest];
  };
  const writeJson = (content: unknown): FileRow => write(JSON.stringify(content), 'json');

  const writePieces = (rows: readonly FileRow[]): readonly FileRow[] => {
    const count = Math.ceil(rows.length / ROWS_IN_PIECE);
    const pieces: FileRow[][] = Array.from({ length: count }, () => []);
    for (const row of rows) pieces[bucketOf(row[0], count)]?.push(row);
    return pieces.map(writeJson);
  };

  const writeArchives = (files: readonly Entry[]): readonly FileRow[] => {
    const bytes = files.reduce((sum, { row: [, length] }) => sum + length, 0);
    const count = Math.ceil(bytes / ARCHIVE_BYTES);
    const archives: Entry[][] = Array.from({ length: count }, () => []);
    for (const entry of files) archives[bucketOf(entry.row[0], count)]?.push(entry);
    return archives.map((archive) => {
      const contents = archive.map(
        ({ file, row: [path] }) => [path, unpacked(readFileSync(join(folder, file)))] as const,
      );
      return write(gzipSync(joinArchive(contents), { level: GZIP_LEVEL }), 'bin');
    });
  };

  const writeGroup = (name: string, group: Group, counted: readonly FileRow[]): GroupSummary => ({
    name,
    files: counted.length,
    bytes: counted.reduce((sum, [, bytes]) => sum + bytes, 0),
    about: writeJson(group),
  });

  const pictures = entries.filter(({ part }) => part.kind === 'picture').map(({ row }) => row);
  const helpPages = new Set(plan.languages.map(({ page }) => page));
  const groupOfLanguage = ({ language, indexes }: OfflinePlan['languages'][number]) => {
    const own = entries
      .filter(
        ({ part }) => (part.kind === 'page' || part.kind === 'script-data') && part.language === language,
      )
      .map(({ row }) => row);
    const first = new Set(indexes);
    const search = writeArchives(
      entries.filter(({ part }) => part.kind === 'search' && (part.language ?? language) === language),
    );
    const firstRows = own.filter(([path]) => first.has(path));
    const others = [...own.filter(([path]) => !first.has(path) && !helpPages.has(path)), ...pictures];
    return writeGroup(language, { indexes: firstRows, search, pieces: writePieces(others) }, [
      ...firstRows,
      ...search,
      ...others,
    ]);
  };
  const data = entries.filter(({ part }) => part.kind === 'data').map(({ row }) => row);
  const groups = [
    ...plan.languages.map(groupOfLanguage),
    writeGroup(DATA_GROUP, { indexes: [], search: [], pieces: writePieces(data) }, data),
  ];
  const isHelpPage = (file: string): boolean => helpPages.has(addressOfFile(file));
  const unversioned: Omit<OfflineSite, 'version'> = {
    base,
    languages: plan.languages.map(({ language, prefix, page }) => ({ language, prefix, page })),
    shared: entries
      .filter(({ file, part }) => part.kind === 'shared' || isHelpPage(file))
      .map(({ row }) => row),
    parts: entries
      .filter(({ file, part }) => part.kind === 'script-data' || (part.kind === 'search' && !isHashed(file)))
      .map(({ row }) => row),
    groups,
  };
  const program = await workerProgram();
  const version = createHash('sha256')
    .update(JSON.stringify([unversioned, program]))
    .digest('hex')
    .slice(0, 16);
  const script = workerScript({ version, ...unversioned }, program);
  const worker: FileRow = [workerPath(version), Buffer.byteLength(script), digestOfContent(script)];
  writeFileSync(join(folder, worker[0]), script);
  const published: Published = { base, languages: unversioned.languages, version, worker, groups };
  writeFileSync(join(folder, PUBLISHED), `${JSON.stringify(published)}\n`);
}

/** Whether a file of the search has a name that tells what is in it. */
const isHashed = (file: string): boolean =>
  /^pagefind\/(?:(?:fragment|index|filter)\/|pagefind\.[^/]*\.pf_meta$)/.test(file);

const SIGNATURE = Buffer.from([0x1f, 0x8b]);

/** What Pagefind packed by itself packs better together. It reads either. */
const unpacked = (content: Buffer): Uint8Array =>
  content.subarray(0, SIGNATURE.length).equals(SIGNATURE) ? gunzipSync(content) : content;
