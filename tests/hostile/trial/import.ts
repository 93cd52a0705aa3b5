import { checkContent } from '#check/check-content.ts';
import { importMessages } from '#i18n/editor/import-messages.ts';
import { readMapping } from '#import/csv/mapping.ts';
import { existingContent } from '#import/existing-content.ts';
import { planImport } from '#import/plan.ts';
import { readFile } from '#import/read-file.ts';
import { importReport, jsonReport } from '#import/report.ts';
import { terminalReport } from '#import/terminal-report.ts';
import { Unreadable } from '#import/unreadable.ts';
import { contentWith } from '../../unit/check/base.ts';
import { AS_OF } from '../../unit/check/mistake.ts';
import { bytesOf, everything } from '../../unit/import/importing.ts';
import { fileFaults } from '../judge/files.ts';
import { spokenFaults } from '../judge/spoken.ts';
import { contentVerdict } from './content.ts';
import type { Verdict } from './trial.ts';

const content = contentWith();
const existing = existingContent(content);
const words = importMessages('es');
const PATH =
  /^(?:projects|organizations)\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]{2,3})?\.mdx$|^sources\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

/** Tries a file of another register: what it would write, and what the site then makes of that. */
export async function importVerdict(data: string | Uint8Array, mapping?: string): Promise<Verdict> {
  try {
    const read = await readFile(bytesOf(data), {
      mapping: mapping === undefined ? undefined : readMapping(mapping),
      languages: existing.languages,
      language: 'es',
      languageOverride: undefined,
      scheme: 'fichero.xml',
      filters: everything,
      limit: undefined,
    });
    const plan = planImport(read.drafts, read.parties, existing, {
      from: 'fichero.xml',
      on: AS_OF,
      source: 'fichero',
      title: 'fichero.xml',
      url: undefined,
      reporters: read.reporters,
    });
    const report = importReport('fichero.xml', read, plan, false);
    const writes = [...plan.writes].map(([path, text]) => ({ path, data: text }));
    const misplaced = writes.filter(({ path }) => !PATH.test(path));
    const after = [
      ...content.filter(({ path }) => !plan.writes.has(path)),
      ...writes.map(({ path, data: text }) => ({ path, text })),
    ];
    const errors = checkContent(after, { language: 'es', asOf: AS_OF }).findings.filter(
      ({ severity }) => severity === 'error',
    );
    const made = await contentVerdict(writes, false);
    return {
      refusals: errors.map(({ file, line, message }) => `${file}:${line} ${message}`),
      faults: [
        ...made.faults,
        ...misplaced.map(({ path }) => `writes ${path}`),
        ...spokenFaults('import', terminalReport(report, 'content', words)),
        ...fileFaults('report.json', jsonReport(report)),
      ],
    };
  } catch (error) {
    if (error instanceof Unreadable) return unreadableVerdict(error);
    throw error;
  }
}

/** Tries a file that says which column fills which field. */
export function mappingVerdict(text: string): Verdict {
  try {
    readMapping(text);
    return { refusals: [], faults: [] };
  } catch (error) {
    if (error instanceof Unreadable) return unreadableVerdict(error);
    throw error;
  }
}

function unreadableVerdict({ problems }: Unreadable): Verdict {
  const told = problems.map(
    ({ place, tell }) => `${place === undefined ? '' : `${place.line}:${place.column} `}${tell(words.file)}`,
  );
  return { refusals: told, faults: told.flatMap((one) => spokenFaults('import', one)) };
}
