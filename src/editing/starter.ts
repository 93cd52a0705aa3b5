import { REFERENCE_LANGUAGE } from '#model/language.ts';

/** What a new site is, in the words of whoever starts it. */
export interface StarterChoices {
  readonly name: string;
  readonly institution: string;
  /** Whose cooperation is told. */
  readonly perspective:
    | { readonly country: string; readonly names: Readonly<Record<string, string>> }
    | { readonly organization: string };
  readonly url: string;
  readonly repository: string;
  readonly email: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The reference language first. */
  readonly languages: readonly string[];
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Words that a template asks for, by the name in its `{{…}}`. */
function wordsOf({
  perspective,
  licence,
  languages,
  ...choices
}: StarterChoices): ReadonlyMap<string, string> {
  const names = (language: string): string =>
    'country' in perspective
      ? (perspective.names[language] ?? perspective.names[REFERENCE_LANGUAGE] ?? perspective.country)
      : choices.institution;
  return new Map([
    ...Object.entries(choices),
    ['licence', licence.name],
    ['licenceUrl', licence.url],
    ...[...languages, REFERENCE_LANGUAGE].map((language): [string, string] => [
      `perspective.${language}`,
      names(language),
    ]),
  ]);
}

/** Lines of YAML that a template asks for. */
function lines({ perspective, languages }: StarterChoices): ReadonlyMap<string, string> {
  const own =
    'country' in perspective
      ? `country: ${perspective.country}`
      : `organization: ${perspective.organization}`;
  return new Map([
    ['own', own],
    ['place', 'country' in perspective ? `countries:\n  - ${perspective.country}` : 'scope: unspecified'],
    ['languages', languages.join(', ')],
  ]);
}

const inYaml = (words: string): string => JSON.stringify(words).slice(1, -1);
const inMarkdown = (words: string): string => words.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

const fill = (text: string, values: ReadonlyMap<string, string>, escape: (words: string) => string): string =>
  text.replace(/\{\{([\w.]+)\}\}/g, (asked, name: string) => {
    const value = values.get(name);
    return value === undefined ? asked : escape(value);
  });

/**
 * A template with the choices in it. In YAML, and above the text of a record, words stand between double quotes; below
 * they are Markdown.
 */
export function filledIn({ path, text }: TextFile, choices: StarterChoices): string {
  const [, head = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  const isYaml = /\.ya?ml$/.test(path);
  const words = wordsOf(choices);
  const before = fill(isYaml ? text : head, lines(choices), (line) => line);
  return isYaml
    ? fill(before, words, inYaml)
    : fill(before, words, inYaml) + fill(head === '' ? text : body, words, inMarkdown);
}

/** The language of a translation; undefined for any other file. */
const languageOf = (path: string): string | undefined => /\.([a-z]{2,3}(?:-[A-Z]{2})?)\.mdx$/.exec(path)?.[1];

/** Whether the site with these languages can have the file. */
export function isInLanguages(path: string, languages: readonly string[]): boolean {
  const language = languageOf(path);
  return language === undefined || languages.includes(language);
}

/** Without the lines that say something in a language that the site has not. */
const inLanguagesOnly = (yaml: string, { languages }: StarterChoices, known: readonly string[]): string =>
  yaml
    .split('\n')
    .filter((line) => {
      const language = /^ +([a-z]{2,3}(?:-[A-Z]{2})?): /.exec(line)?.[1];
      return language === undefined || !known.includes(language) || languages.includes(language);
    })
    .join('\n');

/**
 * The content that a new site starts with, by path. A template named `institucion` becomes the organisation whose
 * cooperation is told.
 * @param known languages that a template may speak
 */
export function starterContent(
  templates: readonly TextFile[],
  choices: StarterChoices,
  known: readonly string[],
): ReadonlyMap<string, string> {
  const { perspective, languages } = choices;
  const own = 'organization' in perspective ? perspective.organization : undefined;
  return new Map(
    templates
      .filter(({ path }) => isInLanguages(path, languages))
      .map((template) => {
        const text = filledIn(template, choices);
        return [
          own === undefined ? template.path : template.path.replace(/\/institucion(?=\.)/, `/${own}`),
          /\.ya?ml$/.test(template.path) ? inLanguagesOnly(text, choices, known) : text,
        ];
      }),
  );
}
