import { describe, expect, it } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { type DrawnDate, drawTimeline, type TimelineRow } from '#figures/drawing/timeline.ts';
import { COLUMN, type Drawing, NARROW } from '#figures/figure.ts';
import { timeline } from '#figures/timeline.ts';
import { earliestDay, latestDay, parsePartialDate } from '#model/partial-date.ts';
import { aProject, aSource, someCatalog } from '../fixtures/records.ts';
import { number, ofName, outside, textOf } from './geometry.ts';

const today = { day: '2026-11-26', text: 'hoy' };

function at(date: string, isInferred = false): DrawnDate {
  const parsed = parsePartialDate(date);
  if (parsed === undefined) throw new Error(date);
  return { first: earliestDay(parsed), last: latestDay(parsed), isInferred };
}

const draw = (row: Partial<TimelineRow>, width: number = COLUMN): Drawing =>
  drawTimeline(
    { rows: [{ name: 'Previsto', text: 'de 2011 a 2013', ...row }], today, kind: 'provider' },
    width,
  );

/** The bars of a class, each from its left to its right end. */
const bars = (drawing: Drawing, name: string): readonly (readonly [number, number])[] =>
  ofName(drawing, 'rect')
    .filter(({ attributes }) => attributes['class']?.split(' ').includes(name))
    .map((rect) => [number(rect, 'x'), number(rect, 'x') + number(rect, 'width')]);

const year = (drawing: Drawing, from: number, to: number): number => (drawing.width - 2) / (to - from + 1);

describe('a span of which the years are known', () => {
  const drawing = draw({ span: { kind: 'planned', start: at('2011'), end: at('2013') } });
  const length = year(drawing, 2011, 2026);

  it('is sure only between the two years, and light over each of them', () => {
    const [sure] = bars(drawing, 'plan');
    const [start, end] = bars(drawing, 'plan-maybe');
    expect(bars(drawing, 'plan-maybe')).toHaveLength(2);
    expect(sure?.[0]).toBeCloseTo(1 + length, 0);
    expect(sure?.[1]).toBeCloseTo(1 + 2 * length, 0);
    expect(start?.[0]).toBeCloseTo(1, 0);
    expect(start?.[1]).toBeCloseTo(sure?.[0] ?? 0, 0);
    expect(end?.[0]).toBeCloseTo(sure?.[1] ?? 0, 0);
    expect(end?.[1]).toBeCloseTo(1 + 3 * length, 0);
  });

  it('has nothing sure in it where both are the same year', () => {
    const same = draw({ span: { kind: 'actual', start: at('2014'), end: at('2014') } });
    expect(bars(same, 'fill-provider')).toEqual([]);
    expect(bars(same, 'maybe-provider')).toHaveLength(1);
  });
});

it('a span between two days is all sure, and can be seen however short it is', () => {
  const long = draw({ span: { kind: 'actual', start: at('2011-03-25'), end: at('2013-03-25') } });
  expect(bars(long, 'maybe-provider')).toEqual([]);
  const short = draw({ span: { kind: 'actual', start: at('2009-04-29'), end: at('2009-05-01') } });
  const [[from, to] = [0, 0]] = bars(short, 'fill-provider');
  expect(to - from).toBeGreaterThanOrEqual(3);
});

it('an inferred date is broken, whether it is a day or a year; a stated one never', () => {
  const broken = (start: DrawnDate): number => {
    const drawing = draw({ span: { kind: 'actual', start, end: at('2020-01-01') } });
    return [...ofName(drawing, 'rect'), ...ofName(drawing, 'path')].filter(({ attributes }) =>
      attributes['class']?.includes('inferred'),
    ).length;
  };
  expect([at('2012', true), at('2012-01-31', true), at('2012'), at('2012-01-31')].map(broken)).toEqual([
    1, 1, 0, 0,
  ]);
});

it('an end that is not known is asked for, a short way from the one that is', () => {
  for (const span of [{ start: at('2021-07-24') }, { end: at('2021-07-24') }]) {
    const drawing = draw({ span: { kind: 'actual', ...span } });
    const [question] = ofName(drawing, 'text').filter((one) => textOf(one) === '?');
    const [[from, to] = [0, 0]] = bars(drawing, 'fill-provider');
    expect(to - from).toBeLessThan(5);
    const away = question ? number(question, 'x') - from : 0;
    expect(Math.sign(away)).toBe('start' in span ? 1 : -1);
    expect(Math.abs(away)).toBeLessThan(60);
    expect(outside(drawing)).toEqual([]);
  }
});

it('what is late reaches from the end of the last day that was meant to today', () => {
  const late = { from: '2013-12-31', text: 'fin previsto hace 12 años' };
  const drawing = draw({ span: { kind: 'planned', start: at('2011'), end: at('2013') }, late });
  const [[from, to] = [0, 0]] = bars(drawing, 'late');
  const [, [, end] = [0, 0]] = bars(drawing, 'plan-maybe');
  const [now] = ofName(drawing, 'line').filter(({ attributes }) => attributes['class'] === 'today');
  expect(from).toBeCloseTo(end, 1);
  expect(to).toBeCloseTo(now ? number(now, 'x1') : 0, 0);
});

describe.each([COLUMN, NARROW])('%i pixels wide', (width) => {
  it.each(['1972-08-28', '2011', '2026-11-25', '2031-02'])('keeps within the drawing, from %s', (date) => {
    const rows: readonly Partial<TimelineRow>[] = [
      { span: { kind: 'planned', start: at(date) } },
      { span: { kind: 'planned', end: at(date) } },
      { span: { kind: 'actual', start: at(date), end: at('2040') } },
      { point: at(date), text: 'Una declaración de la que se dice mucho, con todas sus palabras y su fecha' },
      { late: { from: '2026-11-20', text: 'fin previsto hace menos de un mes; no consta el cierre' } },
    ];
    for (const row of rows) expect(outside(draw(row, width))).toEqual([]);
  });
});

const register = (data: object): Catalog =>
  someCatalog({
    projects: [
      aProject('uno', {
        title: 'Uno',
        summary: 'Un proyecto.',
        strand: 'recipient',
        countries: ['MX'],
        sectors: [{ code: '151' }],
        sources: ['acta'],
        ...data,
      }),
    ],
    projectTranslations: [],
    sources: [aSource('acta', { type: 'webpage', title: 'Acta', authors: ['Nadie'] })],
    concepts: [],
    conceptTranslations: [],
    organizations: [],
    organizationTranslations: [],
    pages: [],
    pageTranslations: [],
  });
const of = (data: object) => timeline(register(data), 'uno', 'es');

describe('the timeline of a project', () => {
  it('is not drawn where no date is known', () => {
    expect(of({})).toBeUndefined();
    expect(of({ dates: { plannedEnd: 'unknown' } })).toBeUndefined();
  });

  it('says that a stated end passed, and draws it, until a closing is known', () => {
    const dates = { plannedStart: '2011', plannedEnd: '2013' };
    const late = (data: object): number => {
      const figure = of(data);
      return figure ? bars(figure.draw(COLUMN), 'late').length : -1;
    };
    expect(of({ dates })?.finding).toMatch(
      /^Previsto de 2011 a 2013; .*pasó hace 12 años y no consta el cierre\.$/,
    );
    expect(late({ dates })).toBe(1);
    expect(late({ dates, status: { declared: 'implementation' } })).toBe(1);
    expect(late({ dates, status: { declared: 'closed' } })).toBe(0);
    expect(late({ dates: { ...dates, actualEnd: '2013-06' } })).toBe(0);
    expect(late({ dates: { plannedStart: '2011', plannedEnd: '2031' } })).toBe(0);
  });

  it('says by how much the end came after the planned one only where that is sure', () => {
    const dates = { actualStart: '2012', plannedEnd: '2017-02', actualEnd: '2018-02-28' };
    expect(of({ dates })?.finding).toContain('terminó 1 año después de su fin previsto');
    expect(of({ dates: { ...dates, plannedEnd: '2018' } })?.finding).not.toContain('después');
  });

  it('tells what is not known from what nobody looked for', () => {
    const found = of({ dates: { actualStart: '2014', actualEnd: 'unknown' } });
    const left = of({ dates: { actualStart: '2014' } });
    expect(found?.finding).toContain('se desconoce el fin');
    expect(left?.finding).toContain('no consta el fin');
    expect(found?.table.rows).toHaveLength(3);
    expect(left?.table.rows).toHaveLength(2);
  });

  it('gives each date in its table as stated, with its basis and its source', () => {
    const dates = { plannedStart: { value: '2011-03', basis: 'inferred', source: 'acta' } };
    const [row] = of({ dates })?.table.rows ?? [];
    expect(row?.map(({ value }) => value)).toEqual(['Inicio previsto', '2011-03', 'inferida', 'Acta']);
  });

  it('marks when a status was declared, unless nobody knows', () => {
    const dates = { plannedStart: '2011' };
    const marks = (asOf: string): number => {
      const figure = of({ dates, status: { declared: 'implementation', asOf } });
      return figure
        ? ofName(figure.draw(COLUMN), 'path').filter(({ attributes }) => attributes['class'] === 'point')
            .length
        : -1;
    };
    expect([marks('2012-05'), marks('unknown')]).toEqual([1, 0]);
  });
});
