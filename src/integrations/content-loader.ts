import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type ParsedFile, parseFile } from '#check/parse-file.ts';
import { contentDir } from './environment.ts';
import { decodeContent, readContentFolder } from './content-folder.ts';

/** Which files a collection holds: a record's own, or its translations. */
type Part = Extract<ParsedFile['role'], { kind: 'record' | 'translation' }>;

/**
 * Loads the files of one collection from the content folder: facts parsed by their schema and the body rendered,
 * once, as data. A file with mistakes keeps its last good version in the preview; the build never gets that far,
 * because the check runs before it.
 */
export function contentLoader(collection: Part['collection'], kind: Part['kind']): Loader {
  const belongs = ({ role }: ParsedFile): boolean =>
    role.kind === kind && 'collection' in role && role.collection === collection;

  const store = (parsed: ParsedFile, { store, logger, generateDigest }: LoaderContext): void => {
    if (!belongs(parsed)) return;
    const problems = parsed.findings.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    );
    for (const problem of problems) logger.warn(problem);
    globalThis.contentProblems ??= new Map();
    globalThis.contentProblems.set(parsed.file.path, problems);

    const { role, data, body, file } = parsed;
    if (data === undefined || !('key' in role)) return;
    const language = role.kind === 'translation' ? { language: role.language } : {};
    const id = role.kind === 'translation' ? `${role.key}.${role.language}` : role.key;
    if (problems.length > 0 && store.has(id)) return;
    store.set({
      id,
      data: {
        key: role.key,
        ...language,
        path: file.path,
        record: data,
        body: {
          markdown: body?.markdown ?? '',
          html: body?.html ?? '',
          headings: body?.headings ?? [],
          citations: body?.citations ?? [],
          links: body?.links ?? [],
        },
      },
      digest: generateDigest(file.text),
    });
  };

  return {
    name: `vertientes-${collection}-${kind}`,
    load: async (context) => {
      context.store.clear();
      // A build has its records already: see `checkedRecords`.
      if (globalThis.checkedRecords) return;
      for (const file of await readContentFolder(contentDir, collection)) store(parseFile(file), context);

      context.watcher?.add(resolve(contentDir, collection));
      const reload = async (path: string): Promise<void> => {
        const name = relative(contentDir, path).split(sep).join('/');
        if (!name.startsWith(`${collection}/`)) return;
        const text = decodeContent(await readFile(path));
        store(parseFile({ path: name, text }), context);
      };
      context.watcher?.on('change', reload);
      context.watcher?.on('add', reload);
      context.watcher?.on('unlink', (path) => {
        const name = relative(contentDir, path).split(sep).join('/');
        for (const { id, data } of context.store.values())
          if (data['path'] === name) context.store.delete(id);
      });
    },
  };
}
