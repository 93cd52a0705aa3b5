import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  dateParts,
  datePrecision,
  earliestDay,
  formatPartialDate,
  isPartialDate,
  isSurelyBefore,
  knownDate,
  latestDay,
  parsePartialDate,
  partialDate,
  statedDate,
} from '#model/partial-date.ts';
import { date } from '../fixtures/dates.ts';

describe('which texts are dates', () => {
  it.each(['2011', '2011-03', '2011-03-25', '1000', '2999-12-31', '2024-02-29', '2000-02-29'])(
    '%s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    ['a leap day of a common year', '2023-02-29'],
    ['a leap day of a century that is none', '1900-02-29'],
    ['a 31st of a month with thirty days', '2011-04-31'],
    ['a 30th of February', '2024-02-30'],
    ['month zero', '2011-00'],
    ['month thirteen', '2011-13'],
    ['day zero', '2011-03-00'],
    ['a month of one digit', '2011-3'],
    ['a day of one digit', '2011-03-5'],
    ['a year before 1000', '0999'],
    ['a year after 2999', '3000'],
    ['two digits', '11'],
    ['a span', '2011-2013'],
    ['day first', '25/03/2011'],
    ['a time', '2011-03-25T00:00:00Z'],
    ['nothing', ''],
    ['a line after it', '2011\n'],
    ['spaces around it', ' 2011 '],
  ])('not %s', (_, text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('takes spaces around a date only where it parses', () => {
    expect(parsePartialDate(' 2011-03 ')).toBe('2011-03');
    expect(parsePartialDate('2011-3')).toBeUndefined();
  });
});

describe('precision', () => {
  it('is kept as written', () => {
    expect(datePrecision(date('2011'))).toBe('year');
    expect(datePrecision(date('2011-03'))).toBe('month');
    expect(datePrecision(date('2011-03-25'))).toBe('day');
    expect(dateParts(date('2011'))).toEqual({ year: 2011 });
    expect(dateParts(date('2011-03'))).toEqual({ year: 2011, month: 3 });
    expect(dateParts(date('2011-03-25'))).toEqual({ year: 2011, month: 3, day: 25 });
  });

  it('survives the schema', () => {
    expect(partialDate.parse(2011)).toBe('2011');
    expect(partialDate.parse('2011-03')).toBe('2011-03');
    expect(knownDate.parse('unknown')).toBe('unknown');
    expect(knownDate.parse('not-applicable')).toBe('not-applicable');
  });

  it('says which problem a bad date has', () => {
    const problem = (result: { readonly error?: { readonly issues: readonly unknown[] } }) =>
      result.error?.issues;
    expect(problem(partialDate.safeParse('unknown'))).toMatchObject([{ params: { problem: 'date' } }]);
    expect(problem(knownDate.safeParse('2023-02-29'))).toMatchObject([
      { params: { problem: 'date-or-unknown' } },
    ]);
    expect(partialDate.safeParse(2011.5).success).toBe(false);
    expect(partialDate.safeParse(new Date(0)).success).toBe(false);
  });
});

describe('the days a date may mean', () => {
  it.each([
    ['2011', '2011-01-01', '2011-12-31'],
    ['2011-04', '2011-04-01', '2011-04-30'],
    ['2011-12', '2011-12-01', '2011-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2011-03-25', '2011-03-25', '2011-03-25'],
  ])('%s lies between %s and %s', (text, first, last) => {
    expect(earliestDay(date(text))).toBe(first);
    expect(latestDay(date(text))).toBe(last);
  });
});

describe('order', () => {
  it('is by first possible day, the vaguer first', () => {
    const dates = ['2012', '2011-01-01', '2011', '2011-02', '2011-01', '2010-12-31'].map(date);
    expect([...dates].sort(comparePartialDates)).toEqual([
      '2010-12-31',
      '2011',
      '2011-01',
      '2011-01-01',
      '2011-02',
      '2012',
    ]);
    expect(comparePartialDates(date('2011-03'), date('2011-03'))).toBe(0);
  });

  it.each([
    ['2010', '2011', true],
    ['2010-12-31', '2011', true],
    ['2010', '2011-01-01', true],
    ['2011-02', '2011-03-01', true],
    ['2024-02-28', '2024-02', false],
    ['2011', '2011', false],
    ['2011', '2011-12-31', false],
    ['2011-01', '2011', false],
    ['2011', '2011-06', false],
    ['2011-03-25', '2011-03', false],
    ['2011-03-25', '2011-03-26', true],
    ['2011-03-26', '2011-03-25', false],
  ])('%s surely before %s: %s', (a, b, expected) => {
    expect(isSurelyBefore(date(a), date(b))).toBe(expected);
  });
});

describe('in words', () => {
  it.each([
    ['2011', 'es-MX', '2011'],
    ['2011-03', 'es-MX', 'marzo de 2011'],
    ['2011-03-25', 'es-MX', '25 de marzo de 2011'],
    ['2011-01-01', 'es-MX', '1 de enero de 2011'],
    ['2011', 'en-GB', '2011'],
    ['2011-03', 'en-GB', 'March 2011'],
    ['2011-03-25', 'en-GB', '25 March 2011'],
    ['2011-12-31', 'en-GB', '31 December 2011'],
  ])('%s in %s is %s', (text, locale, words) => {
    expect(formatPartialDate(date(text), locale)).toBe(words);
  });

  it('does not depend on the time zone of the machine', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/Tijuana';
    expect(formatPartialDate(date('2011-01-01'), 'es')).toBe('1 de enero de 2011');
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
});

it('tells a date from a value that is none', () => {
  expect(statedDate(date('2011'))).toBe('2011');
  expect(statedDate('unknown')).toBeUndefined();
  expect(statedDate('not-applicable')).toBeUndefined();
  expect(statedDate(undefined)).toBeUndefined();
});
