import { parseArgs } from 'node:util';
import { type EditorLanguage, editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { schemaMessages } from '#i18n/editor/schema-messages.ts';
import { parseFile } from '#check/parse-file.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { isOfFiles, SCHEMA_FOLDER, writeEditorSchemas } from '#integrations/editor-schemas.ts';
import { contentDir } from '#integrations/environment.ts';

/** What the command was asked; undefined where it was asked wrongly. */
function readOptions(): { readonly language: EditorLanguage; readonly help: boolean } | undefined {
  try {
    const { lang, help } = parseArgs({
      options: { lang: { type: 'string', default: 'es' }, help: { type: 'boolean', default: false } },
    }).values;
    return isEditorLanguage(lang) ? { language: lang, help } : undefined;
  } catch {
    return undefined;
  }
}

async function run(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.error(schemaMessages('es').command.usage);
    return 2;
  }
  const { language, help } = options;
  const { command } = schemaMessages(language);
  if (help) {
    console.log(command.usage);
    return 0;
  }
  try {
    const files = (await readContentFolder(contentDir)).map((file) => parseFile(file));
    const written = writeEditorSchemas(files, contentDir, language);
    console.log(command.written(written.length, SCHEMA_FOLDER));
    return 0;
  } catch (error) {
    if (error instanceof MissingContentFolder) {
      console.error(editorMessages(language).file.missingFolder(error.folder));
      return 2;
    }
    if (!isOfFiles(error)) throw error;
    console.error(command.unwritten(SCHEMA_FOLDER));
    return 1;
  }
}

process.exitCode = await run();
