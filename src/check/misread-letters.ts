/** Letters of UTF-8 that some program took for Windows-1252: `Ã³` for `ó`. */
export interface Misread {
  readonly index: number;
  readonly written: string;
  readonly meant: string;
}

const bytes = Uint8Array.from({ length: 128 }, (_, n) => n + 128);
const byteOf: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder('windows-1252').decode(bytes)].map((letter, n) => [letter, n + 128]),
);
const HIGH = `[${[...byteOf.keys()].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
// The first letter says how many follow; those that follow are bytes from 0x80 to 0xbf.
const RUN = new RegExp(`[\\u00c2-\\u00ef]${HIGH}{1,2}`, 'g');

/** Every such letter in a text, where putting it right gives a letter or a sign of our languages. */
export function misreadLetters(text: string): readonly Misread[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }): Misread[] => {
    for (const written of [run, run.slice(0, 2)]) {
      const meant = readAgain(written);
      if (meant !== undefined && /^(?:[\p{Script=Latin}¿¡°ºª«»…–—’‘“”•€§·\u00a0]|\p{M})$/u.test(meant))
        return [{ index, written, meant }];
    }
    return [];
  });
}

function readAgain(text: string): string | undefined {
  const read = [...text].flatMap((letter) => byteOf.get(letter) ?? []);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read));
  } catch {
    return undefined;
  }
}
