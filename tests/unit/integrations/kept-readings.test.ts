import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent, type Report } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { type Change, contentWith } from '../check/base.ts';

const options = { language: 'es', asOf: '2026-11-22' } as const;
const PROJECT = 'projects/agua-bolivia.mdx';
const otherTitle: Change = { file: PROJECT, find: 'title: ', put: 'title: Otro ' };
const wrongStrand: Change = { file: PROJECT, find: 'strand: ', put: 'strand: x' };

describe('readings that are kept', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** As one command after another does. */
  async function check(files: readonly ContentFile[], asOf: string = options.asOf): Promise<Report> {
    const kept = await openKeptReadings(folder, options.language, 0);
    const report = kept.check(await kept.parseAll(files), asOf);
    await kept.save();
    return report;
  }
  const written = (): ReadonlyMap<string, number> =>
    new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));
  const titleIn = ({ files }: Report): string | undefined => {
    const file = files.find(({ file }) => file.path === PROJECT);
    return file?.type === 'project' ? file.data?.title : undefined;
  };

  test('are what a file is read from where it has not changed', async () => {
    await check(contentWith());
    for (const name of readdirSync(folder)) {
      const stored: unknown = deserialize(readFileSync(join(folder, name)));
      const title = Reflect.get(Object(stored), 'kept')?.get?.(PROJECT)?.reading.data;
      if (title) title.title = 'De lo guardado';
      writeFileSync(join(folder, name), serialize(stored));
    }
    expect(titleIn(await check(contentWith()))).toBe('De lo guardado');
    expect(titleIn(await check(contentWith(otherTitle)))).toMatch(/^Otro /);
  });

  test('are written where something changed, and nowhere else', async () => {
    await check(contentWith());
    const before = written();
    await check(contentWith());
    expect(written()).toEqual(before);
    await check(contentWith(otherTitle));
    const changed = [...written()].filter(([name, inode]) => before.get(name) !== inode);
    expect(changed).toHaveLength(2);
  });

  test('tell of mistakes that come, go, and depend on the day', async () => {
    for (const changes of [[], [wrongStrand], [wrongStrand, otherTitle], [], [wrongStrand]]) {
      const files = contentWith(...changes);
      expect((await check(files)).findings).toStrictEqual(checkContent(files, options).findings);
    }
    const files = contentWith();
    const early = { ...options, asOf: '1990-01-01' };
    expect(checkContent(files, early).findings).not.toEqual([]);
    expect((await check(files, early.asOf)).findings).toStrictEqual(checkContent(files, early).findings);
  });

  test('forget the files that are gone', async () => {
    await check(contentWith());
    const files = contentWith({ file: PROJECT, text: null });
    expect((await check(files)).findings).toStrictEqual(checkContent(files, options).findings);
    const kept = readdirSync(folder).flatMap((name) => [
      ...(Reflect.get(Object(deserialize(readFileSync(join(folder, name)))), 'kept')?.keys?.() ?? []),
    ]);
    expect(kept.sort()).toEqual(files.map(({ path }) => path).sort());
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of something else', () => serialize('x')],
    ['of other code', (bytes: Buffer) => serialize({ ...deserialize(bytes), code: 'x' })],
  ])('count for nothing where they are %s', async (_, spoilt) => {
    await check(contentWith(wrongStrand));
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, spoilt(readFileSync(path)));
    }
    const files = contentWith(wrongStrand);
    expect((await check(files)).findings).toStrictEqual(checkContent(files, options).findings);
  });

  test('are made in turns, between which memory outside of JavaScript’s is let go of', async () => {
    const kept = await openKeptReadings(folder, options.language);
    let turns = 0;
    const count = (): void => {
      turns += 1;
      timer = setImmediate(count);
    };
    let timer = setImmediate(count);
    const [file] = contentWith();
    await kept.parseAll(
      Array.from({ length: 1000 }, (_, n) => ({ path: `x/${n}.txt`, text: file?.text ?? '' })),
    );
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(5);
  });

  test('leave nothing behind of a small folder', async () => {
    const kept = await openKeptReadings(folder, options.language);
    kept.check(kept.parse(contentWith()), options.asOf);
    await kept.save();
    expect(readdirSync(folder)).toEqual([]);
  });
});
