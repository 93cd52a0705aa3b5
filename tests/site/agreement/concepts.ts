import type { HtmlElement } from 'html-validate';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { PublishedConcept } from '#formats/records/published-records.ts';
import { textOf } from '../markup-checks.ts';
import { label } from './label.ts';
import { cell, oneLine, rowReader } from './rows.ts';
import type { Tables } from './tables.ts';

/** What one format says of a concept, in the words of one language. */
interface ConceptAccount {
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** `who: what` */
  readonly definitions: readonly string[];
  readonly differences: readonly string[];
  readonly codes: readonly string[];
}

export function conceptInRecord(concept: PublishedConcept, language: Language): ConceptAccount {
  const words = concept.translations[language];
  return {
    title: words?.title ?? concept.title,
    summary: words?.summary ?? concept.summary,
    kind: label('conceptKinds', concept.kind, language),
    aliases: (words ?? concept).aliases,
    definitions: concept.definitions.map(({ id, by, gist }) => {
      const other = words?.definitions.find((item) => item.id === id);
      return oneLine(`${other?.by ?? by}: ${other?.gist ?? gist}`);
    }),
    differences: concept.notToConfuse.map(({ concept: key, id, difference }) => {
      const other = words?.notToConfuse.find((item) =>
        id === undefined ? item.concept === key : item.id === id,
      );
      return other?.difference ?? difference;
    }),
    codes: concept.codes.map(({ code }) => code),
  };
}

export function conceptInTables(tables: Tables, key: string, language: Language): ConceptAccount {
  const [concept] = tables.of('concepts', 'key', key);
  if (!concept) throw new Error(`concepts.csv has no ${key}.`);
  const { words, label: name, inLanguage } = rowReader(language, cell(concept, 'language'));
  const parts = (table: string) => tables.of(`concept-${table}`, 'concept', key);
  return {
    title: words(concept, 'title'),
    summary: words(concept, 'summary'),
    kind: name(concept, 'kind'),
    aliases:
      cell(concept, `title_${language}`) === ''
        ? inLanguage(parts('aliases'), 'alias')
        : parts('aliases')
            .filter((row) => cell(row, 'language') === language)
            .map((row) => cell(row, 'alias')),
    definitions: parts('definitions').map((row) => `${words(row, 'by')}: ${words(row, 'gist')}`),
    differences: parts('not-to-confuse').map((row) => words(row, 'difference')),
    codes: parts('codes').map((row) => cell(row, 'code')),
  };
}

export function conceptInPage(
  root: HtmlElement,
  language: Language,
  expected: ConceptAccount,
): ConceptAccount {
  const { concept: t } = messagesIn(language);
  const items = (id: string): readonly HtmlElement[] =>
    root.querySelectorAll(`section[aria-labelledby="${id}"] .definitions > li`);
  const withoutSource = (element: HtmlElement | null): string =>
    textOf(element)
      .replace(textOf(element?.querySelector('.cite') ?? null), '')
      .trim();
  const also = textOf(root.querySelector('.page-head .also'))
    .replace(`${t.alsoCalled}: `, '')
    .replace(/\.$/, '');
  const codes = root
    .querySelectorAll('aside section')
    .find((section) => textOf(section.querySelector('h2')) === t.codes);
  return {
    title: textOf(root.querySelector('h1')),
    summary: textOf(root.querySelector('.page-head .lead')),
    kind: textOf(root.querySelector('.eyebrow a')),
    aliases: also === '' ? [] : also.split(', '),
    definitions: items('definiciones').map(
      (item) =>
        `${textOf(item.querySelector('h3'))}: ${withoutSource(item.querySelectorAll('p').at(-1) ?? null)}`,
    ),
    // After its own, the page tells the differences that other concepts write.
    differences: items('no-confundir')
      .slice(0, expected.differences.length)
      .map((item) => {
        const words = item.querySelector('p');
        const toComparison = textOf(words?.querySelector('a') ?? null);
        return textOf(words)
          .slice(0, toComparison === '' ? undefined : -toComparison.length)
          .trim();
      }),
    codes: codes?.querySelectorAll('.code').map(textOf) ?? [],
  };
}
