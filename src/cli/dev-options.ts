import { env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type EditorLanguage, editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { previewMessages } from '#i18n/editor/preview-messages.ts';

const options = {
  port: { type: 'string' },
  'no-drafts': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'es' },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked of the preview. */
export interface DevOptions {
  readonly port: number;
  readonly drafts: boolean;
  readonly language: EditorLanguage;
}

/** Says what is wrong with the command itself, and stops. */
export function refuse(message: string): never {
  stderr.write(`${message}\n`);
  exit(2);
}

/** Reads the command line; stops where it asks for help or cannot be understood. */
export function devOptions(): DevOptions {
  const { values, tokens, positionals } = parseArgs({
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const lang = typeof values.lang === 'string' ? values.lang : '';
  const language = isEditorLanguage(lang) ? lang : refuse(editorMessages('es').command.unknownLanguage(lang));
  const { command } = previewMessages(language);
  const given = tokens.filter((token) => token.kind === 'option');
  const [unknown] = [
    ...given.filter(({ name }) => !(name in options)).map(({ rawName }) => rawName),
    ...positionals,
  ];
  if (unknown !== undefined) return refuse(command.unknownOption(unknown));
  if (values.help === true) {
    stdout.write(`${command.help}\n`);
    exit(0);
  }
  if (values.port === true) return refuse(command.optionWithoutValue('--port'));
  const wanted = values.port ?? (env['PORT'] || '4321');
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return refuse(command.unknownPort(String(wanted)));
  return { port, drafts: values['no-drafts'] !== true, language };
}
