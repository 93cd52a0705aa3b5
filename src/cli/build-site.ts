import { styleText } from 'node:util';
import { checkContent } from '#check/check-content.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { readBuildFacts } from '#integrations/build-facts.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { contentDir, outDir } from '#integrations/environment.ts';

/** What was built, for the line that says so. */
export interface BuiltSite {
  readonly url: string;
  readonly records: string;
}

/** Checks the content and, where it has no error, builds the site. Says on the terminal what it does. */
export async function buildSite(): Promise<BuiltSite | undefined> {
  throw new Error('unfinished');
}

void [styleText, checkContent, terminalReport, readBuildFacts, readContentFolder, contentDir, outDir];
