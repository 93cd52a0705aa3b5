import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { contentWith } from '../check/base.ts';

// Each run is a process of its own, slow where others are busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  for (const { path, text } of contentWith()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/audit.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, AS_OF: '2026-11-22', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
};

test('tells scores, counts and the first rows, and ends well', () => {
  const { status, stdout, stderr } = run();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Acervo al 22 de noviembre de 2026: \d+ registros, [\d.]+ puntos de 100 en promedio\. /,
  );
  expect(stdout).toContain('Sin el historial de cambios no se sabe');
  expect(stdout).toMatch(/\n {2}Proyectos +\d+ +[\d.]+ +\d+ +\S/);
  expect(stdout).toMatch(/\n {2}Sin revisión +\d+ {2}never-reviewed\n/);
  expect(stdout).toMatch(/\nSin traducción \(\d+\)\n.*\n {2}\w+\/\S+ +Falta en inglés\.\n/);
  expect(run('--lang', 'en').stdout).toMatch(/^Records as of 22 November 2026: /);
});

test('in one line', () => {
  const { stdout } = run('--summary', '--only', 'untranslated');
  expect(stdout).toMatch(/^Acervo al .*promedio\. Sin traducción: \d+\.\n$/);
  expect(run('--summary', '--only', 'stale').stdout).toContain('Nada que señalar.\n');
});

test('of some kinds and collections only', () => {
  const { stdout } = run('--only', 'untranslated,thin', '--collection', 'organizations');
  const headings = stdout.split('\n').filter((line) => /^\S.*\(\d+\)$/.test(line));
  expect(headings.map((line) => line.replace(/ \(.*/, ''))).toEqual(['Una sola fuente', 'Sin traducción']);
  expect(stdout.match(/^ {2}(?:concepts|projects|sources|pages)\//m)).toBeNull();
  expect(stdout).not.toContain('Puntuación');
});

test('about one record, by its key or its file', () => {
  const { stdout } = run('--record', 'projects/agua-bolivia');
  expect(stdout).toMatch(/^projects\/agua-bolivia: \d+ puntos de 100\n/);
  expect(stdout).toMatch(/\n {2}estado +[\d.]+\/11 {2}\S/);
  expect(stdout).toMatch(/\nQué hacer, por lo que daría\n +\+\d/);
  expect(stdout).toMatch(/\n {2}Sin revisión: /);
  expect(run('--record', 'content/projects/agua-bolivia.mdx').stdout).toBe(stdout);
  const mistaken = run('--record', 'projects/agua-bolivi');
  expect(mistaken).toMatchObject({ status: 2, stdout: '' });
  expect(mistaken.stderr).toContain('¿Quiso decir “projects/agua-bolivia”?');
});

test('as JSON, whose counts are those of its findings, and as CSV', async () => {
  const report = join(folder, 'informe.json');
  const { status, stdout } = run('--format', 'json', '--report', report);
  expect(status).toBe(0);
  expect(await readFile(report, 'utf8')).toBe(stdout);
  const { asOf, records, counts, findings, scores, collections } = JSON.parse(stdout);
  expect(asOf).toBe('2026-11-22');
  const kinds: readonly string[] = findings.map(({ kind }: { kind: string }) => kind);
  expect(Object.entries(counts)).toEqual(
    [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => [kind, length]),
  );
  expect(scores).toHaveLength(records);
  expect(collections.reduce((sum: number, one: { records: number }) => sum + one.records, 0)).toBe(records);
  expect(scores[0]).toMatchObject({
    record: 'projects/agua-bolivia',
    parts: { participants: expect.any(String) },
  });
  const lines = run('--format', 'csv').stdout.trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFfinding,finding_label_es,finding_label_en,record,/);
  expect(lines.length - 1).toBe(findings.length);
});

test('counts a draft and says since when it waits', async () => {
  const path = join(folder, 'organizations/sabg.mdx');
  await writeFile(path, (await readFile(path, 'utf8')).replace('---\n', '---\ndraft: true\n'));
  const { stdout } = run('--only', 'draft');
  expect(stdout).toMatch(/organizations\/sabg +Aún sin guardar en el historial\.\n$/);
  expect(JSON.parse(run('--format', 'json').stdout).drafts).toBe(1);
});

test('says that content with errors is to be mended first', async () => {
  await unlink(join(folder, 'sources/informe-2015.yaml'));
  const { status, stdout, stderr } = run();
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^El contenido tiene \d+ errores, .*npm run check\.\n$/);
});

describe('wrong use is told in words, all of it, with exit code 2', () => {
  it('of options', () => {
    const { status, stdout, stderr } = run(
      ...[
        '--al',
        '--all=si',
        'projects/x',
        '--only',
        'overdu',
        '--format',
        'xml',
        '--lang',
        'fr',
        '--report',
      ],
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'La opción “--al” no existe. ¿Quiso decir “--all”? Vea npm run audit -- --help.',
      'La opción “--all” no lleva valor.',
      'Sobra “projects/x”: la auditoría solo lleva opciones. Vea npm run audit -- --help.',
      'A la opción “--report” le falta su valor.',
      expect.stringMatching(
        /^“overdu” no vale en --only\. ¿Quiso decir “overdue”\? Se acepta: overdue, no-status, /,
      ),
      '“xml” no vale en --format. Se acepta: table, json, csv.',
      expect.stringMatching(/^“fr” no vale en --lang\. .*Se acepta: es, en\.$/),
      '',
    ]);
  });

  it('of what does not go together, in English', () => {
    const { status, stderr } = run(
      ...['--lang', 'en', '--record', 'projects/x', '--summary', '--only', 'dead-link'],
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      'dead-link is only looked for with --online.\n--record and --summary do not go together.\n',
    );
  });

  it('of a day and a folder', () => {
    const withEnv = (env: Readonly<Record<string, string>>) =>
      spawnSync('node', ['src/cli/audit.ts'], { encoding: 'utf8', env: { ...process.env, ...env } });
    expect(withEnv({ AS_OF: 'ayer' })).toMatchObject({
      status: 2,
      stderr: 'AS_OF=ayer no es un día como 2026-11-22.\n',
    });
    expect(withEnv({ CONTENT_DIR: join(folder, 'nada') })).toMatchObject({ status: 2, stdout: '' });
  });
});

test('explains itself', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Uso: npm run audit/);
  expect(stdout).toMatch(/\n {2}overdue +Plazo vencido\n/);
});
