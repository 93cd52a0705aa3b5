import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchemas } from '#formats/records/published-records.ts';
import { siteFolder } from '../site.ts';

export const readText = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

function recordsIn(path: string): readonly unknown[] {
  const file: unknown = JSON.parse(readText(path));
  if (typeof file !== 'object' || file === null || !('records' in file) || !Array.isArray(file.records))
    throw new Error(`${path} has no records.`);
  return file.records;
}

/** The records of the built site, as its JSON files give them. */
export const published = {
  projects: recordsIn('data/projects.json').map((record) => recordSchemas.projects.parse(record)),
  organizations: recordsIn('data/organizations.json').map((record) =>
    recordSchemas.organizations.parse(record),
  ),
  concepts: recordsIn('data/concepts.json').map((record) => recordSchemas.concepts.parse(record)),
  sources: recordsIn('data/sources.json').map((record) => recordSchemas.sources.parse(record)),
};
