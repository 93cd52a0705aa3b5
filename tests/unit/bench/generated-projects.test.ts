import { describe, expect, test } from 'vitest';
import { type BilingualText, generatedKey, generatedProjects } from '../../bench/generated-projects.ts';

const sentence = (n: number) =>
  `La oración número ${n} de un texto de prueba, que es larga y enlaza a [otro proyecto](project:real-${n}) [@fuente].`;

function project(n: number): BilingualText {
  return {
    es: {
      fields: {
        title: `Formación de técnicos para la región ${n}`,
        summary: `Resumen ${n}.`,
        strand: n === 0 ? 'provider' : 'recipient',
        countries: n === 0 ? [] : ['BO', 'CO'],
        ...(n === 0 ? { regions: ['013'] } : {}),
        participants: [
          { organization: 'una', role: 'funder', note: 'Nota' },
          { name: 'Alguien', id: 'alguien', role: 'implementing' },
          { country: 'BO', role: 'recipient' },
        ],
        sectors: [{ code: '15110', percentage: 100, basis: 'inferred' }],
        related: n === 1 ? ['real-2', 'real-3'] : [],
        dates: {
          plannedStart: 2012,
          plannedEnd: { value: '2016-12-31', source: 'fuente' },
          actualEnd: 'unknown',
        },
      },
      body: `\n${sentence(n)}\n`,
    },
    en: {
      fields: { title: `Training of technicians for region ${n}`, summary: `Summary ${n}.` },
      body: `\nThe sentence number ${n} of a text for a test, which is long enough to be one of running text [@fuente].\n`,
    },
  };
}

const material = {
  projects: Array.from({ length: 4 }, (_, n) => project(n)),
  concepts: [],
  organizations: ['una', 'otra'],
};
const generated = (count: number, seed?: number) => [...generatedProjects(material, count, seed)];
const many = generated(400);
const facts = many.map(({ texts }) => texts.es.fields);
const share = (is: (fields: (typeof facts)[number]) => boolean): number =>
  facts.filter(is).length / facts.length;

describe('generated projects', () => {
  test('are the same for the same seed and others for another', () => {
    expect(generated(20)).toEqual(generated(20));
    expect(generated(20, 2)).not.toEqual(generated(20));
  });

  test('all have both languages, as the real ones', () => {
    for (const { texts } of many) {
      expect(texts.en.fields['title']).toMatch(/^Training .*, \p{Lu}/u);
      expect(texts.en.body).toContain('The sentence number');
    }
  });

  test('have what real projects have in about the same proportions', () => {
    expect(share(({ strand }) => strand === 'provider')).toBeCloseTo(1 / 4, 1);
    expect(share(({ related }) => Array.isArray(related) && related.length === 2)).toBeCloseTo(1 / 4, 1);
    expect(share(({ countries }) => Array.isArray(countries) && countries.length === 0)).toBeCloseTo(
      1 / 4,
      1,
    );
    expect(share(({ countries }) => Array.isArray(countries) && countries.includes('BO'))).toBeCloseTo(
      0.68,
      1,
    );
  });

  test('say where they are where no country is', () => {
    for (const { countries, regions } of facts) {
      expect(Array.isArray(countries) && countries.length > 0).toBe(regions === undefined);
    }
  });

  test('have the partners’ roles, no note of a real project’s, and a translation for each made-up name', () => {
    for (const { texts } of many) {
      expect(texts.es.fields['participants']).toEqual([
        { organization: expect.any(String), role: 'funder' },
        { id: 'local-1', name: expect.any(String), role: 'implementing' },
        { country: expect.stringMatching(/^[A-Z]{2}$/), role: 'recipient' },
      ]);
      expect(texts.en.fields['participants']).toEqual([{ id: 'local-1', name: expect.any(String) }]);
    }
  });

  test('lead to other generated projects only, never to themselves', () => {
    const keys = new Set(many.map(({ key }) => key));
    for (const { key, texts } of many) {
      const { related } = texts.es.fields;
      const linked = [...texts.es.body.matchAll(/\]\(project:([^)]*)\)/g)].map(([, to]) => to);
      expect(linked).not.toHaveLength(0);
      for (const to of [...linked, ...(Array.isArray(related) ? related : [])]) {
        expect(keys).toContain(to);
        expect(to).not.toBe(key);
      }
    }
    expect(generated(1)[0]?.texts.es.fields['related']).toEqual([]);
  });

  test('began and ended some years earlier, with the dates’ sources', () => {
    const spread = new Set(
      facts.map(({ dates }) => {
        expect(dates).toMatchObject({
          plannedEnd: { value: expect.stringMatching(/^201[3-6]-12-28$/), source: 'fuente' },
          actualEnd: 'unknown',
        });
        return JSON.stringify(dates);
      }),
    );
    expect(spread.size).toBe(4);
  });

  test('have keys that stand in order', () => {
    expect(many[7]?.key).toBe(generatedKey(7));
    expect(generatedKey(7) < generatedKey(10)).toBe(true);
  });
});
