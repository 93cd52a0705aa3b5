import { expect, it } from 'vitest';
import { DOMParser } from '@xmldom/xmldom';
import { breaches } from '../../../iati/ruleset.ts';
import { isThere, reason } from '../../../iati/owners.ts';
import { schemaErrors } from '../../../iati/schema.ts';
import { standardBreaches } from '../../../iati/validate.ts';
import { evaluate } from '../../../iati/xpath.ts';

// What judges the export must be able to find fault: each kind of rule, kept and broken.
const info = { ruleInfo: { id: 'x', severity: 'error', message: 'm' } };
const world = { now: '2026-11-22', agencies: ['XM-DAC'] };
const faults = (kind: string, rule: Readonly<Record<string, unknown>>, inner: string): number =>
  breaches(
    `<r xmlns:xml="http://www.w3.org/XML/1998/namespace"><a>${inner}</a></r>`,
    { '/r/a': { [kind]: { cases: [{ ...info, ...rule }] } } },
    world,
  ).length;

it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
  ['unique', { paths: ['b', 'c/@d'] }, '<b>1</b><c d="2"/>', '<b>1</b><c d="1"/>'],
  ['atleast_one', { paths: ['b', 'c'] }, '<c/>', '<d/>'],
  ['no_more_than_one', { paths: ['b[1]', 'c[1]'] }, '<b/><b/>', '<b/><c/>'],
  [
    'startswith',
    { paths: ['b'], prefix: ['c/@d'], separator: '-' },
    '<b>x-1</b><c d="x"/>',
    '<b>x1</b><c d="x"/>',
  ],
  ['startswith', { paths: ['b'], prefix: ['ORG-ID-PREFIX'] }, '<b>XM-DAC-1</b>', '<b>XX-1</b>'],
  ['regex_matches', { paths: ['b'], regex: '^[^/]+$' }, '<b>1</b>', '<b>1/2</b>'],
  ['no_spaces', { paths: ['b'] }, '<b>1</b>', '<b> 1</b>'],
  ['strict_sum', { paths: ['b/@p'], sum: 100 }, '<b p="60"/><b p="40"/>', '<b p="60"/><b p="39"/>'],
  ['range', { paths: ['b/@p'], min: 0, max: 100 }, '<b p="100"/>', '<b p="101"/>'],
  ['if_then', { if: 'count(b) > 1', then: 'not(c)' }, '<b/><c/>', '<b/><b/><c/>'],
  ['one_or_all', { one: '@xml:lang', all: 'lang' }, '<narrative xml:lang="es"/>', '<narrative/>'],
  [
    'one_or_all',
    { one: '@c', all: 'currency' },
    '<value value-date="x" currency="USD"/>',
    '<value value-date="x"/>',
  ],
  ['one_or_all', { one: 'sector', all: 'sector' }, '<sector/><transaction/>', '<transaction/>'],
  ['date_now', { date: 'b' }, '<b>2026-11-22T00:00:00Z</b>', '<b>2026-11-23</b>'],
  [
    'date_order',
    { less: 'b', more: 'c' },
    '<b>2020-01-01</b><c>2020-01-01</c>',
    '<b>2020-01-02</b><c>2020-01-01</c>',
  ],
  ['date_order', { less: 'b', more: 'NOW' }, '<b>2026-11-22</b>', '<b>2026-11-23</b>'],
  [
    'between_dates',
    { date: 'd', start: 's', end: 'e' },
    '<s>2020-01-01</s><d>2020-02-01</d><e>2020-03-01</e>',
    '<s>2020-01-01</s><d>2020-04-01</d><e>2020-03-01</e>',
  ],
  [
    'time_limit',
    { start: 's', end: 'e' },
    '<s>2019-01-01</s><e>2020-01-01</e>',
    '<s>2019-01-01</s><e>2020-01-02</e>',
  ],
  [
    'loop',
    {
      foreach: "b[@v != '1']/@v",
      subs: ['if', 'then'],
      do: { if_then: { cases: [{ ...info, if: "count(b[@v = '$1']) > 1", then: "b[@v = '$1']/@p" }] } },
    },
    '<b v="1"/><b v="1"/><b v="2" p="1"/><b v="2" p="1"/>',
    '<b v="2"/><b v="2"/>',
  ],
  ['atleast_one', { condition: "c or @v = '1'", paths: ['b'] }, '<d/>', '<c/>'],
])('%s finds what breaks it and nothing else', (kind, rule, kept, broken) => {
  expect(faults(kind, rule, kept)).toBe(0);
  expect(faults(kind, rule, broken)).toBe(1);
});

it.each([
  ['count(b[@v=98 or @v=99]) >= 2', true],
  ['number(b[1]/@v) = b[1]/@v', true],
  ['number(c) = c', false],
  ["b[not(@w)]/@v = '99'", true],
  ["not(b[@v='98'] and c) or d", false],
  ['count(b) + count(c) = 3', true],
  ['count(//b | //c) = 3', true],
  ['c/../b', true],
])('%s', (expression, expected) => {
  const document = new DOMParser().parseFromString(
    '<a><b v="98" w=""/><b v="99"/><c>text</c></a>',
    'text/xml',
  );
  const value = evaluate(expression, document.documentElement ?? document);
  expect(typeof value === 'object' ? value.length > 0 : value).toBe(expected);
});

it.skipIf(!isThere)(`IATI’s own judges find what is wrong${reason}`, async () => {
  const xml = '<iati-activities version="2.03"><iati-activity><title/></iati-activity></iati-activities>';
  expect(await schemaErrors(xml, 'activities')).not.toEqual([]);
  expect(standardBreaches(xml, '2026-11-22').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['4.3.1', '6.11.1', '6.2.2', '3.7.1']),
  );
});
