import { MistakenEncoding } from './mistaken-encoding.ts';
import { placeAfter } from './text-place.ts';
import { type Place, unreadable } from './unreadable.ts';

/** A file as it is read, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

interface Encoding {
  /** As the file, or who runs the import, names it. */
  readonly label: string;
  readonly decoder: TextDecoder;
  /** For encodings in which any bytes are text. */
  readonly mistake: MistakenEncoding | undefined;
}

/** Bytes that are looked at to find the encoding: a declaration stands at the very beginning. */
const HEAD = 1024;

const MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0x00, 0x00, 0xfe, 0xff], label: 'utf-32be' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], label: 'utf-32le' },
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  // Without a mark, the first characters of XML tell how wide they are.
  { bytes: [0x00, 0x3c, 0x00], label: 'utf-16be' },
  { bytes: [0x3c, 0x00, 0x3f, 0x00], label: 'utf-16le' },
  { bytes: [0x3c, 0x00, 0x69, 0x00], label: 'utf-16le' },
  { bytes: [0x00, 0x00, 0x00, 0x3c], label: 'utf-32be' },
];

/** First bytes of files that are packed, or are the workbooks of spreadsheets. */
const PACKED: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x42, 0x5a, 0x68],
  [0x37, 0x7a, 0xbc, 0xaf],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, n) => bytes[n] === byte);

/**
 * The text of a file, piece by piece, with every byte accounted for.
 * `declared` is the encoding where something other than the file says it.
 * @throws {Unreadable} where the encoding is not known, or the bytes are not in it.
 */
export async function* decodeText(bytes: Bytes, declared?: string): AsyncGenerator<string> {
  let encoding: Encoding | undefined;
  let head: Uint8Array = new Uint8Array(0);
  let place: Place = { line: 1, column: 1 };
  const read = (piece: Uint8Array, from: Encoding): string => {
    const text = decoded(piece, from, place);
    from.mistake?.watch(piece, text, place);
    place = placeAfter(text, place);
    return text;
  };
  for await (const chunk of bytes) {
    let next = chunk;
    if (!encoding) {
      head = joined(head, chunk);
      if (head.length < HEAD) continue;
      encoding = encodingOf(head, declared);
      next = head;
    }
    yield read(next, encoding);
  }
  if (!encoding) {
    if (head.length === 0) throw unreadable('empty', undefined);
    encoding = encodingOf(head, declared);
    yield read(head, encoding);
  }
  encoding.mistake?.end();
  try {
    yield encoding.decoder.decode();
  } catch {
    throw unreadable('encodingWrong', place, encoding.label);
  }
}

function decoded(bytes: Uint8Array, { decoder, label }: Encoding, place: Place): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw unreadable('encodingWrong', firstWrong(bytes, label, place), label);
  }
}

/** Line and column of the first byte that is no text; what an earlier piece left over is not counted. */
function firstWrong(bytes: Uint8Array, label: string, place: Place): Place {
  const lenient = new TextDecoder(label).decode(bytes);
  return placeAfter(lenient.slice(0, Math.max(lenient.indexOf('\ufffd'), 0)), place);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The encoding that the mark or the declaration says; they must not contradict each other. */
function encodingOf(head: Uint8Array, declared: string | undefined): Encoding {
  const start = { line: 1, column: 1 };
  if (PACKED.some((bytes) => startsWith(head, bytes))) throw unreadable('packed', undefined);
  const marked = MARKS.find(({ bytes }) => startsWith(head, bytes))?.label;
  const first = new TextDecoder(marked?.startsWith('utf-16') ? marked : 'windows-1252').decode(head);
  const written = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(
    first.replace(/^(?:ï»¿|\ufeff)/, ''),
  )?.[1];
  const label = written ?? declared ?? marked ?? 'UTF-8';
  // `UTF-16` alone leaves the order of the bytes to the mark.
  const meant = /^utf-?16$/i.test(label) ? (marked ?? 'utf-16') : label.toLowerCase();
  const decoder = decoderFor(meant);
  if (!decoder) throw unreadable('encodingUnknown', start, label);
  if (
    marked === undefined ? meant.startsWith('utf-16') && written !== undefined : decoder.encoding !== marked
  ) {
    throw unreadable('encodingLies', start, label, marked ?? 'utf-8');
  }
  const isOneByte = !/^(?:utf|gb|big5|euc|iso-2022|shift)/.test(decoder.encoding);
  return { label, decoder, mistake: isOneByte ? new MistakenEncoding(label) : undefined };
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}
