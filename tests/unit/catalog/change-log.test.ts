import { describe, expect, it } from 'vitest';
import type { ContentHistory, FileChange } from '#catalog/build-facts.ts';
import { changeLog } from '#catalog/change-log.ts';
import { createCatalog } from '#catalog/catalog.ts';
import { projectPage } from '#catalog/pages/project.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import { plainLine } from '#changes/describe-changes.ts';
import type { FieldChange } from '#changes/record-changes.ts';
import type { Language } from '#i18n/languages.ts';
import { aSite, someRecords } from '../fixtures/records.ts';

const path = 'projects/integridad.mdx';
const english = 'projects/integridad.en.mdx';

const status: FieldChange = {
  kind: 'value',
  path: ['status', 'declared'],
  before: 'implementation',
  after: 'closed',
};
const published: FieldChange = { kind: 'value', path: ['draft'], before: true, after: false };

const change = (day: string, age: number, ...fields: readonly FieldChange[]): FileChange => ({
  day,
  age,
  commit: `commit-${age}`,
  ...(fields.length === 0 ? {} : { changes: { fields } }),
});

const catalogWith = (
  history: Readonly<Record<string, readonly FileChange[]>>,
  repository = aSite.repository,
) =>
  createCatalog(
    { ...someRecords, site: { ...aSite, repository } },
    {
      asOf: '2026-11-22',
      files: {},
      days: [],
      history: new Map(Object.entries(history)) satisfies ContentHistory,
    },
  );

const said = (catalog: ReturnType<typeof catalogWith>, language: Language = 'es') =>
  changeLog(catalog, 'projects', 'integridad', language)?.days.map(({ text, lines }) =>
    [text, ...lines.map(plainLine)].join(' | '),
  );

describe('the history on the page of a record', () => {
  it('puts the record and its translations together, day by day', () => {
    const catalog = catalogWith({
      [path]: [change('2026-05-02', 0, status), change('2026-03-01', 3)],
      [english]: [change('2026-05-02', 1, { kind: 'value', path: ['title'] }), change('2026-04-01', 2)],
    });
    expect(said(catalog)).toEqual([
      '2 de mayo de 2026 | Estado: Ejecución → Cerrado | Traducción al inglés: título',
      '1 de abril de 2026 | Traducción al inglés: agregada',
      '1 de marzo de 2026 | Registro creado',
    ]);
    expect(said(catalog, 'en')?.[0]).toBe(
      '2 May 2026 | Status: Implementation → Closed | Translation into English: title',
    );
    expect(projectPage(catalog, 'integridad', 'es').frame.changes?.total).toBe(3);
    expect(projectPage(catalog, 'zonas', 'es').frame.changes).toBeUndefined();
  });

  it('tells that a translation was removed', () => {
    const removal = { ...change('2026-05-02', 0), isRemoval: true } as const;
    const zonas = 'projects/zonas.mdx';
    const catalog = catalogWith({
      [zonas]: [change('2026-03-01', 1)],
      'projects/zonas.en.mdx': [removal],
    });
    const days = (language: Language) =>
      changeLog(catalog, 'projects', 'zonas', language)?.days.map(({ lines }) => lines.map(plainLine));
    expect(days('es')).toEqual([['Traducción al inglés: quitada'], ['Registro creado']]);
    expect(days('en')?.[0]).toEqual(['Translation into English: removed']);
  });

  it('takes a record and its translation of the same day for one', () => {
    expect(
      said(catalogWith({ [path]: [change('2026-03-01', 1)], [english]: [change('2026-03-01', 0)] })),
    ).toEqual(['1 de marzo de 2026 | Registro creado']);
  });

  it('begins where a draft was published', () => {
    const catalog = catalogWith({
      [path]: [
        change('2026-05-02', 0, status),
        change('2026-04-01', 1, published, status),
        change('2026-03-01', 2),
      ],
      [english]: [change('2026-03-05', 1)],
    });
    expect(said(catalog)).toEqual([
      '2 de mayo de 2026 | Estado: Ejecución → Cerrado',
      '1 de abril de 2026 | Registro publicado',
    ]);
  });

  it('tells that a record was withdrawn and published again, and nothing of the time between', () => {
    const withdrawn: FieldChange = { kind: 'value', path: ['draft'], before: false, after: true };
    const since = (first: readonly FileChange[]) =>
      catalogWith({
        [path]: [
          change('2026-05-06', 0, status),
          change('2026-05-05', 1, published, status),
          change('2026-05-03', 3, status),
          change('2026-05-02', 4, withdrawn, status),
          change('2026-04-02', 5, status),
          ...first,
        ],
        [english]: [change('2026-05-04', 2, { kind: 'value', path: ['title'] })],
      });
    const later = [
      '6 de mayo de 2026 | Estado: Ejecución → Cerrado',
      '5 de mayo de 2026 | Registro publicado de nuevo',
      '2 de mayo de 2026 | Registro retirado',
      '2 de abril de 2026 | Estado: Ejecución → Cerrado',
    ];
    expect(said(since([change('2026-03-01', 6)]))).toEqual([
      ...later,
      '1 de marzo de 2026 | Registro creado',
    ]);
    expect(said(since([change('2026-03-02', 6, published), change('2026-03-01', 7)]))).toEqual([
      ...later,
      '2 de marzo de 2026 | Registro publicado',
    ]);
    expect(said(since([]), 'en')?.slice(1, 3)).toEqual([
      '5 May 2026 | Record published again',
      '2 May 2026 | Record withdrawn',
    ]);
  });

  it('names the records that a change names, in the language of the page', () => {
    const concepts: FieldChange = {
      kind: 'list',
      path: ['concepts'],
      added: ['oferente', 'nadie'],
      removed: [],
    };
    const catalog = catalogWith({ [path]: [change('2026-05-02', 0, concepts)] });
    expect(said(catalog, 'en')).toEqual(['2 May 2026 | An example of: added Provider and nadie']);
  });

  it('leaves out a day on which a translation only followed its record', () => {
    const followed = { ...change('2026-05-03', 0), changes: { fields: [] }, formerKey: 'viejo' };
    expect(said(catalogWith({ [path]: [change('2026-03-01', 2)], [english]: [followed] }))).toEqual([
      '1 de marzo de 2026 | Registro creado',
    ]);
  });

  it('tells of the record first, and of its latest commit', () => {
    const title: FieldChange = { kind: 'value', path: ['title'] };
    const catalog = catalogWith({
      [path]: [change('2026-05-02', 1, status)],
      [english]: [change('2026-05-02', 0, title)],
    });
    expect(said(catalog)).toEqual([
      '2 de mayo de 2026 | Estado: Ejecución → Cerrado | Traducción al inglés: título',
    ]);
    expect(changeLog(catalog, 'projects', 'integridad', 'es')?.days[0]?.commit).toBe('commit-0');
  });

  it('says what a record was called', () => {
    const moved = { ...change('2026-05-02', 0, status), formerKey: 'viejo' };
    expect(said(catalogWith({ [path]: [moved] }))).toEqual([
      '2 de mayo de 2026 | Se llamaba «viejo» | Estado: Ejecución → Cerrado',
    ]);
  });

  it('is cut where it is long, and says where the rest is', () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      change(`2026-03-${String(28 - n).padStart(2, '0')}`, n, status),
    );
    const repository = {
      ...aSite.repository,
      commit: 'https://code.example/commit/{commit}',
      history: 'https://code.example/history/{path}',
    };
    const log = changeLog(catalogWith({ [path]: many }, repository), 'projects', 'integridad', 'es');
    expect(log).toMatchObject({ total: 25, whole: `https://code.example/history/content/${path}` });
    expect(log?.days).toHaveLength(20);
    expect(log?.days[0]?.href).toBe('https://code.example/commit/commit-0');
    const day = change('2026-03-01', 0, ...Array.from({ length: 30 }, () => status));
    const lines = changeLog(catalogWith({ [path]: [day] }), 'projects', 'integridad', 'es')?.days[0]?.lines;
    expect(lines).toHaveLength(12);
    expect(lines?.at(-1)).toEqual([{ text: 'Otros 19 cambios' }]);
  });

  it('bears a day that is none', () => {
    const [day] =
      changeLog(catalogWith({ [path]: [change('12026-01-01', 0)] }), 'projects', 'integridad', 'es')?.days ??
      [];
    expect(day).toMatchObject({ text: '12026-01-01', commit: 'commit-0' });
    expect(day?.iso).toBeUndefined();
  });

  it('is there for a source, and for none where git does not know', () => {
    const key = someRecords.sources[0]?.key ?? '';
    const file = someRecords.sources[0]?.path ?? '';
    expect(
      sourcePage(catalogWith({ [file]: [change('2026-03-01', 0)] }), key, 'es').frame.changes?.total,
    ).toBe(1);
    expect(sourcePage(catalogWith({}), key, 'es').frame.changes).toBeUndefined();
  });
});
