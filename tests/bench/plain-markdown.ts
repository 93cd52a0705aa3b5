import { type Citation, splitCitations } from '#text/citations.ts';
import { readLink, type RecordTarget } from '#text/record-link.ts';

/** What a text of this project is rewritten with for tools that know nothing of it. */
export interface PlainMarkdown {
  /** Undefined where the tool has no page for it; its words stay. */
  readonly href: (target: RecordTarget) => string | undefined;
  /** What is cited, in one line of Markdown. */
  readonly reference: (citation: Citation) => string;
}

const link = /\[([^[\]]*)\]\(([a-z]+:[^\s()]+)\)/g;
const code = /(^```[\s\S]*?^```|`[^`\n]+`)/m;
const componentTag = /^\s*<\/?[A-Z][^>]*>\s*$/gm;

/**
 * A text in plain Markdown: links to records with an address, citations as footnotes that stand at its end, without
 * tags of components.
 */
export function plainMarkdown(body: string, { href, reference }: PlainMarkdown): string {
  const notes = new Map<string, number>();
  const mark = (citation: Citation): string => {
    const note = reference(citation);
    const number = notes.get(note) ?? notes.size + 1;
    notes.set(note, number);
    return `[^${number}]`;
  };
  const plain = (prose: string): string => {
    const linked = prose
      .replaceAll(componentTag, '')
      .replaceAll(link, (written, words: string, to: string) => {
        const reading = readLink(to);
        if (reading.kind !== 'record') return written;
        const address = href(reading.target);
        return address === undefined ? words : `[${words}](${address})`;
      });
    return splitCitations(linked)
      .map((part) => ('text' in part ? part.text : part.citations.map(mark).join(' ')))
      .join('');
  };
  // Every second part is code, which shows what it is written with.
  const text = body
    .split(code)
    .map((part, at) => (at % 2 === 0 ? plain(part) : part))
    .join('');
  const footnotes = [...notes].map(([note, number]) => `[^${number}]: ${note}\n`).join('\n');
  return `${text.trim()}\n${footnotes === '' ? '' : `\n${footnotes}`}`;
}

/** Words that Markdown and MDX show as they are. */
export const asWritten = (words: string): string => words.replaceAll(/[\\`*_[\]<>{}|#~]/g, '\\$&');
