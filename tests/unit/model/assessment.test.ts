import { describe, expect, it } from 'vitest';
import { assess, type AssessedFacts, type Assessment, isOpen, yearSpan } from '#model/assessment.ts';
import type { StatusKey } from '#model/project.ts';
import { date } from '../fixtures/dates.ts';

type Texts = Readonly<Partial<Record<'plannedStart' | 'actualStart' | 'plannedEnd' | 'actualEnd', string>>>;

const facts = (declared: StatusKey | undefined, dates: Texts): AssessedFacts => ({
  declared,
  plannedStart: dates.plannedStart === undefined ? undefined : date(dates.plannedStart),
  actualStart: dates.actualStart === undefined ? undefined : date(dates.actualStart),
  plannedEnd: dates.plannedEnd === undefined ? undefined : date(dates.plannedEnd),
  actualEnd: dates.actualEnd === undefined ? undefined : date(dates.actualEnd),
});

const on = (asOf: string, declared: StatusKey | undefined, dates: Texts): Assessment =>
  assess(facts(declared, dates), asOf);

describe('the founding case', () => {
  it('“2011/2013 … (EN PROCESO)” on 22 November 2026: the end passed 12 years ago', () => {
    expect(on('2026-11-22', 'implementation', { plannedStart: '2011', plannedEnd: '2013' })).toEqual({
      finding: 'end-passed',
      contradicts: true,
      date: '2013',
      elapsed: { years: 12, months: 154 },
    });
  });

  it('turns 13 on the last day of 2026 and not before', () => {
    const elapsed = (asOf: string) => on(asOf, 'implementation', { plannedEnd: '2013' }).elapsed?.years;
    expect(elapsed('2026-12-30')).toBe(12);
    expect(elapsed('2026-12-31')).toBe(13);
  });
});

describe('what was declared open', () => {
  it.each(['pipeline', 'implementation'] as const)('%s with its end passed', (declared) => {
    expect(on('2020-06-15', declared, { actualStart: '2018', plannedEnd: '2019-06-15' })).toEqual({
      finding: 'end-passed',
      contradicts: true,
      date: '2019-06-15',
      elapsed: { years: 1, months: 12 },
    });
  });

  it('passes its end the day after, not on the day', () => {
    const finding = (asOf: string, plannedEnd: string) => on(asOf, 'implementation', { plannedEnd }).finding;
    expect(finding('2020-06-15', '2020-06-15')).toBe('consistent');
    expect(finding('2020-06-16', '2020-06-15')).toBe('end-passed');
    expect(finding('2020-06-30', '2020-06')).toBe('consistent');
    expect(finding('2020-07-01', '2020-06')).toBe('end-passed');
    expect(finding('2020-12-31', '2020')).toBe('consistent');
    expect(finding('2021-01-01', '2020')).toBe('end-passed');
  });

  it('counts months under a year, and none under a month', () => {
    const elapsed = (asOf: string) => on(asOf, 'implementation', { plannedEnd: '2020-01-31' }).elapsed;
    expect(elapsed('2020-02-01')).toEqual({ years: 0, months: 0 });
    expect(elapsed('2020-03-30')).toEqual({ years: 0, months: 1 });
    expect(elapsed('2020-03-31')).toEqual({ years: 0, months: 2 });
    expect(elapsed('2021-01-30')).toEqual({ years: 0, months: 11 });
    expect(elapsed('2021-01-31')).toEqual({ years: 1, months: 12 });
  });

  it('speaks of the actual end before the planned one', () => {
    expect(on('2026-11-22', 'implementation', { plannedEnd: '2013', actualEnd: '2015' })).toMatchObject({
      finding: 'actual-end-passed',
      contradicts: true,
      date: '2015',
    });
  });

  it('is late in starting only while nothing says that it started', () => {
    const dates = { plannedStart: '2020-01-10', plannedEnd: '2030' };
    expect(on('2020-01-10', 'pipeline', dates).finding).toBe('consistent');
    expect(on('2020-01-11', 'pipeline', dates)).toEqual({
      finding: 'not-started',
      contradicts: true,
      date: '2020-01-10',
      elapsed: { years: 0, months: 0 },
    });
    expect(on('2025-01-11', 'pipeline', { ...dates, actualStart: '2024' }).finding).toBe('consistent');
    expect(on('2025-01-11', 'implementation', dates).finding).toBe('consistent');
  });

  it('has no known end', () => {
    expect(on('2026-11-22', 'implementation', { actualStart: '2011' })).toEqual({
      finding: 'no-end-known',
      contradicts: false,
    });
  });
});

describe('what was declared over', () => {
  it.each(['finalisation', 'closed'] as const)('%s before its end', (declared) => {
    expect(on('2026-11-22', declared, { plannedEnd: '2026-11-23' })).toEqual({
      finding: 'ends-in-future',
      contradicts: true,
      date: '2026-11-23',
    });
    expect(on('2026-11-23', declared, { plannedEnd: '2026-11-23' }).finding).toBe('consistent');
    expect(on('2026-11-22', declared, { plannedEnd: '2026' }).finding).toBe('consistent');
  });

  it('goes by the actual end where both are known', () => {
    const dates = { plannedEnd: '2030', actualEnd: '2020' };
    expect(on('2026-11-22', 'closed', dates)).toEqual({ finding: 'consistent', contradicts: false });
  });

  it.each(['cancelled', 'suspended'] as const)('%s contradicts no date', (declared) => {
    expect(on('2026-11-22', declared, { plannedEnd: '2030' }).finding).toBe('consistent');
    expect(on('2026-11-22', declared, { plannedEnd: '2013' }).finding).toBe('consistent');
  });
});

describe('what nobody declared', () => {
  it('never contradicts, whatever the dates say', () => {
    expect(on('2026-11-22', undefined, { plannedStart: '2011', plannedEnd: '2013' })).toEqual({
      finding: 'dates-only-ended',
      contradicts: false,
      date: '2013',
    });
    expect(on('2026-11-22', undefined, { actualStart: '2020', plannedEnd: '2030' })).toEqual({
      finding: 'dates-only-running',
      contradicts: false,
    });
    expect(on('2026-11-22', undefined, {})).toEqual({ finding: 'dates-only-unknown', contradicts: false });
  });

  it('does not call a project running that has no known end, or has not begun', () => {
    expect(on('2026-11-22', undefined, { actualStart: '2011' }).finding).toBe('dates-only-unknown');
    const ahead = { plannedStart: '2027', plannedEnd: '2030' };
    expect(on('2026-11-22', undefined, ahead).finding).toBe('dates-only-unknown');
  });

  it('does not call a project running whose end may have passed', () => {
    const dates = { actualStart: '2020', plannedEnd: '2026' };
    expect(on('2026-11-22', undefined, dates).finding).toBe('dates-only-unknown');
    expect(on('2027-01-01', undefined, dates).finding).toBe('dates-only-ended');
    expect(on('2025-12-31', undefined, dates).finding).toBe('dates-only-running');
  });

  it('runs from its first day to its last', () => {
    const dates = { actualStart: '2026-11-22', plannedEnd: '2026-11-30' };
    const finding = (asOf: string) => on(asOf, undefined, dates).finding;
    expect(finding('2026-11-21')).toBe('dates-only-unknown');
    expect(finding('2026-11-22')).toBe('dates-only-running');
    expect(finding('2026-11-30')).toBe('dates-only-running');
    expect(finding('2026-12-01')).toBe('dates-only-ended');
  });
});

it('knows which statuses are open', () => {
  expect(isOpen('pipeline')).toBe(true);
  expect(isOpen('implementation')).toBe(true);
  expect(isOpen('finalisation')).toBe(false);
  expect(isOpen('suspended')).toBe(false);
  expect(isOpen(undefined)).toBe(false);
});

it('spans the years of the dates known, actual before planned', () => {
  const span = (dates: Texts) => yearSpan(facts(undefined, dates));
  expect(
    span({ plannedStart: '2010', actualStart: '2011-05', plannedEnd: '2012', actualEnd: '2013' }),
  ).toEqual([2011, 2013]);
  expect(span({ plannedStart: '2010' })).toEqual([2010, undefined]);
  expect(span({ actualEnd: '2013-01' })).toEqual([undefined, 2013]);
  expect(span({})).toBeUndefined();
});
