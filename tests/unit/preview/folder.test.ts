import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MissingContentFolder } from '#integrations/content-folder.ts';
import { folderReader } from '#integrations/preview/folder-reader.ts';
import { watchFolder } from '#integrations/preview/watch-folder.ts';

let folder = '';
const at = (path: string) => join(folder, path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carpeta de edición-'));
  await mkdir(at('projects'));
  await writeFile(at('projects/uno.mdx'), 'uno');
  await writeFile(at('site.yaml'), 'name: x');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a folder read again', () => {
  it('gives what is there now: new, changed, renamed and removed files', async () => {
    const read = folderReader(folder);
    expect(await read()).toEqual([
      { path: 'projects/uno.mdx', text: 'uno' },
      { path: 'site.yaml', text: 'name: x' },
    ]);
    await writeFile(at('projects/dos.mdx'), 'dos');
    await writeFile(at('projects/uno.mdx'), 'UNO');
    await writeFile(at('.oculto'), '');
    await rename(at('site.yaml'), at('sitio.yaml'));
    expect(await read()).toEqual([
      { path: 'projects/dos.mdx', text: 'dos' },
      { path: 'projects/uno.mdx', text: 'UNO' },
      { path: 'sitio.yaml', text: 'name: x' },
    ]);
  });

  it('knows the letters of Windows, as the check does', async () => {
    await writeFile(at('projects/uno.mdx'), Buffer.from('cooperaci\xf3n', 'latin1'));
    expect((await folderReader(folder)())[0]).toMatchObject({
      text: 'cooperación',
      encoding: 'windows-1252',
    });
  });

  it('says when the folder is away', async () => {
    const read = folderReader(folder);
    await rm(folder, { recursive: true });
    await expect(read()).rejects.toThrow(MissingContentFolder);
  });
});

describe('a watched folder', { timeout: 60_000 }, () => {
  const watched = () => {
    const seen = vi.fn(async () => undefined);
    return { seen, stop: watchFolder(folder, seen) };
  };
  /** Waits until the watcher told of something, and forgets it. */
  const told = async (seen: ReturnType<typeof watched>['seen']) => {
    await vi.waitFor(() => expect(seen).toHaveBeenCalled(), { timeout: 20_000, interval: 20 });
    // Late echoes of the same change.
    await new Promise((resolve) => setTimeout(resolve, 300));
    seen.mockClear();
  };

  it('tells of a change in it, in a new folder, and in one that was removed and made anew', async () => {
    const { seen, stop } = watched();
    try {
      await writeFile(at('projects/uno.mdx'), 'otro');
      await told(seen);
      await mkdir(at('sources'));
      await told(seen);
      await writeFile(at('sources/a.yaml'), 'a');
      await told(seen);
      await rm(at('projects'), { recursive: true });
      await mkdir(at('projects'));
      await told(seen);
      await writeFile(at('projects/uno.mdx'), 'uno');
      await told(seen);
    } finally {
      stop();
    }
  });

  it('tells of a file written aside and moved into place', async () => {
    const { seen, stop } = watched();
    try {
      await writeFile(at('.uno.tmp'), 'nuevo');
      await rename(at('.uno.tmp'), at('projects/uno.mdx'));
      await told(seen);
      expect((await folderReader(folder)())[0]?.text).toBe('nuevo');
    } finally {
      stop();
    }
  });
});
