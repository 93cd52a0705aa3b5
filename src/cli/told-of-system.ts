import { relative } from 'node:path';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { outDir } from '#integrations/environment.ts';
import { type SystemProblem, systemProblem } from '#integrations/system-problem.ts';

/**
 * Does what writes files. Where the system does not let it (the disk is full, a folder is not to be written to), says
 * so on the terminal in words, and that the site that is there is as it was.
 * @returns undefined where it could not be done.
 */
export async function toldOfSystem<T>(
  language: EditorLanguage,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const problem = systemProblem(error);
    if (!problem) throw error;
    console.error(inWords(problem, language));
    return undefined;
  }
}

function inWords({ kind, code, path }: SystemProblem, language: EditorLanguage): string {
  const { system } = buildMessages(language);
  const output = relative('.', outDir) || '.';
  const place = path === undefined ? undefined : relative('.', path) || '.';
  return `${system[kind](place ?? output)} (${code})\n${system.intact(output)}`;
}
