// Each function is self-contained but for the others of this file, as their sources are put before that of Pagefind’s
// worker.

/** How many letters it takes to name so many positions apart. */
export function nameWidth(count: number): number {
  return Math.max(1, Math.ceil(Math.log(count) / Math.log(36)));
}

/** A short name for a position. The digit that changes most stands first: gzip packs a list of such names best. */
export function shortName(position: number, width: number): string {
  let name = '';
  for (let rest = position; name.length < width; rest = Math.floor(rest / 36)) {
    name += (rest % 36).toString(36);
  }
  return name;
}

/**
 * Pagefind’s metadata with its list of pages written out. It is kept folded, as what names pages by their positions
 * need not be loaded: behind Pagefind’s signature, each with its length in bytes before it, the CBOR before the list,
 * the beginning of every name, and a byte for each page, the power of two nearest to its length; then the CBOR behind.
 */
export function unfoldPages(folded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const signature = 12;
  const view = new DataView(folded.buffer, folded.byteOffset);
  let at = signature;
  const take = (): Uint8Array => {
    const start = at + 4;
    at = start + view.getUint32(at);
    return folded.subarray(start, at);
  };
  const before = take();
  const beginning = take();
  const powers = take();
  const behind = folded.subarray(at);
  const width = nameWidth(powers.length);

  const pageBytes = 1 + 2 + beginning.length + width + 5;
  const listAt = signature + before.length;
  const unfolded = new Uint8Array(listAt + 5 + powers.length * pageBytes + behind.length);
  unfolded.set(folded.subarray(0, signature));
  unfolded.set(before, signature);
  // A list whose length follows in four bytes.
  unfolded[listAt] = 0x9a;
  const lengths = new DataView(unfolded.buffer);
  lengths.setUint32(listAt + 1, powers.length);
  const encoder = new TextEncoder();
  for (const [position, power] of powers.entries()) {
    const start = listAt + 5 + position * pageBytes;
    // A list of two: a text whose length follows in one byte, and a number in four.
    unfolded.set([0x82, 0x78, beginning.length + width], start);
    unfolded.set(beginning, start + 3);
    unfolded.set(encoder.encode(shortName(position, width)), start + 3 + beginning.length);
    unfolded[start + pageBytes - 5] = 0x1a;
    lengths.setUint32(start + pageBytes - 4, 2 ** power);
  }
  unfolded.set(behind, unfolded.length - behind.length);
  return unfolded;
}

/** Makes a worker unfold the metadata that it loads. */
export function unfoldLoadedPages(scope: { fetch: typeof fetch }): void {
  const load = scope.fetch.bind(scope);
  scope.fetch = async (...asked) => {
    const answer = await load(...asked);
    if (!answer.ok || !String(asked[0]).endsWith('.pf_meta')) return answer;
    const packed = await answer.blob();
    // Some hosts tell the browser that the file is packed, which then unpacks it by itself.
    const isPlain = (await packed.slice(0, 8).text()) === 'pagefind';
    const content = isPlain ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(unfoldPages(new Uint8Array(await new Response(content).arrayBuffer())));
  };
}

/** The script that makes it do so. */
export const unfoldingScript = (): string =>
  `${[nameWidth, shortName, unfoldPages].map(String).join('\n')}\n(${String(unfoldLoadedPages)})(self);\n`;
