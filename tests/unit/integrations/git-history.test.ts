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

  it('takes what was moved for gone from one address and new at the other', () => {
    const moved: LoggedFile = { change: 'moved', from: 'old.mdx', path: 'new.mdx' };
    const { files, days } = historyOf([
      { day: '2026-03-02', commit: 'bbb', files: [moved] },
      ...log(['2026-03-01 aaa', 'A\told.mdx']),
    ]);
    expect(files['new.mdx']?.created).toBe('2026-03-02');
    expect(days[0]).toMatchObject({ added: ['new.mdx'], changed: [], removed: ['old.mdx'] });
  });

  it('leaves out a day on which nothing remained', () => {
    const { days } = historyOf(log(['2026-03-02 bbb', 'D\ta.mdx'], ['2026-03-02 aaa', 'A\ta.mdx']));
    expect(days).toEqual([]);
  });
});
