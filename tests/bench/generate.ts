import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type BilingualText, generatedProjects, type RecordText } from './generated-projects.ts';

const endingOf = { es: '.mdx', en: '.en.mdx' } as const;
const languages = ['es', 'en'] as const;

function readText(file: string): RecordText {
  const [, fields = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { fields: parse(fields), body };
}

const keysIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^[^.]+\.mdx$/.test(name))
    .map((name) => name.slice(0, -4));

/** Writes a content folder with the records of another and `count` projects more, the same for the same seed. */
export function generateContent(from: string, to: string, count: number, seed: number = 1): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const textsIn = (folder: string): readonly BilingualText[] =>
    keysIn(join(from, folder)).map((key) => ({
      es: readText(join(from, folder, `${key}${endingOf.es}`)),
      en: readText(join(from, folder, `${key}${endingOf.en}`)),
    }));
  const material = {
    projects: textsIn('projects'),
    concepts: textsIn('concepts'),
    organizations: keysIn(join(from, 'organizations')),
  };
  for (const { key, texts } of generatedProjects(material, count, seed)) {
    for (const language of languages) {
      const { fields, body } = texts[language];
      writeFileSync(
        join(to, 'projects', `${key}${endingOf[language]}`),
        `---\n${stringify(fields)}---\n${body}`,
      );
    }
  }
}
