import { defineMdastPlugin, markdownToHtml, type MdastNode, type MdastVisitorContext } from 'satteri';
import { keyFrom } from '#model/key.ts';
import { type Citation, splitCitations } from './citations.ts';
import { type ComponentProblem, type ComponentTag, readComponentTag } from './components.ts';
import { apartFromNumbered, isPageId } from './page-ids.ts';
import { citationPlaceholder, componentPlaceholder, RECORD_LINK_MARK } from './placeholders.ts';
import { readLink, type RecordTarget } from './record-link.ts';

/** Line and column in the body, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type BodyProblem =
  | ComponentProblem
  | { readonly problem: 'module-line'; readonly text: string }
  | { readonly problem: 'brace'; readonly text: string }
  | { readonly problem: 'angle-bracket'; readonly text: string }
  | { readonly problem: 'unsafe-link'; readonly scheme: string; readonly url: string }
  | { readonly problem: 'site-address'; readonly url: string }
  | { readonly problem: 'link-disguised'; readonly url: string }
  | { readonly problem: 'link-scheme'; readonly scheme: string; readonly url: string }
  | { readonly problem: 'link-space'; readonly text: string }
  | { readonly problem: 'link-address'; readonly url: string; readonly isClosed: boolean }
  | {
      readonly problem: 'link-brackets';
      readonly text: string;
      readonly name: string;
      readonly words: string;
    }
  | { readonly problem: 'image'; readonly url: string }
  | { readonly problem: 'citation-form'; readonly text: string }
  | { readonly problem: 'heading-level'; readonly depth: number; readonly text: string }
  | { readonly problem: 'heading-space'; readonly text: string }
  | { readonly problem: 'component-unclosed'; readonly tag: string }
  | { readonly problem: 'component-unopened'; readonly tag: string };

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** What a body says and how it looks: HTML with placeholders, and all that other records must answer for. */
export interface Body {
  /** The text as its file has it. */
  readonly markdown: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly citations: readonly (Citation & Place)[];
  readonly links: readonly (RecordTarget & Place)[];
  /** Files of the images that it shows. */
  readonly images: readonly ({ readonly file: string } & Place)[];
  /** Addresses of other sites that it links to. */
  readonly addresses: readonly ({ readonly url: string } & Place)[];
  readonly problems: readonly (BodyProblem & Place)[];
}

interface Collected {
  headings: Heading[];
  citations: (Citation & Place)[];
  links: (RecordTarget & Place)[];
  images: ({ file: string } & Place)[];
  addresses: ({ readonly url: string } & Place)[];
  problems: (BodyProblem & Place)[];
  open: (ComponentTag & Place)[];
}

const place = (node: Readonly<MdastNode>): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

type PlaceAt = (offset: number) => Place;

/** The place so many characters into the node's source, asked for from its beginning on: a text may have thousands. */
function placesWithin(node: Readonly<MdastNode>, source: string): PlaceAt {
  let { line, column } = place(node);
  let known = 0;
  return (offset) => {
    for (let end = source.indexOf('\n', known); end >= 0 && end < offset; end = source.indexOf('\n', known)) {
      line += 1;
      column = 1;
      known = end + 1;
    }
    return { line, column: column + offset - known };
  };
}

/**
 * The place of a text's `[@`, asked for from its beginning on, by where it is in the text: in the source, where escapes
 * and entities take more room, it is the one of the same number.
 */
function placesOfCitations(node: Readonly<MdastNode>, source: string, text: string): PlaceAt {
  const placeAt = placesWithin(node, source);
  let inText = text.indexOf('[@');
  let inSource = source.indexOf('[@');
  return (at) => {
    while (inText >= 0 && inText < at && inSource >= 0) {
      inText = text.indexOf('[@', inText + 2);
      inSource = source.indexOf('[@', inSource + 2);
    }
    return placeAt(inSource < 0 ? source.length : inSource);
  };
}

/** Where a component may stand: on a line of its own, not inside a line of words. */
const BLOCK_PARENTS: readonly string[] = ['root', 'blockquote', 'listItem'];

const MODULE_LINE = /^(?:import|export)(?:\s+[\w{*'"]|\s*[{*'"])/;
// What would be a link to a record, but for the space before its address.
const LINK_SPACE = /(?<=\])[ \t]+(?=\((?:concept|project|organization|country):)/g;
// What is between brackets that lead somewhere, or should.
const LINK_START = /(?<!\\)\]\(/g;
const DOUBLE_BRACKETS = /(?<!\\)\[\[([^\][\n|@]+)(?:\|([^\][\n]+))?\]\]/gu;
// A key after an at sign, without its brackets: nothing but a source is written so.
const SOURCE_KEY = '@[a-z0-9]+(?:-[a-z0-9]+)+';
const BARE_CITATION = new RegExp(
  String.raw`(?<![\w@./:-])(?:\(${SOURCE_KEY}(?:\s*,[^()\n@]*)?\)|${SOURCE_KEY}(?![\w@]))`,
  'g',
);
/** What keeps words in brackets from being a link, by the address that begins at a column, from 0, of their line. */
function brokenLink(line: string, column: number): BodyProblem | undefined {
  // What is between the brackets that end just before the parenthesis.
  const end = column - 2;
  const start = line.indexOf('[', end === 0 ? 0 : line.lastIndexOf(']', end - 1) + 1);
  if (start < 0 || start >= end || line.startsWith('@', start + 1)) return undefined;
  const rest = line.slice(column);
  const closed = /^([^()[\]]*)\)/.exec(rest)?.[1];
  if (closed === undefined) return { problem: 'link-address', url: rest.trimEnd(), isClosed: false };
  return /\s/.test(closed.trim()) ? { problem: 'link-address', url: closed, isClosed: true } : undefined;
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The text without its citations. */
const wordsOf = (text: string): string =>
  splitCitations(text)
    .map((part) => ('text' in part ? part.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Our additions to Markdown, as Sätteri plugins that note what they meet in `found`. Bodies are parsed as
 * Markdown and never compiled to a module: a component is markup from the closed list, not code.
 */
const plugins = (markdown: string, found: Collected) => {
  // Offsets are in bytes of UTF-8; columns are what an editor counts, so the text is cut from the lines.
  const lines = markdown.split('\n');
  const sourceOf = (node: Readonly<MdastNode>): string => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return '';
    const slice = lines.slice(start.line - 1, end.line);
    slice[slice.length - 1] = slice[slice.length - 1]?.slice(0, end.column - 1) ?? '';
    slice[0] = slice[0]?.slice(start.column - 1) ?? '';
    return slice.join('\n');
  };

  const components = defineMdastPlugin({
    name: 'components',
    options: { position: true },
    html(node, context) {
      const tag = readComponentTag(node.value);
      if ('problem' in tag) {
        found.problems.push({ ...tag, ...place(node) });
        context.replaceNode(node, { type: 'text', value: node.value });
        return;
      }
      if (tag.form === 'open') found.open.push({ ...tag, ...place(node) });
      const unopened = tag.form === 'close' && found.open.pop()?.name !== tag.name;
      if (!BLOCK_PARENTS.includes(context.parent(node).type)) {
        found.problems.push({ problem: 'component-not-alone', tag: tag.name, ...place(node) });
        context.replaceNode(node, { type: 'text', value: node.value });
        return;
      }
      if (unopened) {
        found.problems.push({ problem: 'component-unopened', tag: tag.name, ...place(node) });
        context.removeNode(node);
        return;
      }
      if (tag.name === 'Image') found.images.push({ file: tag.attributes['file'] ?? '', ...place(node) });
      context.replaceNode(node, { type: 'html', value: markupOf(tag) });
    },
    after() {
      for (const { name, line, column } of found.open) {
        found.problems.push({ problem: 'component-unclosed', tag: name, line, column });
      }
    },
  });

  const ids = new Set<string>();
  // From which number on to look for an id that is free: thousands of headings may have the same words.
  const numbered = new Map<string, number>();

  const refusals = defineMdastPlugin({
    name: 'refusals',
    options: { position: true },
    paragraph(node) {
      const text = sourceOf(node);
      if (MODULE_LINE.test(text)) {
        found.problems.push({ problem: 'module-line', text: text.split('\n')[0] ?? '', ...place(node) });
      }
      const hashes = /^#{2,6}(?=[^\s#])/.exec(text)?.[0];
      if (hashes !== undefined)
        found.problems.push({ problem: 'heading-space', text: hashes, ...place(node) });
    },
    text(node) {
      const source = sourceOf(node);
      for (const mark of [/(?<!\\)[{}]/, /(?<!\\)<(?=[\w/!?])/]) {
        const match = mark.exec(source);
        if (!match) continue;
        found.problems.push({
          problem: match[0] === '<' ? 'angle-bracket' : 'brace',
          text: source.slice(match.index, match.index + 20),
          ...placesWithin(node, source)(match.index),
        });
      }
      const spaceAt = placesWithin(node, source);
      for (const match of source.matchAll(LINK_SPACE)) {
        const at = spaceAt(match.index);
        found.problems.push({ problem: 'link-space', text: match[0], ...at });
      }
      const linkAt = placesWithin(node, source);
      for (const match of source.matchAll(LINK_START)) {
        const at = linkAt(match.index + match[0].length);
        const problem = brokenLink(lines[at.line - 1] ?? '', at.column - 1);
        if (problem) found.problems.push({ ...problem, ...at });
      }
      const bracketsAt = placesWithin(node, source);
      for (const match of source.matchAll(DOUBLE_BRACKETS)) {
        const [text, name = '', words = name] = match;
        if (!/\p{L}/u.test(name)) continue;
        const at = bracketsAt(match.index);
        found.problems.push({ problem: 'link-brackets', text, name, words, ...at });
      }
      const citationAt = placesWithin(node, source);
      let seen = 0;
      let isBracketed = false;
      for (const match of source.matchAll(BARE_CITATION)) {
        const between = source.slice(seen, match.index);
        const [opened, closed] = [between.lastIndexOf('['), between.lastIndexOf(']')];
        if (opened !== closed) isBracketed = opened > closed;
        seen = match.index;
        if (isBracketed) continue;
        const at = citationAt(match.index);
        found.problems.push({ problem: 'citation-form', text: match[0], ...at });
      }
    },
    image(node, context) {
      found.problems.push({ problem: 'image', url: node.url, ...place(node) });
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    imageReference(node, context) {
      found.problems.push({ problem: 'image', url: node.identifier, ...place(node) });
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    heading(node, context) {
      const text = wordsOf(context.textContent(node));
      if (node.depth === 1) found.problems.push({ problem: 'heading-level', depth: 1, text, ...place(node) });
      const base = apartFromNumbered(keyFrom(text) || 'apartado');
      let id = base;
      let n = numbered.get(base) ?? 2;
      for (; isPageId(id) || ids.has(id); n += 1) id = `${base}-${n}`;
      numbered.set(base, n);
      ids.add(id);
      found.headings.push({ depth: node.depth, id, text });
      context.setProperty(node, 'data', { hProperties: { id } });
    },
  });

  const checkAddress = (url: string, at: Place): RecordTarget | 'safe' | 'refused' => {
    const reading = readLink(url);
    switch (reading.kind) {
      case 'record':
        found.links.push({ ...reading.target, ...at });
        return reading.target;
      case 'external':
        found.addresses.push({ url, ...at });
        return 'safe';
      case 'anchor':
      case 'mail':
        return 'safe';
      case 'unsafe':
        found.problems.push({ problem: 'unsafe-link', scheme: reading.scheme, url, ...at });
        return 'refused';
      case 'site-address':
        found.problems.push({ problem: 'site-address', url, ...at });
        return 'refused';
      case 'disguised':
        found.problems.push({ problem: 'link-disguised', url, ...at });
        return 'refused';
      case 'unknown-scheme':
        found.problems.push({ problem: 'link-scheme', scheme: reading.scheme, url, ...at });
        return 'refused';
    }
  };

  // Names of the link definitions that lead to a record: `[name]: concept:key`.
  const recordDefinitions = new Set<string>();

  const definitions = defineMdastPlugin({
    name: 'definitions',
    options: { position: true },
    definition(node, context) {
      const target = checkAddress(node.url, place(node));
      if (target === 'refused') context.setProperty(node, 'url', '#');
      else if (target !== 'safe') {
        recordDefinitions.add(node.identifier);
        context.setProperty(node, 'url', addressOf(target));
        context.setProperty(node, 'title', null);
      }
    },
  });

  const links = defineMdastPlugin({
    name: 'record-links',
    options: { position: true },
    link(node, context) {
      const target = checkAddress(node.url, place(node));
      if (target === 'refused') context.setProperty(node, 'url', '#');
      else if (target !== 'safe') {
        context.setProperty(node, 'url', addressOf(target));
        context.setProperty(node, 'title', null);
        context.setProperty(node, 'data', { hProperties: { [RECORD_LINK_MARK]: '' } });
      }
    },
    linkReference(node, context) {
      if (recordDefinitions.has(node.identifier)) {
        context.setProperty(node, 'data', { hProperties: { [RECORD_LINK_MARK]: '' } });
      }
    },
  });

  const citations = defineMdastPlugin({
    name: 'citations',
    options: { position: true },
    text(node, context) {
      if (!node.value.includes('[@')) return;
      if (isInLink(node, context)) {
        const source = sourceOf(node);
        const text = node.value.slice(node.value.indexOf('[@'));
        found.problems.push({
          problem: 'citation-form',
          text,
          ...placesWithin(node, source)(source.indexOf('[@')),
        });
        return;
      }
      const parts = splitCitations(node.value);
      const source = sourceOf(node);
      const malformedAt = placesOfCitations(node, source, node.value);
      for (const part of parts) {
        if (!('text' in part) || !part.text.includes('[@')) continue;
        const text = part.text.slice(part.text.indexOf('[@'));
        const at = part.at + part.text.indexOf('[@');
        found.problems.push({
          problem: 'citation-form',
          text,
          ...malformedAt(at),
        });
      }
      if (!parts.some((part) => 'citations' in part)) return;
      const citedAt = placesOfCitations(node, source, node.value);
      context.replaceNode(
        node,
        parts.map((part) => {
          if (!('citations' in part)) return { type: 'text', value: part.text };
          const at = citedAt(part.at);
          for (const citation of part.citations) found.citations.push({ ...citation, ...at });
          return { type: 'html', value: citationPlaceholder(part.citations) };
        }),
      );
    },
  });

  return [components, refusals, definitions, links, citations];
};

const addressOf = ({ scheme, key }: RecordTarget): string => `${scheme}:${key}`;

/** A citation is a link, and a link cannot hold another. */
function isInLink(node: Readonly<MdastNode>, context: MdastVisitorContext): boolean {
  for (let parent = context.parent(node); parent; parent = context.parent(parent)) {
    if (parent.type === 'link' || parent.type === 'linkReference') return true;
  }
  return false;
}

function markupOf(tag: ComponentTag): string {
  if (tag.form === 'alone') return componentPlaceholder(tag.attributes);
  if (tag.form === 'close') return '</div>';
  const title = tag.attributes['title'];
  return `<div class="note" role="note">${title === undefined ? '' : `<p class="note-title">${escapeText(title)}</p>`}`;
}

/** Reads and renders a body. Never throws on what an editor may write: mistakes come back as `problems`. */
export function readBody(markdown: string): Body {
  const found: Collected = {
    headings: [],
    citations: [],
    links: [],
    images: [],
    addresses: [],
    problems: [],
    open: [],
  };
  const { html } = markdownToHtml(markdown, {
    features: { frontmatter: false, gfm: { footnotes: false } },
    mdastPlugins: plugins(markdown, found),
  });
  const { headings, citations, links, images, addresses, problems } = found;
  // A block that scrolls sideways must be reachable by keyboard.
  const reachable = html
    .replaceAll('<pre>', '<pre tabindex="0">')
    // An option of a command must not be broken after its hyphens.
    .replace(/<code>[^<]*<\/code>/g, (code) => code.replace(/(?<=[\s>])--?[\w-]*/g, '<span>$&</span>'));
  return {
    markdown,
    html: reachable,
    headings,
    citations,
    links,
    images,
    addresses,
    problems: inReadingOrder(problems),
  };
}

function inReadingOrder<T extends Place>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.line - b.line || a.column - b.column);
}
