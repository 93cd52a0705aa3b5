/** A citation as written in the text: `[@source, locator]`. */
export interface Citation {
  readonly source: string;
  /** Where in the source: `art. 32`, `p. 4`. */
  readonly locator?: string;
}

/** A stretch of text, and where it begins: plain words, or citations that stand in one pair of brackets. */
export type TextPart =
  | { readonly text: string; readonly at: number }
  | { readonly citations: readonly Citation[]; readonly at: number };

const BRACKETS = /\[(@[^[\]]+)\]/g;
const ONE = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*,\s*([^@\s].*))?$/;

/** Splits text at its citations; several may share brackets: `[@a, p. 3; @b]`. Brackets that hold something else stay text. */
export function splitCitations(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACKETS)) {
    const citations = (match[1] ?? '').split(/;(?=\s*@)/).map(readCitation);
    if (!citations.every((citation) => citation !== undefined)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), at: from });
    parts.push({ citations, at: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), at: from });
  return parts;
}

function readCitation(text: string): Citation | undefined {
  const [, source, locator] = ONE.exec(text.trim()) ?? [];
  if (source === undefined) return undefined;
  return locator === undefined ? { source } : { source, locator: locator.trim() };
}
