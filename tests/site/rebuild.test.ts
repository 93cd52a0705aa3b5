import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesOf } from './compare-folders.ts';
import { runCommand } from './run-command.ts';

/*
 * A small site that is built again and again in its folder as its content changes. After each change it must be the
 * one that is built of the changed content from nothing.
 */
const original = fileURLToPath(new URL('../fixtures/base-path-site', import.meta.url));
const content = resolve('.vertientes/test-rebuilt-content');
const warm = resolve('.vertientes/test-rebuilt-site');
const cold = resolve('.vertientes/test-new-site');
const settings = { AS_OF: '2026-11-22', SOCIAL_CARDS: 'off', COMPRESS: 'off' };

const clear = (): void => {
  for (const folder of [content, warm, cold]) rmSync(folder, { recursive: true, force: true });
};

beforeAll(async () => {
  clear();
  cpSync(original, content, { recursive: true });
  await runCommand('build', [], { ...settings, CONTENT_DIR: content, OUT_DIR: warm });
});
afterAll(clear);

function edit(file: string, before: string | RegExp, after: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(before, after);
  if (edited === text) throw new Error(`${file} does not hold ${before}`);
  writeFileSync(path, edited);
}

const changes: readonly (readonly [string, () => void])[] = [
  ['the title of a project', () => edit('projects/canal-de-prueba.mdx', 'title: Canal', 'title: El canal')],
  [
    'its dates and who takes part',
    () => {
      edit('projects/canal-de-prueba.mdx', 'value: 2003', 'value: 2019');
      edit('projects/canal-de-prueba.mdx', /country: PY/, 'country: BO');
    },
  ],
  [
    'the name of an organisation, in one language',
    () => edit('organizations/junta-del-canal.en.mdx', /^title: .*$/m, 'title: Board of the old canal'),
  ],
  [
    'a project more, one less',
    () => {
      const project = readFileSync(join(content, 'projects/turnos-nuevos.mdx'), 'utf8');
      writeFileSync(
        join(content, 'projects/turnos-viejos.mdx'),
        project.replace(/^title: .*$/m, 'title: Turnos viejos'),
      );
      edit('projects/canal-de-prueba.mdx', /^related:\n(?: {2}- .*\n)+/m, '');
      for (const name of ['compuerta-de-prueba.mdx', 'compuerta-de-prueba.en.mdx'])
        rmSync(join(content, 'projects', name));
    },
  ],
  ['the name of the site', () => edit('site.yaml', 'name: Delta', 'name: Delta del Sur')],
];

const isLong = process.env['SITE_SAMPLE'] === 'all';

describe('a site built again after a change of', () => {
  it.each(isLong ? changes : changes.slice(2))('%s', async (_, change) => {
    const kept = join(warm, 'conceptos/agua-prestada/index.html');
    const before = statSync(kept).mtimeMs;
    change();
    rmSync(cold, { recursive: true, force: true });
    await Promise.all([
      runCommand('build', [], { ...settings, CONTENT_DIR: content, OUT_DIR: warm }),
      runCommand('build', ['--lang', 'en'], { ...settings, CONTENT_DIR: content, OUT_DIR: cold }),
    ]);
    expect(differencesOf(cold, warm)).toEqual([]);
    // Each page shows the name of the site, and none of the others is on this one.
    expect(statSync(kept).mtimeMs === before).toBe(
      !readFileSync(join(warm, 'index.html'), 'utf8').includes('Delta del Sur'),
    );
  });
});
