import { placeAfter } from './text-place.ts';
import { type Place, unreadable } from './unreadable.ts';

const HIGH = /[\u0080-\uffff]/;

/**
 * Watches a file of one byte a letter, in which any bytes are some text, for signs that it is another than it says: all
 * that is beyond ASCII is whole letters of UTF-8, which hardly happens by chance.
 */
export class MistakenEncoding {
  readonly #label: string;
  readonly #isAscii: boolean;
  /** Undefined once the bytes are no UTF-8. */
  #utf8: TextDecoder | undefined = new TextDecoder('utf-8', { fatal: true });
  /** Where the first letter beyond ASCII is. */
  #first: Place | undefined;

  constructor(label: string) {
    this.#label = label;
    this.#isAscii = /^(?:us-)?ascii$|^ansi_x3\.4-1968$/i.test(label);
  }

  /** Looks at bytes and at the text that they were taken for, which begins on the line. @throws {Unreadable} */
  watch(bytes: Uint8Array, text: string, place: Place): void {
    if (!this.#first) {
      const at = text.search(HIGH);
      if (at >= 0) this.#first = placeAfter(text.slice(0, at), place);
      if (this.#first && this.#isAscii) throw unreadable('encodingNotAscii', this.#first, this.#label);
    }
    this.#try((decoder) => decoder.decode(bytes, { stream: true }));
  }

  /** @throws {Unreadable} where it was UTF-8 to the end. */
  end(): void {
    this.#try((decoder) => decoder.decode());
    if (this.#first && this.#utf8) throw unreadable('encodingIsUtf8', this.#first, this.#label);
  }

  #try(decode: (decoder: TextDecoder) => string): void {
    if (!this.#utf8) return;
    try {
      decode(this.#utf8);
    } catch {
      this.#utf8 = undefined;
    }
  }
}
