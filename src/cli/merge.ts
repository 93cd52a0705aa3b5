import { join, relative } from 'node:path';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { cacheDir, outDir } from '#integrations/environment.ts';
import { joinParts } from '#integrations/output/join-parts.ts';
import { progress } from '#integrations/progress/progress.ts';
import { commandLine, refuse } from './command-line.ts';
import { putOut } from './put-out.ts';

const { positionals: folders, lang } = commandLine({}, (language) => buildMessages(language).merge.help);
const messages = buildMessages(lang).merge;
progress.speak(lang);
if (folders.length === 0) refuse(messages.noParts);

const stage = join(cacheDir, 'stage');
const problems = await joinParts(folders, stage, messages);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  await putOut(stage, new Set());
  console.log(messages.merged(folders.length, relative('.', outDir) || '.'));
}
