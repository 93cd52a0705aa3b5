import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { writeContent } from '#integrations/write-content.ts';
import { contentWith } from '../check/base.ts';
import { activities, activity, importing } from './importing.ts';

let folder = '';
let content = '';

const inFolder = (name: string): string => join(folder, name);

async function write(path: string, text: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** Every file of the content folder, hidden ones too. */
async function contents(): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(content, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (path) => [path.slice(content.length + 1), await readFile(path, 'utf8')]),
    ),
  );
}

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/import.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, AS_OF: '2026-10-01', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  content = inFolder('content');
  for (const { path, text } of contentWith()) await write(join(content, path), text);
});

afterEach(() => rm(folder, { recursive: true }));

const data = activities(
  `${activity('<location/>')}${activity('').replace('XE-1-A', 'XE-1-B').replace('"BO"', '"MX"')}`,
);

test('writes the records, and the second time nothing', async () => {
  const file = await write(inFolder('Datos 2015.xml'), data);
  const first = run(file, '--country', 'bo', '--url', 'https://x.example/datos.xml');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('Datos 2015.xml: IATI 2.03, 2 registros leídos, 1 elegido\n');
  expect(first.stdout).toContain(
    'Proyectos: 1 nuevo, 0 con cambios, 0 iguales\n  + projects/xe-1-a.mdx: Agua limpia\n',
  );
  expect(first.stdout).toContain('  1 × iati-activity/location: 9:1\n');
  expect(first.stdout).toMatch(/Se escribieron 2 archivos en .*content\.\n$/);
  const written = await contents();
  expect(written['sources/datos-2015.yaml']).toBe(
    'type: dataset\ntitle: Datos 2015.xml\nauthors:\n  - Sin autoría declarada\nurl: https://x.example/datos.xml\naccessed: 2026-10-01\n',
  );
  const second = run(file, '--country', 'BO', '--on', '2026-11-11');
  expect(second.stdout).toContain('No hay nada que escribir');
  expect(await contents()).toEqual(written);
});

test('shows the plan and writes nothing', async () => {
  const file = await write(inFolder('a.xml'), data);
  const before = await contents();
  const { status, stdout } = run(file, '--dry-run', '--format', 'json', '--report', inFolder('informe.json'));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    isDryRun: true,
    projects: [{ path: 'projects/xe-1-a.mdx', outcome: 'new' }, { path: 'projects/xe-1-b.mdx' }],
    unmapped: [{ path: 'iati-activity/location', count: 1, places: ['9:1'] }],
    files: ['projects/xe-1-a.mdx', 'projects/xe-1-b.mdx', 'sources/a.yaml'],
  });
  expect(await readFile(inFolder('informe.json'), 'utf8')).toBe(stdout);
  expect(await contents()).toEqual(before);
});

test('reads a CSV file by its mapping', async () => {
  const file = await write(inFolder('a.csv'), 'Clave;Nombre;Sobra\n7;Agua;x\n');
  const mapping = await write(inFolder('m.yaml'), 'columns:\n  identifier: Clave\n  title: Nombre\n');
  const { status, stdout } = run(file, '--mapping', mapping, '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('1 × Sobra: 1:3');
  const [path = ''] = Object.keys(await contents()).filter((name) => name.startsWith('projects/7'));
  expect(path).toMatch(/^projects\/7-[0-9a-f]{8}\.mdx$/);
});

describe('an error is told with its place, and nothing is written', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['truncated', data.slice(0, 400), /a\.xml:\d+:\d+: El archivo termina antes de tiempo/],
    ['entities', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', /a\.xml:1:1: .*DOCTYPE/],
    [
      'encoding',
      Uint8Array.from([...data, 'ñ'].map((letter) => letter.charCodeAt(0))),
      /a\.xml:17:1: .*UTF-8/,
    ],
    ['identifiers', activities(activity('').repeat(3)), /a\.xml:9:\d+: .*\n.*a\.xml:15:\d+: /],
  ])('%s', async (_, text, message) => {
    const file = await write(inFolder('a.xml'), text);
    const before = await contents();
    const { status, stdout, stderr } = run(file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/No se escribió nada\.\n$/);
    expect(await contents()).toEqual(before);
  });

  it('of the mapping', async () => {
    const file = await write(inFolder('a.csv'), 'A\n1\n');
    const mapping = await write(inFolder('m.yaml'), 'columns:\n  x: A\n');
    const { status, stderr } = run(file, '--mapping', mapping);
    expect(status).toBe(1);
    expect(stderr).toMatch(/m\.yaml:2:6: “x” no existe aquí[^]*m\.yaml:2:3: Falta “identifier”/);
  });

  it('of a record that cannot be read', async () => {
    await write(join(content, 'projects/agua-bolivia.mdx'), 'title: sin guiones\n');
    const { status, stderr } = run(await write(inFolder('a.xml'), data));
    expect(status).toBe(1);
    expect(stderr).toContain('projects/agua-bolivia.mdx');
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a field twice',
      'title: Agua limpia',
      'title: Agua limpia\ntitle: Otra',
      /projects\/xe-1-a\.mdx[^]*3:1/,
    ],
    ['a tab', 'sectors:\n  -', 'sectors:\n\t-', /projects\/xe-1-a\.mdx[^]*tabulador/],
    [
      'an open quotation mark',
      'title: Agua limpia',
      "title: 'Agua limpia",
      /projects\/xe-1-a\.mdx[^]*comillas/,
    ],
    [
      'two colons',
      'summary: Pozos.',
      'summary: Una cosa: otra cosa',
      /projects\/xe-1-a\.mdx[^]*'Una cosa: otra cosa'/,
    ],
  ])('of a record that was edited, with %s', async (_, find, put, message) => {
    const file = await write(inFolder('a.xml'), data);
    const text = (await importing({ data, from: 'a.xml', source: 'a' })).text('projects/xe-1-a.mdx');
    expect(text).toContain(find);
    await write(join(content, 'projects/xe-1-a.mdx'), text.replace(find, put));
    const before = await contents();
    const { status, stdout, stderr } = run(file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Antes de importar/);
    expect(stderr).toMatch(message);
    expect(await contents()).toEqual(before);
  });

  it('of a source that it would change', async () => {
    await write(join(content, 'sources/a.yaml'), 'type: dataset\ntype: dataset\ntitle: x\n');
    const { status, stderr } = run(await write(inFolder('a.xml'), data));
    expect(status).toBe(1);
    expect(stderr).toContain('sources/a.yaml');
  });

  it('of the result, where a key that it needs is taken by something else', async () => {
    await write(join(content, 'sources/a.yaml'), 'type: law\ntitle: Ley\nauthors: [Congreso]\ndraft: true\n');
    const before = await contents();
    const { status, stderr } = run(await write(inFolder('a.xml'), data));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^El resultado no pasaría la revisión[^]*borrador/);
    expect(await contents()).toEqual(before);
  });
});

test('a report that cannot be written stops the import before it writes anything', async () => {
  const before = await contents();
  const { status, stderr } = run(await write(inFolder('a.xml'), data), '--report', inFolder('no/hay/a.json'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/No se puede escribir .*a\.json/);
  expect(await contents()).toEqual(before);
});

test('what an interrupted import left is removed, and nothing else', async () => {
  const file = await write(inFolder('a.xml'), data);
  await write(join(content, '.import-aB3x9Z/0'), 'x');
  await write(join(content, '.import-mine/0'), 'x');
  await write(join(content, '.import-aB3x9Y/notas.txt'), 'x');
  const first = run(file, '--dry-run');
  expect(first.stderr).toBe('');
  const { status, stderr } = run(file);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^Aviso: una importación anterior se interrumpió[^]*\(\.import-aB3x9Z\)/);
  const hidden = (await readdir(content)).filter((name) => name.startsWith('.'));
  expect(hidden.sort()).toEqual(['.import-aB3x9Y', '.import-mine']);
});

test('errors that the content has already do not stand in the way', async () => {
  await write(join(content, 'pages/otra.mdx'), '---\ntitle: Otra\nnada: 1\n---\n');
  expect(run(await write(inFolder('a.xml'), data))).toMatchObject({ status: 0, stderr: '' });
  await write(join(content, 'pages/otra.mdx'), '---\ntitle: Otra: nada\n---\n');
  const { status, stderr } = run(await write(inFolder('b.xml'), data.replaceAll('XE-1', 'XE-2')));
  expect(status).toBe(0);
  expect(stderr).toMatch(/^Aviso: .*pages\/otra\.mdx/);
});

test('a file that is too large is read only where something of it is chosen', async () => {
  const file = await write(inFolder('grande.xml'), data);
  await truncate(file, 101 * 1024 * 1024);
  expect(run(file)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^El archivo tiene 101 MB; entero se lee hasta 100 MB/),
  });
  expect(run(file, '--limit', '1').stderr).toMatch(/U\+0000/);
});

test.each<[readonly string[], RegExp]>([
  [[], /Indique un archivo/],
  [['a.xml', 'b.xml'], /Indique un archivo/],
  [['no-existe.xml'], /^No existe el archivo “no-existe\.xml”\.\n$/],
  [['src'], /^“src” es una carpeta/],
  [['/dev/zero'], /^“\/dev\/zero” es una tubería o un dispositivo/],
  [['a.xml', '--nada'], /^No existe la opción --nada \(véase --help\)\.\n$/],
  [['a.xml', '--pais', 'MX', '--lang', 'en'], /^There is no option --pais/],
  [['a.xml', '--dryrun'], /--dryrun.*¿Quiso decir --dry-run\?/],
  [['a.xml', '--limit', '-1'], /^A la opción --limit le falta su valor/],
  [['a.xml', '--limit=-1'], /--limit debe ser un número entero mayor que 0; es “-1”/],
  [['a.xml', '--dry-run=si'], /^La opción --dry-run no lleva valor/],
  [['a.xml', '--country', ''], /^A la opción --country le falta su valor/],
  [['a.xml', '--country', 'Bolivia'], /“BOLIVIA” no es un código de país/],
  [['a.xml', '--sector', '77x'], /“77x” no es un código de sector/],
  [['a.xml', '--since', 'ayer', '--on', '2026', '--limit', '0'], /--on[^]*--since[^]*--limit/],
  [['a.xml', '--url', 'x', '--source', 'A B', '--language', 'español'], /“x”[^]*“A B”[^]*“español”/],
  [['a.xml', '--format', 'xml'], /“xml” no es un formato/],
  [['a.xml', '--lang', 'fr'], /“fr” no es un idioma/],
  [['package.json', '--mapping', 'nada.yaml'], /No existe el archivo “nada\.yaml”/],
])('says what is wrong with %j', (args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});

test('says so when there is no content', async () => {
  content = inFolder('nada');
  const { status, stderr } = run(await write(inFolder('a.xml'), data));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^No existe la carpeta de contenido/);
});

test('an empty folder is not content', async () => {
  content = inFolder('vacia');
  await mkdir(content);
  const { status, stderr } = run(await write(inFolder('a.xml'), data));
  expect(status).toBe(2);
  expect(stderr).toMatch(/no hay site\.yaml/);
  expect(await contents()).toEqual({});
});

test('explains itself', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Uso: npm run import[^]*participants\.funder[^]*\.\n$/);
});

test('where one file cannot be written, all are as they were', async () => {
  await writeFile(join(content, 'projects/agua-bolivia.mdx'), 'antes');
  // A folder stands where a file should go, so that the last of the moves fails.
  await mkdir(join(content, 'projects/zeta.mdx/dentro'), { recursive: true });
  const before = await contents();
  const writes = new Map([
    ['projects/agua-bolivia.mdx', 'después'],
    ['nueva/carpeta/a.mdx', 'a'],
    ['projects/zeta.mdx', 'z'],
  ]);
  const old = new Map([['projects/agua-bolivia.mdx', 'antes']]);
  await expect(writeContent(content, writes, old)).rejects.toThrow('projects/zeta.mdx');
  expect(await contents()).toEqual(before);
  expect(await readdir(content)).not.toContain('nueva');
});
