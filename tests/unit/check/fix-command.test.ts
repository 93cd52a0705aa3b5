import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AS_OF } from './mistake.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/mistakes');
const project = 'projects/agua-bolivia.mdx';
const page = 'pages/acerca.mdx';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fix-'));
  await cp(join(FIXTURES, 'base'), folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync('node', ['src/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, AS_OF, NO_COLOR: '1' },
  });

const text = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

async function change(path: string, find: string, put: string): Promise<void> {
  const before = await text(path);
  expect(before).toContain(find);
  await writeFile(join(folder, path), before.replace(find, put));
}

describe('npm run check -- --fix', () => {
  test('mends what leaves no doubt, says what it did, and reports the rest', async () => {
    await change(project, 'plannedEnd: 2013-12-31', 'plannedEnd: 31/12/2013');
    await change(project, 'declared: closed', 'declared: En proceso');
    const { status, stdout, stderr } = run('--fix');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const shown = stdout.replaceAll(/^\S*\/(?=projects)/gm, 'content/');
    expect(shown).toBe(`content/projects/agua-bolivia.mdx

  23  Se escribió la fecha con año, mes y día.
    -   plannedEnd: 31/12/2013
    +   plannedEnd: 2013-12-31

1 corrección hecha en 1 archivo. Revise los cambios antes de publicar.

Lo que queda por corregir a mano:

content/projects/agua-bolivia.mdx

  26:13  error  status.declared
    “En proceso” no es un estado. Si son las palabras de la fuente, van en “asPublished”. Se acepta: pipeline (Planificación), implementation (Ejecución), finalisation (Finalización), closed (Cerrado), cancelled (Cancelado), suspended (Suspendido). ¿Quiso decir “implementation”?
    26 |   declared: En proceso
       |             ^
    Corregido:
    26 |   declared: implementation

1 error y 0 advertencias en 1 archivo
`);
    expect(await text(project)).toContain('plannedEnd: 2013-12-31');
    expect(await text(project)).toContain('declared: En proceso');
  });

  test('changes nothing the second time, and leaves the permissions of a file', async () => {
    await change(project, 'countries:\n  - BO', 'países:\n  - Bolivia');
    await chmod(join(folder, project), 0o640);
    expect(run('--fix').status).toBe(0);
    const once = await text(project);
    expect(once).toContain('countries:\n  - BO');
    const { status, stdout } = run('--fix');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No hay nada que se pueda corregir sin preguntar\.\n\nSin errores/);
    expect(await text(project)).toBe(once);
    expect((await stat(join(folder, project))).mode & 0o777).toBe(0o640);
  });

  test('shows with --dry-run what it would do, and does nothing', async () => {
    await change(project, 'strand: provider', 'Strand: oferente');
    const before = await text(project);
    const { status, stdout } = run('--fix', '--dry-run', '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toContain(
      '  4  The field has its right name.\n    - Strand: oferente\n    + strand: oferente\n',
    );
    expect(stdout).toContain('  4  The code is there.\n    - Strand: oferente\n    + Strand: provider\n');
    expect(stdout).toContain('2 corrections would be made in 1 file. Nothing was changed');
    expect(await text(project)).toBe(before);
  });

  test('saves a file in UTF-8 with every letter', async () => {
    const right = await text(page);
    await writeFile(join(folder, page), Buffer.from(right, 'latin1'));
    expect(run().status).toBe(1);
    expect(run('--fix').status).toBe(0);
    expect(await text(page)).toBe(right);
  });

  test('tells programs what it did', async () => {
    await change(project, 'strand: provider', 'strand:provider');
    const { stdout } = run('--fix', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 0,
      mended: [
        {
          file: project,
          mendings: [
            {
              rule: 'yaml-space-after-colon',
              line: 4,
              before: ['strand:provider'],
              after: ['strand: provider'],
            },
          ],
        },
      ],
    });
  });
});

describe('what is no file that can be read', () => {
  test('is told in plain words', async () => {
    await mkdir(join(folder, 'concepts', 'carpeta.mdx'));
    await symlink(join(folder, page), join(folder, 'pages', 'enlace.mdx'));
    await symlink(folder, join(folder, 'concepts', 'circulo'));
    await symlink('circulo.mdx', join(folder, 'concepts', 'circulo.mdx'));
    const { status, stdout, stderr } = run('--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        {
          file: 'concepts/carpeta.mdx',
          rule: 'unreadable-file',
          what: 'Esto es una carpeta con nombre de archivo. Cambie su nombre o muévala fuera de la carpeta de contenido.',
        },
        { file: 'concepts/circulo', rule: 'unreadable-file', severity: 'warning' },
        {
          file: 'concepts/circulo.mdx',
          rule: 'unreadable-file',
          what: 'Esto es un acceso directo a otro archivo, y el sitio no lo sigue. Ponga aquí el archivo mismo.',
        },
        { file: 'pages/enlace.mdx', rule: 'unreadable-file' },
      ],
    });
  });

  // Whoever may do anything may read anything.
  test.skipIf(process.getuid?.() === 0)('says so of a file that may not be read', async () => {
    await chmod(join(folder, page), 0o000);
    const { status, stdout, stderr } = run('--format', 'json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        {
          file: page,
          what: 'No se puede leer este archivo. Revise que no esté abierto en otro programa y que usted tenga permiso de leerlo.',
        },
      ],
    });
  });
});

test('--help says what the command does', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain(
    'npm run check -- --fix             corrige lo que no admite duda y dice qué cambió',
  );
  expect(run('--help', '--lang', 'en').stdout).toContain('mends what leaves no doubt');
});
