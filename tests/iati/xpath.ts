import type { Attr, Element, Node } from '@xmldom/xmldom';

/**
 * The part of XPath 1.0 that the ruleset uses: child, attribute, parent and text steps with predicates, `//`, unions,
 * `and`, `or`, comparisons, `+`, `count`, `not` and `number`.
 */
export type Value = readonly Node[] | string | number | boolean;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|(\/\/|\.\.|!=|>=|<=|[()[\]/|@.=<>+*,])|([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?))/gy;

type Token =
  | { readonly kind: 'number' | 'literal' | 'sign' | 'name'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`XPath not understood: ${source.slice(at)}`);
    const [, number, literal, sign, name] = match;
    if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (literal !== undefined) found.push({ kind: 'literal', text: literal });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else found.push({ kind: 'name', text: name ?? '' });
  }
  return found;
}

type Evaluate = (node: Node, position: number) => Value;

const isNodes = (value: Value): value is readonly Node[] => typeof value === 'object';
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isAttribute = (node: Node): node is Attr => node.nodeType === 2;

/** The node's text. */
export const textOf = (node: Node): string =>
  isAttribute(node) ? node.value : (node.textContent ?? node.nodeValue ?? '');

const childrenOf = (node: Node): readonly Node[] => {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
};

/** Elements below the node, in the order of the document. */
export const descendants = (node: Node): readonly Element[] =>
  childrenOf(node)
    .filter(isElement)
    .flatMap((child) => [child, ...descendants(child)]);

export const truth = (value: Value): boolean => (isNodes(value) ? value.length > 0 : Boolean(value));

const numberOf = (value: Value): number => {
  if (!isNodes(value)) return Number(value);
  const [first] = value;
  return first ? Number(textOf(first)) : NaN;
};

const compared = (sign: string, a: string | number, b: string | number): boolean => {
  switch (sign) {
    case '=':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
};

/** Where one side is nodes, any of them will do. */
function comparison(sign: string, left: Value, right: Value): boolean {
  const sides = (value: Value): readonly (string | number)[] =>
    isNodes(value) ? value.map(textOf) : [typeof value === 'boolean' ? Number(value) : value];
  const asNumbers =
    sign !== '=' && sign !== '!=' ? true : [left, right].some((side) => typeof side === 'number');
  return sides(left).some((a) =>
    sides(right).some((b) =>
      compared(sign, ...(asNumbers ? ([Number(a), Number(b)] as const) : ([a, b] as const))),
    ),
  );
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokens(source);
  }

  parse(): Evaluate {
    const whole = this.#or();
    if (this.#at < this.#tokens.length) throw new Error(`XPath not understood: ${this.#source}`);
    return whole;
  }

  #next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  #takes(kind: Token['kind'], ...texts: readonly string[]): string | undefined {
    const token = this.#next();
    if (token.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) return undefined;
    this.#at += 1;
    return token.text;
  }

  #needs(sign: string): void {
    if (this.#takes('sign', sign) === undefined) throw new Error(`XPath needs ${sign}: ${this.#source}`);
  }

  #or(): Evaluate {
    let left = this.#and();
    while (this.#takes('name', 'or') !== undefined) {
      const [a, b] = [left, this.#and()];
      left = (...at) => truth(a(...at)) || truth(b(...at));
    }
    return left;
  }

  #and(): Evaluate {
    let left = this.#comparison();
    while (this.#takes('name', 'and') !== undefined) {
      const [a, b] = [left, this.#comparison()];
      left = (...at) => truth(a(...at)) && truth(b(...at));
    }
    return left;
  }

  #comparison(): Evaluate {
    const left = this.#sum();
    const sign = this.#takes('sign', '=', '!=', '<', '>', '<=', '>=');
    if (sign === undefined) return left;
    const right = this.#sum();
    return (...at) => comparison(sign, left(...at), right(...at));
  }

  #sum(): Evaluate {
    let left = this.#union();
    while (this.#takes('sign', '+') !== undefined) {
      const [a, b] = [left, this.#union()];
      left = (...at) => numberOf(a(...at)) + numberOf(b(...at));
    }
    return left;
  }

  #union(): Evaluate {
    let left = this.#primary();
    while (this.#takes('sign', '|') !== undefined) {
      const [a, b] = [left, this.#primary()];
      left = (...at) => [a(...at), b(...at)].flatMap((value) => (isNodes(value) ? value : []));
    }
    return left;
  }

  #primary(): Evaluate {
    const number = this.#takes('number');
    if (number !== undefined) return () => Number(number);
    const literal = this.#takes('literal');
    if (literal !== undefined) return () => literal;
    if (this.#takes('sign', '(') !== undefined) {
      const inner = this.#or();
      this.#needs(')');
      return inner;
    }
    const call = this.#tokens[this.#at + 1];
    if (
      this.#next().kind === 'name' &&
      call?.kind === 'sign' &&
      call.text === '(' &&
      this.#next().text !== 'text'
    ) {
      return this.#call();
    }
    return this.#path();
  }

  #call(): Evaluate {
    const name = this.#next().text;
    this.#at += 1;
    this.#needs('(');
    const inner = this.#or();
    this.#needs(')');
    switch (name) {
      case 'count':
        return (...at) => {
          const value = inner(...at);
          return isNodes(value) ? value.length : NaN;
        };
      case 'not':
        return (...at) => !truth(inner(...at));
      case 'number':
        return (...at) => numberOf(inner(...at));
      default:
        throw new Error(`XPath function not known: ${name}`);
    }
  }

  #path(): Evaluate {
    const start = this.#takes('sign', '//', '/');
    const steps = [this.#step()];
    while (this.#takes('sign', '/') !== undefined) steps.push(this.#step());
    return (node) => {
      const root = node.ownerDocument ?? node;
      const from = start === undefined ? [node] : start === '/' ? [root] : [root, ...descendants(root)];
      return steps.reduce<readonly Node[]>((nodes, step) => nodes.flatMap(step), from);
    };
  }

  #step(): (node: Node) => readonly Node[] {
    const axis = this.#axis();
    const predicates: Evaluate[] = [];
    while (this.#takes('sign', '[') !== undefined) {
      predicates.push(this.#or());
      this.#needs(']');
    }
    return (node) =>
      predicates.reduce<readonly Node[]>(
        (nodes, predicate) =>
          nodes.filter((one, index) => {
            const value = predicate(one, index + 1);
            return typeof value === 'number' ? value === index + 1 : truth(value);
          }),
        axis(node),
      );
  }

  #axis(): (node: Node) => readonly Node[] {
    if (this.#takes('sign', '..') !== undefined) return (node) => (node.parentNode ? [node.parentNode] : []);
    if (this.#takes('sign', '.') !== undefined) return (node) => [node];
    const isAttributeStep = this.#takes('sign', '@') !== undefined;
    const name = this.#takes('name');
    if (name === undefined) throw new Error(`XPath not understood: ${this.#source}`);
    if (isAttributeStep) {
      return (node) => {
        const found = isElement(node) ? node.getAttributeNode(name) : null;
        return found ? [found] : [];
      };
    }
    if (name === 'text' && this.#takes('sign', '(') !== undefined) {
      this.#needs(')');
      return (node) => childrenOf(node).filter(({ nodeType }) => nodeType === 3);
    }
    return (node) => childrenOf(node).filter((child) => isElement(child) && child.nodeName === name);
  }
}

const parsed = new Map<string, Evaluate>();

function evaluator(source: string): Evaluate {
  const known = parsed.get(source);
  if (known) return known;
  const made = new Parser(source).parse();
  parsed.set(source, made);
  return made;
}

/** What the expression says of the node. */
export const evaluate = (source: string, node: Node): Value => evaluator(source)(node, 1);

/** The nodes that the path leads to. */
export function select(source: string, node: Node): readonly Node[] {
  const value = evaluate(source, node);
  return isNodes(value) ? value : [];
}
