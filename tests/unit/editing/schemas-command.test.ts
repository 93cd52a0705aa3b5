import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentWith } from '../check/base.ts';

let folder = '';
const written = '.astro/collections';

const run = (command: string, args: readonly string[] = [], content = '') => {
  const { status, stdout, stderr } = spawnSync('node', [resolve(`src/cli/${command}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status, stdout, stderr };
};
const read = (name: string): Promise<string> => readFile(join(folder, written, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schemas-'));
  for (const { path, text } of contentWith()) {
    await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
    await writeFile(join(folder, 'content', path), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe('npm run schemas', () => {
  test('writes what an editor of texts reads, and says so', async () => {
    expect(run('schemas')).toEqual({
      status: 0,
      stdout: `14 archivos escritos en ${written}.\n`,
      stderr: '',
    });
    expect(await readdir(join(folder, written))).toHaveLength(14);
    expect(await read('vertientes-project.schema.json')).toContain('unodc · Oficina de las Naciones Unidas');
    expect(await read('collections.json')).toMatch(
      /"file:[^"]+\/content\/projects\/agua-bolivia\.mdx":"vertientes-project"/,
    );
  });

  test('writes nothing that is there already', () => {
    expect(run('schemas').stdout).toBe(`Sin cambios: ${written} ya está al día.\n`);
  });

  test('is done by npm run check too, in the language it was asked for', async () => {
    expect(run('schemas', ['--lang', 'en']).stdout).toBe(`14 files written in ${written}.\n`);
    await writeFile(join(folder, 'content/organizations/nueva.mdx'), '---\ntitle: Casa nueva\n---\n');
    run('check');
    const schema = await read('vertientes-project.schema.json');
    expect(schema).toContain('nueva · Casa nueva');
    expect(schema).toContain('Title of the project');
  });

  test('npm run check leaves it alone for another folder', async () => {
    const before = await read('vertientes-project.schema.json');
    await mkdir(join(folder, 'other'));
    expect(run('check', [], 'other').status).toBe(1);
    expect(await read('vertientes-project.schema.json')).toBe(before);
  });

  test('tells how it is used', () => {
    expect(run('schemas', ['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run('schemas', ['--nada'])).toMatchObject({ status: 2, stdout: '' });
    expect(run('schemas', ['--lang', 'fr']).stderr).toMatch(/^Uso: npm run schemas/);
  });

  test('says that the content folder is not there', () => {
    const { status, stderr } = run('schemas', [], 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^No existe la carpeta de contenido “.*nowhere”/);
  });

  test('says that it cannot write', async () => {
    await rm(join(folder, '.astro'), { recursive: true });
    await writeFile(join(folder, '.astro'), '');
    expect(run('schemas')).toEqual({
      status: 1,
      stdout: '',
      stderr: `No se puede escribir en ${written}.\n`,
    });
    expect(run('check').status).toBe(0);
  });
});
