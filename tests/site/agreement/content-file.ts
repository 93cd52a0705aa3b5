import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '#integrations/environment.ts';

/** What a content file holds, read without the project’s own readers. */
export interface ContentFile {
  readonly facts: unknown;
  readonly text: string;
}

export function readContentFile(path: string): ContentFile {
  const file = readFileSync(join(contentDir, path), 'utf8');
  if (path.endsWith('.yaml')) return { facts: parse(file), text: '' };
  const [, facts = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  return { facts: parse(facts), text: text.trim() };
}

/**
 * Where the published record does not hold what the file says, as paths. Texts may be folded, codes and years may have
 * become text, and a bare value may stand for an object’s only fact.
 */
export function missingFrom(record: unknown, file: unknown, path = ''): readonly string[] {
  if (Array.isArray(file)) {
    if (!Array.isArray(record) || record.length !== file.length) return [`${path} (${file.length} items)`];
    return file.flatMap((item: unknown, n) => missingFrom(record[n], item, `${path}.${n}`));
  }
  if (isObject(file)) {
    if (!isObject(record)) return [path];
    return Object.entries(file).flatMap(([name, value]) =>
      missingFrom(record[name], value, path === '' ? name : `${path}.${name}`),
    );
  }
  if (file === null) return [];
  if (isObject(record)) return missingFrom(record['value'] ?? record['text'], file, path);
  return String(record).trim() === String(file).trim() ? [] : [`${path}: ${String(file)}`];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
