import { describe, expect, test } from 'vitest';
import {
  correctedAddress,
  correctedBoolean,
  correctedDate,
  correctedLanguage,
  correctedNumber,
  excelDate,
  otherDate,
} from '#check/corrections.ts';
import { roleOf } from '#check/content-file.ts';
import { exactly, nearest, nearestFirst, nearestRecord } from '#check/nearest.ts';
import { listedValues } from '#check/value-lists.ts';

describe('what was probably meant', () => {
  test.each([
    ['31/12/2013', '2013-12-31'],
    ['12/31/2013', '2013-12-31'],
    ['1-2-2013', '2013-02-01'],
    ['31.12.2013', '2013-12-31'],
    ['2013/12/31', '2013-12-31'],
    ['2013-3-5', '2013-03-05'],
    ['03/2011', '2011-03'],
    ['marzo de 2011', '2011-03'],
    ['25 de marzo de 2011', '2011-03-25'],
    ['1o de abril de 2011', '2011-04-01'],
    ['March 25, 2011', '2011-03-25'],
    ['2011?', '2011'],
    ['31/12/13', '2013-12-31'],
    ['2013-12-31T00:00:00', '2013-12-31'],
    ['31/02/2013', undefined],
    ['2011-2013', undefined],
    ['pronto', undefined],
  ])('date %j is %j', (text, date) => {
    expect(correctedDate(text)).toBe(date);
  });

  test.each([
    ['1,250,000', '1250000', true],
    ['1.250.000', '1250000', true],
    ['1,250,000.50', '1250000.50', true],
    ['1.250.000,50', '1250000.50', true],
    ['1250000,5', '1250000.5', true],
    ['1 250 000', '1250000', true],
    ['1,250', '1250', false],
    ['1.250', '1250', false],
    ['USD 1,250', '1250', false],
    ['$1 250 000 MXN', '1250000', false],
    ['$ 99.5', '99.5', false],
    ['1.5 millones', '1500000', false],
  ])('number %j is %j, and that is sure: %j', (text, number, isSure) => {
    expect(correctedNumber(text)).toEqual({ text: number, isSure });
  });

  test.each([
    'entre 5 y 6',
    'mucho',
    '12,345,67',
    '12,50,000',
    '12.345.67',
    '500,000 millones',
    '1.250 millones',
  ])('%j is no number', (text) => {
    expect(correctedNumber(text)).toBeUndefined();
  });

  test.each([
    ['03/04/2013', '2013-03-04'],
    ['3.4.13', '2013-03-04'],
    ['04/04/2013', undefined],
    ['31/12/2013', undefined],
    ['12/31/2013', undefined],
    ['marzo de 2013', undefined],
  ])('%j may also be %j', (text, date) => {
    expect(otherDate(text)).toBe(date);
  });

  test.each([
    ['44562', '2022-01-01'],
    ['44562.5', '2022-01-01'],
    ['2022', undefined],
    ['15113', undefined],
    ['99999', undefined],
  ])('Excel keeps %j for %j', (text, date) => {
    expect(excelDate(text)).toBe(date);
  });

  test.each([
    ['sí', true],
    ['No', false],
    ['quizá', undefined],
  ])('%j is %j', (text, meant) => {
    expect(correctedBoolean(text)).toBe(meant);
  });

  test.each([
    ['www.unodc.org/mx', 'https://www.unodc.org/mx'],
    ['https:/unodc.org', 'https://unodc.org'],
    ['<https://unodc.org>', 'https://unodc.org'],
    ['no hay', undefined],
  ])('address %j is %j', (text, address) => {
    expect(correctedAddress(text)).toBe(address);
  });

  test.each([
    ['español', 'es'],
    ['English', 'en'],
    ['ES', 'es'],
    ['pt-br', 'pt-BR'],
    ['lengua franca', undefined],
  ])('language %j is %j', (text, tag) => {
    expect(correctedLanguage(text)).toBe(tag);
  });
});

describe('the nearest match', () => {
  test.each([
    ['activityStatuses', 'En proceso', 'implementation'],
    ['activityStatuses', 'EJECUCION', 'implementation'],
    ['activityStatuses', 'finalization', 'finalisation'],
    ['activityStatuses', '3', 'finalisation'],
    ['countries', 'Bolivia', 'BO'],
    ['countries', 'MEX', 'MX'],
    ['countries', 'Brazil', 'BR'],
    ['countries', 'Estados Unidos de América', 'US'],
    ['countries', 'ZZ', undefined],
    ['countries', 'CHL', 'CL'],
    ['currencies', 'pesos', undefined],
    ['sectors', '1402', undefined],
    ['sdgGoals', 'ODS 6', '6'],
    ['sourceTypes', 'leyes', 'law'],
    ['sectors', 'Anticorrupción', '15113'],
    ['strands', 'oferente', 'provider'],
    ['directions', 'Sur Sur', 'south-south'],
    ['participantRoles', 'donante', 'funder'],
    ['currencies', 'dólares', 'USD'],
    ['sourceTypes', 'periódico', 'press'],
    ['regions', 'América Central', '013'],
    ['regions', 'Centroamerica', '013'],
  ] as const)('in %s, %j is %j', (list, text, value) => {
    expect(nearest(text, listedValues(list))).toBe(value);
  });
});

describe('the record that was meant', () => {
  const records = [
    { value: 'ministerio-salud-brasil', names: ['Ministerio de Salud (Brasil)'] },
    { value: 'secretaria-de-salud', names: ['Secretaría de Salud', 'SSA'] },
    { value: 'informe-2015', names: ['Informe de 2015'] },
    { value: 'usaid', names: ['Agencia de los Estados Unidos para el Desarrollo Internacional', 'USAID'] },
  ];

  test.each([
    ['ministerio-de-salud-brasil', 'ministerio-salud-brasil'],
    ['ministerio-salud-brazil', 'ministerio-salud-brasil'],
    ['Ministerio de Salud de Brasil', 'ministerio-salud-brasil'],
    ['secretria-de-salud', 'secretaria-de-salud'],
    ['ssa', 'secretaria-de-salud'],
    ['usai', 'usaid'],
    ['ministerio-de-salud-de-guatemala', undefined],
    ['Ministerio de Salud', undefined],
    ['salud', undefined],
    ['ssb', undefined],
    ['de-la', undefined],
  ])('%j is %j', (text, key) => {
    expect(nearestRecord(text, records)).toBe(key);
  });
});

describe('the name of a country', () => {
  test.each(['Congo', 'congo', 'Guinea', 'Sudán', 'Sudan', 'Samoa', 'Corea', 'Islas Vírgenes'])(
    '%j may be that of another',
    (text) => {
      const countries = listedValues('countries');
      expect(exactly(text, countries)).toBeUndefined();
      expect(nearest(text, countries)).toBeUndefined();
      expect(nearestFirst(text, countries, 8).length).toBeGreaterThan(1);
    },
  );

  test.each([
    ['Estados Unidos', 'US'],
    ['United States', 'US'],
    ['Francia', 'FR'],
    ['Georgia', 'GE'],
    ['República Democrática del Congo', 'CD'],
    ['Guinea Ecuatorial', 'GQ'],
    ['Sudán del Sur', 'SS'],
    ['CG', 'CG'],
  ])('%j is that of %s and no other', (text, code) => {
    expect(exactly(text, listedValues('countries'))).toBe(code);
  });
});

describe('the role of a file', () => {
  test.each([
    ['concepts/a.mdx', { kind: 'record', collection: 'concepts', key: 'a' }],
    ['pages/a.en.mdx', { kind: 'translation', collection: 'pages', key: 'a', language: 'en' }],
    ['pages/a.pt-BR.mdx', { kind: 'translation', collection: 'pages', key: 'a', language: 'pt-BR' }],
    ['sources/a.yaml', { kind: 'record', collection: 'sources', key: 'a' }],
    ['site.yaml', { kind: 'site' }],
    ['groupings.yaml', { kind: 'groupings' }],
    ['concepts/a.md', { kind: 'stray' }],
    ['concepts/a/b.mdx', { kind: 'stray' }],
    ['sources/a.en.yaml', { kind: 'stray' }],
    ['sources/a.mdx', { kind: 'stray' }],
    ['otra/a.mdx', { kind: 'stray' }],
  ])('%s', (path, role) => {
    expect(roleOf(path)).toEqual(role);
  });
});
