import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText } from '#formats/csv.ts';

/** The rows as an independent reader has them. */
const read = (text: string): unknown => parse(text, { bom: true, record_delimiter: '\r\n' });

describe('CSV', () => {
  it('is UTF-8 with its mark, with lines that end as RFC 4180 asks', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['ñ', 1],
      ]),
    ).toBe('\uFEFFa,b\r\nñ,1\r\n');
  });

  it.each([
    ['quotes', 'el "pacto"'],
    ['commas and semicolons', 'uno, dos; tres'],
    ['line breaks', 'uno\ndos\r\ntres'],
    ['emoji', '🌊 agua 👩🏽‍🔬'],
    ['spaces around', ' a '],
    ['a quote alone', '"'],
    ['nothing but line breaks inside', 'x\n\n\ny'],
    ['right to left', 'التعاون'],
    ['a mark of its own', '\uFEFFx'],
  ])('gives back %s', (_, words) => {
    expect(read(csvText([['before', words, 'after']]))).toEqual([['before', words, 'after']]);
  });

  it.each(['=1+1', '+52 55', '-x', '@SUM(A1)', '\tx', '\rx', '\nx', '=cmd|x\nsecond line', '＝1+1', '＠x'])(
    'lets no spreadsheet run %j',
    (words) => {
      expect(read(csvText([['a', words]]))).toEqual([['a', `'${words}`]]);
    },
  );

  it.each([
    [-5, '-5'],
    [0, '0'],
    [1250000.5, '1250000.5'],
    [true, 'true'],
    [undefined, ''],
    ['not-applicable', 'not-applicable'],
    ['unknown', 'unknown'],
    ['a=b', 'a=b'],
    ['2011-03', '2011-03'],
  ])('writes %j as it is', (value, text) => {
    expect(read(csvText([['a', value]]))).toEqual([['a', text]]);
  });
});
