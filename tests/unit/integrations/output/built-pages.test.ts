import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Drawing, type Figure, sketched } from '#figures/figure.ts';
import { builtPages } from '#integrations/output/built-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'x'));
  writeFileSync(join(folder, 'x/index.html'), 'page');
  writeFileSync(join(folder, 'x.md'), 'markdown');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (madeWith = 'code') =>
  builtPages({ output: folder, file: join(folder, 'cache/memory.json'), base: '/base/', madeWith });
const files = new Map([['x/', ['x/index.html', 'x.md']]]);
const data = { title: 'X', projects: [1, 2] };
const line = ({ length }: { readonly length: number }, width: number): Drawing => ({
  width,
  height: length,
  content: [],
});
const figure: Figure = {
  id: 'f',
  title: 'F',
  finding: '',
  widths: [320],
  table: { columns: [], rows: [] },
  ...sketched(line, { length: 10 }),
};

function buildOnce(figures: readonly Figure[] = []): void {
  const built = open();
  expect(built.keeps('/base/x/', data, figures)).toBe(false);
  built.remember(files);
}

it('keeps a page that is made of the same data, with all its files', () => {
  buildOnce([figure]);
  const built = open();
  expect(built.keeps('/base/x/', data, [figure])).toBe(true);
  expect(built.isKept('x/')).toBe(true);
  expect(built.keptFiles()).toEqual(new Set(['x/index.html', 'x.md']));
  expect(built.figuresOf('x/')).toEqual([]);
});

it('keeps it through several builds', () => {
  buildOnce();
  for (let n = 0; n < 3; n += 1) {
    const built = open();
    expect(built.keeps('/base/x/', data, [])).toBe(true);
    built.remember(new Map());
  }
});

it('does not keep it for other data, figures or code', () => {
  buildOnce([figure]);
  expect(open().keeps('/base/x/', { ...data, projects: [1, 2, 3] }, [figure])).toBe(false);
  const moved = { ...figure, ...sketched(line, { length: 11 }) };
  expect(open().keeps('/base/x/', data, [moved])).toBe(false);
  const turned = {
    ...figure,
    ...sketched((of: { readonly length: number }, width) => line(of, width), { length: 10 }),
  };
  expect(open().keeps('/base/x/', data, [turned])).toBe(false);
  expect(open().keeps('/base/x/', data, [])).toBe(false);
  expect(open('other code').keeps('/base/x/', data, [figure])).toBe(false);
  expect(open().keeps('/base/y/', data, [figure])).toBe(false);
});

it('does not keep it where one of its files was changed or is gone', () => {
  buildOnce();
  writeFileSync(join(folder, 'x.md'), 'changed by hand');
  expect(open().keeps('/base/x/', data, [])).toBe(false);
  rmSync(join(folder, 'x.md'));
  expect(open().keeps('/base/x/', data, [])).toBe(false);
});

it('begins anew where its memory cannot be read', () => {
  buildOnce();
  for (const broken of ['', '{', '[]', '{"madeWith":"code"}', 'null']) {
    writeFileSync(join(folder, 'cache/memory.json'), broken);
    expect(open().keeps('/base/x/', data, [])).toBe(false);
  }
});

it('forgets a page that was not asked about', () => {
  buildOnce();
  open().remember(new Map());
  expect(open().keeps('/base/x/', data, [])).toBe(false);
});

it('gives the figures of a page that must be made, once', () => {
  const built = open();
  built.keeps('/base/x/', data, [figure]);
  expect(built.figuresOf('x/')).toEqual([figure]);
  expect(built.figuresOf('x/')).toEqual([]);
});
