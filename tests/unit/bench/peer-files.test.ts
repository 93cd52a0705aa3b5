import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { astroMdxFile, hugoFile, starlightFile, starlightLists } from '../../bench/peer-files.ts';
import type { PeerPage } from '../../bench/peer-pages.ts';

const page: PeerPage = {
  section: 'projects',
  key: 'uno',
  language: 'en',
  title: 'One: a "project"',
  summary: 'About {this}.',
  facts: [
    { label: 'strand', values: [{ text: 'Provider' }] },
    { label: 'related', values: [{ text: 'A | B' }, { text: 'C', href: '/en/projects/c/' }] },
  ],
  terms: { strand: ['provider'], country: [], partner: [], sector: [], sdg: [], status: [], year: ['2011'] },
  body: 'Text.\n',
};

const partsOf = (text: string): { readonly fields: unknown; readonly body: string } => {
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(text) ?? [];
  return { fields: parse(fields), body };
};

describe('the same record for another tool', () => {
  test('Astro takes its facts as fields', () => {
    const { path, text } = astroMdxFile(page);
    expect(path).toBe('content/en/projects/uno.mdx');
    expect(partsOf(text)).toEqual({
      fields: { title: page.title, summary: page.summary, facts: page.facts },
      body: 'Text.\n',
    });
  });

  test('Hugo takes its facets as taxonomies', () => {
    const { path, text } = hugoFile(page);
    expect(path).toBe('content/en/projects/uno.md');
    expect(partsOf(text).fields).toMatchObject({ strand: ['provider'], country: [], year: ['2011'] });
  });

  test('Starlight takes its facts as text, in which nothing is code', () => {
    const { path, text } = starlightFile(page);
    expect(path).toBe('src/content/docs/en/projects/uno.mdx');
    expect(partsOf(text)).toEqual({
      fields: { title: page.title, description: page.summary },
      body: [
        'About \\{this\\}.\n',
        '| | |',
        '| - | - |',
        '| strand | Provider |',
        '| related | A \\| B<br />[C](/en/projects/c/) |\n',
        'Text.\n',
      ].join('\n'),
    });
  });

  test('Starlight gets lists of 25, in the order of the titles', () => {
    const listed = Array.from({ length: 51 }, (_, n) => ({
      key: `k${n}`,
      title: `T${String(99 - n)}`,
      summary: '',
    }));
    const lists = starlightLists('projects', 'en', listed);
    expect(lists.map(({ path }) => path.split('/').at(-1))).toEqual(['index.mdx', '2.mdx', '3.mdx']);
    expect(partsOf(lists[0]?.text ?? '').body).toMatch(/^- \[T49\]\(\/en\/projects\/k50\/\)/);
    expect(
      partsOf(lists[2]?.text ?? '')
        .body.trim()
        .split('\n'),
    ).toHaveLength(1);
  });
});
