import type { ContentHistory, FileChange } from '#catalog/build-facts.ts';
import type { Records } from '#catalog/records.ts';
import { collections } from '#model/key.ts';
import { roleOf } from '#check/content-file.ts';
import { compareVersions, isTrivial } from '#changes/compare-versions.ts';
import { type PresentKeys, presentKeys } from '#changes/present-keys.ts';
import type { RecordVersion } from '#changes/record-changes.ts';
import { type BlobReader, blobReader } from './blob-reader.ts';
import { type Comparison, type ComparisonCache, openComparisons } from './comparison-cache.ts';
import { decodeContent } from './content-folder.ts';
import { type CurrentFile, daysOfFiles, type FileDay } from './file-days.ts';
import type { LoggedCommit } from './git-log.ts';
import { readVersion, schemaOf } from './record-version.ts';

/** Files whose contents are asked for and held at a time. */
const AT_ONCE = 16;

/**
 * What each day changed in each file of the records, in one pass: every version is read once, and what was compared
 * before is taken from the cache. Undefined where git does not know.
 */
export async function readContentHistory(
  folder: string,
  commits: readonly LoggedCommit[],
  records: Records,
  cacheFile: string,
): Promise<ContentHistory | undefined> {
  if (commits.length === 0) return undefined;
  const originals = originalsIn(records);
  const keys = presentKeys(originals);
  const files = [...daysOfFiles(commits, filesIn(records, originals, commits))];
  const history = new Map<string, readonly FileChange[]>(files.map(([path]) => [path, []]));
  const cache = await openComparisons(cacheFile, keys);
  const blobs = blobReader(folder);
  const waiting = files.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [path, days] of waiting)
        history.set(path, await changesOf(days, comparer(path, blobs, cache, keys)));
    }),
  );
  blobs.close();
  await cache.save();
  return history;
}

const originalsIn = (records: Records) =>
  collections.flatMap((collection) =>
    records[collection].map(({ key, path, data }) => ({ collection, key, path, former: data.redirectFrom })),
  );

/**
 * The files of the records, and the translations of them that were removed, with the paths that they had by the keys that
 * their records say they had.
 */
function filesIn(
  records: Records,
  originals: ReturnType<typeof originalsIn>,
  commits: readonly LoggedCommit[],
): readonly CurrentFile[] {
  const formerOf = new Map(originals.map(({ collection, key, former }) => [`${collection}/${key}`, former]));
  const translations = (
    [
      ['concepts', records.conceptTranslations],
      ['projects', records.projectTranslations],
      ['organizations', records.organizationTranslations],
      ['pages', records.pageTranslations],
    ] as const
  ).flatMap(([collection, all]) =>
    all.map(({ key, path }) => ({
      collection,
      key,
      path,
      former: formerOf.get(`${collection}/${key}`) ?? [],
    })),
  );
  const current = [...originals, ...translations];
  const known = new Set(current.map(({ path }) => path));
  const removed = new Set(
    commits.flatMap(({ files }) =>
      files.filter(({ change }) => change === 'removed').map(({ path }) => path),
    ),
  );
  const gone = [...removed.difference(known)].flatMap((path) => {
    const role = roleOf(path);
    if (role.kind !== 'translation') return [];
    const { collection, key } = role;
    const former = formerOf.get(`${collection}/${key}`);
    return former ? [{ collection, key, path, former, isGone: true as const }] : [];
  });
  return [...current, ...gone].map(({ collection, key, former, ...file }) => ({
    ...file,
    former: former.map((name) => file.path.replace(`${collection}/${key}.`, `${collection}/${name}.`)),
  }));
}

/** What the days did to the file, latest first; those that changed nothing to speak of are left out. */
async function changesOf(
  days: readonly FileDay[],
  compare: ReturnType<typeof comparer>,
): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  /** The last contents that could be read. */
  let last: string | undefined;
  for (const { day, commit, age, before, after, isBeginning, isRemoval, formerPath } of days.toReversed()) {
    const when = { day, commit, age };
    if (isRemoval) {
      changes.push({ ...when, isRemoval });
      continue;
    }
    if (isBeginning) {
      changes.push(when);
      last = after;
      continue;
    }
    last ??= before;
    const compared = await compare(last, after);
    if (compared !== 'after-unreadable') last = after;
    const differences = typeof compared === 'string' ? { fields: [] } : compared;
    const formerKey = formerPath === undefined ? undefined : keyIn(formerPath);
    if (formerKey === undefined && isTrivial(differences)) continue;
    changes.push({ ...when, changes: differences, ...(formerKey === undefined ? {} : { formerKey }) });
  }
  return changes.toReversed();
}

const keyIn = (path: string): string | undefined => /\/([^/.]+)\./.exec(path)?.[1];

/** Compares contents of one file, of which the later ones are the earlier ones of the next comparison. */
function comparer(
  path: string,
  blobs: BlobReader,
  cache: ComparisonCache,
  keys: PresentKeys,
): (before: string | undefined, after: string | undefined) => Promise<Comparison> {
  const schema = schemaOf(path);
  const kind = path.replace(/\/[^/.]+\./, '/*.');
  let held: Read | undefined;
  const read = async (name: string): Promise<Read> => {
    if (held?.name === name) return held;
    const bytes = await blobs.read(name);
    const version = bytes && readVersion(path, decodeContent(bytes));
    return (held = { name, version, isThere: bytes !== undefined });
  };
  return async (before, after) => {
    if (after === undefined || !schema) return 'after-unreadable';
    if (before === undefined) return 'before-unreadable';
    if (before === after) return { fields: [] };
    const id = `${kind} ${before} ${after}`;
    const known = cache.get(id);
    if (known !== undefined) return known;
    const old = await read(before);
    const young = await read(after);
    const compared = comparison(schema, old.version, young.version, keys);
    // What git lacks today it may have tomorrow.
    if (old.isThere && young.isThere) cache.set(id, compared);
    return compared;
  };
}

/** Contents that were asked for. */
interface Read {
  readonly name: string;
  readonly version: RecordVersion | undefined;
  readonly isThere: boolean;
}

function comparison(
  schema: NonNullable<ReturnType<typeof schemaOf>>,
  before: RecordVersion | undefined,
  after: RecordVersion | undefined,
  keys: PresentKeys,
): Comparison {
  if (!after) return 'after-unreadable';
  return before ? compareVersions(schema, before, after, keys) : 'before-unreadable';
}
