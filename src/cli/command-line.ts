import { env, exit, stderr, stdout } from 'node:process';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '#check/nearest.ts';
import { importMessages } from '#i18n/editor/import-messages.ts';
import { type EditorLanguage, editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';

/** Says what is wrong with the command itself, and stops. */
export function refuse(...messages: readonly string[]): never {
  stderr.write(`${messages.join('\n')}\n`);
  exit(2);
}

/** Options that every command for editors has. */
export const commonOptions = {
  lang: { type: 'string', default: 'es' },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line; stops with what is wrong with it, or with its help. */
export function commandLine<const O extends ParseArgsOptionsConfig>(
  own: O,
  help: (language: EditorLanguage) => string,
) {
  const options = { ...own, ...commonOptions };
  const { values, positionals } = parsed(options);
  const asked: Readonly<Record<string, unknown>> = values;
  const lang = languageOf(asked['lang']);
  if (lang === undefined) return refuse(editorMessages('es').command.unknownLanguage(String(asked['lang'])));
  if (asked['help'] === true) {
    stdout.write(help(lang));
    exit(0);
  }
  return { values, positionals, lang, folder: env['CONTENT_DIR'] || 'content' };
}

const languageOf = (value: unknown): EditorLanguage | undefined =>
  typeof value === 'string' && isEditorLanguage(value) ? value : undefined;

function parsed<const O extends ParseArgsOptionsConfig>(options: O) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(misuseOf(error, options));
  }
}

/** What is wrong with the options, in the language that they ask for as far as they can be read. */
function misuseOf(error: unknown, options: ParseArgsOptionsConfig): string {
  const read: Readonly<Record<string, unknown>> = parseArgs({
    options,
    allowPositionals: true,
    strict: false,
  }).values;
  const { command } = importMessages(languageOf(read['lang']) ?? 'es');
  const message = error instanceof Error ? error.message : '';
  // Node says it in English only; the option is the first thing that it quotes.
  const name = /'(?:-\w, )?(--?[^\s'=]*)/.exec(message)?.[1] ?? '';
  if (Object.keys(options).includes(name.slice(2))) {
    return /not take an argument/.test(message)
      ? command.optionWithValue(name)
      : command.optionWithoutValue(name);
  }
  const meant = nearest(
    name.replace(/^-+/, ''),
    Object.keys(options).map((value) => ({ value })),
  );
  return command.unknownOption(name, meant === undefined ? undefined : `--${meant}`);
}
