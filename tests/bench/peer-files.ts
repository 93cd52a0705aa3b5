import { stringify } from 'yaml';
import { type PeerFact, peerHref, type PeerPage, type PeerSection } from './peer-pages.ts';
import { asWritten } from './plain-markdown.ts';

/** A file of another tool's project, its path relative to that. */
export interface PeerFile {
  readonly path: string;
  readonly text: string;
}

const pageSize = 25;
const withFields = (fields: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;

/** Astro's own way: fields in the frontmatter, which a page of its project shows. */
export function astroMdxFile({ section, key, language, title, summary, facts, body }: PeerPage): PeerFile {
  return {
    path: `content/${language}/${section}/${key}.mdx`,
    text: withFields({ title, summary, facts }, body),
  };
}

/** Hugo's own way: fields in the front matter, the facets as taxonomies. */
export function hugoFile({ section, key, language, title, summary, facts, terms, body }: PeerPage): PeerFile {
  return {
    path: `content/${language}/${section}/${key}.md`,
    text: withFields({ title, summary, facts, ...terms }, body),
  };
}

const cell = ({ values }: PeerFact): string =>
  values
    .map(({ text, href }) => (href === undefined ? asWritten(text) : `[${asWritten(text)}](${href})`))
    .join('<br />');

/** Starlight's own way: all of a page but its title and description is text. */
export function starlightFile({ section, key, language, title, summary, facts, body }: PeerPage): PeerFile {
  const rows = facts.map((row) => `| ${row.label} | ${cell(row).replaceAll('\n', ' ')} |\n`);
  const table = rows.length === 0 ? '' : `| | |\n| - | - |\n${rows.join('')}\n`;
  return {
    path: `src/content/docs/${language}/${section}/${key}.mdx`,
    text: withFields({ title, description: summary }, `${asWritten(summary)}\n\n${table}${body}`),
  };
}

/** The page that a language of Starlight begins with. */
export const starlightHome = (language: PeerPage['language']): PeerFile => ({
  path: `src/content/docs/${language}/index.mdx`,
  text: withFields({ title: 'Vertientes' }, ''),
});

/** What a list names of a record. */
export interface Listed {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
}

/** Starlight has no lists: pages of text that name 25 records each. */
export function starlightLists(
  section: PeerSection,
  language: PeerPage['language'],
  records: readonly Listed[],
): readonly PeerFile[] {
  const sorted = records.toSorted((a, b) => a.title.localeCompare(b.title, language));
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize));
  return Array.from({ length: pages }, (_, at) => {
    const items = sorted
      .slice(at * pageSize, (at + 1) * pageSize)
      .map(
        ({ key, title, summary }) =>
          `- [${asWritten(title)}](${peerHref(section, key, language)}) ${asWritten(summary)}\n`,
      );
    return {
      path: `src/content/docs/${language}/${section}/${at === 0 ? 'index' : at + 1}.mdx`,
      text: withFields({ title: `${section} ${at + 1}` }, items.join('')),
    };
  });
}
