import { describe, expect, it } from 'vitest';
import { lastHistory } from '#catalog/build-facts.ts';
import { historyFromLog } from '#integrations/git-history.ts';

const log = (...commits: readonly (readonly [string, ...string[]])[]): string =>
  commits.map(([head, ...changes]) => `\0${head}\n\n${changes.join('\n')}\n`).join('');

describe('history of the content', () => {
  it('knows the first and the last commit of a file', () => {
    const { files } = historyFromLog(
      log(
        ['2026-03-02 ccc', 'M\tcontent/a.mdx'],
        ['2026-03-01 bbb', 'M\tcontent/a.mdx', 'A\tcontent/b.mdx'],
        ['2026-02-01 aaa', 'A\tcontent/a.mdx'],
      ),
      'content/',
    );
    expect(files['a.mdx']).toEqual({ created: '2026-02-01', changed: '2026-03-02', commit: 'ccc', age: 0 });
    expect(files['b.mdx']).toEqual({ created: '2026-03-01', changed: '2026-03-01', commit: 'bbb', age: 1 });
  });

  it('tells the last of several commits of one day', () => {
    const { files, days } = historyFromLog(
      log(
        ['2026-03-02 ccc', 'M\ta.en.mdx'],
        ['2026-03-02 bbb', 'M\ta.mdx'],
        ['2026-03-02 aaa', 'A\ta.mdx', 'A\ta.en.mdx'],
      ),
      '',
    );
    const facts = { asOf: '2026-03-03', files, days };
    expect(lastHistory(facts, ['a.mdx', 'a.en.mdx'])?.commit).toBe('ccc');
    expect(lastHistory(facts, ['a.en.mdx', 'a.mdx'])?.commit).toBe('ccc');
    expect(lastHistory(facts, ['a.mdx'])?.commit).toBe('bbb');
    expect(lastHistory(facts, ['unknown.mdx'])).toBeUndefined();
  });

  it('begins a file that was removed and made anew with the later one', () => {
    const { files } = historyFromLog(
      log(['2026-03-03 ccc', 'A\ta.mdx'], ['2026-03-02 bbb', 'D\ta.mdx'], ['2026-03-01 aaa', 'A\ta.mdx']),
      '',
    );
    expect(files['a.mdx']?.created).toBe('2026-03-03');
  });

  it('adds up what the commits of one day did', () => {
    const { days } = historyFromLog(
      log(
        ['2026-03-02 ddd', 'M\tnew.mdx', 'D\tbrief.mdx', 'A\tback.mdx', 'D\told.mdx'],
        ['2026-03-02 ccc', 'A\tnew.mdx', 'A\tbrief.mdx', 'D\tback.mdx', 'M\told.mdx'],
        ['2026-03-01 bbb', 'M\told.mdx'],
      ),
      '',
    );
    expect(days).toEqual([
      { day: '2026-03-02', commit: 'ddd', added: ['new.mdx'], changed: ['back.mdx'], removed: ['old.mdx'] },
      { day: '2026-03-01', commit: 'bbb', added: [], changed: ['old.mdx'], removed: [] },
    ]);
  });

  it('leaves out a day on which nothing remained', () => {
    const { days } = historyFromLog(log(['2026-03-02 bbb', 'D\ta.mdx'], ['2026-03-02 aaa', 'A\ta.mdx']), '');
    expect(days).toEqual([]);
  });
});
