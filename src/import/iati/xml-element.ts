import type { Place } from '../unreadable.ts';

/** A part of an element that nobody has taken. */
export interface Untaken extends Place {
  /** Names from the record down: `iati-activity/location/@ref`. */
  readonly path: string;
}

/**
 * An element of the imported file. Whoever maps it takes its parts; each part is given once, and what nobody takes
 * can be told afterwards.
 */
export class XmlElement implements Place {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly parent: XmlElement | undefined;
  readonly #attributes = new Map<string, string>();
  readonly #texts: string[] = [];
  #rest: XmlElement[] = [];
  readonly #taken: XmlElement[] = [];

  constructor(name: string, { line, column }: Place, parent?: XmlElement) {
    this.name = name;
    this.line = line;
    this.column = column;
    this.parent = parent;
  }

  get path(): string {
    return this.parent ? `${this.parent.path}/${this.name}` : this.name;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  append(part: XmlElement | string): void {
    if (typeof part === 'string') this.#texts.push(part);
    else this.#rest.push(part);
  }

  /** Takes an attribute; undefined where it is missing or blank. */
  attribute(name: string): string | undefined {
    const value = this.#attributes.get(name)?.trim();
    this.#attributes.delete(name);
    return value === '' ? undefined : value;
  }

  /** Takes the element's own text, without that of its children; undefined where it is blank. */
  text(): string | undefined {
    const text = this.#texts.join('').trim();
    this.#texts.length = 0;
    return text === '' ? undefined : text;
  }

  /** Takes every child of the name. */
  children(name: string): readonly XmlElement[] {
    const found = this.#rest.filter((child) => child.name === name);
    if (found.length > 0) {
      this.#rest = this.#rest.filter((child) => child.name !== name);
      this.#taken.push(...found);
    }
    return found;
  }

  /** Takes the first child of the name. */
  child(name: string): XmlElement | undefined {
    const found = this.#rest.find((child) => child.name === name);
    if (!found) return undefined;
    this.#rest = this.#rest.filter((child) => child !== found);
    this.#taken.push(found);
    return found;
  }

  /** Takes the element with all that is in it: it says nothing that is not said elsewhere. */
  discard(): void {
    this.#attributes.clear();
    this.#texts.length = 0;
    this.#rest = [];
    this.#taken.length = 0;
  }

  /** What nobody took, an element before what is in it. */
  *untaken(): Generator<Untaken> {
    const { line, column } = this;
    const path = this.path;
    for (const name of this.#attributes.keys()) yield { path: `${path}/@${name}`, line, column };
    if (this.#texts.some((text) => text.trim() !== '')) yield { path: `${path}/text()`, line, column };
    for (const child of this.#rest) {
      yield { path: child.path, line: child.line, column: child.column };
      yield* child.untaken();
    }
    for (const child of this.#taken) yield* child.untaken();
  }
}
