import { buildMessages } from '#i18n/editor/build-messages.ts';
import { parseShard, type Shard } from '#integrations/output/shard.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { commandLine, refuse } from './command-line.ts';

export interface BuildOptions {
  readonly language: EditorLanguage;
  /** The part to build; the whole site where there is none. */
  readonly shard?: Shard;
}

/** Reads the command line; stops where it asks for help or cannot be understood. */
export function buildOptions(): BuildOptions {
  const { values, positionals, lang } = commandLine(
    { shard: { type: 'string' } },
    (language) => buildMessages(language).help,
  );
  const messages = buildMessages(lang);
  const [unexpected] = positionals;
  if (unexpected !== undefined) refuse(messages.unexpected(unexpected));
  if (values.shard === undefined) return { language: lang };
  const shard = parseShard(values.shard);
  return shard ? { language: lang, shard } : refuse(messages.unknownShard(values.shard));
}
