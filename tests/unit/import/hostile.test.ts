import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { decodeText } from '#import/decode-text.ts';
import { mostOf } from '#import/read-file.ts';
import { readRecords } from '#import/iati/read-records.ts';
import { jsonReport } from '#import/report.ts';
import { activities, activity, bytesOf, importing, problemsOf } from './importing.ts';

const whole = activities(activity(''));
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    const pair = [code & 0xff, code >> 8];
    return order === 'le' ? pair : pair.reverse();
  });
  return Uint8Array.from(units);
};
const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
const declared = (encoding: string, text = whole): string => text.replace('UTF-8', encoding);
const accented = whole.replace('Pozos', 'Irrigación');

describe('a file that cannot be trusted is refused as a whole, with its place', () => {
  const bomb = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /^El archivo está vacío/],
    ['blank', ' \n\t\n', /^El archivo está vacío/],
    ['not XML', '{"iati": 1}', /^El archivo no es XML/],
    ['HTML', '<html><body></body></html>', /^1:1 .*<html>/],
    ['HTML with its DOCTYPE', '<!DOCTYPE html>\n<html></html>', /^1:1 .*DOCTYPE/],
    ['packed', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /^El archivo está comprimido/],
    ['DOCTYPE', `<!DOCTYPE iati-activities>${whole.slice(39)}`, /^1:1 .*DOCTYPE/],
    ['entities', `<!DOCTYPE x [<!ENTITY e0 "ja">${bomb}]>\n<x>&e9;</x>`, /^1:1 .*DOCTYPE/],
    ['external entity', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>', /^1:1 .*DOCTYPE/],
    [
      'external DTD',
      '<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "http://x.example/x.dtd">\n<x/>',
      /^2:1 .*DOCTYPE/,
    ],
    ['unknown entity', whole.replace('Pozos', '&pozos;'), /^6:\d+ Esta entidad no existe/],
    ['entity of HTML', whole.replace('Pozos', 'caf&eacute;'), /^6:\d+ Esta entidad no existe/],
    ['entity of HTML in an attribute', whole.replace('"BO"', '"&eacute;"'), /^7:\d+ Esta entidad no existe/],
    ['repeated attribute', whole.replace('"BO"', '"BO" code="CO"'), /^7:1 .*dos veces el atributo “code”/],
    ['repeated __proto__', whole.replace('"BO"', '"BO" __proto__="a" __proto__="b"'), /^7:1 .*dos veces/],
    [
      'repeated hasOwnProperty',
      whole.replace('"BO"', '"BO" hasOwnProperty="a" hasOwnProperty="b"'),
      /^7:1 .*dos veces/,
    ],
    ['bad UTF-8', latin(whole.replace('Pozos', 'Irrigación')), /^6:33 .*UTF-8/],
    ['unknown encoding', declared('x-klingon'), /^1:1 .*“x-klingon”/],
    ['UTF-16 that is none', declared('UTF-16'), /^1:1 .*“UTF-16”.*utf-8/],
    ['UTF-8 that is UTF-16', utf16(whole, 'le', true), /^1:1 .*“UTF-8”.*utf-16le/],
    ['latin with a UTF-8 mark', `\ufeff${declared('ISO-8859-1')}`, /^1:1 .*“ISO-8859-1”.*utf-8/],
    ['UTF-8 that says ISO-8859-1', declared('ISO-8859-1', accented), /^6:33 .*“ISO-8859-1”.*parece UTF-8/],
    ['UTF-8 that says windows-1252', declared('windows-1252', accented), /^6:33 .*parece UTF-8/],
    ['UTF-8 that says US-ASCII', declared('US-ASCII', accented), /^6:33 .*“US-ASCII”.*aquí hay una letra/],
    ['ISO-8859-1 that says US-ASCII', latin(declared('US-ASCII', accented)), /^6:33 .*“US-ASCII”/],
    ['half a UTF-16 letter', utf16(declared('UTF-16'), 'le', true).slice(0, -1), /UTF-16/],
    ['cut in an element', whole.slice(0, 200), /termina antes de tiempo/],
    ['cut in a tag', whole.slice(0, 70), /termina antes de tiempo/],
    [
      'cut in a letter',
      new TextEncoder().encode(whole.replace('Pozos', 'ñ')).slice(0, 254),
      /UTF-8|termina antes/,
    ],
    ['wrong closing tag', whole.replace('</title>', '</titulo>'), /^5:\d+ Esta etiqueta cierra/],
    ['bare ampersand', whole.replace('Pozos', 'A & B'), /^6:\d+ Esta entidad/],
    ['bare angle', whole.replace('Pozos', 'A < B'), /^6:\d+ .*mal formado/],
    ['text after the end', `${whole}más`, /mal formado/],
    ['a second root', `${whole}${whole.slice(39)}`, /mal formado|cierra/],
    ['unquoted attribute', whole.replace('"BO"', 'BO'), /^7:\d+ .*mal formado/],
    ['control character', whole.replace('Pozos', 'Po\u0001zos'), /^6:27 .*U\+0001/],
    ['NUL', whole.replace('Pozos', 'Po\u0000zos'), /^6:27 .*U\+0000/],
    ['control character as a number', whole.replace('Pozos', 'Po&#1;zos'), /^6:\d+ Esta entidad/],
    ['unknown version', whole.replace('2.03', '9.99'), /^2:1 .*“9.99”/],
    ['100,000 levels', activities('<a>'.repeat(100_000) + '</a>'.repeat(100_000)), /^3:\d+ Hay más de 100/],
    ['a long attribute', whole.replace('"BO"', `"${'x'.repeat(300_000)}"`), /^7:1 .*65536 caracteres/],
    ['a long text', whole.replace('Pozos', 'x'.repeat(3_000_000)), /^6:14 .*2000000 caracteres/],
    ['a long comment', whole.replace('Pozos', `<!--${'x'.repeat(300_000)}-->`), /caracteres/],
    [
      'many attributes',
      whole.replace('code="BO"', Array.from({ length: 5000 }, (_, n) => `a${n}="1"`).join(' ')),
      /^7:1 .*250 atributos/,
    ],
    [
      'one identifier twice',
      activities(`${activity('')}\n${activity('')}`),
      /^10:1 El identificador “XE-1-A” ya está en la línea 3/,
    ],
  ])('%s', async (_, data, message) => {
    const problems = await problemsOf({ data });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });
});

describe('encodings that are what they say are read', () => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-8 with a mark', `\ufeff${whole}`],
    ['no declaration', whole.slice(39)],
    ['UTF-16 with a mark, little end first', utf16(declared('UTF-16'), 'le', true)],
    ['UTF-16 with a mark, big end first', utf16(declared('utf-16'), 'be', true)],
    ['UTF-16 without a mark', utf16(declared('UTF-16LE'), 'le', false)],
    ['UTF-16 without a mark, big end first', utf16(declared('UTF-16BE'), 'be', false)],
    ['ISO-8859-1', latin(declared('ISO-8859-1', accented))],
    ['windows-1252', latin(declared('Windows-1252', accented))],
    ['ISO-8859-1 that has ASCII only', declared('ISO-8859-1')],
    ['US-ASCII', declared('US-ASCII')],
  ])('%s', async (_, data) => {
    const { report } = await importing({ data });
    expect(report.projects).toMatchObject([{ title: 'Agua limpia' }]);
  });

  it('keeps letters that are cut in two by the pieces of the file', async () => {
    const data = whole.replace('Agua limpia', 'Ñandú, 水, 😀');
    for (const piece of [1, 2, 3, 7]) {
      const { report } = await importing({ data: bytesOf(data, piece) });
      expect(report.projects).toMatchObject([{ title: 'Ñandú, 水, 😀' }]);
    }
  });
});

describe('no more is taken in than one import can hold', () => {
  async function* many(n: number): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    yield encoder.encode('<iati-activities version="2.03">\n');
    for (let i = 0; i < n; i += 1) {
      yield encoder.encode(
        `<iati-activity xml:lang="es"><iati-identifier>XE-${i}</iati-identifier><recipient-country code="${i < 5 ? 'MX' : 'BO'}"/></iati-activity>\n`,
      );
    }
    yield encoder.encode('</iati-activities>');
  }

  it('records, after they were chosen', async () => {
    expect(await problemsOf({ data: many(mostOf.records + 1) })).toEqual([
      expect.stringMatching(/^10002:1 Una importación escribe a lo más 10000 registros/),
    ]);
    const { report } = await importing({ data: many(mostOf.records + 1), filters: { countries: ['MX'] } });
    expect(report).toMatchObject({ records: mostOf.records + 1, chosen: 5 });
  });

  it('participants of an activity', async () => {
    const party = (n: number) => `<participating-org role="1" ref="XE-${n}"/>`;
    const crowd = (n: number) => activities(activity(Array.from({ length: n }, (_, i) => party(i)).join('')));
    expect(await problemsOf({ data: crowd(mostOf.participants + 1) })).toEqual([
      expect.stringMatching(/^3:1 Esta actividad nombra 1001 participantes/),
    ]);
    expect(await problemsOf({ data: crowd(mostOf.participants), isChecked: false })).toEqual([]);
  });
});

test('an attribute may have any name', async () => {
  const data = whole.replace('code="BO"', 'hasOwnProperty="a" constructor="b" code="BO"');
  expect((await importing({ data })).report.unmapped.map(({ path }) => path)).toEqual([
    'iati-activity/recipient-country/@constructor',
    'iati-activity/recipient-country/@hasOwnProperty',
  ]);
});

test('a path, a reserved word, a number and a very long identifier make plain keys of their own', async () => {
  const identifiers = [
    '../../etc/passwd',
    'proyectos',
    '2011',
    'X'.repeat(400),
    '水',
    'con',
    'A/1',
    'a-1',
    'A 1',
  ];
  const data = activities(
    identifiers.map((identifier) => activity('').replace('XE-1-A', identifier)).join('\n'),
  );
  const { report } = await importing({ data });
  const paths = report.projects.map(({ path }) => path);
  expect(new Set(paths).size).toBe(identifiers.length);
  for (const path of paths) expect(path).toMatch(/^projects\/[a-z0-9-]{1,80}\.mdx$/);
  expect(paths[0]).toBe('projects/etc-passwd.mdx');
  expect(paths.slice(6)).toEqual([
    'projects/a-1.mdx',
    expect.stringMatching(/^projects\/a-1-[0-9a-f]{8}\.mdx$/),
    expect.stringMatching(/^projects\/a-1-[0-9a-f]{8}\.mdx$/),
  ]);
});

test('only one record is in memory at a time, however many there are', async () => {
  const many = 20_000;
  const record = activity(
    '<location ref="x"><name><narrative>Lugar</narrative></name></location>'.repeat(10),
  );
  async function* file() {
    const encoder = new TextEncoder();
    yield encoder.encode('<iati-activities version="2.03">');
    for (let n = 0; n < many; n += 1) yield encoder.encode(record);
    yield encoder.encode('</iati-activities>');
  }
  let records = 0;
  let most = 0;
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('No garbage collector.');
  collect();
  const before = process.memoryUsage().heapUsed;
  for await (const { record: one } of readRecords(decodeText(file()))) {
    records += 1;
    expect(one.name).toBe('iati-activity');
    if (records % 5000 !== 0) continue;
    collect();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  expect(records).toBe(many);
  // The file is 25 MB of text and would be several times that as elements.
  expect(most).toBeLessThan(30 * 1024 * 1024);
});

test('each element has its line and its column, wherever the pieces of the file are cut', async () => {
  const data = activities(
    activity('<contact-info\n  type="1">\n  <email>a@x.example</email></contact-info>\n'),
  );
  for (const piece of [5, 64 * 1024]) {
    const { report } = await importing({ data: bytesOf(data, piece) });
    expect(JSON.parse(jsonReport(report)).unmapped).toEqual([
      { path: 'iati-activity/contact-info', count: 1, places: ['9:1'] },
      { path: 'iati-activity/contact-info/@type', count: 1, places: ['9:1'] },
      { path: 'iati-activity/contact-info/email', count: 1, places: ['11:3'] },
      { path: 'iati-activity/contact-info/email/text()', count: 1, places: ['11:3'] },
    ]);
  }
});
