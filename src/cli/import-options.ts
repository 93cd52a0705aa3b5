import { env } from 'node:process';
import { importMessages } from '#i18n/editor/import-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { fieldNames } from '#import/csv/fields.ts';
import type { Filters } from '#import/filters.ts';
import { countries } from '#model/codelists/countries.ts';
import { sectorGroups, sectors } from '#model/codelists/sectors.ts';
import { KEY_PATTERN } from '#model/key.ts';
import { languageTag } from '#model/language.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { webAddress } from '#model/text.ts';
import { commandLine, refuse } from './command-line.ts';

const one = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const options = {
  country: several,
  sector: several,
  'reporting-org': { ...several },
  'participating-org': { ...several },
  since: one,
  limit: one,
  mapping: one,
  url: one,
  title: one,
  source: one,
  on: one,
  language: one,
  format: { type: 'string', default: 'terminal' },
  report: one,
  'dry-run': { type: 'boolean', default: false },
} as const;

/** What was asked of an import. */
export interface ImportOptions {
  readonly file: string;
  readonly folder: string;
  readonly lang: EditorLanguage;
  readonly format: 'terminal' | 'json';
  readonly reportFile: string | undefined;
  readonly mapping: string | undefined;
  readonly isDryRun: boolean;
  readonly filters: Filters;
  readonly limit: number | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly source: string | undefined;
  readonly language: string | undefined;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** Reads the command line; stops with all that is wrong with it. */
export function importOptions(): ImportOptions {
  const { values, positionals, lang, folder } = commandLine(
    options,
    (language) => `${importMessages(language).command.help}${fieldNames.join(', ')}.\n`,
  );
  const { command } = importMessages(lang);
  const problems: string[] = [];
  /** The value where it is right; otherwise the message is kept. */
  const right = <T>(value: T | undefined, isRight: (value: T) => boolean, message: (value: T) => string) => {
    if (value === undefined || isRight(value)) return value;
    problems.push(message(value));
    return undefined;
  };
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) problems.push(command.oneFile);
  for (const [option, given] of Object.entries(values)) {
    const texts = [given].flat().filter((text) => typeof text === 'string');
    if (texts.some((text) => /^[\s,]*$/.test(text))) problems.push(command.optionWithoutValue(`--${option}`));
  }
  const isDay = (text: string): boolean => text.length === 10 && parsePartialDate(text) !== undefined;
  const on = values.on ?? (env['AS_OF'] || new Date().toISOString().slice(0, 10));
  right(on, isDay, (value) => command.badDate(values.on === undefined ? 'AS_OF' : '--on', value));
  const since = values.since === undefined ? undefined : parsePartialDate(values.since);
  if (values.since !== undefined && !since) problems.push(command.badDate('--since', values.since));
  const listed = (texts: readonly string[] | undefined): readonly string[] =>
    (texts ?? [])
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter((text) => text !== '');
  const places = listed(values.country).map((code) => code.toUpperCase());
  for (const place of places) {
    right(place, (code) => countries.some((country) => country.code === code), command.badCountry);
  }
  const codes = listed(values.sector);
  for (const sector of codes) {
    const isCode = (text: string) => [...sectors, ...sectorGroups].some(({ code }) => code.startsWith(text));
    right(sector, isCode, command.badSector);
  }
  const limit = right(
    values.limit,
    (text) => /^[1-9]\d{0,8}$/.test(text),
    (text) => command.badNumber('--limit', text),
  );
  const format = values.format === 'json' ? 'json' : 'terminal';
  right(values.format, (text) => text === 'json' || text === 'terminal', command.unknownFormat);
  right(values.url, (text) => webAddress.safeParse(text).success, command.badAddress);
  right(values.source, (text) => KEY_PATTERN.test(text), command.badKey);
  right(values.language, (text) => languageTag.safeParse(text).success, command.badLanguage);
  if (file === undefined || problems.length > 0) return refuse(...problems);
  return {
    file,
    folder,
    lang,
    format,
    reportFile: values.report,
    mapping: values.mapping,
    isDryRun: values['dry-run'],
    filters: {
      countries: places,
      sectors: codes,
      // A name may hold commas: each option is one.
      reporters: values['reporting-org'] ?? [],
      participants: values['participating-org'] ?? [],
      since,
    },
    limit: limit === undefined ? undefined : Number(limit),
    url: values.url,
    title: values.title,
    source: values.source,
    language: values.language,
    on,
  };
}
