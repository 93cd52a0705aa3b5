import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const command = resolve('src/cli/init.ts');
let root: string;

// Each runs the command, some twice.
vi.setConfig({ testTimeout: 60_000 });

/** A repository with what the command looks at, and a little content of its own. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'init-'));
  cpSync(resolve('starter'), join(root, 'starter'), { recursive: true });
  for (const path of ['content/concepts', 'content/pages', 'content/images', 'docs', 'tests/content'])
    mkdirSync(join(root, path), { recursive: true });
  const write = (path: string, text: string): void => {
    writeFileSync(join(root, path), text);
  };
  write('content/concepts/viejo.mdx', 'viejo');
  write(
    'content/pages/guia-editorial.mdx',
    '---\ntitle: Guía\nsummary: Cómo.\n---\n\n<Image file="una.webp" alt="Una" />\n',
  );
  write('content/images/una.webp', 'RIFF0000WEBPuna');
  write('content/images/otra.webp', 'RIFF0000WEBPotra');
  write('docs/foto.png', 'foto');
  write('tests/content/propio.test.ts', '');
  write('README.md', 'viejo');
  write('LICENSE-CONTENT', 'viejo');
  write('package.json', '{\n  "name": "viejo"\n}\n');
  write('package-lock.json', '{\n  "name": "viejo",\n  "packages": {}\n}\n');
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=x', '-c', 'user.email=x@x.example', 'commit', '-qm', 'x');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });

function init(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '', AS_OF: '2026-11-22', ...env },
  });
  return { status, stdout, stderr };
}

const said = ['--name', 'Puentes', '--country', 'uruguay'];

describe('npm run init', () => {
  it('puts examples in the place of the content, and removes what depends on it', () => {
    const { status, stdout, stderr } = init([...said, '--languages', 'es,pt', '--yes']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('docs/: 1 archivo');
    expect(readdirSync(join(root, 'content')).sort()).toEqual([
      'concepts',
      'groupings.yaml',
      'images',
      'organizations',
      'pages',
      'projects',
      'site.yaml',
      'sources',
    ]);
    expect(readFileSync(join(root, 'content/site.yaml'), 'utf8')).toContain('country: UY');
    expect(existsSync(join(root, 'content/concepts/viejo.mdx'))).toBe(false);
    // What tells of the software stays, with the images that it shows.
    expect(existsSync(join(root, 'content/pages/guia-editorial.mdx'))).toBe(true);
    expect(readdirSync(join(root, 'content/images'))).toEqual(['una.webp']);
    expect(readdirSync(join(root, 'tests'))).toEqual([]);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/^# Puentes\n/);
    expect(readFileSync(join(root, 'LICENSE-CONTENT'), 'utf8')).toContain('CC BY 4.0');
    for (const path of ['package.json', 'package-lock.json'])
      expect(readFileSync(join(root, path), 'utf8')).toContain('"name": "puentes"');
    expect(readdirSync(root).filter((name) => /content-|viejo/.test(name))).toEqual([]);
  });

  it('asks for what it is not told, and offers the country that was meant', () => {
    const input = ['Puentes', 'Urugay', 'Uruguay', '', '', '', '', 'sí'].join('\n');
    const { status, stdout } = init([], { input });
    expect(status).toBe(0);
    expect(stdout).toContain('¿Quiso decir Uruguay?');
    expect(readFileSync(join(root, 'content/site.yaml'), 'utf8')).toContain('languages: [es, en]');
  });

  it.each([
    ['a no', 'no\n'],
    ['no answer', ''],
  ])('changes nothing on %s', (_, answer) => {
    const { status, stdout } = init(
      [
        ...said,
        '--institution',
        'X',
        '--url',
        'https://x.example',
        '--languages',
        'es',
        '--email',
        'a@x.example',
      ],
      { input: answer },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('No se cambió nada.');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('changes nothing when it is left in the middle of the questions', () => {
    const { status, stderr } = init(['--lang', 'en'], { input: 'Bridges\n' });
    expect(status).toBe(2);
    expect(stderr).toContain('Interrupted. Nothing was changed.');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('refuses where changes are not committed, unless it is forced', () => {
    writeFileSync(join(root, 'suelto.txt'), 'x');
    const { status, stderr } = init([...said, '--yes']);
    expect(status).toBe(2);
    expect(stderr).toContain('1 archivo con cambios');
    expect(existsSync(join(root, 'content/concepts/viejo.mdx'))).toBe(true);
    expect(init([...said, '--yes', '--force']).status).toBe(0);
  });

  it('refuses where git could not give it back', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(init([...said, '--yes']).stderr).toContain('no está en git');
  });

  it('names all that is wrong with what it is told', () => {
    const { status, stderr } = init([
      '--country',
      'Meksiko',
      '--languages',
      'es,tlh',
      '--url',
      'x',
      '--email',
      'x',
      '--licence',
      'Otra',
      '--yes',
    ]);
    expect(status).toBe(2);
    for (const option of ['--name', '--country', '--languages', '--url', '--email', '--licence'])
      expect(stderr).toContain(option);
    expect(stderr).not.toMatch(/ {4}at /);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('writes only the content where another folder is named, which must be empty', () => {
    const folder = join(root, 'otra');
    const other = { env: { CONTENT_DIR: folder } };
    expect(init([...said, '--yes'], other).status).toBe(0);
    expect(existsSync(join(folder, 'site.yaml'))).toBe(true);
    expect(git('status', '--porcelain').trim()).toBe('?? otra/');
    expect(init([...said, '--yes'], other).stderr).toContain('no está vacía');
  });

  it('makes a site of an organisation', () => {
    expect(init(['--name', 'Puentes', '--organization', 'Agencia Ñandú', '--yes']).status).toBe(0);
    expect(existsSync(join(root, 'content/organizations/agencia-nandu.mdx'))).toBe(true);
  });

  it('explains itself in both languages', () => {
    expect(init(['--help']).stdout).toContain('comienzo limpio');
    expect(init(['--help', '--lang', 'en']).stdout).toContain('clean start');
    expect(init(['--nonsense']).status).toBe(2);
  });
});
