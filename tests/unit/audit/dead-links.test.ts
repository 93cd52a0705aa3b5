import { describe, expect, it, test } from 'vitest';
import { deadLinksAfter } from '#audit/dead-links.ts';
import { dueLine } from '#audit/terminal-report.ts';
import { auditOf } from '#audit/audit.ts';
import { documentLink, externalLink, withoutDeadLinks } from '#catalog/external-link.ts';
import { referenceViews } from '#catalog/reference-view.ts';
import { createReferenceList } from '#catalog/references.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import { deadLinksFile } from '#formats/dead-links-file.ts';
import { deadLinks } from '#model/dead-link.ts';
import { parse } from 'yaml';
import { aProject, aSource } from '../fixtures/records.ts';
import { catalogOf, found } from './audited.ts';

const [gone = fail(), lasting = fail()] = deadLinks.parse([
  { url: 'https://ido.example/a', since: '2026-03-05', answer: '404' },
  { url: 'https://otro.example/b#parte', since: '2025', archivedUrl: 'https://archivo.example/b' },
]);

function fail(): never {
  throw new Error('A link of the test is missing.');
}

describe('the links that no longer answer', () => {
  const given = new Set([
    gone.url,
    'https://otro.example/b',
    'https://nuevo.example/',
    'https://vive.example/',
  ]);
  const after = (answers: readonly (readonly [string, number | 'timeout' | 'not-found'])[]) =>
    deadLinksAfter(
      [gone, lasting],
      given,
      new Map(answers.map(([url, answer]) => [url, { answer }])),
      gone.since,
    );

  it('keep the day on which they were first seen, and those that nothing was learnt of stay', () => {
    expect(
      after([
        [gone.url, 410],
        ['https://otro.example/b', 'timeout'],
      ]),
    ).toEqual([gone, lasting]);
    expect(after([['https://otro.example/b', 503]])).toEqual([gone, lasting]);
  });

  it('leave when they answer again, or when nothing gives them any more', () => {
    expect(after([[gone.url, 200]])).toEqual([lasting]);
    expect(deadLinksAfter([gone], new Set(), new Map(), gone.since)).toEqual([]);
  });

  it('are added with the day and the answer; what is only unclear is not', () => {
    const added = { url: 'https://nuevo.example/', since: gone.since, answer: 'not-found' };
    expect(
      after([
        ['https://nuevo.example/', 'not-found'],
        ['https://vive.example/', 500],
      ]),
    ).toEqual([gone, added, lasting]);
  });

  it('can be read again from their file', () => {
    const file = deadLinksFile([gone, lasting], ['Dos: renglones']);
    expect(file.startsWith('# Dos: renglones\n')).toBe(true);
    expect(deadLinks.parse(parse(file))).toEqual([gone, lasting]);
  });
});

describe('a page', () => {
  const catalog = catalogOf({
    deadLinks: [gone, lasting],
    sources: [
      aSource('ida', {
        type: 'report',
        title: 'Ida',
        authors: ['A'],
        url: 'https://copia.example/a',
        officialUrl: gone.url,
        archivedUrl: 'https://archivo.example/a',
      }),
      aSource('sola', { type: 'report', title: 'Sola', authors: ['A'], url: 'https://otro.example/b' }),
      aSource('viva', { type: 'report', title: 'Viva', authors: ['A'], url: 'https://viva.example/' }),
    ],
  });

  it('shows a dead link with its day and its archived copy: the record’s own, else that of the list', () => {
    expect(externalLink(catalog, gone.url, 'es', 'https://archivo.example/a')).toEqual({
      url: gone.url,
      dead: { since: 'ya no responde desde el 5 de marzo de 2026', archived: 'https://archivo.example/a' },
    });
    expect(externalLink(catalog, 'https://otro.example/b#parte-2', 'en')).toEqual({
      url: 'https://otro.example/b#parte-2',
      dead: { since: 'no longer answers since 2025', archived: 'https://archivo.example/b' },
    });
    expect(externalLink(catalog, 'https://viva.example/', 'es')).toEqual({ url: 'https://viva.example/' });
  });

  it('leads to what of a document still answers', () => {
    expect(documentLink(catalog, { officialUrl: gone.url, url: 'https://copia.example/a' }, 'es')).toEqual({
      url: 'https://copia.example/a',
    });
    const references = createReferenceList();
    for (const key of ['ida', 'sola', 'viva']) references.numberOf(key);
    expect(referenceViews(catalog, references, 'es').map(({ external }) => external?.dead?.archived)).toEqual(
      [undefined, 'https://archivo.example/b', undefined],
    );
    expect(sourcePage(catalog, 'ida', 'es')).toMatchObject({
      officialUrl: { dead: { archived: 'https://archivo.example/a' } },
      url: { url: 'https://copia.example/a' },
      archivedUrl: 'https://archivo.example/a',
    });
    expect(sourcePage(catalog, 'sola', 'es').archivedUrl).toBe('https://archivo.example/b');
  });

  it('has in its text no link that leads nowhere, and every other as it was', () => {
    const html =
      '<p><a href="https://otro.example/b">Un <em>texto</em></a>, <a href="https://viva.example/?a=1&amp;b=2">otro</a></p>';
    expect(withoutDeadLinks(catalog, html, 'es')).toBe(
      '<p><span class="dead-link">Un <em>texto</em></span> <span class="dead-note" lang="es">(ya no responde desde 2025; <a href="https://archivo.example/b">copia archivada</a>)</span>, <a href="https://viva.example/?a=1&amp;b=2">otro</a></p>',
    );
  });
});

test('what time alone made old is found, and told in one line', () => {
  const status = (asOf: string) => ({ declared: 'implementation' as const, asOf, source: 'uno' });
  const project = (key: string, data: object) =>
    aProject(key, { title: key, summary: 'x', dates: { plannedEnd: { value: '2030' } }, ...data });
  const source = (key: string, accessed: string, url?: string) =>
    aSource(key, { type: 'report', title: key, authors: ['A'], accessed, ...(url ? { url } : {}) });
  const catalog = catalogOf({
    projects: [
      project('viejo', { status: status('2024-11-22') }),
      project('reciente', { status: status('2024-11-23') }),
      project('vencido', { status: status('2015'), dates: { plannedEnd: { value: '2016' } } }),
    ],
    sources: [
      source('uno', '2023-11-22', 'https://uno.example/'),
      source('dos', '2023-11-23', 'https://dos.example/'),
      source('tres', '2001'),
    ],
  });
  expect(found(catalog, 'old-declaration').map(({ record }) => record)).toEqual(['projects/viejo']);
  expect(found(catalog, 'old-access').map(({ record }) => record)).toEqual(['sources/uno']);
  expect(dueLine(auditOf(catalog), 'es')).toBe(
    'Por revisar al 22 de noviembre de 2026: plazo vencido: 1; declarados hace más de dos años: 1; fuentes consultadas hace más de tres años: 1. La lista: npm run audit -- --due',
  );
  expect(dueLine(auditOf(catalogOf({})), 'es')).toBeUndefined();
});
