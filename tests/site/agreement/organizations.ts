import type { HtmlElement } from 'html-validate';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { PublishedOrganization } from '#formats/records/published-records.ts';
import { attribute, textOf } from '../markup-checks.ts';
import { label } from './label.ts';
import { cell, rowReader } from './rows.ts';
import type { Tables } from './tables.ts';

/** What one format says of an organisation, in the words of one language. */
interface OrganizationAccount {
  readonly title: string;
  readonly summary: string;
  readonly type: string;
  readonly country: string;
  readonly website: string;
  readonly acronyms: readonly string[];
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  readonly names: readonly string[];
}

export function organizationInRecord(record: PublishedOrganization, language: Language): OrganizationAccount {
  const words = record.translations[language];
  return {
    title: words?.title ?? record.title,
    summary: words?.summary ?? record.summary ?? '',
    type: record.type === undefined ? '' : label('organizationTypes', record.type, language),
    country: countryWord(record.country ?? '', language, (code) => label('countries', code, language)),
    website: record.website ?? '',
    acronyms: words?.acronyms.length ? words.acronyms : record.acronyms,
    aliases: words?.aliases.length ? words.aliases : record.aliases,
    identifiers: record.identifiers.map(({ scheme, id }) => `${id} (${scheme})`),
    names: record.names.filter((name) => name.language !== language).map(({ text }) => text),
  };
}

export function organizationInTables(tables: Tables, key: string, language: Language): OrganizationAccount {
  const [row] = tables.of('organizations', 'key', key);
  if (!row) throw new Error(`organizations.csv has no ${key}.`);
  const { words, label: name, inLanguage } = rowReader(language, cell(row, 'language'));
  const parts = (table: string) => tables.of(`organization-${table}`, 'organization', key);
  return {
    title: words(row, 'title'),
    summary: words(row, 'summary'),
    type: name(row, 'type'),
    country: countryWord(cell(row, 'country'), language, () => name(row, 'country')),
    website: cell(row, 'website'),
    acronyms: inLanguage(parts('acronyms'), 'acronym'),
    aliases: inLanguage(parts('aliases'), 'alias'),
    identifiers: parts('identifiers').map((part) => `${cell(part, 'identifier')} (${cell(part, 'scheme')})`),
    names: parts('names')
      .filter((part) => cell(part, 'language') !== language)
      .map((part) => cell(part, 'name')),
  };
}

export function organizationInPage(root: HtmlElement, language: Language): OrganizationAccount {
  const { organization: t } = messagesIn(language);
  const rows = root
    .querySelectorAll('.facts > div')
    .map((row) => [textOf(row.querySelector('dt')), row.querySelector('dd')] as const);
  const fact = (name: string): HtmlElement | null => rows.find(([title]) => title === name)?.[1] ?? null;
  const list = (name: string, mark: string): readonly string[] =>
    textOf(fact(name)).split(mark).filter(Boolean);
  const [type, country] = root.querySelectorAll('.eyebrow span').map(textOf);
  const hasType = textOf(fact(t.country)) !== type;
  const known = new Set([
    t.acronyms,
    t.alsoCalled,
    t.country,
    t.predecessors,
    t.successors,
    t.identifiers,
    t.website,
  ]);
  return {
    title: textOf(root.querySelector('h1')),
    summary: textOf(root.querySelector('.page-head .lead')),
    type: hasType ? (type ?? '') : '',
    country: (hasType ? country : type) ?? '',
    website: attribute(fact(t.website)?.querySelector('a') ?? null, 'href') ?? '',
    acronyms: list(t.acronyms, ', '),
    aliases: list(t.alsoCalled, '; '),
    identifiers: fact(t.identifiers)?.querySelectorAll('li').map(textOf) ?? [],
    names: rows.filter(([title]) => !known.has(title)).map(([, value]) => textOf(value)),
  };
}

function countryWord(country: string, language: Language, named: (code: string) => string): string {
  const { values, organization } = messagesIn(language);
  if (country === 'unknown') return values.unknown;
  if (country === 'not-applicable') return organization.international;
  return country === '' ? '' : named(country);
}
