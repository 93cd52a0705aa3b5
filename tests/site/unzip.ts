import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const HEADER_BYTES = 30;

/** Unpacks a zip into a folder, by its list at the end; the paths of its files, in the list’s order. */
export function unzip(path: string, folder: string): readonly string[] {
  const zip = readFileSync(path);
  const end = zip.length - END_BYTES;
  if (zip.readUInt32LE(end) !== END) throw new Error(`${path} is not a whole zip without a comment.`);
  const count = zip.readUInt16LE(end + 10);
  const paths: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    const [isPacked, size] = [zip.readUInt16LE(at + 10) !== 0, zip.readUInt32LE(at + 20)];
    const nameBytes = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
    const header = zip.readUInt32LE(at + 42);
    const start = header + HEADER_BYTES + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const content = zip.subarray(start, start + size);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), isPacked ? inflateRawSync(content) : content);
    paths.push(name);
    at += ENTRY_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return paths;
}
