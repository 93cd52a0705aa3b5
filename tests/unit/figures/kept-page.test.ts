import { afterEach, expect, it } from 'vitest';
import { keptPage } from '#figures/kept-page.ts';

afterEach(() => {
  globalThis.builtPages = undefined;
});

const url = new URL('http://localhost/base/x/');

it('makes every page where nothing was built before', () => {
  expect(keptPage(url, { title: 'X' })).toBeUndefined();
});

it('answers without a body for a page that is kept', () => {
  globalThis.builtPages = {
    keeps: (pathname) => pathname === '/base/x/',
    figuresOf: () => [],
    isKept: () => false,
    keptFiles: () => new Set(),
    remember: () => undefined,
  };
  expect(keptPage(url, { title: 'X' })?.body).toBeNull();
  expect(keptPage(new URL('http://localhost/base/y/'), { title: 'X' })).toBeUndefined();
});

it('takes nothing that JSON would leave out', () => {
  // @ts-expect-error a function says nothing to JSON
  keptPage(url, { title: () => 'X' });
  // @ts-expect-error nor does a map, at any depth
  keptPage(url, { lists: [{ by: new Map([['a', 1]]) }] });
  // @ts-expect-error nor a promise
  keptPage(url, { title: Promise.resolve('X') });
  expect(keptPage(url, { title: 'X', rows: [{ value: 1, note: undefined }] })).toBeUndefined();
});
