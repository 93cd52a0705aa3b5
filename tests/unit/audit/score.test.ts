import { describe, expect, it } from 'vitest';
import { auditOf, auditScores } from '#audit/audit.ts';
import { conceptCriteria } from '#audit/score/concept-criteria.ts';
import { organizationCriteria } from '#audit/score/organization-criteria.ts';
import { projectCriteria } from '#audit/score/project-criteria.ts';
import { INCOMPLETE } from '#audit/score/score.ts';
import { sourceCriteria } from '#audit/score/source-criteria.ts';
import { knownLanguages, messagesIn } from '#i18n/languages.ts';
import { auditMessages } from '#i18n/editor/audit-messages.ts';
import { editorLanguages } from '#i18n/editor/messages.ts';
import {
  aConcept,
  aConceptTranslation,
  anOrganization,
  aProject,
  aProjectTranslation,
  aSource,
} from '../fixtures/records.ts';
import { catalogOf, found, someSources } from './audited.ts';

const criteria = {
  projects: projectCriteria,
  concepts: conceptCriteria,
  organizations: organizationCriteria,
  sources: sourceCriteria,
} as const;

describe('the criteria', () => {
  it('add up to 100 points in each collection, the weightiest first', () => {
    for (const [collection, list] of Object.entries(criteria)) {
      const weights = list.map(({ weight }) => weight);
      expect(
        weights.reduce((sum, weight) => sum + weight, 0),
        collection,
      ).toBe(100);
      expect(weights, collection).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  it('each have a name, and editors an advice', () => {
    for (const [collection, list] of Object.entries(criteria)) {
      const fields = list.map(({ field }) => field).toSorted();
      for (const language of knownLanguages) {
        const named = Object.entries(messagesIn(language).audit.fields).find(([name]) => name === collection);
        expect(Object.keys(named?.[1] ?? {}).toSorted(), `${collection} ${language}`).toEqual(fields);
      }
      for (const language of editorLanguages) {
        const advised = Object.entries(auditMessages(language).todo).find(([name]) => name === collection);
        expect(Object.keys(advised?.[1] ?? {}).toSorted(), `${collection} ${language}`).toEqual(fields);
      }
    }
  });

  it('call incomplete what the messages say', () => {
    for (const language of knownLanguages) {
      const { kinds, page } = messagesIn(language).audit;
      expect(kinds.incomplete.about).toContain(` ${INCOMPLETE} `);
      expect(page.below).toContain(String(INCOMPLETE));
    }
  });
});

type ProjectInput = Omit<Parameters<typeof aProject>[1], 'title' | 'summary'>;
const project = (data: ProjectInput, text = '') => aProject('p', { title: 'P', summary: 'x', ...data }, text);

const stateOf = (field: string, data: ProjectInput, text = '') =>
  auditOf(catalogOf({ projects: [project(data, text)] }))
    .scores.find(({ key }) => key === 'p')
    ?.parts.find((part) => part.field === field)?.state;

const whole: ProjectInput = {
  status: { declared: 'closed', asOf: 2015, source: 'uno' },
  participants: [
    { country: 'MX', role: 'recipient' },
    { country: 'BO', role: 'partner' },
  ],
  amounts: [{ kind: 'budget', amount: 1, currency: 'USD', asOf: 2012, source: 'uno' }],
  results: [{ id: 'a', statement: 'Se hizo.', source: 'uno' }],
  countries: ['MX'],
  dates: { actualStart: 2011, actualEnd: 2014 },
  sectors: [{ code: 15113 }],
  sources: ['uno', 'dos'],
  reviewed: '2026-05',
  documents: [{ title: 'Acta', url: 'https://x.example/acta' }],
  sdg: { main: 16 },
  strand: 'recipient',
  scheme: 'bilateral',
  direction: 'south-south',
  forms: ['technical'],
  identifiers: [{ scheme: 'IATI', id: 'X' }],
  concepts: ['c'],
};

describe('a project', () => {
  it('has 100 points where it says all, and no field that would help', () => {
    const catalog = catalogOf({
      projects: [project(whole, 'Lo dice [@uno].')],
      projectTranslations: [
        aProjectTranslation(
          'p',
          { title: 'P', summary: 'x', results: [{ id: 'a', statement: 'Made.' }] },
          'Text.',
        ),
      ],
    });
    const [score] = auditOf(catalog).scores;
    expect(score).toMatchObject({ collection: 'projects', key: 'p', score: 100 });
    expect(score).not.toHaveProperty('help');
  });

  it('has none where it says nothing, and the weightiest field would help most', () => {
    const catalog = catalogOf({ projects: [project({})] });
    expect(auditOf(catalog).scores[0]).toMatchObject({ score: 0, help: { field: 'status', gain: 11 } });
    expect(found(catalog, 'incomplete')).toContainEqual({
      record: 'projects/p',
      score: 0,
      field: 'status',
      gain: 11,
    });
  });

  it('is helped most by the largest gain, the first of two alike', () => {
    const inferred: ProjectInput = {
      ...whole,
      amounts: [],
      results: [],
      status: { inferred: { value: 'closed', why: 'x' } },
    };
    expect(auditOf(catalogOf({ projects: [project(inferred)] })).scores[0]?.help).toEqual({
      field: 'amounts',
      gain: 9,
    });
  });

  it.each<[string, string, ProjectInput, string]>([
    ['a status with source and date', 'status', { status: whole.status }, 'full'],
    [
      'without its date',
      'status',
      { status: { declared: 'closed', asOf: 'unknown', source: 'uno' } },
      'partial',
    ],
    ['without its source', 'status', { status: { declared: 'closed', asOf: 2015 } }, 'partial'],
    ['read', 'status', { status: { asOf: 'unknown', inferred: { value: 'closed', why: 'x' } } }, 'inferred'],
    ['looked for', 'status', { status: { asOf: 'unknown' } }, 'looked-for'],
    [
      'a stated end',
      'end',
      { dates: { plannedEnd: { value: 2013, basis: 'inferred' }, actualEnd: 2014 } },
      'full',
    ],
    ['an inferred end', 'end', { dates: { plannedEnd: { value: 2013, basis: 'inferred' } } }, 'inferred'],
    ['an unknown end', 'end', { dates: { plannedEnd: 'unknown' } }, 'looked-for'],
    ['an end without meaning', 'end', { dates: { plannedEnd: 'not-applicable' } }, 'not-applicable'],
    ['no end', 'end', { dates: { plannedStart: 2011 } }, 'absent'],
    [
      'an amount without date',
      'amounts',
      { amounts: [{ kind: 'budget', amount: 1, currency: 'USD', asOf: 'unknown', source: 'uno' }] },
      'partial',
    ],
    ['only in kind', 'amounts', { inKind: [{ id: 'k', statement: 'Tiempo.' }] }, 'partial'],
    ['a result without source', 'results', { results: [{ id: 'a', statement: 'Se hizo.' }] }, 'partial'],
    ['what has not begun', 'results', { dates: { plannedStart: 2027 } }, 'not-applicable'],
    [
      'what should have begun',
      'results',
      { status: { declared: 'pipeline', asOf: 2019, source: 'uno' }, dates: { plannedStart: 2020 } },
      'absent',
    ],
    [
      'what was cancelled',
      'results',
      { status: { declared: 'cancelled', asOf: 2019, source: 'uno' } },
      'not-applicable',
    ],
    ['a place looked for', 'place', { scope: 'unspecified' }, 'looked-for'],
    ['one participant', 'participants', { participants: [{ country: 'MX', role: 'partner' }] }, 'partial'],
    ['inferred sectors', 'sectors', { sectors: [{ code: 15113, basis: 'inferred' }] }, 'inferred'],
    ['goals without any', 'sdg', { sdg: {} }, 'absent'],
    ['one of three', 'classification', { strand: 'recipient' }, 'partial'],
    ['an old review', 'reviewed', { reviewed: '2025-10' }, 'partial'],
    ['no translation', 'translation', {}, 'absent'],
  ])('%s', (_, field, data, state) => {
    expect(stateOf(field, data)).toBe(state);
  });

  it('has a text in part where it cites nothing', () => {
    expect(stateOf('text', {}, 'Sin cita.')).toBe('partial');
    expect(stateOf('text', {}, 'Con cita [@uno].')).toBe('full');
  });
});

describe('other records', () => {
  it('count what has no meaning in full, and what is unknown as looked for', () => {
    const catalog = catalogOf({
      organizations: [anOrganization('o', { title: 'O', country: 'not-applicable' })],
      concepts: [aConcept('c', { kind: 'foundation', title: 'C', summary: 'x', noExample: 'Es abstracto.' })],
      conceptTranslations: [aConceptTranslation('c', { title: 'C', summary: 'x' })],
      sources: [
        aSource('s', { type: 'press', title: 'S', authors: ['A'], issued: 'unknown', read: 'excerpt' }),
      ],
    });
    const states = auditOf(catalog).scores.map(({ key, parts }) => [
      key,
      Object.fromEntries(parts.map(({ field, state }) => [field, state])),
    ]);
    expect(Object.fromEntries(states)).toMatchObject({
      o: { country: 'not-applicable', type: 'absent', translation: 'absent' },
      c: { example: 'not-applicable', definitions: 'absent', translation: 'partial' },
      s: { issued: 'looked-for', read: 'partial', url: 'absent' },
    });
  });
});

describe('scores together', () => {
  const catalog = catalogOf({
    projects: [project(whole, 'Lo dice [@uno].'), aProject('vacio', { title: 'V', summary: 'x' })],
    sources: someSources,
  });
  const { collections, overall } = auditOf(catalog);

  it('have a mean, a distribution and the fields that would raise it most', () => {
    const [projects] = collections;
    // The first lacks its translation only; the second says nothing.
    expect(projects).toMatchObject({ collection: 'projects', records: 2, mean: 47, below: 1 });
    expect(projects?.distribution).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(projects?.fields.slice(0, 2)).toEqual([
      { field: 'translation', weight: 6, gain: 6, records: 2 },
      { field: 'status', weight: 11, gain: 5.5, records: 1 },
    ]);
  });

  it('weigh each collection the same', () => {
    expect(collections.map(({ collection, mean }) => [collection, mean])).toEqual([
      ['projects', 47],
      ['sources', 0],
    ]);
    expect(overall).toBe(23.5);
  });

  it('are there for a comparison before and after', () => {
    const scores = auditScores(catalog);
    expect(scores.overall).toBe(23.5);
    expect(scores.records.get('projects/p')).toBe(94);
    expect(scores.records.get('sources/uno')).toBe(0);
    expect(auditOf(catalogOf({ sources: [] })).overall).toBe(0);
  });
});
