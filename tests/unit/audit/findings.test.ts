import { describe, expect, it } from 'vitest';
import { auditOf } from '#audit/audit.ts';
import { findingWords } from '#audit/finding-words.ts';
import {
  aConcept,
  anOrganization,
  anOrganizationTranslation,
  aPage,
  aProject,
  aProjectTranslation,
  aSite,
  aSource,
} from '../fixtures/records.ts';
import { catalogOf, found, someSources } from './audited.ts';

const project = (key: string, data: Omit<Parameters<typeof aProject>[1], 'title' | 'summary'>, text = '') =>
  aProject(key, { title: `Título ${key}`, summary: 'Resumen.', ...data }, text);

describe('statuses', () => {
  const catalog = catalogOf({
    projects: [
      project('abierto', {
        dates: { plannedEnd: 2013 },
        status: { declared: 'implementation', asOf: 'unknown', source: 'uno' },
      }),
      project('abierto-antes', {
        dates: { actualEnd: '2001-05' },
        status: { declared: 'implementation', asOf: '2000', source: 'dos' },
      }),
      project('por-iniciar', {
        dates: { plannedStart: '2026-10-01' },
        status: { declared: 'pipeline', asOf: 2025, source: 'uno' },
      }),
      project('este-anio', {
        dates: { plannedEnd: 2026 },
        status: { declared: 'implementation', asOf: 2025, source: 'uno' },
      }),
      project('cerrado', {
        dates: { plannedEnd: 2013 },
        status: { declared: 'closed', asOf: 2014, source: 'uno' },
      }),
      project('sin-nada', { dates: { plannedEnd: 2020 } }),
      project('lectura-abierta', {
        dates: { plannedEnd: 2010 },
        status: { inferred: { value: 'implementation', why: 'Corría.' } },
      }),
      project('lectura-cerrada', {
        dates: { plannedEnd: 2010 },
        status: { inferred: { value: 'closed', why: 'Acabó.' } },
      }),
    ],
  });

  it('are overdue when open after their end, the longest ago first', () => {
    expect(found(catalog, 'overdue')).toEqual([
      {
        record: 'projects/abierto-antes',
        reason: 'actual-end-passed',
        date: '2001-05',
        elapsed: { years: 25, months: 305 },
        status: 'implementation',
        declared: '2000',
        source: 'dos',
      },
      {
        record: 'projects/abierto',
        reason: 'end-passed',
        date: '2013',
        elapsed: { years: 12, months: 154 },
        status: 'implementation',
        declared: 'unknown',
        source: 'uno',
      },
      expect.objectContaining({ record: 'projects/por-iniciar', reason: 'not-started' }),
    ]);
  });

  it('say how long ago, and who declared what and when', () => {
    const [, finding] = auditOf(catalog).findings;
    const words = finding && [findingWords(catalog, finding, 'es'), findingWords(catalog, finding, 'en')];
    expect(words).toEqual([
      'Fin previsto: 2013, hace 12 años. Declarado: «Ejecución», según Oficina Uno (sin fecha conocida).',
      'Planned end: 2013, 12 years ago. Declared “Implementation”, according to Oficina Uno (no known date).',
    ]);
  });

  it('lack where the end passed and nobody says so, nor a reading', () => {
    expect(found(catalog, 'no-status')).toEqual([
      { record: 'projects/sin-nada', date: '2020', elapsed: { years: 5, months: 70 } },
      {
        record: 'projects/lectura-abierta',
        date: '2010',
        elapsed: { years: 15, months: 190 },
        reading: 'implementation',
      },
    ]);
  });
});

describe('reviews', () => {
  const catalog = catalogOf(
    {
      projects: [project('viejo', { reviewed: '2024-03' }), project('limite', { reviewed: '2025-11-22' })],
      concepts: [aConcept('sin', { kind: 'foundation', title: 'Sin', summary: 'x', reviewed: 2025 })],
      pages: [aPage('acerca', { title: 'Acerca', summary: 'x' })],
      organizations: [anOrganization('nueva', { title: 'Nueva' })],
    },
    {
      files: {
        'pages/acerca.mdx': { created: '2020-01-01', changed: '2020-01-01', commit: 'a', age: 1 },
        'organizations/nueva.mdx': { created: '2019-01-01', changed: '2026-01-01', commit: 'b', age: 0 },
      },
    },
  );

  it('are stale after a year; a year without a month lasts to its end', () => {
    expect(found(catalog, 'stale')).toEqual([
      { record: 'projects/viejo', date: '2024-03', elapsed: { years: 2, months: 31 } },
    ]);
  });

  it('are told apart from none at all, the longest here first; sources have none', () => {
    expect(found(catalog, 'never-reviewed')).toEqual([
      { record: 'organizations/nueva', since: '2019-01-01' },
      { record: 'pages/acerca', since: '2020-01-01' },
    ]);
  });
});

describe('translations', () => {
  const original = project(
    'completo',
    {
      participants: [{ id: 'oficina', name: 'Oficina', role: 'partner', note: 'Al inicio.' }],
      results: [
        { id: 'a', statement: 'Se hizo.', source: 'uno' },
        { id: 'b', statement: 'Se midió.', source: 'uno' },
      ],
      aliases: ['Otro nombre'],
      discrepancies: [
        {
          id: 'fin',
          field: 'fin',
          says: [
            { source: 'uno', value: 'Ayer.' },
            { source: 'dos', value: 'Hoy.' },
          ],
        },
      ],
    },
    'El texto.',
  );
  const translation = (
    data: Omit<Parameters<typeof aProjectTranslation>[1], 'title' | 'summary'>,
    text = 'Text.',
  ) => aProjectTranslation('completo', { title: 'Whole', summary: 'Summary.', ...data }, text);

  it('lack where a language of the site has none', () => {
    const catalog = catalogOf({
      projects: [original, project('en-ingles', { language: 'en' })],
      organizations: [anOrganization('o', { title: 'O' })],
      organizationTranslations: [anOrganizationTranslation('o', { title: 'O' })],
    });
    expect(found(catalog, 'untranslated')).toEqual([
      { record: 'projects/completo', language: 'en' },
      { record: 'projects/en-ingles', language: 'es' },
    ]);
    const alone = catalogOf({ projects: [original], site: { ...aSite, languages: ['es'] } });
    expect(found(alone, 'untranslated')).toEqual([]);
  });

  it('are partial where words of the original are not there; names and aliases need not be', () => {
    const all = {
      participants: [{ id: 'oficina', note: 'At first.' }],
      results: [
        { id: 'b', statement: 'Measured.' },
        { id: 'a', statement: 'Made.' },
      ],
      discrepancies: [
        {
          id: 'fin',
          says: [
            { source: 'uno', value: 'Then.' },
            { source: 'dos', value: 'Today.' },
          ],
        },
      ],
    };
    const placesOf = (translated: ReturnType<typeof translation>) =>
      found(catalogOf({ projects: [original], projectTranslations: [translated] }), 'partial-translation');
    expect(placesOf(translation(all))).toEqual([]);
    expect(placesOf(translation({ ...all, results: [{ id: 'a', statement: 'Made.' }] }))).toEqual([
      { record: 'projects/completo', language: 'en', places: ['results/b/statement'] },
    ]);
    expect(placesOf(translation({ results: all.results }, ''))).toEqual([
      {
        record: 'projects/completo',
        language: 'en',
        places: [
          'participants/oficina/note',
          'discrepancies/fin/says/uno/value',
          'discrepancies/fin/says/dos/value',
          'body',
        ],
      },
    ]);
  });

  const history = (changed: string, age: number) => ({ created: '2026-01-01', changed, commit: 'abc', age });
  const dated = (age: number, behind?: Readonly<Record<string, readonly string[]>>) =>
    found(
      catalogOf(
        { projects: [original], projectTranslations: [translation({})] },
        {
          files: {
            'projects/completo.mdx': history('2026-05-02', age),
            'projects/completo.en.mdx': history('2026-05-01', 3),
          },
          ...(behind ? { behind } : {}),
        },
      ),
      'outdated-translation',
    );

  it('are outdated where the original changed in a later commit', () => {
    const outdated = {
      record: 'projects/completo',
      language: 'en',
      translated: '2026-05-01',
      changed: '2026-05-02',
    };
    expect(dated(2)).toEqual([outdated]);
    expect(dated(3)).toEqual([]);
    expect(dated(4)).toEqual([]);
    expect(dated(2, { 'projects/completo.en.mdx': ['body'] })).toEqual([{ ...outdated, places: ['body'] }]);
  });

  it('are not outdated where only facts of the original changed, nor without history', () => {
    expect(dated(2, { 'projects/completo.en.mdx': [] })).toEqual([]);
    const catalog = catalogOf({ projects: [original], projectTranslations: [translation({})] });
    expect(found(catalog, 'outdated-translation')).toEqual([]);
    expect(auditOf(catalog).hasHistory).toBe(false);
  });
});

describe('sources', () => {
  it('of facts are told where they lack, in records of more than one', () => {
    const facts: Omit<Parameters<typeof aProject>[1], 'title' | 'summary'> = {
      status: { declared: 'closed', asOf: 2014 },
      dates: {
        plannedStart: 2011,
        actualStart: { value: 2012, basis: 'inferred' },
        plannedEnd: { value: 'unknown' },
        actualEnd: { value: 2014, source: 'uno' },
      },
      results: [
        { id: 'con', statement: 'Sí.', source: 'uno' },
        { id: 'sin', statement: 'No.' },
      ],
      lessons: [{ id: 'l', statement: 'Ya.' }],
      inKind: [{ id: 'k', statement: 'Tiempo.' }],
    };
    const places = (sources: string[]) =>
      found(catalogOf({ projects: [project('p', { ...facts, sources })] }), 'unsourced');
    expect(places(['uno', 'dos'])).toEqual(
      ['status/declared', 'dates/plannedStart', 'results/sin', 'lessons/l', 'inKind/k'].map((place) => ({
        record: 'projects/p',
        place,
      })),
    );
    expect(places(['uno'])).toEqual([]);
  });

  it('of earlier organisations too', () => {
    const predecessors = [
      { id: 'vieja', name: 'Vieja' },
      { id: 'otra', name: 'Otra', source: 'uno' },
    ];
    const organizations = [anOrganization('o', { title: 'O', predecessors, sources: ['uno', 'dos'] })];
    expect(found(catalogOf({ organizations }), 'unsourced')).toEqual([
      { record: 'organizations/o', place: 'predecessors/vieja' },
    ]);
  });

  it('are thin where there is one or none', () => {
    const catalog = catalogOf({
      projects: [
        project('una', { sources: ['uno'] }, 'Lo dice [@uno].'),
        project('dos', { sources: ['uno'] }, 'Lo dice [@dos].'),
      ],
      organizations: [anOrganization('ninguna', { title: 'Ninguna' })],
    });
    expect(found(catalog, 'thin')).toEqual([
      { record: 'organizations/ninguna' },
      { record: 'projects/una', source: 'uno' },
    ]);
  });

  it('that disagree and caveats are told', () => {
    const catalog = catalogOf({
      projects: [
        project('uno', { caveats: [{ id: 'a', text: 'Poco.' }] }),
        project('dos', {
          caveats: [
            { id: 'a', text: 'Poco.' },
            { id: 'b', text: 'Menos.' },
          ],
          discrepancies: [
            {
              id: 'fin',
              field: 'fin',
              says: [
                { source: 'uno', value: 'A.' },
                { source: 'dos', value: 'B.' },
              ],
            },
          ],
        }),
      ],
    });
    expect(found(catalog, 'caveats')).toEqual([
      { record: 'projects/dos', count: 2 },
      { record: 'projects/uno', count: 1 },
    ]);
    expect(found(catalog, 'discrepancy')).toEqual([
      { record: 'projects/dos', place: 'fin', sources: ['uno', 'dos'] },
    ]);
  });
});

describe('orphans', () => {
  it('are what nothing leads to', () => {
    const concept = (key: string, data = {}, text = '') =>
      aConcept(key, { kind: 'foundation', title: key, summary: 'x', ...data }, text);
    const catalog = catalogOf({
      concepts: [
        concept('solo', {}, 'De sí [mismo](concept:solo).'),
        concept('mostrado'),
        concept('amplio'),
        concept('parte', { broader: ['amplio'] }),
        concept('dicho'),
      ],
      projects: [
        project('p', { concepts: ['mostrado'], participants: [{ organization: 'socia', role: 'partner' }] }),
      ],
      organizations: [
        anOrganization('socia', { title: 'Socia' }),
        anOrganization('sola', { title: 'Sola' }, 'La [sola](organization:sola).'),
        anOrganization('vieja', { title: 'Vieja' }),
        anOrganization('nueva', { title: 'Nueva', predecessors: [{ organization: 'vieja' }] }),
        anOrganization('dicha', { title: 'Dicha' }),
      ],
      sources: [...someSources, aSource('nadie', { type: 'press', title: 'Nadie', authors: ['N'] })],
      pages: [
        aPage(
          'acerca',
          { title: 'Acerca', summary: 'x' },
          'Un [concepto](concept:dicho), una [organización](organization:dicha) [@uno; @dos].',
        ),
      ],
    });
    expect(found(catalog, 'orphan').map(({ record }) => record)).toEqual([
      'organizations/sola',
      'concepts/solo',
      'sources/nadie',
    ]);
  });
});

describe('drafts', () => {
  it('are counted and dated, and not judged', () => {
    const catalog = catalogOf(
      {
        projects: [project('b', { draft: true }), project('a', { draft: true, dates: { plannedEnd: 2001 } })],
      },
      { files: { 'projects/b.mdx': { created: '2026-01-22', changed: '2026-05-01', commit: 'a', age: 0 } } },
    );
    const audit = auditOf(catalog);
    expect(audit.drafts).toBe(2);
    expect(
      audit.findings.filter(({ collection }) => collection === 'projects').map(({ kind }) => kind),
    ).toEqual(['draft', 'draft']);
    expect(found(catalog, 'draft')).toEqual([
      { record: 'projects/b', since: '2026-01-22', elapsed: { years: 0, months: 10 } },
      { record: 'projects/a' },
    ]);
  });
});
