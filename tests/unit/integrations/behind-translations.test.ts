import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGitHistory } from '#integrations/git-history.ts';

let repository = '';
const content = (): string => join(repository, 'site', 'content');

const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@x.example', ...args], {
    stdio: 'ignore',
  });
};

function commit(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(content(), path, '..'), { recursive: true });
    writeFileSync(join(content(), path), text);
  }
  git('add', '-A');
  git('commit', '-m', 'x');
}

const concept = (fields: string, body: string): string => `---\ntitle: Algo\n${fields}---\n\n${body}\n`;
const definitions = 'definitions:\n  - id: a\n    by: Uno\n    gist: Una cosa.\n';

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'behind-'));
  git('init');
  const names = ['palabras', 'hechos', 'texto', 'nuevo', 'roto', 'igual'];
  commit(
    Object.fromEntries(
      names.flatMap((name) => [
        [`concepts/${name}.mdx`, concept(definitions, 'El texto.')],
        [`concepts/${name}.en.mdx`, concept('', 'The text.')],
      ]),
    ),
  );
  commit({
    'concepts/palabras.mdx': concept(definitions.replace('Una cosa', 'Otra cosa'), 'El texto.'),
    'concepts/hechos.mdx': concept(`${definitions}    since: 1969\naliases:\n  - Otro nombre\n`, 'El texto.'),
    'concepts/texto.mdx': concept(definitions, 'Otro texto.'),
    'concepts/nuevo.mdx': concept(`${definitions}  - id: b\n    by: Dos\n    gist: Más.\n`, 'El texto.'),
    'concepts/roto.mdx': concept('summary: "sin cerrar\n', 'Otro.'),
  });
});

afterAll(() => rmSync(repository, { recursive: true }));

describe('what changed in an original after its translation', () => {
  it('is told by place; empty where only facts or names to search by did', () => {
    expect(readGitHistory(content()).behind).toEqual({
      'concepts/palabras.en.mdx': ['definitions/a/gist'],
      'concepts/hechos.en.mdx': [],
      'concepts/texto.en.mdx': ['body'],
      'concepts/nuevo.en.mdx': ['definitions/b/by', 'definitions/b/gist'],
    });
  });

  it('is told no more when the translation follows', () => {
    commit({ 'concepts/texto.en.mdx': concept('', 'Another text.') });
    expect(readGitHistory(content()).behind).not.toHaveProperty(['concepts/texto.en.mdx']);
  });

  it('is not known without git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-git-'));
    expect(readGitHistory(folder)).toEqual({ files: {}, days: [], commits: [] });
    rmSync(folder, { recursive: true });
  });
});
