import { describe, expect, it, test } from 'vitest';
import { readMapping } from '#import/csv/mapping.ts';
import { imported, importing, lossesOf, problemsOf } from './importing.ts';

const mapping = `
columns:
  identifier: Clave
  title: Nombre
  title.en: Name
  summary: Descripción
  countries: { column: País, separator: / }
  dates.plannedStart: { column: Inicio, dates: DD/MM/YYYY }
  status: { column: Situación, values: { Vigente: implementation } }
  sectors: Sectores
  participants.funder: Donante
  amounts.budget: Monto
constants:
  strand: recipient
  currency: MXN
  reporter: Secretaría de Prueba
decimal: ','
scheme: Registro de Prueba
prefix: prueba-
`;
const header = 'Clave;Nombre;Name;Descripción;País;Inicio;Situación;Sectores;Donante;Monto;Notas';
const row =
  '12;Agua;Water;"Pozos, y ""más""";Bolivia/HN;25/3/2011;Vigente;14020:60|14050:40;UNODC;1.250.000,50;x';
const separated = mapping.replace('prefix:', "separator: '|'\nprefix:");

test('a row becomes a record by its mapping', async () => {
  const project = await imported({
    data: `${header}\r\n${row}\r\n\r\n`,
    mapping: separated,
    from: 'registro.csv',
  });
  expect(project).toMatchObject({
    path: 'projects/prueba-12.mdx',
    title: 'Agua',
    summary: 'Pozos, y "más"',
    identifiers: [{ scheme: 'Registro de Prueba', id: '12' }],
    strand: 'recipient',
    countries: ['BO', 'HN'],
    dates: { plannedStart: { value: '2011-03-25' } },
    status: { declared: 'implementation', asOf: 'unknown', source: 'fichero' },
    sectors: [
      { code: '14020', percentage: 60 },
      { code: '14050', percentage: 40 },
    ],
    participants: [{ organization: 'unodc', role: 'funder' }],
    amounts: [{ kind: 'budget', amount: 1250000.5, currency: 'MXN', asOf: 'unknown' }],
    imported: { from: 'registro.csv', on: '2026-10-01' },
  });
  expect(lossesOf(project.report)).toEqual([]);
  expect(project.report.unmapped).toEqual([{ path: 'Notas', count: 1, positions: [1, 11] }]);
});

test('run again it changes nothing', async () => {
  const given = { data: `${header}\n${row}\n`, mapping: separated };
  const first = await importing(given);
  const second = await importing({ ...given, content: first.content, on: '2026-11-01' });
  expect(second.report.files).toEqual([]);
});

it.each<[string, string, string | undefined]>([
  ['commas', row.replaceAll(';', '\u0000').replaceAll(',', ';').replaceAll('\u0000', ','), undefined],
  ['tabs', row.replaceAll(';', '\t'), undefined],
  ['what the mapping says', row.replaceAll(';', '^'), '^'],
])('finds that cells are parted by %s', async (name, line, delimiter) => {
  const mark = delimiter ?? (name === 'tabs' ? '\t' : ',');
  const given = delimiter === undefined ? separated : `${separated}delimiter: '${delimiter}'\n`;
  const { report } = await importing({
    data: `\ufeff${header.replaceAll(';', mark)}\n${line}\n`,
    mapping: given,
  });
  expect(report.projects).toMatchObject([{ title: 'Agua' }]);
});

test('text over several lines, and the lines after it, keep their places', async () => {
  const data = `${header}\n"1";A;;"uno\ndos";;;;;;;\n\n2;B;;;;;;99999;;;\n`;
  const { report } = await importing({ data, mapping });
  const [group] = report.losses.filter(({ rule }) => rule === 'unknownCode');
  expect(group).toMatchObject({ path: 'Sectores', places: [{ line: 5, column: 8, value: '99999' }] });
});

test('windows-1252 is read where it is declared, and refused where it is not', async () => {
  const data = Uint8Array.from([...`${header}\n${row}\n`].map((letter) => letter.charCodeAt(0)));
  const { report } = await importing({ data, mapping: `${separated}encoding: windows-1252\n` });
  expect(report.projects).toMatchObject([{ title: 'Agua' }]);
  expect(await problemsOf({ data, mapping })).toEqual([
    expect.stringMatching(/^1:\d+ .*UTF-8.*windows-1252/),
  ]);
});

describe('a cell that cannot be read is told', () => {
  it.each<[string, string, string]>([
    ['25/3/2011', '2011.03.25', 'badDate Inicio 2011.03.25'],
    ['25/3/2011', '31/02/2011', 'badDate Inicio 31/02/2011'],
    ['Vigente', 'Perdido', 'unknownCode Situación Perdido'],
    ['Bolivia/HN', 'Bolivia/Narnia', 'unknownCode País Narnia'],
    ['1.250.000,50', 'mucho', 'badNumber Monto mucho'],
    ['1.250.000,50', '-5', 'negative Monto -5'],
    [';x', ';x;y;z', 'extraCells  y z'],
    ['12;Agua', ';Agua', 'noIdentifier identifier'],
    [':60', ':600', 'badPercentage Sectores 600'],
  ])('%s → %s', async (find, put, loss) => {
    const { report } = await importing({
      data: `${header}\n${row.replace(find, put)}\n`,
      mapping: separated,
    });
    expect(lossesOf(report).map((text) => text.replace(/\s+/g, ' '))).toContain(loss.replace(/\s+/g, ' '));
  });
});

describe('a file that does not fit is refused', () => {
  it.each<[string, string, string, RegExp]>([
    ['without a mapping', `${header}\n`, '', /--mapping/],
    ['an open quotation mark', `${header}\n1;"A\n2;B\n`, mapping, /^2:1 .*no se cierran/],
    ['a stray quotation mark', `${header}\n1;"A"B;\n`, mapping, /^2:1 .*comillas/],
    ['a missing column', 'Clave;Nombre\n1;A\n', mapping, /^1:1 Falta la columna “Name”/],
    ['a column twice', `${header};Clave\n`, mapping, /^1:12 La columna “Clave”/],
    ['one identifier twice', `${header}\n${row}\n${row}\n`, mapping, /^3:1 .*“12”.*línea 2/],
    ['a control character', `${header}\n1;A\u0000;\n`, mapping, /^2:2 .*U\+0000/],
    ['nothing', '', mapping, /vacío/],
  ])('%s', async (_, data, given, message) => {
    const problems = await problemsOf(given === '' ? { data } : { data, mapping: given });
    expect(problems[0]).toMatch(message);
  });

  it('a row without end is refused before it fills the memory', async () => {
    const data = `${header}\n1;"${'x'.repeat(3_000_000)}`;
    expect(await problemsOf({ data, mapping })).toEqual([expect.stringMatching(/^2:1 .*no se cierran/)]);
  });
});

describe('a mapping that cannot be followed is told all at once, with its places', () => {
  it.each<[string, readonly RegExp[]]>([
    ['columns:\n  title: A\n', [/^2:3 Falta “identifier”/]],
    ['columns:\n  identifier: A\n  titel: B\nconstants:\n  x: y\n', [/^3:10 “titel”/, /^5:6 “x”/]],
    [
      'columns:\n  identifier: A\ndates: D/M\ndecimal: ";"\n',
      [/^3:8 .*“dates”/, /^4:10 .*“decimal”[^]*decimal: ','/],
    ],
    ['columns:\n  identifier: A\nnada: 1\n', [/^3:7 “nada”/]],
    ['columns: [\n', [/^1:10 .*“\[” se abre/]],
    ['- a\n', [/^1:1 /]],
    ['', [/^1:1 /]],
    ['a: &a [1]\nb: *a\n', [/^1:7 .*&a/, /^2:4 .*\*a/]],
    ['columns:\n  identifier: A\n\ttitle: B\n', [/^3:1 .*tabulador/]],
    ["columns:\n  identifier: A\nseparator: '|\ndecimal: ','\n", [/^3:12 .*comilla/]],
    ['columns:\n  identifier: A\nprefix: a\nprefix: b\n', [/^4:1 .*“prefix”/]],
    ['columns:\n  identifier: A\n  __proto__: B\n', [/^3:\d+ “__proto__”/]],
    ['columns:\n  identifier: A\ndates: dd-mm-aa\n', [/^3:8 .*YYYY[^]*dates: DD-MM-YYYY/]],
    ["columns:\n  identifier: A\ndelimiter: ';;'\n", [/^3:12 .*“;;”[^]*delimiter: ';'/]],
    ['columns:\n  identifier: A\nprefix: Ejemplo Ñ/\n', [/^3:9 .*“Ejemplo Ñ\/”[^]*prefix: ejemplo-n-/]],
    ['columns:\n  identifier: A\nencoding: ansi2\n', [/^3:11 .*“ansi2”[^]*windows-1252/]],
    [
      'columns:\n  identifier: A\nconstants:\n  currency: pesos\n',
      [/^4:13 “pesos” no es un valor de “currency”[^]*MXN/],
    ],
    [
      'columns:\n  identifier: A\nconstants:\n  strand: receptora\n',
      [/^4:11 “receptora”[^]*strand: recipient/],
    ],
    [
      'columns:\n  identifier: A\n  status: { column: S, values: { Vigente: vigente } }\n',
      [/^3:43 “vigente”[^]*Vigente: implementation/],
    ],
    [
      'columns:\n  identifier: A\n  dates.plannedStart: { column: S, default: ayer }\n',
      [/^3:45 “ayer” no es una fecha/],
    ],
    [
      'columns:\n  identifier: A\n  amounts.budget: { column: S, default: mucho }\n',
      [/^3:41 “mucho” no es un número/],
    ],
  ])('%j', async (text, messages) => {
    const problems = await problemsOf({ data: 'A\n1\n', mapping: text });
    expect(problems).toHaveLength(messages.length);
    problems.forEach((problem, n) => expect(problem).toMatch(messages[n] ?? /^$/));
  });

  it('takes the example of --help', async () => {
    const { importMessages } = await import('#i18n/editor/import-messages.ts');
    for (const language of ['es', 'en'] as const) {
      const example = /\n\n( {2}columns:[^]*?)\n\n/.exec(importMessages(language).command.help)?.[1] ?? '';
      expect(Object.keys(readMapping(example).columns).length).toBeGreaterThan(5);
    }
  });
});
