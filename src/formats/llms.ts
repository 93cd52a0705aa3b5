import { inLanguage } from '#model/language.ts';
import type { Place } from '#catalog/addresses.ts';
import { byText, type Catalog, placeOf, sections, summaryOf, titleOf } from '#catalog/catalog.ts';
import { learningPath } from '#catalog/learning-path.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { mediaTypes } from './data-file.ts';
import { openData } from './open-data.ts';
import { escapeMarkdown, oneLine } from './page-markdown/escape.ts';

/** A file that a program may read, and what it is in a few words. */
interface Listed {
  readonly name: string;
  /** From the host’s root. */
  readonly href: string;
  readonly note?: string;
}

/**
 * What the site tells programs that read text of itself (llmstxt.org), in the reference language: how to read it, and
 * where the Markdown of its pages and its data are.
 */
export async function llmsText(catalog: Catalog): Promise<string> {
  const { site, reference: language, addresses, facts } = catalog;
  const { llms, dataPage } = messagesIn(language);
  const section = (title: string, files: readonly Listed[]): readonly string[] =>
    files.length === 0
      ? []
      : [`## ${title}`, files.map((file) => `- ${listed(file, addresses.absolute)}`).join('\n')];
  const readings = [
    ...llms.readings,
    llms.beside,
    llms.cite(site.licence.name, site.licence.url, facts.asOf),
  ];
  const others = addresses.languages.filter((other) => other !== language);
  return `${[
    `# ${escapeMarkdown(site.name)}`,
    `> ${escapeMarkdown(inLanguage(site.description, language))}`,
    escapeMarkdown(inLanguage(site.institution.statement, language)),
    readings.map((reading) => `- ${reading}`).join('\n'),
    ...section(llms.indexes, indexes(catalog, language)),
    ...section(llms.about, worded(catalog, 'pages', language)),
    ...section(dataPage.title, await data(catalog, language)),
    ...section(messagesIn(language).collections.concepts, worded(catalog, 'concepts', language)),
    // The heading that the convention gives to what may be skipped, whatever the language.
    ...section(
      'Optional',
      others.flatMap((other) => indexes(catalog, other)),
    ),
  ].join('\n\n')}\n`;
}

const listed = ({ name, href, note }: Listed, absolute: (href: string) => string): string => {
  const link = `[${oneLine(escapeMarkdown(name))}](${absolute(href)})`;
  return note === undefined || note === '' ? link : `${link}: ${oneLine(escapeMarkdown(note))}`;
};

function indexes(catalog: Catalog, language: Language): readonly Listed[] {
  const { addresses, site } = catalog;
  const steps = learningPath(catalog, language).length;
  const { collections, collectionLead, forms, start, site: words } = messagesIn(language);
  const page = (place: Place, name: string, note: string): Listed => ({
    name,
    note,
    href: addresses.beside(place, language, 'md'),
  });
  return [
    page({ to: 'home' }, words.home, inLanguage(site.tagline, language)),
    ...(steps > 0 ? [page({ to: 'start' }, start.title, start.lead(steps))] : []),
    ...sections.map((section) =>
      page({ to: 'index', section }, collections[section], collectionLead[section]),
    ),
    { name: forms.feed, href: addresses.beside({ to: 'home' }, language, 'atom') },
  ];
}

const worded = (catalog: Catalog, section: 'concepts' | 'pages', language: Language): readonly Listed[] => {
  const keys = (section === 'concepts' ? catalog.find.concept : catalog.find.page).all.map(({ key }) => key);
  const files = keys.map((key) => {
    const { text } = titleOf(catalog, section, key, language);
    return {
      text,
      name: text,
      href: catalog.addresses.beside(placeOf(catalog, section, key, language), language, 'md'),
      note: summaryOf(catalog, section, key, language).text,
    };
  });
  return byText(files, language);
};

/** The files of the data, but for the many code lists and dependent tables, which the page of the data leads to. */
async function data(catalog: Catalog, language: Language): Promise<readonly Listed[]> {
  const { addresses } = catalog;
  const { dataPage } = messagesIn(language);
  const files = (await openData(catalog, language))
    .flatMap((dataset) => dataset.files)
    .filter(
      ({ dataset, format, path }) =>
        dataset !== 'codelists' && (format !== 'csv' || path === `data/${dataset}.csv`),
    );
  return [
    {
      name: dataPage.title,
      href: addresses.beside({ to: 'data' }, language, 'md'),
      note: dataPage.description,
    },
    ...files.map(({ title, href, about, format }) => ({
      name: title,
      href,
      note: `${about} (${mediaTypes[format]})`,
    })),
  ];
}
