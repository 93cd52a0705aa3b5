import { join, relative } from 'node:path';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { cacheDir, outDir } from '#integrations/environment.ts';
import { joinParts } from '#integrations/output/join-parts.ts';
import { publish } from '#integrations/output/publish.ts';
import { commandLine, refuse } from './command-line.ts';

const { positionals: folders, lang } = commandLine({}, (language) => buildMessages(language).merge.help);
const messages = buildMessages(lang).merge;
if (folders.length === 0) refuse(messages.noParts);

const stage = join(cacheDir, 'stage');
const problems = joinParts(folders, stage, messages);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  publish(stage, outDir, new Set());
  console.log(messages.merged(folders.length, relative('.', outDir) || '.'));
}
