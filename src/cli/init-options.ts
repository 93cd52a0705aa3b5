import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { nearest } from '#check/nearest.ts';
import type { StarterChoices } from '#editing/starter.ts';
import { initMessages } from '#i18n/editor/init-messages.ts';
import { type EditorLanguage, editorMessages, isEditorLanguage } from '#i18n/editor/messages.ts';
import { isLanguage, knownLanguages } from '#i18n/languages.ts';
import { isReservedName } from '#i18n/reserved-names.ts';
import { countries } from '#model/codelists/countries.ts';
import { fold } from '#model/fold.ts';
import { keyFrom } from '#model/key.ts';
import { REFERENCE_LANGUAGE } from '#model/language.ts';
import { webAddress } from '#model/text.ts';
import * as z from 'zod';

const one = { type: 'string' } as const;
const options = {
  name: one,
  country: one,
  organization: one,
  institution: one,
  url: one,
  languages: one,
  email: one,
  repository: one,
  licence: one,
  'licence-url': one,
  lang: { type: 'string', default: 'es' },
  force: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What the site is to be, as far as it was said, each in the words of whoever starts it. */
export interface Answers {
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly organization?: string | undefined;
  readonly institution?: string | undefined;
  readonly url?: string | undefined;
  readonly languages?: string | undefined;
  readonly email?: string | undefined;
  readonly repository?: string | undefined;
  readonly licence?: string | undefined;
  readonly 'licence-url'?: string | undefined;
}

export interface InitOptions {
  readonly answers: Answers;
  readonly lang: EditorLanguage;
  readonly isForced: boolean;
  /** Whether nothing is to be asked. */
  readonly isSilent: boolean;
}

/** Says what is wrong with the command itself, and stops. */
export function refuse(...messages: readonly string[]): never {
  stderr.write(`${messages.join('\n')}\n`);
  exit(2);
}

/** Reads the command line. */
export function initOptions(): InitOptions {
  const read = () => {
    try {
      return parseArgs({ options }).values;
    } catch {
      return refuse(initMessages('es').wrong.usage);
    }
  };
  const { lang, force, yes, help, ...answers } = read();
  if (!isEditorLanguage(lang)) return refuse(editorMessages('es').command.unknownLanguage(lang));
  if (help) {
    stdout.write(`${initMessages(lang).help}\n`);
    exit(0);
  }
  return { answers, lang, isForced: force, isSilent: yes };
}

/** The country of a code, or of a name in any language. */
export function countryOf(text: string): (typeof countries)[number] | undefined {
  const wanted = fold(text);
  return countries.find(
    ({ code, label }) =>
      code === text.toUpperCase() || Object.values(label).some((name) => fold(name) === wanted),
  );
}

/** The name of the country that a misspelt one may be; undefined where none is near. */
export function nearestCountry(text: string, language: EditorLanguage): string | undefined {
  const code = nearest(
    text,
    countries.map((country) => ({ value: country.code, names: Object.values(country.label) })),
  );
  return countries.find((country) => country.code === code)?.label[language];
}

const ownLicence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

const isAddress = (text: string): boolean => webAddress.safeParse(text).success;

/** What is not said, where it follows from the rest. */
export const fallbacks = {
  url: 'https://sitio.example/',
  languages: (): string => [...knownLanguages].slice(0, 2).join(','),
  institution: ({ organization, name }: Answers): string => organization ?? name ?? '',
  email: (url: string): string => `contacto@${isAddress(url) ? new URL(url).hostname : 'sitio.example'}`,
};

/** The choices that the answers make, or all that is wrong with them. */
export function choicesOf(
  answers: Answers,
  lang: EditorLanguage,
): { readonly choices: StarterChoices } | { readonly problems: readonly string[] } {
  const { wrong } = initMessages(lang);
  const problems: string[] = [];
  const refused = (option: keyof Answers, problem: string): void => {
    problems.push(wrong.option(option, problem));
  };
  const name = answers.name ?? '';
  if (name === '') problems.push(wrong.missing('name'));
  const perspective = perspectiveOf(answers, lang, problems);
  const url = answers.url ?? fallbacks.url;
  if (!isAddress(url)) refused('url', wrong.url(url));
  const email = answers.email ?? fallbacks.email(url);
  if (!z.email().safeParse(email).success) refused('email', wrong.email(email));
  const repository =
    answers.repository ?? `https://repositorio.${isAddress(url) ? new URL(url).hostname : 'sitio.example'}`;
  if (!isAddress(repository)) refused('repository', wrong.url(repository));
  const asked = (answers.languages ?? fallbacks.languages()).split(/[\s,]+/).filter(Boolean);
  const languages = [...new Set([REFERENCE_LANGUAGE, ...asked])];
  for (const tag of languages)
    if (!isLanguage(tag)) refused('languages', wrong.language(tag, knownLanguages.join(', ')));
  const licence = answers.licence ?? ownLicence.name;
  const licenceUrl = answers['licence-url'] ?? (licence === ownLicence.name ? ownLicence.url : undefined);
  if (licenceUrl === undefined) refused('licence', wrong.licence);
  else if (!isAddress(licenceUrl)) refused('licence-url', wrong.url(licenceUrl));
  if (!perspective || licenceUrl === undefined || problems.length > 0) return { problems };
  return {
    choices: {
      name,
      institution: answers.institution ?? fallbacks.institution(answers),
      perspective,
      url: url.replace(/\/?$/, '/'),
      repository: repository.replace(/\/$/, ''),
      email,
      licence: { name: licence, url: licenceUrl },
      languages,
    },
  };
}

function perspectiveOf(
  { country, organization }: Answers,
  lang: EditorLanguage,
  problems: string[],
): StarterChoices['perspective'] | undefined {
  const { wrong } = initMessages(lang);
  if ((country === undefined) === (organization === undefined)) {
    problems.push(wrong.both);
    return undefined;
  }
  if (country !== undefined) {
    const known = countryOf(country);
    if (known) return { country: known.code, names: known.label };
    problems.push(wrong.option('country', wrong.country(country, nearestCountry(country, lang))));
    return undefined;
  }
  const key = keyFrom(organization ?? '');
  if (key === '') {
    problems.push(wrong.option('organization', wrong.key(organization ?? '')));
    return undefined;
  }
  return { organization: isReservedName(key) ? `${key}-org` : key };
}
