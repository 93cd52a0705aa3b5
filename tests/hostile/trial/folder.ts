import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentFile } from '#check/content-file.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { copyImages, readImageSizes } from '#integrations/content-images.ts';
import { folderReader } from '#integrations/preview/folder-reader.ts';
import { contentWith } from '../../unit/check/base.ts';
import { filesVerdict } from './content.ts';
import type { PutEntry, Verdict } from './trial.ts';

const SECRET = 'un-secreto-que-nadie-debe-leer';

/** Tries a content folder on a disk; beside it is a folder with a secret, which must stay there. */
export async function folderVerdict(entries: readonly PutEntry[]): Promise<Verdict> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  const [folder, outside, out] = ['content', 'outside', 'out'].map((name) => join(root, name));
  try {
    if (folder === undefined || outside === undefined || out === undefined) throw new Error('No folders.');
    mkdirSync(join(outside, 'folder'), { recursive: true });
    for (const name of ['secret.mdx', 'folder/secret.mdx'])
      writeFileSync(join(outside, name), `---\ntitle: ${SECRET}\nsummary: ${SECRET}.\n---\n\n${SECRET}\n`);
    writeFileSync(join(outside, 'secret.yaml'), `type: report\ntitle: ${SECRET}\nauthors: [${SECRET}]\n`);
    cpSync('docs/pictures/home.webp', join(outside, 'secret.webp'));
    for (const { path, text } of contentWith()) write(join(folder, path), text);
    const before = namesUnder(outside);
    for (const entry of entries) put(folder, outside, entry);
    const files = await readContentFolder(folder);
    const again = await folderReader(folder)();
    const leaked = [...files, ...again].filter(({ text }) => text.includes(SECRET));
    const verdict = await filesVerdict(files, false);
    if (verdict.refusals.length > 0) return { ...verdict, faults: [...verdict.faults, ...leaks(leaked)] };
    const unread = await readImageSizes(folder).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    if (unread?.includes('images/')) return { refusals: [unread], faults: verdict.faults };
    await copyImages(folder, out);
    const after = namesUnder(outside);
    return {
      refusals: verdict.refusals,
      faults: [
        ...verdict.faults,
        ...publishedFaults(out),
        ...leaks(leaked),
        ...(after === before ? [] : [`outside the folder was written: ${after}`]),
      ],
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const leaks = (files: readonly ContentFile[]): readonly string[] =>
  files.map(({ path }) => `${path}: what is outside the folder was read`);

const namesUnder = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().join(' ');

function write(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}

function put(folder: string, outside: string, entry: PutEntry): void {
  const path = join(folder, entry.path);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
  if ('data' in entry) writeFileSync(path, entry.data);
  else if ('linkTo' in entry) symlinkSync(entry.linkTo.replace('{outside}', outside), path);
  else if ('folder' in entry) mkdirSync(path);
  else spawnSync('mkfifo', [path]);
}

function publishedFaults(out: string): readonly string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) return [`${path}: a link was published`];
    if (!entry.isFile()) return [];
    const isSecret = readFileSync(path).equals(readFileSync('docs/pictures/home.webp'));
    return isSecret ? [`${path}: what is outside the folder was published`] : [];
  });
}
