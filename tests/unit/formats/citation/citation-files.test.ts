import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { sourceTypes } from '#model/codelists/source-types.ts';
import { bibtex } from '#formats/citation/bibtex.ts';
import type { CitationItem } from '#formats/citation/citation-item.ts';
import { contextObject } from '#formats/citation/context-object.ts';
import { ris } from '#formats/citation/ris.ts';

const hostile: CitationItem = {
  id: 'projects-x-1',
  type: 'webpage',
  title: `100 % de "A & B_c" {llave #1 $5 ~ ^ \\ Ávila, ñandú «ü» 日本 → fin`,
  author: [{ literal: 'Atlas, {abierto & libre' }, { literal: 'Salud and Paz' }],
  'container-title': 'El Sitio & más',
  issued: { 'date-parts': [[2026, 11, 22]] },
  URL: 'https://x.example/a_b%20c/?d=1&e={f}#g',
  version: 'a1b2c3d',
  note: 'Versión a1b2c3d',
  language: 'es',
};

const bare: CitationItem = { id: 'x', type: 'book', title: 'Sin más', author: [] };

/** The value of each field, by an own reading of the braces that BibTeX counts. */
function fieldsOf(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let rest = entry.slice(entry.indexOf(',') + 1, entry.lastIndexOf('}'));
  for (;;) {
    const month = /^\s*month = (\w+),/.exec(rest);
    if (month) {
      fields.set('month', month[1] ?? '');
      rest = rest.slice(month[0].length);
      continue;
    }
    const start = /^\s*(\w+) = \{/.exec(rest);
    if (!start) break;
    let depth = 1;
    let end = start[0].length;
    for (; depth > 0; end++) {
      if (end >= rest.length) throw new Error(`${start[1]} is not closed: ${entry}`);
      if (rest[end] === '{') depth++;
      if (rest[end] === '}') depth--;
    }
    fields.set(start[1] ?? '', rest.slice(start[0].length, end - 1));
    rest = rest.slice(end).replace(/^,/, '');
  }
  expect(rest.trim()).toBe('');
  return fields;
}

describe('BibTeX', () => {
  it('keeps names and titles whole, and is no command to TeX', () => {
    const fields = fieldsOf(bibtex(hostile));
    expect(Object.fromEntries(fields)).toEqual({
      author: '{Atlas, \\textbraceleft{}abierto \\& libre} and {Salud and Paz}',
      year: '2026',
      month: 'nov',
      day: '22',
      note: 'Versión a1b2c3d',
      title: `{100 \\% de "A \\& B\\_c" \\textbraceleft{}llave \\#1 \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} Ávila, ñandú «ü» 日本 → fin}`,
      url: 'https://x.example/a_b%20c/?d=1&e=%7Bf%7D#g',
    });
  });

  it('has the type and the place of publication of each kind', () => {
    const entries = [...new Set(sourceTypes.map(({ csl }) => csl))].map((type) => {
      const entry = bibtex({ ...hostile, type, publisher: 'P & Q' });
      const fields = fieldsOf(entry);
      return `${type}: ${/^@\w+/.exec(entry)?.[0]} ${fields.get('journal') ?? fields.get('institution') ?? fields.get('publisher')}`;
    });
    expect(entries).toEqual([
      'webpage: @misc P \\& Q',
      'article-newspaper: @article El Sitio \\& más',
      'report: @techreport P \\& Q',
      'article-journal: @article El Sitio \\& más',
      'book: @book P \\& Q',
      'legislation: @misc P \\& Q',
      'treaty: @misc P \\& Q',
      'document: @misc P \\& Q',
      'dataset: @misc P \\& Q',
    ]);
  });

  it('is read back by the library', () => {
    const [read] = plugins.input.chain(bibtex({ ...hostile, title: 'Ñandú: 5 % & más' }));
    expect(read).toMatchObject({
      id: hostile.id,
      type: 'document',
      author: [{ family: 'Atlas, {abierto & libre' }, { family: 'Salud and Paz' }],
      issued: hostile.issued,
      URL: 'https://x.example/a_b%20c/?d=1&e=%7Bf%7D#g',
    });
    expect(String(read?.['title']).replace(/<[^>]*>/g, '')).toBe('Ñandú: 5 % & más');
  });

  it('leaves out what is not known', () => {
    expect(bibtex(bare)).toBe('@book{x,\n  title = {{Sin más}},\n}\n');
  });
});

describe('RIS', () => {
  it('has a value a line, ended as the format asks', () => {
    const long = { ...hostile, title: `${'Una cooperación larga '.repeat(9)}¿y ya?` };
    expect(ris(long).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Atlas, {abierto & libre',
      'AU  - Salud and Paz',
      'DA  - 2026/11/22/',
      'PY  - 2026',
      'ID  - projects-x-1',
      'LA  - es',
      'N1  - Versión a1b2c3d',
      'T2  - El Sitio & más',
      `TI  - ${long.title}`,
      `UR  - ${hostile.URL}`,
      'ER  - ',
      '',
    ]);
    expect(ris(long).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([...new Set(sourceTypes.map(({ csl }) => csl))])('%s: has who, when, what and where', (type) => {
    const text = ris({ ...hostile, type, publisher: 'Editorial' });
    for (const tag of ['AU', 'DA', 'PY', 'TI', 'UR', 'LA'])
      expect(text).toMatch(new RegExp(`^${tag}  - .`, 'm'));
    expect(text).toMatch(/^(?:T2|PB) {2}- ./m);
  });

  it('says of an article in a newspaper that it is one', () => {
    expect(ris({ ...hostile, type: 'article-newspaper' })).toMatch(/^TY {2}- NEWS\r\n/);
  });

  it.each([
    [[2020, 4, 2], '2020/04/02/'],
    [[2020, 11], '2020/11//'],
    [[2020], '2020///'],
  ])('writes the date %j as the format asks', (parts, date) => {
    const issued = { 'date-parts': [parts] } as const;
    expect(ris({ ...hostile, issued })).toContain(`\r\nDA  - ${date}\r\n`);
    expect(ris({ ...hostile, accessed: issued })).toContain(`\r\nM1  - ${date}\r\n`);
    expect(ris({ ...hostile, type: 'report', accessed: issued })).toContain(`\r\nY2  - ${date}\r\n`);
  });

  it('is read back by the library', () => {
    const [read] = plugins.input.chain(ris({ ...hostile, type: 'report', publisher: 'Editorial' }));
    expect(read).toMatchObject({
      type: 'report',
      title: hostile.title,
      issued: hostile.issued,
      URL: hostile.URL,
      publisher: 'Editorial',
      language: 'es',
    });
  });

  it('leaves out what is not known', () => {
    expect(ris(bare)).toBe('TY  - BOOK\r\nID  - x\r\nTI  - Sin más\r\nER  - \r\n');
  });
});

describe('the context object', () => {
  it('names each body whole, and the kind as Zotero names it', () => {
    const pairs = [...new URLSearchParams(contextObject({ ...hostile, type: 'legislation' }))];
    expect(pairs).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'statute'],
      ['rft.title', hostile.title],
      ['rft.aucorp', 'Atlas, {abierto & libre'],
      ['rft.aucorp', 'Salud and Paz'],
      ['rft.source', 'El Sitio & más'],
      ['rft.date', '2026-11-22'],
      ['rft.identifier', hostile.URL],
      ['rft.language', 'es'],
    ]);
  });
});
