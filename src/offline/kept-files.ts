import { readArchive, unpackArchive } from './archive.ts';
import type { KeptVersions } from './kept-versions.ts';
import { bucketOf, type FileRow, type OfflineSite } from './offline-site.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
};

interface OpenArchive {
  readonly content: Blob;
  readonly files: ReadonlyMap<string, readonly [from: number, to: number]>;
}

/** Finds files of kept versions. */
export function keptFiles(kept: KeptVersions) {
  const archives = new Map<string, Promise<OpenArchive>>();

  function openArchive([, , digest]: FileRow, packed: Response): Promise<OpenArchive> {
    const open = async (): Promise<OpenArchive> => {
      const content = await unpackArchive(await packed.blob());
      return { content, files: await readArchive(content) };
    };
    const opened = archives.get(digest) ?? open();
    archives.set(digest, opened);
    return opened;
  }

  async function inShelves({ base, version }: OfflineSite, path: string): Promise<Response | undefined> {
    for (const shelf of ['core', 'saved', 'seen'] as const) {
      const found = await (await kept.open(version, shelf)).match(base + path);
      if (found) return found;
    }
    return undefined;
  }

  async function inArchives(site: OfflineSite, path: string): Promise<Response | undefined> {
    for (const { search } of (await kept.languages(site)).values()) {
      const row = search[bucketOf(path, search.length)];
      const packed = row && (await inShelves(site, row[0]));
      if (!packed) continue;
      const { content, files } = await openArchive(row, packed);
      const place = files.get(path);
      if (!place) continue;
      const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      return new Response(content.slice(...place), { headers: { 'content-type': type } });
    }
    return undefined;
  }

  return {
    /** A file of a version; undefined where it is not kept. */
    of: async (site: OfflineSite, path: string): Promise<Response | undefined> =>
      (await inShelves(site, path)) ?? (path.startsWith('pagefind/') ? inArchives(site, path) : undefined),
  };
}
