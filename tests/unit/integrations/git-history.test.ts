import { describe, expect, it } from 'vitest';
import { lastHistory } from '#catalog/build-facts.ts';
import { historyOf } from '#integrations/git-history.ts';
import type { LoggedCommit, LoggedFile } from '#integrations/git-log.ts';

const changes: Readonly<Record<string, LoggedFile['change']>> = { A: 'added', M: 'changed', D: 'removed' };

const log = (...commits: readonly (readonly [string, ...string[]])[]): readonly LoggedCommit[] =>
  commits.map(([head, ...files]) => {
    const [day = '', commit = ''] = head.split(' ');
    return {
      day,
      commit,
      files: files.map((file) => ({ change: changes[file.slice(0, 1)] ?? 'changed', path: file.slice(2) })),
    };
  });

describe('history of the content', () => {
  it('knows the first and the last commit of a file', () => {
    const { files } = historyOf(
      log(
        ['2026-03-02 ccc', 'M\ta.mdx'],
        ['2026-03-01 bbb', 'M\ta.mdx', 'A\tb.mdx'],
        ['2026-02-01 aaa', 'A\ta.mdx'],
      ),
    );
    expect(files['a.mdx']).toEqual({ created: '2026-02-01', changed: '2026-03-02', commit: 'ccc', age: 0 });
    expect(files['b.mdx']).toEqual({ created: '2026-03-01', changed: '2026-03-01', commit: 'bbb', age: 1 });
  });

  it('tells the last of several commits of one day', () => {
    const { files, days } = historyOf(
      log(
        ['2026-03-02 ccc', 'M\ta.en.mdx'],
        ['2026-03-02 bbb', 'M\ta.mdx'],
        ['2026-03-02 aaa', 'A\ta.mdx', 'A\ta.en.mdx'],
      ),
    );
    const facts = { asOf: '2026-03-03', files, days };
    expect(lastHistory(facts, ['a.mdx', 'a.en.mdx'])?.commit).toBe('ccc');
    expect(lastHistory(facts, ['a.en.mdx', 'a.mdx'])?.commit).toBe('ccc');
    expect(lastHistory(facts, ['a.mdx'])?.commit).toBe('bbb');
    expect(lastHistory(facts, ['unknown.mdx'])).toBeUndefined();
  });

  it('begins a file that was removed and made anew with the later one', () => {
    const { files } = historyOf(
      log(['2026-03-03 ccc', 'A\ta.mdx'], ['2026-03-02 bbb', 'D\ta.mdx'], ['2026-03-01 aaa', 'A\ta.mdx']),
    );
    expect(files['a.mdx']?.created).toBe('2026-03-03');
  });

  it('adds up what the commits of one day did', () => {
    const { days } = historyOf(
      log(
        ['2026-03-02 ddd', 'M\tnew.mdx', 'D\tbrief.mdx', 'A\tback.mdx', 'D\told.mdx'],
        ['2026-03-02 ccc', 'A\tnew.mdx', 'A\tbrief.mdx', 'D\tback.mdx', 'M\told.mdx'],
        ['2026-03-01 bbb', 'M\told.mdx'],
      ),
    );
    expect(days).toEqual([
      { day: '2026-03-02', commit: 'ddd', added: ['new.mdx'], changed: ['back.mdx'], removed: ['old.mdx'] },
      { day: '2026-03-01', commit: 'bbb', added: [], changed: ['old.mdx'], removed: [] },
    ]);
  });

  const move = (from: string, path: string): LoggedFile => ({ change: 'moved', from, path });

  it('goes on through a move, and tells all of it of the path that the file has now', () => {
    const { files, days } = historyOf([
      { day: '2026-03-05', commit: 'eee', files: [move('projects/b.mdx', 'projects/c.mdx')] },
      ...log(['2026-03-04 ddd', 'M\tprojects/b.mdx', 'A\tprojects/a.mdx']),
      { day: '2026-03-03', commit: 'ccc', files: [move('projects/a.mdx', 'projects/b.mdx')] },
      ...log(
        ['2026-03-02 bbb', 'M\tprojects/a.mdx', 'D\tprojects/c.mdx'],
        ['2026-03-01 aaa', 'A\tprojects/a.mdx', 'A\tprojects/c.mdx'],
      ),
    ]);
    expect(files).toEqual({
      'projects/c.mdx': { created: '2026-03-01', changed: '2026-03-05', commit: 'eee', age: 0 },
      'projects/a.mdx': { created: '2026-03-04', changed: '2026-03-04', commit: 'ddd', age: 1 },
    });
    expect(days.slice(0, 3)).toEqual([
      { day: '2026-03-05', commit: 'eee', added: [], changed: ['projects/c.mdx'], removed: [] },
      {
        day: '2026-03-04',
        commit: 'ddd',
        added: ['projects/a.mdx'],
        changed: ['projects/c.mdx'],
        removed: [],
      },
      { day: '2026-03-03', commit: 'ccc', added: [], changed: ['projects/c.mdx'], removed: [] },
    ]);
  });

  it('does not give a file the age of another that was removed from the place to which it was moved', () => {
    const { files } = historyOf([
      { day: '2026-03-03', commit: 'ccc', files: [move('projects/a.mdx', 'projects/b.mdx')] },
      ...log(
        ['2026-03-02 bbb', 'D\tprojects/b.mdx', 'A\tprojects/a.mdx'],
        ['2026-03-01 aaa', 'A\tprojects/b.mdx'],
      ),
    ]);
    expect(files['projects/b.mdx']?.created).toBe('2026-03-02');
  });

  it('takes two files that changed places for themselves', () => {
    const { files } = historyOf([
      {
        day: '2026-03-03',
        commit: 'ccc',
        files: [move('projects/a.mdx', 'projects/b.mdx'), move('projects/b.mdx', 'projects/a.mdx')],
      },
      ...log(['2026-03-02 bbb', 'A\tprojects/b.mdx'], ['2026-03-01 aaa', 'A\tprojects/a.mdx']),
    ]);
    expect(files['projects/a.mdx']?.created).toBe('2026-03-02');
    expect(files['projects/b.mdx']?.created).toBe('2026-03-01');
  });

  it('takes what became another kind of file for gone from one address and new at the other', () => {
    const { files, days } = historyOf([
      { day: '2026-03-02', commit: 'bbb', files: [move('projects/a.mdx', 'concepts/a.mdx')] },
      ...log(['2026-03-01 aaa', 'A\tprojects/a.mdx']),
    ]);
    expect(files['concepts/a.mdx']?.created).toBe('2026-03-02');
    expect(days[0]).toMatchObject({ added: ['concepts/a.mdx'], changed: [], removed: ['projects/a.mdx'] });
  });

  it('leaves out a day on which nothing remained', () => {
    const { days } = historyOf(log(['2026-03-02 bbb', 'D\ta.mdx'], ['2026-03-02 aaa', 'A\ta.mdx']));
    expect(days).toEqual([]);
  });
});
