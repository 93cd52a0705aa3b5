import { env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { dueFindingKinds, findingKinds, type FindingKind, linkFindingKinds } from '#audit/finding.ts';
import { nearest } from '#check/nearest.ts';
import { type AuditCommandMessages, auditMessages } from '#i18n/editor/audit-messages.ts';
import { type EditorLanguage, editorLanguages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { messagesIn } from '#i18n/languages.ts';
import { type Collection, collections } from '#model/key.ts';
import { parsePartialDate } from '#model/partial-date.ts';

const formats = ['table', 'json', 'csv'] as const;

const options = {
  only: { type: 'string' },
  collection: { type: 'string' },
  record: { type: 'string' },
  format: { type: 'string', default: 'table' },
  report: { type: 'string' },
  lang: { type: 'string', default: 'es' },
  all: { type: 'boolean', default: false },
  online: { type: 'boolean', default: false },
  due: { type: 'boolean', default: false },
  'save-links': { type: 'boolean', default: false },
  summary: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked of an audit. */
export interface AuditOptions {
  readonly folder: string;
  readonly lang: EditorLanguage;
  readonly format: (typeof formats)[number];
  readonly kinds: readonly FindingKind[] | undefined;
  readonly collections: readonly Collection[] | undefined;
  /** `projects/clave`, as it was written. */
  readonly record: string | undefined;
  readonly reportFile: string | undefined;
  readonly isWhole: boolean;
  readonly isOnline: boolean;
  /** Whether the links that no longer answer are written into the content. */
  readonly savesLinks: boolean;
  readonly isSummary: boolean;
}

/** Says what is wrong with the command itself, and stops. */
export function refuse(...problems: readonly string[]): never {
  stderr.write(`${problems.join('\n')}\n`);
  exit(2);
}

/** Reads the command line; stops with all that is wrong with it. */
export function auditOptions(): AuditOptions {
  const { values, tokens } = parseArgs({ options, strict: false, allowPositionals: true, tokens: true });
  const lang = typeof values.lang === 'string' && isEditorLanguage(values.lang) ? values.lang : 'es';
  const words = auditMessages(lang);
  const misuses = tokens.flatMap((token) =>
    token.kind === 'positional'
      ? [words.noArguments(token.value)]
      : token.kind === 'option'
        ? misuseOf(token, words)
        : [],
  );
  if (values.help === true) {
    stdout.write(helpIn(lang));
    exit(0);
  }
  const problems: string[] = [...misuses];
  const listed = <T extends string>(option: string, accepted: readonly T[]): readonly T[] | undefined => {
    const given = textOf(Reflect.get(values, option));
    return given?.split(/[\s,]+/).flatMap((value) => {
      const known = accepted.find((candidate) => candidate === value);
      if (known === undefined) problems.push(unknownValue(`--${option}`, value, accepted, words));
      return known === undefined ? [] : [known];
    });
  };
  const kinds = listed('only', [...findingKinds, ...linkFindingKinds]);
  const isDue = values.due === true;
  if (isDue && kinds) problems.push(words.unlike('--due', '--only'));
  const chosen = listed('collection', collections);
  const [format = 'table'] = listed('format', formats) ?? [];
  listed('lang', editorLanguages);
  const [isOnline, isSummary] = [values.online === true, values.summary === true];
  const forLinks = linkFindingKinds.filter((kind) => kinds?.includes(kind));
  if (forLinks.length > 0 && !isOnline) problems.push(words.linksNeedNetwork(forLinks.join(', ')));
  const savesLinks = values['save-links'] === true;
  if (savesLinks && !isOnline) problems.push(words.linksNeedNetwork('--save-links'));
  const record = textOf(values.record);
  if (record !== undefined && format === 'csv') problems.push(words.unlike('--record', '--format csv'));
  if (record !== undefined && isSummary) problems.push(words.unlike('--record', '--summary'));
  const asOf = env['AS_OF'] || undefined;
  if (asOf !== undefined && (asOf.length !== 10 || !parsePartialDate(asOf)))
    problems.push(words.badDate(asOf));
  if (problems.length > 0) refuse(...problems);
  return {
    folder: env['CONTENT_DIR'] || 'content',
    lang,
    format,
    kinds: isDue ? [...dueFindingKinds, ...(isOnline ? linkFindingKinds : [])] : kinds,
    collections: chosen,
    record,
    reportFile: textOf(values.report),
    isWhole: values.all === true,
    isOnline,
    savesLinks,
    isSummary,
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function misuseOf({ name, rawName, value }: GivenOption, words: AuditCommandMessages): readonly string[] {
  const option = Object.entries(options).find(([known]) => known === name)?.[1];
  if (!option) {
    const meant = nearest(
      name,
      Object.keys(options).map((known) => ({ value: known })),
    );
    return [words.unknownOption(rawName, meant === undefined ? undefined : `--${meant}`)];
  }
  if (option.type === 'boolean') return value === undefined ? [] : [words.optionWithValue(rawName)];
  return value === undefined || value.trim() === '' ? [words.optionWithoutValue(rawName)] : [];
}

function unknownValue(
  option: string,
  value: string,
  accepted: readonly string[],
  words: AuditCommandMessages,
): string {
  const meant = nearest(
    value,
    accepted.map((known) => ({ value: known })),
  );
  return words.unknownValue(option, value, accepted.join(', '), meant);
}

function helpIn(lang: EditorLanguage): string {
  const { kinds } = messagesIn(lang).audit;
  const all = [...findingKinds, ...linkFindingKinds];
  const widest = Math.max(...all.map(({ length }) => length));
  return `${auditMessages(lang).help}${all.map((kind) => `  ${kind.padEnd(widest)}  ${kinds[kind].title}\n`).join('')}`;
}
