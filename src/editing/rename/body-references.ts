import type { Collection } from '#model/key.ts';
import { type Body, readBody } from '#text/body.ts';
import type { LinkScheme } from '#text/record-link.ts';
import { type Edit, lineStarts, literally, withEdits } from '../text-edit.ts';

const schemeOf: Readonly<Partial<Record<Collection, LinkScheme>>> = {
  concepts: 'concept',
  projects: 'project',
  organizations: 'organization',
};

/** What a text names by a key, and how that becomes another. */
export interface BodyRewriting {
  /** Offsets in the text. */
  readonly edits: readonly Edit[];
  /** Lines of the text, from 1, where the key is named in a way that cannot be rewritten. */
  readonly stuck: readonly number[];
}

/**
 * Finds the links to a record and the citations of a source that the reading of the text knows as such: what is shown
 * as an example, in a code span or block, is none.
 */
export function rewriteBody(body: Body, collection: Collection, from: string, to: string): BodyRewriting {
  const { markdown } = body;
  const starts = lineStarts(markdown);
  const offset = ({ line, column }: { readonly line: number; readonly column: number }): number =>
    (starts[line - 1] ?? 0) + column - 1;
  const places =
    collection === 'sources'
      ? body.citations.filter(({ source }) => source === from)
      : body.links.filter(({ scheme, key }) => scheme === schemeOf[collection] && key === from);
  const found = places.map((place) => ({
    line: place.line,
    edits:
      collection === 'sources'
        ? citationEdits(markdown, offset(place), from, to)
        : linkEdits(markdown, offset(place), schemeOf[collection] ?? '', from, to),
  }));
  const unfound = found.filter(({ edits }) => edits.length === 0).map(({ line }) => line);
  const edits = [...new Map(found.flatMap((one) => one.edits).map((edit) => [edit.start, edit])).values()];
  if (edits.length === 0) return { edits, stuck: unfound };
  const isSame = isRenamed(body, readBody(withEdits(markdown, edits)), collection, from, to);
  return isSame ? { edits, stuck: unfound } : { edits: [], stuck: found.map(({ line }) => line) };
}

function linkEdits(markdown: string, at: number, scheme: string, from: string, to: string): readonly Edit[] {
  // Inline, by reference, or bare: `[…](scheme:key)`, `[…]: scheme:key`, `<scheme:key>`.
  const link = new RegExp(`(?:\\]\\(\\s*<?|\\]:\\s*<?|<)${scheme}:(${literally(from)})(?=[\\s)>]|$)`, 'dgi');
  link.lastIndex = at;
  const [start, end] = link.exec(markdown)?.indices?.[1] ?? [];
  return start === undefined || end === undefined || markdown.slice(start, end) !== from
    ? []
    : [{ start, end, text: to }];
}

function citationEdits(markdown: string, at: number, from: string, to: string): readonly Edit[] {
  const brackets = /^\[@[^[\]]+\]/.exec(markdown.slice(at))?.[0];
  if (brackets === undefined) return [];
  const one = new RegExp(`(?<=^\\[@|;\\s*@)${literally(from)}(?=\\s*[,;\\]])`, 'g');
  return [...brackets.matchAll(one)].map(({ index }) => ({
    start: at + index,
    end: at + index + from.length,
    text: to,
  }));
}

/** Whether the two texts name the same records, but for the key that has become another. */
function isRenamed(before: Body, after: Body, collection: Collection, from: string, to: string): boolean {
  const scheme = schemeOf[collection];
  const links = before.links.map(
    (link) => `${link.scheme}:${link.scheme === scheme && link.key === from ? to : link.key}`,
  );
  const citations = before.citations.map(({ source, locator }) => [
    collection === 'sources' && source === from ? to : source,
    locator,
  ]);
  return (
    JSON.stringify([links, citations]) ===
    JSON.stringify([
      after.links.map((link) => `${link.scheme}:${link.key}`),
      after.citations.map(({ source, locator }) => [source, locator]),
    ])
  );
}
