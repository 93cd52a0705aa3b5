import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeContent } from '#integrations/write-content.ts';
import { contentWith } from '../check/base.ts';

// Each command is a process of its own, several to a test.
vi.setConfig({ testTimeout: 60_000 });

let content = '';

const contents = async (): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (path) => [path.slice(content.length + 1), await readFile(path, 'utf8')]),
    ),
  );
};

const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

beforeEach(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'editing-')), 'content');
  for (const { path, text } of contentWith()) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
});

afterEach(() => rm(dirname(content), { recursive: true }));

const project = [
  ...['project', 'Reúso de aguas', '--summary', 'Se tratan aguas.', '--strand', 'provider'],
  ...['--scheme', 'bilateral', '--direction', 'triangular', '--country', 'BO', '--partner', 'unodc:funder'],
  ...['--start', '2011', '--sector', '14020', '--source', 'informe-2015'],
];

describe('npm run new', () => {
  test('writes a draft that the check accepts, and says what comes next', async () => {
    const { status, stdout, stderr } = run('new', ...project);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(
      'content/projects/reuso-aguas-2011.mdx\nSu dirección será /proyectos/reuso-aguas-2011/\n',
    );
    expect(stdout).toContain('Es un borrador');
    expect(Object.keys(await contents())).toContain('projects/reuso-aguas-2011.mdx');
    expect(run('check').status).toBe(0);
  });

  test('refuses what is there already, unless one insists', async () => {
    run('new', ...project);
    const before = await contents();
    const again = run('new', ...project);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(
      'Reúso de aguas · projects/reuso-aguas-2011.mdx (tiene el nombre «Reúso de aguas»)',
    );
    expect(await contents()).toEqual(before);
    expect(run('new', ...project, '--force').status).toBe(0);
    expect(await contents()).toMatchObject(before);
    expect(Object.keys(await contents())).toContain('projects/reuso-aguas-2011-2.mdx');
  });

  test('shows the file and writes nothing', async () => {
    const before = await contents();
    const { status, stdout } = run('new', ...project, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('title: Reúso de aguas\n');
    expect(await contents()).toEqual(before);
  });

  test.each([
    [['project', 'Algo'], '--summary (De qué trata, en una o dos oraciones)'],
    [['project', 'Algo'], 'Ejemplo: npm run new -- project'],
    [['proyectos'], '¿Quiso decir “project”?'],
    [[], 'qué agregar (project, concept, organization, source o translation)'],
    [[...project, '--kind', 'x'], 'La opción --kind no es de project (véase --help).'],
    [[...project, 'más'], 'Sobra “más”.'],
    [[...project, '--staart', '2011'], '¿Quiso decir --start?'],
    [[...project, '--country', 'Bolvia', '--lang', 'en'], 'Did you mean “BO”?'],
  ])('%j: wrong use', async (args, message) => {
    const before = await contents();
    const { status, stderr, stdout } = run('new', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await contents()).toEqual(before);
  });
});

describe('npm run rename', () => {
  test('renames, and shows the same before', async () => {
    const before = await contents();
    const dry = run('rename', '/proyectos/agua-bolivia/', 'agua', '--dry-run');
    expect(dry.status).toBe(0);
    expect(dry.stdout).toMatch(/9 {2}Véase el \[proyecto de agua\]\(project:agua\)/);
    expect(dry.stdout).toContain('No se escribió nada (--dry-run).');
    expect(await contents()).toEqual(before);
    const { status, stdout, stderr } = run('rename', 'projects/agua-bolivia', 'agua');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('La dirección /proyectos/agua-bolivia/ llevará a /proyectos/agua/.');
    expect(stdout).toContain('La revisión encuentra lo mismo que antes: 0 errores');
    const after = await contents();
    expect(Object.keys(after).filter((path) => path.startsWith('projects/'))).toEqual([
      'projects/agua.en.mdx',
      'projects/agua.mdx',
    ]);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length);
  });

  test.each([
    [
      ['organizations/unod', 'onu'],
      1,
      'No existe ningún registro “organizations/unod”. ¿Quiso decir “organizations/unodc”?',
    ],
    [['unodc', 'sabg'], 1, 'La clave “sabg” ya es la de organizations/sabg.mdx. Elija otra.'],
    [['unodc', 'datos'], 1, '“datos” está reservado para las direcciones del sitio.'],
    [['unodc'], 2, 'la clave nueva'],
    [['unodc', 'onu', 'mas'], 2, 'Sobra “mas”.'],
  ])('%j is refused', async (args, code, message) => {
    const before = await contents();
    const { status, stderr } = run('rename', ...args);
    expect(status).toBe(code);
    expect(stderr).toContain(message);
    expect(await contents()).toEqual(before);
  });

  test('works beside files with mistakes, and names those that cannot be read', async () => {
    await writeFile(join(content, 'pages/rota.mdx'), '---\ntitle: "Rota\nsources:\n  - informe-2015\n---\n');
    const { status, stdout } = run('rename', 'sources/informe-2015', 'informe');
    expect(status).toBe(0);
    expect(stdout).toContain('Revíselos a mano:\n');
    expect(stdout).toMatch(/pages\/rota\.mdx:4\n/);
  });
});

describe('writing', () => {
  const files = () => new Map(contentWith().map(({ path, text }) => [path, text]));

  test('a move that fails leaves everything as it was', async () => {
    const before = await contents();
    await mkdir(join(content, 'sources/otra.yaml/llena'), { recursive: true });
    const writes = new Map([
      ['sources/informe.yaml', 'a'],
      ['sources/otra.yaml', 'b'],
    ]);
    const moves = new Map([['sources/informe-2015.yaml', 'sources/informe.yaml']]);
    await expect(writeContent(content, writes, files(), moves)).rejects.toThrow('sources/otra.yaml');
    await rm(join(content, 'sources/otra.yaml'), { recursive: true });
    expect(await contents()).toEqual(before);
  });

  test('a name that differs in its letters only is moved first, and moved back where a write fails', async () => {
    const moves = new Map([['sources/informe-2015.yaml', 'sources/Informe-2015.yaml']]);
    const before = await contents();
    await mkdir(join(content, 'sources/otra.yaml/llena'), { recursive: true });
    const failing = new Map([
      ['sources/Informe-2015.yaml', 'a'],
      ['sources/otra.yaml', 'b'],
    ]);
    await expect(writeContent(content, failing, files(), moves)).rejects.toThrow('sources/otra.yaml');
    await rm(join(content, 'sources/otra.yaml'), { recursive: true });
    expect(await contents()).toEqual(before);
    await writeContent(content, new Map([['sources/Informe-2015.yaml', 'a']]), files(), moves);
    const after = await contents();
    expect(after['sources/Informe-2015.yaml']).toBe('a');
    expect(Object.keys(after)).not.toContain('sources/informe-2015.yaml');
  });
});
