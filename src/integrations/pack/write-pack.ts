import { createWriteStream, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { addressOfFile } from '#integrations/address-of-file.ts';
import { sitePart } from '#integrations/offline/site-part.ts';
import { listedFiles } from '#integrations/output/sums.ts';
import { type Published, PUBLISHED } from '#offline/offline-site.ts';
import { relativeFragment, relativeScript, relativeStyles } from './relative-files.ts';
import { FOLDER_SCRIPT, type PackedSite, relativePage } from './relative-page.ts';

// A module, as all others are, would not run where a page is opened from a folder.
const folderScript = `// Opened from a folder, a page may run no modules: it shows what it says to readers without scripts.
if (location.protocol === 'file:')
  for (const unread of document.querySelectorAll('noscript')) {
    const read = document.createElement('template');
    read.innerHTML = unread.textContent;
    unread.replaceWith(read.content);
  }
`;

// The first that a zip can tell, and the same whatever the time zone: a zip’s times are those of a place.
const ALWAYS = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
const PACKED_ALREADY = /\.(?:png|jpe?g|webp|avif|woff2|pagefind|pf_\w+)$/;

export interface PackOptions extends Omit<PackedSite, 'base'> {
  /** Folder of a whole built site. */
  readonly from: string;
  /** Path of the zip. */
  readonly to: string;
  /** Name of the folder in it. */
  readonly name: string;
  /** Texts at the top of that folder, by their names. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What is published in a folder; undefined where it holds no whole site. */
export function publishedIn(folder: string): Published | undefined {
  try {
    const published: Published = JSON.parse(readFileSync(join(folder, PUBLISHED), 'utf8'));
    return published;
  } catch {
    return undefined;
  }
}

/**
 * Packs a built site into a zip, file by file, so that its size does not matter: the same site makes the same zip.
 * @returns how many files are in it.
 */
export async function writePack(options: PackOptions, { base, languages }: Published): Promise<number> {
  const { from, to, name, notes, searchHelp } = options;
  const plan = { base, languages: languages.map((language) => ({ ...language, indexes: [] })) };
  const files = listedFiles(from);
  const partOf = sitePart(plan, new Set(files));
  const packed = files.filter((file) => partOf(file) !== undefined);
  const zip = new yazl.ZipFile();
  for (const [file, text] of Object.entries({ ...notes, [FOLDER_SCRIPT]: folderScript }))
    zip.addBuffer(Buffer.from(text), `${name}/${file}`, ALWAYS);
  for (const file of packed) {
    const made = maker(file, { base, searchHelp });
    const settings = { ...ALWAYS, compress: !PACKED_ALREADY.test(file) };
    const path = join(from, file);
    if (made)
      zip.addReadStreamLazy(`${name}/${file}`, settings, (give) =>
        give(null, Readable.from([made(readFileSync(path))])),
      );
    else zip.addFile(path, `${name}/${file}`, settings);
  }
  zip.end();
  const unfinished = `${to}.next`;
  try {
    await pipeline(zip.outputStream, createWriteStream(unfinished));
    renameSync(unfinished, to);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return packed.length;
}

/** What makes a file of the site one of the pack; undefined for one that stays as it is. */
function maker(file: string, site: PackedSite): ((content: Buffer) => Buffer) | undefined {
  const { base } = site;
  if (file.endsWith('.html'))
    return (html) => Buffer.from(relativePage(html.toString(), addressOfFile(file), site));
  if (file.endsWith('.pf_fragment')) return (content) => relativeFragment(content, base);
  if (!file.startsWith('_assets/')) return undefined;
  const name = file.slice('_assets/'.length);
  if (file.endsWith('.css')) return (css) => Buffer.from(relativeStyles(css.toString(), base));
  return file.endsWith('.js')
    ? (code) => Buffer.from(relativeScript(code.toString(), name, base))
    : undefined;
}
