import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentHistory } from '#catalog/build-facts.ts';
import { describeChanges, plainLine } from '#changes/describe-changes.ts';
import { checkContent } from '#check/check-content.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { readContentHistory } from '#integrations/content-history.ts';
import { readGitHistory } from '#integrations/git-history.ts';
import { schemaOf } from '#integrations/record-version.ts';
import { contentWith } from '../check/base.ts';
import { aRepository, type Repository } from '../fixtures/repository.ts';

const files = Object.fromEntries(contentWith().map(({ path, text }) => [path, text]));
const project = 'projects/agua-bolivia.mdx';
const of = (path: string): string => files[path] ?? '';

let repository: Repository;
let scratch: string;

beforeEach(() => {
  repository = aRepository();
  repository.write(files);
  repository.commit('2026-03-01');
  scratch = mkdtempSync(join(tmpdir(), 'history-'));
});

afterEach(() => {
  repository.remove();
  rmSync(scratch, { recursive: true });
});

const edit = (path: string, find: string | RegExp, put: string): void => {
  const text = readFileSync(join(repository.content, path), 'utf8');
  expect(text.replace(find, put)).not.toBe(text);
  repository.write({ [path]: text.replace(find, put) });
};

async function history(content = repository.content): Promise<ContentHistory | undefined> {
  const report = checkContent(await readContentFolder(content), { language: 'es', asOf: '2026-11-22' });
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readContentHistory(
    content,
    readGitHistory(content).commits,
    recordsOf(report.files),
    join(scratch, 'comparisons.json'),
  );
}

/** The history of a file, each entry in one text. */
async function told(path: string): Promise<readonly string[]> {
  const telling = { language: 'es', textLanguage: 'es', nameOf: () => undefined } as const;
  const schema = schemaOf(path);
  if (!schema) throw new Error(path);
  return ((await history())?.get(path) ?? []).map(({ day, changes, formerKey }) =>
    [
      day,
      ...(formerKey === undefined ? [] : [`antes ${formerKey}`]),
      ...(changes ? describeChanges(schema, changes, telling).map(plainLine) : ['creado']),
    ].join('; '),
  );
}

describe('the history of a file', () => {
  it('tells each day what changed, the latest first', async () => {
    edit(project, 'declared: closed', 'declared: implementation');
    repository.commit('2026-03-05');
    edit(project, 'declared: implementation', 'declared: closed');
    repository.commit('2026-04-01');
    expect(await told(project)).toEqual([
      '2026-04-01; Estado: Ejecución → Cerrado',
      '2026-03-05; Estado: Cerrado → Ejecución',
      '2026-03-01; creado',
    ]);
  });

  it('adds up the commits of one day, and leaves out what was undone in it', async () => {
    edit(project, 'declared: closed', 'declared: implementation');
    repository.commit('2026-03-05T08:00:00Z');
    edit(project, 'declared: implementation', 'declared: closed');
    repository.commit('2026-03-05T22:30:00-01:00');
    expect(await told(project)).toEqual(['2026-03-01; creado']);
  });

  it('says nothing of comments, quotes and the order of fields', async () => {
    edit(project, /^---\n(.*)\n(.*)\n/, '---\n# Un comentario\n$2\n$1\n');
    edit(project, 'declared: closed', "declared: 'closed'");
    repository.commit('2026-03-05');
    expect(await told(project)).toEqual(['2026-03-01; creado']);
  });

  it('tells of a translation apart', async () => {
    edit('projects/agua-bolivia.en.mdx', /^title: .*$/m, 'title: Another title');
    repository.commit('2026-03-05');
    expect(await told(project)).toEqual(['2026-03-01; creado']);
    expect(await told('projects/agua-bolivia.en.mdx')).toHaveLength(2);
  });

  it('tells that a translation was removed, with what came before', async () => {
    const english = 'projects/agua-bolivia.en.mdx';
    edit(english, /^title: .*$/m, 'title: Another title');
    repository.commit('2026-03-05');
    repository.git('rm', '-q', `content/${english}`);
    repository.commit('2026-04-01');
    expect((await history())?.get(english)).toMatchObject([
      { day: '2026-04-01', isRemoval: true },
      { day: '2026-03-05', changes: { fields: [{ path: ['title'] }] } },
      { day: '2026-03-01' },
    ]);
  });

  it('says nothing of a translation that came and went in a day', async () => {
    const portuguese = 'projects/agua-bolivia.pt.mdx';
    repository.write({ [portuguese]: of('projects/agua-bolivia.en.mdx') });
    repository.commit('2026-03-05T08:00:00Z');
    repository.git('rm', '-q', `content/${portuguese}`);
    repository.commit('2026-03-05T09:00:00Z');
    expect((await history())?.has(portuguese)).toBe(false);
  });

  it('goes on where a file was renamed', async () => {
    renameSync(join(repository.content, project), join(repository.content, 'projects/agua.mdx'));
    renameSync(
      join(repository.content, 'projects/agua-bolivia.en.mdx'),
      join(repository.content, 'projects/agua.en.mdx'),
    );
    edit('projects/agua.mdx', 'declared: closed', 'declared: implementation');
    edit('concepts/cooperacion-triangular.mdx', 'project:agua-bolivia', 'project:agua');
    repository.commit('2026-03-05');
    expect(await told('projects/agua.mdx')).toEqual([
      '2026-03-05; antes agua-bolivia; Estado: Cerrado → Ejecución',
      '2026-03-01; creado',
    ]);
    expect(await told('projects/agua.en.mdx')).toEqual([
      '2026-03-05; antes agua-bolivia',
      '2026-03-01; creado',
    ]);
  });

  it('goes on where a record that was rewritten says what it was', async () => {
    repository.git('rm', '-q', `content/${project}`, 'content/projects/agua-bolivia.en.mdx');
    repository.write({
      'projects/agua.mdx': [
        of(project).replace('---\n', '---\nredirectFrom: [agua-bolivia]\n').split('\n---\n')[0],
        'Un texto del todo distinto, que no se parece. '.repeat(200),
      ].join('\n---\n\n'),
    });
    edit('concepts/cooperacion-triangular.mdx', 'project:agua-bolivia', 'project:agua');
    repository.commit('2026-03-05');
    const [last, first] = await told('projects/agua.mdx');
    expect(last).toMatch(/^2026-03-05; antes agua-bolivia; Texto: /);
    expect(first).toBe('2026-03-01; creado');
  });

  it('says nothing of it in the records that name what was renamed, before or after a build', async () => {
    await history();
    const concept = 'concepts/cooperacion-triangular.mdx';
    repository.git('mv', `content/${project}`, 'content/projects/agua.mdx');
    repository.git('mv', 'content/projects/agua-bolivia.en.mdx', 'content/projects/agua.en.mdx');
    edit('projects/agua.mdx', '---\n', '---\nredirectFrom: [agua-bolivia]\n');
    edit(concept, 'project:agua-bolivia', 'project:agua');
    repository.commit('2026-03-05');
    expect(await told(concept)).toEqual(['2026-03-01; creado']);
    expect(await told('projects/agua.mdx')).toEqual(['2026-03-05; antes agua-bolivia', '2026-03-01; creado']);
  });

  it('begins anew where a file was removed and another of its name came', async () => {
    repository.git('rm', '-q', `content/${project}`);
    repository.commit('2026-03-02');
    repository.write({ [project]: of(project) });
    repository.commit('2026-03-09');
    expect(await told(project)).toEqual(['2026-03-09; creado']);
  });

  it.each([
    ['broken YAML', 'title: [sin cerrar\n  - "'],
    ['bytes that are no text', Uint8Array.from({ length: 3000 }, (_, n) => (n * 7) % 256)],
    ['no fields', 'Nada.'],
    ['two megabytes', `---\ntitle: Largo\n---\n${'largo '.repeat(400_000)}`],
    ['anchors that multiply', `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`],
    ['nesting without end', `---\ntitle: ${'['.repeat(5000)}\n---\n`],
  ])('leaves out a version that is %s', async (_, text) => {
    repository.write({ [project]: text });
    repository.commit('2026-03-05');
    repository.write({ [project]: of(project).replace('declared: closed', 'declared: implementation') });
    repository.commit('2026-03-06');
    expect(await told(project)).toEqual(['2026-03-06; Estado: Cerrado → Ejecución', '2026-03-01; creado']);
  });

  it('compares a version of an older schema in what both have', async () => {
    repository.write({
      [project]: of(project).replace('declared: closed', 'declared: closed\n  declaredBy: alguien'),
    });
    repository.commit('2026-03-05');
    repository.write({ [project]: of(project).replace('declared: closed', 'declared: implementation') });
    repository.commit('2026-03-06');
    expect(await told(project)).toEqual(['2026-03-06; Estado: Cerrado → Ejecución', '2026-03-01; creado']);
  });

  it('takes what a branch brought for done on the day of its merge', async () => {
    repository.git('checkout', '-q', '-b', 'rama');
    edit(project, 'declared: closed', 'declared: implementation');
    repository.commit('2026-03-02');
    repository.git('checkout', '-q', 'main');
    edit('sources/informe-2015.yaml', 'Informe de 2015', 'Informe del año 2015');
    repository.commit('2026-03-03');
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'rama');
    repository.commit('2026-03-10');
    expect(await told(project)).toEqual(['2026-03-10; Estado: Cerrado → Ejecución', '2026-03-01; creado']);
    expect(readGitHistory(repository.content).files[project]?.changed).toBe('2026-03-10');
  });

  it.each(['@0 +0000', '@4102444800 +0000', '@99999999999 +0000'])(
    'bears a commit dated %s',
    async (date) => {
      edit(project, 'declared: closed', 'declared: implementation');
      repository.commit(date);
      const [last, first] = await told(project);
      expect(last).toMatch(/Estado: Cerrado → Ejecución$/);
      expect(first).toBe('2026-03-01; creado');
    },
  );
});

describe('the history of the content', () => {
  it('is the same from the cache, and is mended where that is broken', async () => {
    edit(project, 'declared: closed', 'declared: implementation');
    repository.commit('2026-03-05');
    const json = async (): Promise<string> => JSON.stringify([...((await history()) ?? [])]);
    const cold = await json();
    const cache = join(scratch, 'comparisons.json');
    const kept = readFileSync(cache);
    expect(await json()).toBe(cold);
    expect(readFileSync(cache).equals(kept)).toBe(true);
    rmSync(cache);
    expect(await json()).toBe(cold);
    expect(readFileSync(cache).equals(kept)).toBe(true);
  });

  it('is unknown in a shallow clone, in a partial one that would have to fetch, and without git', async () => {
    edit(project, 'declared: closed', 'declared: implementation');
    repository.commit('2026-03-05');
    const clone = (name: string, ...args: readonly string[]): string => {
      const to = join(scratch, name);
      execFileSync('git', ['clone', '-q', ...args, `file://${repository.folder}`, to], { stdio: 'ignore' });
      return join(to, 'content');
    };
    repository.git('config', 'uploadpack.allowFilter', 'true');
    expect((await history(clone('whole')))?.size).toBe(Object.keys(files).length - 2);
    expect(await history(clone('shallow', '--depth=1'))).toBeUndefined();
    expect(await history(clone('partial', '--filter=blob:none'))).toBeUndefined();
    cpSync(repository.content, join(scratch, 'plain'), { recursive: true });
    expect(await history(join(scratch, 'plain'))).toBeUndefined();
    expect(existsSync(join(scratch, 'plain', '.git'))).toBe(false);
  });
});
