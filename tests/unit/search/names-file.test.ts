import { describe, expect, it } from 'vitest';
import { documentNames, wordsFile } from '#search/names-file.ts';
import type { SearchDocument } from '#search/search-document.ts';

const document = (key: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  key,
  url: '/',
  type: 'concepts',
  title,
  summary: '',
  aliases: [],
  terms: [],
  body: '',
  ...more,
});

describe('documentNames', () => {
  it('names each document with its key, without repeated names', () => {
    const documents = [document('concepts/aod', 'Ayuda', { aliases: ['AOD', 'ayuda', 'aod', ''] })];
    expect(documentNames(documents)).toEqual([['concepts/aod', 'concepts', 'Ayuda', 'AOD']]);
  });

  it('leaves out sources and large collections, and keeps words that recur outside names', () => {
    const many = Array.from({ length: 1001 }, (_, n) =>
      document(`projects/${n}`, `Proyecto ${n}`, { type: 'projects', body: n < 2 ? 'saneamiento' : '' }),
    );
    const source = document('sources/x', 'Fuente', { type: 'sources' });
    const documents = [...many, source];
    const names = documentNames(documents);
    expect(names).toEqual([]);
    expect(wordsFile(documents, names).split(' ')).toEqual(['proyecto', 'saneamiento']);
  });
});
