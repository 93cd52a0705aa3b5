import { join, relative } from 'node:path';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { compressFiles, removeCompressedFiles } from '#integrations/compressed-files.ts';
import { cacheDir, compressedDir, compressionQuality, outDir } from '#integrations/environment.ts';
import { joinParts } from '#integrations/output/join-parts.ts';
import { publish } from '#integrations/output/publish.ts';
import { progress } from '#integrations/progress/progress.ts';
import { commandLine, refuse } from './command-line.ts';

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
  publish(stage, outDir, new Set());
  if (compressionQuality === undefined) await removeCompressedFiles(outDir);
  else await compressFiles(outDir, { quality: compressionQuality, keptIn: compressedDir });
  console.log(messages.merged(folders.length, relative('.', outDir) || '.'));
}
