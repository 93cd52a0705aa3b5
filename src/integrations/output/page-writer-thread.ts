import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { pageMarkdown } from '#formats/page-markdown/page-markdown.ts';
import type { Order, Report, WriterData } from './page-writer.ts';

const { folder, base }: WriterData = workerData;
const made = new Set<string>();

function write(path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  const parent = dirname(file);
  if (!made.has(parent)) {
    mkdirSync(parent, { recursive: true });
    made.add(parent);
  }
  writeFileSync(file, content);
}

/** Writes a page and, where it links one, its Markdown version; the paths of both. */
function writePage(path: string, html: Buffer): readonly string[] {
  write(path, html);
  const markdown = pageMarkdown(html.toString());
  if (!markdown) return [path];
  const beside = markdown.href.slice(base.length);
  write(beside, markdown.text);
  return [path, beside];
}

function writeAll({ page, html, files }: Order): Report {
  try {
    for (const { path, text } of files) write(path, text);
    const pages = html === undefined ? [] : writePage(`${page}index.html`, Buffer.from(html));
    return { page, paths: [...pages, ...files.map(({ path }) => path)] };
  } catch (error) {
    return { page, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(writeAll(order));
});
