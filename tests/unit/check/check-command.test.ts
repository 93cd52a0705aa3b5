import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentWith } from './base.ts';
import { AS_OF } from './mistake.ts';

let folder = '';

async function writeFiles(path: string, files: ReturnType<typeof contentWith>): Promise<void> {
  for (const { path: file, text } of files) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  }
}

const run = (content: string, ...args: string[]) =>
  spawnSync('node', ['src/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, AS_OF, NO_COLOR: '1' },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await writeFiles(join(folder, 'valid'), contentWith());
  await writeFiles(
    join(folder, 'broken'),
    contentWith({ file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'strand: provder' }),
  );
});

afterAll(() => rm(folder, { recursive: true }));

describe('npm run check', () => {
  test('prints one line for valid content', () => {
    const { status, stdout, stderr } = run(join(folder, 'valid'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      'Sin errores: 2 conceptos, 1 proyecto, 2 organizaciones, 2 fuentes, 1 página, 2 traducciones (0 advertencias)\n',
    );
  });

  test('fails on an error, in the format and the language asked for', () => {
    const { status, stdout } = run(join(folder, 'broken'), '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    const message =
      '“provder” is not a strand. Accepted: recipient, provider, horizontal, dual. Did you mean “provider”? Corrected:\n  strand: provider';
    expect(JSON.parse(stdout)).toMatchObject({ errors: 1, findings: [{ line: 4, column: 9, message }] });
  });

  test.each([
    [['--format', 'xml'], '“xml” no es un formato. Se acepta: terminal, json, annotations, lines.\n'],
    [['--lang', 'fr'], '“fr” no es un idioma de los mensajes. Se acepta: es, en.\n'],
    [
      ['--nada'],
      'Uso: npm run check -- [--fix [--dry-run]] [--format terminal|json|annotations|lines] [--lang es|en] [--help]\n',
    ],
    [['--dry-run'], '--dry-run va junto con --fix.\n'],
    [
      ['--fix', '--format', 'annotations'],
      '--fix no tiene el formato annotations. Se acepta: terminal, json.\n',
    ],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stderr } = run(join(folder, 'valid'), ...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: message });
  });

  test('says so when there is no content', () => {
    const { status, stderr } = run(join(folder, 'nada'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^No existe la carpeta de contenido “.*nada”\. Revise la variable CONTENT_DIR/);
  });
});
