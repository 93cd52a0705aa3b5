import sax from 'sax';
import { MARKS_NAMESPACE } from '#formats/iati/codes.ts';
import type { Unreadable } from '../unreadable.ts';
import { type Place, unreadable } from '../unreadable.ts';
import { XmlElement } from './xml-element.ts';

/** Far beyond any published file, and small enough that a hostile one is refused before it costs much. */
export const limits = {
  /** Elements within elements. */
  depth: 100,
  attributes: 250,
  /** Characters of an attribute, a comment or a name: the parser's own limit. */
  part: 64 * 1024,
  /** Characters of one text. */
  text: 2_000_000,
  /** Elements and characters of one record. */
  elements: 300_000,
  characters: 32_000_000,
} as const;

/** The root of the file, without what is in it. */
export interface XmlRoot {
  readonly name: string;
  /** As written: `2.03`. */
  readonly version: string | undefined;
  readonly generated: string | undefined;
  /** Whether the file may carry our marks. */
  readonly hasMarks: boolean;
  /** The element, whose other attributes nobody has taken. */
  readonly element: XmlElement;
}

const ROOTS: readonly string[] = ['iati-activities', 'iati-organisations'];

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const MARKS_PREFIX = 'marks';

// What XML 1.0 does not allow in any document.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads the records of an IATI file one by one, as soon as each is closed: only one is ever in memory.
 * @throws {Unreadable} where the file is not well-formed, not IATI, or beyond the limits.
 */
export async function* readRecords(
  texts: AsyncIterable<string>,
): AsyncGenerator<{ readonly root: XmlRoot; readonly record: XmlElement }> {
  const reading = new Reading();
  for await (const text of texts) {
    reading.write(text);
    yield* reading.given();
  }
  reading.end();
  yield* reading.given();
}

/** Without the entities of HTML; a constant, because the parser's types do not know that option. */
const PARSING = { position: true, strictEntities: true };

class Reading {
  readonly #parser = sax.parser(true, PARSING);
  readonly #places = new Places();
  #root: XmlRoot | undefined;
  #rootElement: XmlElement | undefined;
  /** What stands before the root, where alone a DOCTYPE may. */
  #prolog = '';
  /** The elements that are open below the root. */
  #open: XmlElement[] = [];
  #closed: XmlElement[] = [];
  /** Prefixes in force at each depth, the root's first. */
  #prefixes: ReadonlyMap<string, string>[] = [];
  #attributes: [string, string][] = [];
  #depth = 0;
  #elements = 0;
  #characters = 0;
  #textLength = 0;

  constructor() {
    const parser = this.#parser;
    parser.onerror = (error) => {
      throw this.#malformed(error.message);
    };
    parser.ondoctype = () => {
      throw unreadable('doctype', placeOf(this.#prolog, /<!DOCTYPE/i));
    };
    parser.onopentagstart = (tag) => {
      tag.attributes = this.#namesOnce();
    };
    parser.onattribute = ({ name, value }) => {
      this.#attributes.push([name, value]);
      if (this.#attributes.length > limits.attributes) {
        throw unreadable('tooManyAttributes', this.#startOfTag(), limits.attributes);
      }
    };
    parser.onopentag = ({ name }) => {
      this.#start(name);
    };
    parser.onclosetag = () => {
      this.#close();
    };
    parser.ontext = (text) => {
      this.#text(text);
    };
    parser.oncdata = (text) => {
      this.#text(text);
    };
  }

  write(text: string): void {
    this.#places.add(text);
    if (!this.#rootElement) this.#prolog = (this.#prolog + text).slice(0, limits.text);
    const at = text.search(FORBIDDEN);
    this.#parser.write(at < 0 ? text : text.slice(0, at));
    if (at >= 0) throw this.#forbidden(text.charAt(at), this.#here());
  }

  end(): void {
    if (!this.#root && this.#places.isBlank) throw unreadable('empty', undefined);
    this.#parser.close();
    if (!this.#root) throw unreadable('notXml', undefined);
  }

  *given(): Generator<{ readonly root: XmlRoot; readonly record: XmlElement }> {
    const root = this.#root;
    if (!root) return;
    for (const record of this.#closed) yield { root, record };
    this.#closed = [];
  }

  #start(name: string): void {
    const place = this.#startOfTag();
    const attributes = this.#attributes;
    this.#attributes = [];
    this.#depth += 1;
    if (this.#depth > limits.depth) throw unreadable('tooDeep', place, limits.depth);
    this.#prefixes.push(this.#declared(attributes));
    this.#textLength = 0;
    const parent = this.#open.at(-1);
    const element = new XmlElement(this.#named(name), place, parent);
    for (const [attribute, value] of attributes) {
      if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) continue;
      this.#count(value.length, place);
      element.setAttribute(this.#named(attribute), this.#legal(value, place));
    }
    if (!this.#rootElement) {
      this.#rootElement = element;
      this.#readRoot(element, place);
      return;
    }
    if (this.#depth === 2) {
      this.#elements = 0;
      this.#characters = 0;
    }
    this.#elements += 1;
    if (this.#elements > limits.elements) throw unreadable('recordTooLarge', place);
    parent?.append(element);
    this.#open.push(element);
  }

  #close(): void {
    this.#depth -= 1;
    this.#prefixes.pop();
    this.#textLength = 0;
    const element = this.#open.pop();
    if (element && this.#depth === 1) this.#closed.push(element);
  }

  #text(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    this.#textLength += text.length;
    if (this.#textLength > limits.text) throw unreadable('valueTooLong', element, limits.text);
    this.#count(text.length, element);
    element.append(this.#legal(text, element));
  }

  /** Characters that are written as numbers, `&#1;`, are as little allowed as those that are not. */
  #legal(text: string, place: Place): string {
    const match = FORBIDDEN.exec(text);
    if (match) throw this.#forbidden(match[0], place);
    return text;
  }

  #forbidden(character: string, place: Place): Unreadable {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return unreadable('controlCharacter', place, `U+${code}`);
  }

  #count(characters: number, place: Place): void {
    this.#characters += characters;
    if (this.#characters > limits.characters) throw unreadable('recordTooLarge', place);
  }

  #readRoot(element: XmlElement, place: Place): void {
    if (!ROOTS.includes(element.name)) throw unreadable('wrongRoot', place, element.name.slice(0, 60));
    const version = element.attribute('version');
    if (version !== undefined && !/^(?:1\.0[1-5]|2\.0[1-3]|[12](?:\.0)?)$/.test(version)) {
      throw unreadable('version', place, version.slice(0, 60));
    }
    this.#root = {
      name: element.name,
      version,
      generated: element.attribute('generated-datetime'),
      hasMarks: [...(this.#prefixes.at(-1)?.values() ?? [])].includes(MARKS_NAMESPACE),
      element,
    };
  }

  #declared(attributes: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
    const inherited = this.#prefixes.at(-1) ?? new Map([['xml', XML_NAMESPACE]]);
    const own = attributes.filter(([name]) => name.startsWith('xmlns:'));
    if (own.length === 0) return inherited;
    return new Map([...inherited, ...own.map(([name, uri]): [string, string] => [name.slice(6), uri])]);
  }

  /** The name, with our own prefix for our own marks and for nothing else. */
  #named(name: string): string {
    const [prefix = '', local] = name.split(':');
    if (local === undefined) return name;
    if (this.#prefixes.at(-1)?.get(prefix) === MARKS_NAMESPACE) return `${MARKS_PREFIX}:${local}`;
    return prefix === MARKS_PREFIX ? `{}${name}` : name;
  }

  /**
   * Attributes of a tag, for the parser to fill. It asks them whether they have a name already, and would pass over a
   * second value in silence; whether an attribute is called like the method it asks by must not matter either.
   */
  #namesOnce(): Record<string, string> {
    const values: Record<string, string> = Object.create(null);
    const isThere = (name: string): boolean => {
      if (Object.hasOwn(values, name)) {
        throw unreadable('repeatedAttribute', this.#startOfTag(), name.slice(0, 60));
      }
      return false;
    };
    return new Proxy(values, {
      get: (target, name): unknown =>
        name === 'hasOwnProperty' ? isThere : typeof name === 'string' ? target[name] : undefined,
    });
  }

  #startOfTag(): Place {
    return this.#places.at(this.#parser.startTagPosition - 1);
  }

  #here(): Place {
    return { line: this.#parser.line + 1, column: this.#parser.column + 1 };
  }

  #malformed(message: string): Unreadable {
    const [what = ''] = message.split('\n');
    const here = this.#here();
    if (/^(?:Unclosed root tag|Unexpected end)/.test(what)) return unreadable('truncated', here);
    if (what.startsWith('Max buffer length exceeded')) {
      return unreadable('valueTooLong', this.#startOfTag(), limits.part);
    }
    if (what.startsWith('Invalid character entity') || what.startsWith('Invalid character in entity')) {
      return unreadable('entity', here);
    }
    if (!this.#rootElement) return unreadable('notXml', here);
    if (/^(?:Unmatched closing tag|Unexpected close tag)/.test(what)) return unreadable('unmatchedTag', here);
    return unreadable('malformed', here);
  }
}

/** Where in the text the pattern is first found. */
function placeOf(text: string, pattern: RegExp): Place {
  const before = text.slice(0, Math.max(text.search(pattern), 0)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Line and column of offsets that are asked for in their order; of the text only what lies beyond them is kept. */
class Places {
  #text = '';
  /** Offset of the kept text in the whole. */
  #from = 0;
  #line = 1;
  /** Offset of the beginning of the line. */
  #lineStart = 0;
  /** Offset of the line's end, where it is in the kept text. */
  #lineEnd: number | undefined;
  isBlank = true;

  add(text: string): void {
    // Between two tags only so much can stand: the rest is blank, or will be refused.
    if (this.#text.length > 2 * limits.text) this.#forget(this.#text.length - limits.text);
    this.#text += text;
    this.#lineEnd ??= this.#breakFrom(this.#from + this.#text.length - text.length);
    this.isBlank &&= text.trim() === '';
  }

  at(offset: number): Place {
    this.#forget(offset - this.#from);
    return { line: this.#line, column: Math.max(offset - this.#lineStart, 0) + 1 };
  }

  #forget(length: number): void {
    if (length <= 0) return;
    const until = this.#from + length;
    while (this.#lineEnd !== undefined && this.#lineEnd < until) {
      this.#line += 1;
      this.#lineStart = this.#lineEnd + 1;
      this.#lineEnd = this.#breakFrom(this.#lineStart);
    }
    this.#text = this.#text.slice(length);
    this.#from = until;
  }

  #breakFrom(offset: number): number | undefined {
    const at = this.#text.indexOf('\n', offset - this.#from);
    return at < 0 ? undefined : at + this.#from;
  }
}
