import { expect, it } from 'vitest';
import ChangeLog from '#components/ChangeLog.astro';
import type { ChangeLog as Log } from '#catalog/change-log.ts';
import { render } from './render.ts';

const log: Log = {
  total: 3,
  days: [
    {
      text: '2 May 2026',
      iso: '2026-05-02',
      commit: 'abc1234567',
      href: 'https://code.example/commit/abc1234567',
      lines: [
        [
          { text: 'Title: ' },
          { text: '“Uno dos”', lang: 'es' },
          { text: ' → ' },
          { text: '<b>', lang: 'es' },
        ],
      ],
    },
    { text: '12026-01-01', commit: 'def', lines: [[{ text: 'Record created' }]] },
  ],
  whole: 'https://code.example/history',
};

it('folds the days of a record away, each with its date and commit', async () => {
  const { one, all, text } = await render(ChangeLog, { log, language: 'en' });
  expect(one('summary').textContent.trim()).toBe('History of changes (3)');
  expect(all('time').map((time) => time.getAttributeValue('datetime'))).toEqual(['2026-05-02']);
  expect(all('dt a').map((link) => link.getAttributeValue('href'))).toEqual([
    'https://code.example/commit/abc1234567',
  ]);
  expect(all('[lang]').map((part) => part.textContent)).toEqual(['“Uno dos”', '&lt;b&gt;']);
  expect(text).toContain('The last 2 days of 3 are shown.');
  expect(text).toContain('Whole history in the repository');
});
