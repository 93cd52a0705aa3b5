import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, contentWith } from '../check/base.ts';
import { AS_OF } from '../check/mistake.ts';
import { aRepository, type Repository } from '../fixtures/repository.ts';

const project = 'projects/agua-bolivia.mdx';
const asFiles = (...edits: readonly Change[]): Readonly<Record<string, string>> =>
  Object.fromEntries(contentWith(...edits).map(({ path, text }) => [path, text]));

let repository: Repository;
let scratch: string;

// Main has a warning; then a branch changes a status and adds a warning, and main goes on.
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'review-'));
  repository = aRepository();
  repository.write(
    asFiles({ file: 'organizations/unodc.mdx', find: 'sources:\n  - informe-2015\n', put: '' }),
  );
  repository.commit('2026-03-01');
  repository.git('checkout', '-q', '-b', 'rama');
  repository.write({
    [project]:
      asFiles({ file: project, find: 'declared: closed', put: 'declared: implementation' })[project] ?? '',
    'sources/nueva.yaml': 'type: report\ntitle: "::error::@todos ##[error]"\nauthors: [Alguien]\n',
  });
  repository.commit('2026-03-02');
  repository.git('checkout', '-q', 'main');
  repository.write({ 'sources/otra.yaml': 'type: report\ntitle: Otra\nauthors: [Alguien]\n' });
  repository.commit('2026-03-03');
  repository.git('checkout', '-q', 'rama');
});

afterAll(() => {
  repository.remove();
  rmSync(scratch, { recursive: true });
});

const run = (content: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/review.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, AS_OF, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

describe('npm run review', () => {
  it('tells what the branch changes, and not what the base did meanwhile', () => {
    const { status, stdout, stderr } = run(repository.content);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1 registro nuevo, 1 registro cambiado.');
    expect(stdout).toContain('  · Estado: Cerrado → Ejecución\n');
    expect(stdout).toContain('La propuesta trae 0 errores y 1 advertencia.');
    expect(stdout).toContain('Ya estaban y siguen: 0 errores y 1 advertencia.');
    expect(stdout).not.toContain('otra');
    expect(stdout).not.toMatch(/^\s*::|##\[/m);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('says the same in English', () => {
    expect(run(repository.content, '--base', 'main', '--lang', 'en').stdout).toContain(
      '  · Status: Closed → Implementation\n',
    );
  });

  it('puts beside the lines only what the branch brings, and counts the rest', () => {
    const lines = run(repository.content, '--base', 'main', '--format', 'annotations')
      .stdout.trimEnd()
      .split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::warning file=.*content\/sources\/nueva\.yaml,line=1,col=1,/);
    expect(lines[1]).toBe('::notice::Ya estaban y siguen: 0 errores y 1 advertencia.');
  });

  it.each(['json', 'code-quality'])('gives %s for programs', (format) => {
    const read: unknown = JSON.parse(run(repository.content, '--base', 'main', '--format', format).stdout);
    expect(read).toMatchObject(
      format === 'json' ? { records: [{}, {}], respelled: [] } : [{ severity: 'minor' }],
    );
  });

  it('sees what is not committed yet, and ends with 1 on an error', () => {
    const content = join(scratch, 'copy');
    cpSync(repository.folder, content, { recursive: true });
    cpSync(join(content, 'content', project), join(content, 'content/projects/copia.mdx'));
    rmSync(join(content, 'content', project));
    const { status, stdout } = run(join(content, 'content'), '--base', 'main');
    expect(status).toBe(1);
    expect(stdout).toContain('Renombrado: Agua limpia en Bolivia (projects/copia, antes agua-bolivia)');
    expect(stdout).toContain('Las páginas y el puntaje se sabrán cuando la propuesta no tenga errores');
  });

  it.each([
    [
      ['--base', 'nada'],
      'En este repositorio no hay “nada”. Tráigalo con “git fetch origin”, o diga otro con --base.\n',
    ],
    [['--base', '--upload-pack=x'], 'Uso: npm run review -- '],
    [['--base=--output=x'], 'En este repositorio no hay “--output=x”.'],
    [
      ['--format', 'xml'],
      '“xml” no es un formato. Se acepta: terminal, markdown, json, annotations, code-quality.\n',
    ],
    [['--lang', 'fr'], '“fr” no es un idioma de los mensajes. Se acepta: es, en.\n'],
    [['--nada'], 'Uso: npm run review -- '],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run(repository.content, ...args);
    expect(status).toBe(2);
    expect(stderr.startsWith(message)).toBe(true);
  });

  it('says so where there is no repository, and where it is too shallow', () => {
    const plain = join(scratch, 'plain');
    cpSync(repository.content, plain, { recursive: true });
    expect(run(plain)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no está en un repositorio'),
    });
    const shallow = aRepository();
    shallow.git('fetch', '-q', '--depth=1', `file://${repository.folder}`, 'main:base', 'rama:rama');
    shallow.git('checkout', '-q', 'rama');
    expect(run(shallow.content, '--base', 'base')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git fetch --unshallow'),
    });
    shallow.remove();
  });
});
