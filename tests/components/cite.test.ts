import { describe, expect, it } from 'vitest';
import type { Citation, RecordCitation } from '#catalog/citation.ts';
import Cite from '#components/cite/Cite.astro';
import { render, textOf } from './render.ts';

const citation = (id: string): Citation => ({
  id,
  apa: `Nadie. (2026). <i>A &#38; B</i>. ${id}`,
  chicago: `Nadie. 2026. «A &#38; B». ${id}`,
  bibtex: '@misc{x,\n  title = {{A \\& B, 5 %}},\n}\n',
  ris: 'TY  - ELEC\r\nTI  - A & B\r\nER  - \r\n',
});

const record: RecordCitation = {
  record: citation('concepts-x'),
  permalink: 'https://atlas.example/x/',
  version: 'versión del 2 de enero de 2026 (a1b2c3d)',
  contextObject: 'rft.title=A+%26+B',
};

describe('Cite', () => {
  it('unfolds the four forms, with files that need no script', async () => {
    const { all, one } = await render(Cite, { citation: record, language: 'es' });
    expect(all('summary').map(textOf)).toEqual(['Citar este registro', 'BibTeX', 'RIS']);
    expect(all('dd').map(textOf)).toEqual([
      'Nadie. (2026). A & B. concepts-x',
      'Nadie. 2026. «A & B». concepts-x',
    ]);
    expect(all('dd i').map(textOf)).toEqual(['A & B']);
    expect(all('button')).toEqual([]);
    const files = all('a[download]').map((link) => {
      const [type, text = ''] = String(link.getAttributeValue('href')).split(',');
      return [link.getAttributeValue('download'), type, decodeURIComponent(text)];
    });
    expect(files).toEqual([
      ['concepts-x.bib', 'data:application/x-bibtex;charset=utf-8', record.record.bibtex],
      ['concepts-x.ris', 'data:application/x-research-info-systems;charset=utf-8', record.record.ris],
    ]);
    expect(textOf(one('p.small'))).toBe(
      'Enlace permanente: https://atlas.example/x/, versión del 2 de enero de 2026 (a1b2c3d)',
    );
    expect(one('.Z3988').getAttributeValue('title')).toContain('rft.title=');
  });

  it('gives the document first, and its own page after it', async () => {
    const { all } = await render(Cite, { citation: { ...record, document: citation('x') }, language: 'en' });
    expect(all('.cite-forms > summary').map(textOf)).toEqual([
      'Cite this source',
      'Cite this entry about it',
    ]);
    expect(all('a[download]').map((link) => link.getAttributeValue('download'))).toEqual([
      'x.bib',
      'x.ris',
      'concepts-x.bib',
      'concepts-x.ris',
    ]);
    expect(all('p.small').map(textOf)[0]).toContain('surname first');
  });

  it('says no version where git knows none', async () => {
    const { version, ...unversioned } = record;
    const { one } = await render(Cite, { citation: unversioned, language: 'es' });
    expect(version).toBeDefined();
    expect(textOf(one('p.small'))).toBe('Enlace permanente: https://atlas.example/x/');
  });
});
