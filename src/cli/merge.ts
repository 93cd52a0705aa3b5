import { join, relative } from 'node:path';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { cacheDir, outDir } from '#integrations/environment.ts';
import { joinParts } from '#integrations/output/join-parts.ts';
import { readPlan } from '#integrations/output/part.ts';
import { progress } from '#integrations/progress/progress.ts';
import { commandLine, refuse } from './command-line.ts';
import { putOut, takeOutput } from './put-out.ts';
import { toldOfSystem } from './told-of-system.ts';

const { positionals: folders, lang } = commandLine({}, (language) => buildMessages(language).merge.help);
const messages = buildMessages(lang).merge;
progress.speak(lang);
if (folders.length === 0) refuse(messages.noParts);

process.exitCode = (await toldOfSystem(lang, merge)) ? 0 : 1;

/** Whether the parts are joined in the output folder. */
async function merge(): Promise<boolean> {
  await takeOutput(lang);
  const stage = join(cacheDir, 'stage');
  const problems = await joinParts(folders, stage, messages);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    return false;
  }
  const [first] = folders;
  await putOut(stage, new Set(), first === undefined ? undefined : readPlan(first));
  console.log(messages.merged(folders.length, relative('.', outDir) || '.'));
  return true;
}
