import { dirname, relative, sep } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { lookAhead } from '#check/look-ahead.ts';
import type { ParsedFile } from '#check/parse-file.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { previewMessages } from '#i18n/editor/preview-messages.ts';
import { MissingContentFolder } from '#integrations/content-folder.ts';
import { refreshEditorSchemas } from '#integrations/editor-schemas.ts';
import { cacheDir, contentDir, outDir, readingsDir } from '#integrations/environment.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { progress } from '#integrations/progress/progress.ts';
import { folderReader } from '#integrations/preview/folder-reader.ts';
import { createPreview } from '#integrations/preview/preview.ts';
import { type PreviewServer, startPreviewServer } from '#integrations/preview/preview-server.ts';
import { watchFolder } from '#integrations/preview/watch-folder.ts';
import { devOptions, refuse } from './dev-options.ts';
import { factsOrTold } from './facts.ts';
import { newsReport } from './news-report.ts';
import { paint } from './paint.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// With any other, pages do not reload.
process.env['NODE_ENV'] = 'development';
// Astro would go on in the background where it takes its caller for a program.
process.env['ASTRO_DEV_BACKGROUND'] = '0';

const { port, drafts, language } = devOptions();
const { terminal } = previewMessages(language);
const messages = editorMessages(language);
const facts = await factsOrTold();
if (!facts) process.exit(2);

progress.speak(language);
const read = folderReader(contentDir);
const files = await read().catch((error: unknown) => {
  if (!(error instanceof MissingContentFolder)) throw error;
  return refuse(messages.file.missingFolder(error.folder));
});
const shownFolder = (relative('.', contentDir) || '.').split(sep).join('/');
const readings = await openKeptReadings(readingsDir, language);
// In turns; the preview then has them at once.
await readings.parseAll(files);
const preview = createPreview({ facts, drafts, language, reader: readings }, files);
refreshEditorSchemas(preview.report().files);
console.log(terminalReport(preview.report(), shownFolder, messages, paint));
console.log(terminal.asOf(facts.asOf));

// The first page is what an editor waits for.
const FIRST_PAGE_MILLISECONDS = 5000;
// Few enough that a page which is asked for meanwhile does not wait.
const FILES_AT_ONCE = 50;
// The content is watched here; what a build writes meanwhile is no change of a page.
const unwatched = [contentDir, outDir, dirname(cacheDir)];

let { base } = preview.published();
let server = await start(port);
if (server.port !== port) console.log(terminal.portTaken(port, server.port));
console.log(`\n${terminal.address(address())}\n`);
watchFolder(contentDir, update);
// Astro reads the code of all pages for the first of them: while the editor reaches for the link.
fetch(address()).catch(() => undefined);
await readings.save();
await lookAheadWhileIdle(preview.report().files);

/** So that the first change is not slower than others. */
async function lookAheadWhileIdle(all: readonly ParsedFile[]): Promise<void> {
  await setTimeout(FIRST_PAGE_MILLISECONDS, undefined, { ref: false });
  for (const [n, file] of all.entries()) {
    lookAhead(file);
    if (n % FILES_AT_ONCE === 0) await setImmediate();
  }
}

function start(at: number): Promise<PreviewServer> {
  return startPreviewServer({
    published: preview.published(),
    port: at,
    problems: preview.problems,
    isWatched: (path) => !unwatched.some((folder) => path === folder || path.startsWith(folder + sep)),
  });
}

function address(): string {
  return `http://localhost:${server.port}${base}`;
}

async function update(): Promise<void> {
  try {
    const before = preview.report();
    preview.update(await read());
    const after = preview.report();
    const news = newsReport(before, after, { folder: shownFolder, language });
    if (news === '') return;
    console.log(news);
    const moved = preview.published().base;
    if (moved === base) {
      server.show();
      refreshEditorSchemas(after.files);
      return await readings.save();
    }
    // Astro learns of it only at its start.
    base = moved;
    await server.stop();
    server = await start(server.port);
    console.log(terminal.moved(address()));
  } catch (error) {
    // Where the whole folder is away for a moment, such as while git changes branches, the pages stay as they are.
    if (!(error instanceof MissingContentFolder)) throw error;
    console.log(messages.file.missingFolder(error.folder));
  }
}
