/*
 * An archive holds many small files in one: the length of its list in four bytes, the list of paths and lengths as
 * JSON, the files one after the other; all of it packed with gzip.
 */
const LENGTH_BYTES = 4;

/** Paths of an archive’s files, in their order, with their lengths in bytes. */
export type ArchiveList = readonly (readonly [path: string, bytes: number])[];

/** An archive of files, unpacked. */
export function joinArchive(files: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array {
  const list: ArchiveList = files.map(([path, { length }]) => [path, length]);
  const head = new TextEncoder().encode(JSON.stringify(list));
  const start = LENGTH_BYTES + head.length;
  const whole = new Uint8Array(files.reduce((sum, [, { length }]) => sum + length, start));
  new DataView(whole.buffer).setUint32(0, head.length);
  whole.set(head, LENGTH_BYTES);
  let at = start;
  for (const [, content] of files) {
    whole.set(content, at);
    at += content.length;
  }
  return whole;
}

/** Where each file of an unpacked archive is in it. */
export async function readArchive(
  archive: Blob,
): Promise<ReadonlyMap<string, readonly [from: number, to: number]>> {
  const length = new DataView(await archive.slice(0, LENGTH_BYTES).arrayBuffer()).getUint32(0);
  let at = LENGTH_BYTES + length;
  const list: ArchiveList = JSON.parse(await archive.slice(LENGTH_BYTES, at).text());
  return new Map(
    list.map(([path, bytes]) => {
      const from = at;
      at += bytes;
      return [path, [from, at]];
    }),
  );
}

/** Unpacks an archive as it was loaded. */
export const unpackArchive = (packed: Blob): Promise<Blob> =>
  new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
