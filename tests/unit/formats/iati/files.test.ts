import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { textOf as fileText } from '#formats/data-file.ts';
import { iatiFiles } from '#formats/iati/iati-files.ts';
import { labelled, unlabelled } from '#formats/iati/notes.ts';
import { isThere, reason } from '../../../iati/owners.ts';
import { schemaErrors } from '../../../iati/schema.ts';
import { standardBreaches } from '../../../iati/validate.ts';
import { select, textOf } from '../../../iati/xpath.ts';
import { activitiesOf, bare, organisationsOf, type ProjectData, registerOf } from './exported.ts';

const TODAY = '2026-11-22';

describe('organisations', () => {
  const { xml = '', reports } = organisationsOf(registerOf());
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const say = (path: string) => select(path, document).map(textOf);

  it('are who publishes and those whose identifier is known, from their record or from site.yaml', () => {
    expect(say('//organisation-identifier')).toEqual(['XE-EXAMPLE-ATLAS', 'XM-DAC-44000', 'XI-IATI-FONDO']);
    expect(new Set(say('//reporting-org/@ref'))).toEqual(new Set(['XE-EXAMPLE-ATLAS']));
    expect(say('//document-link/@url')).toEqual(['https://banco.example/']);
  });

  it('without an identifier are left out: none is made up for them', () => {
    expect(reports.flatMap(({ record, leftOut }) => (leftOut ? [`${record} ${leftOut.rule}`] : []))).toEqual([
      'organizations/agencia no-identifier',
    ]);
    expect(
      reports.find(({ record }) => record === 'organizations/fondo')?.losses.map(({ field }) => field),
    ).toEqual(['type', 'country']);
  });
});

describe('the report of losses', () => {
  const files = iatiFiles(
    registerOf({ aliases: ['=HYPERLINK("x")'], strand: 'provider' }, undefined, [
      ['sin-fechas', { ...bare, dates: {} }],
    ]),
  );
  const text = async (path: string) => {
    const file = files.find((one) => one.path === path);
    return file ? fileText(file) : '';
  };

  it('is a table that a spreadsheet opens and runs nothing of', async () => {
    const csv = await text('data/iati-losses.csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd());
    expect(data.slice(0, 4)).toEqual([
      ['record', 'field', 'rule', 'rule_label_es', 'rule_label_en', 'kept_in', 'lost_es', 'lost_en'],
      [
        'projects/riego',
        'strand',
        'own-tag',
        'Etiqueta de un vocabulario propio',
        'Tag of a vocabulary of our own',
        'tag',
        'IATI no tiene campo para «Oferente»; va como etiqueta de un vocabulario propio.',
        'IATI has no field for “Provider”; it is a tag of a vocabulary of our own.',
      ],
      [
        'projects/riego',
        'aliases',
        'page-only',
        'Solo en la página',
        'On the page only',
        '',
        'IATI no tiene dónde ponerlo; está en la página. =HYPERLINK("x")',
        'IATI has no place for it; it is on the page. =HYPERLINK("x")',
      ],
      [
        'projects/sin-fechas',
        '',
        'left-out.no-start',
        'Todo el registro queda fuera: sin inicio',
        'The whole record is left out: no start',
        '',
        'No se conoce cuándo inició ni cuándo debía iniciar; IATI lo pide.',
        'When it started, or was to start, is not known, and IATI asks for it.',
      ],
    ]);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('counts by rule and by record, and names what is left out', async () => {
    const report = z
      .object({
        asOf: z.string(),
        projects: z.unknown(),
        rules: z.record(z.string(), z.number()),
        records: z.record(z.string(), z.number()),
        leftOut: z.array(z.object({ record: z.string(), rule: z.string() })),
        losses: z.array(z.unknown()),
      })
      .parse(JSON.parse(await text('data/iati-losses.json')));
    expect(report.asOf).toBe(TODAY);
    expect(report.projects).toEqual({ records: 2, exported: 1, leftOut: 1 });
    expect(report.rules).toMatchObject({ 'own-tag': 1, 'left-out.no-start': 1, 'left-out.no-identifier': 1 });
    expect(report.records['projects/riego']).toBe(2);
    expect(report.leftOut.map(({ record }) => record)).toEqual([
      'projects/sin-fechas',
      'organizations/agencia',
    ]);
    const counted = Object.values(report.rules).reduce((sum, n) => sum + n, 0);
    expect(counted).toBe(report.losses.length);
  });
});

it('a label that the export puts before a note is taken off again, and nothing else is', () => {
  expect(unlabelled('caveat', labelled('caveat', 'Una: dos.', 'es'), 'es')).toBe('Una: dos.');
  expect(unlabelled('caveat', 'Reservas: dos.', 'es')).toBe('Reservas: dos.');
  expect(labelled('caveat', 'Une seule.', 'fr')).toBe('Une seule.');
});

/** Words as nobody should write them, in every field that holds words. */
const hostile = `]]> <![CDATA[ & &amp; <b> "'" 👩🏽‍🚒 &#0; <!-- --> ñ\u0301`;
const hostileRecord: Partial<ProjectData> = {
  title: hostile,
  summary: hostile,
  officialTitle: { text: hostile, language: 'en' },
  identifiers: [
    { scheme: hostile, id: hostile },
    { scheme: 'iati', id: hostile },
  ],
  participants: [
    { id: 'a', name: hostile, role: 'partner', note: hostile },
    { organization: 'banco', role: 'funder' },
  ],
  countries: ['BO', 'PE'],
  regions: ['mesoamerica'],
  status: { declared: 'implementation', asPublished: hostile, inferred: { value: 'closed', why: hostile } },
  strand: 'provider',
  direction: 'triangular',
  forms: ['technical', 'humanitarian'],
  financing: 'non-reimbursable',
  sdg: { main: 6, targets: ['6.3'], basis: 'inferred' },
  policyMarkers: [{ code: '1', significance: '2', basis: 'inferred' }],
  sectors: [
    { code: '14030', percentage: 60, basis: 'inferred' },
    { code: '14015', percentage: 40 },
    { code: '311' },
  ],
  amounts: [
    {
      kind: 'disbursement',
      amount: 1e21,
      currency: 'USD',
      asOf: '2020-03-04',
      contributor: { name: hostile },
      source: 'dac',
    },
  ],
  inKind: [{ id: 'a', statement: hostile }],
  results: [{ id: 'a', statement: hostile }],
  lessons: [{ id: 'a', statement: hostile }],
  caveats: [{ id: 'a', text: hostile }],
  documents: [
    { title: hostile, url: "https://x.example/a?b='c'&d=%3Ce%3E&%zz", category: 'A12', language: 'pt-BR' },
  ],
  concepts: ['oferente'],
};

describe('hostile words', () => {
  const { xml = '' } = activitiesOf(registerOf(hostileRecord));

  it('come back as they are', () => {
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const [title] = select('//iati-activity/title/narrative', document);
    expect(title && textOf(title)).toBe(hostile);
    expect(select('//activity-status/@marks:as-published', document).map(textOf)).toEqual([hostile]);
  });

  it.skipIf(!isThere)(`are valid against the schema and the ruleset${reason}`, async () => {
    expect(await schemaErrors(xml, 'activities')).toEqual([]);
    expect(standardBreaches(xml, TODAY).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it.skipIf(!isThere)(`records with the least and with the hardest are valid${reason}`, async () => {
  const cases: readonly Partial<ProjectData>[] = [
    {},
    { countries: [], scope: 'global' },
    { countries: [], scope: 'unspecified' },
    { countries: [], regions: ['mesoamerica'] },
    { countries: [], regions: ['mesoamerica', '029', '005'] },
    { countries: ['BO', 'KE'], regions: ['013'] },
    { sectors: [{ code: '14030' }, { code: '31120' }] },
    { sectors: [{ code: '14030' }, { code: '14015' }, { code: '311' }, { code: '140' }] },
    { sectors: ['14030', '14015', '31120'].map((code) => ({ code, percentage: 33.33 })) },
    { sectors: [{ code: '311' }] },
    { dates: { plannedStart: 2026, actualStart: '2026', plannedEnd: 2026, actualEnd: '2026' } },
    {
      dates: { actualStart: '2020-01-01', actualEnd: '2020-12-31' },
      amounts: [{ kind: 'budget', amount: 5, currency: 'MXN', asOf: '2020-12-31', source: 'dac' }],
    },
    {
      imported: { from: 'x.xml', on: '2026-01-02' },
      amounts: [2024, '2020-02'].map((asOf) => ({
        kind: 'budget',
        amount: 5,
        currency: 'MXN',
        asOf,
        source: 'dac',
      })),
    },
  ];
  const others = cases.map((data, n): [string, ProjectData] => [`caso-${n}`, { ...bare, ...data }]);
  const { xml = '', reports } = activitiesOf(registerOf({}, undefined, others));
  expect(reports.filter(({ leftOut }) => leftOut)).toEqual([]);
  expect(await schemaErrors(xml, 'activities')).toEqual([]);
  expect(standardBreaches(xml, TODAY).filter(({ severity }) => severity === 'error')).toEqual([]);
});
