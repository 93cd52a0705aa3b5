import { codelists } from '#model/codelists/all-codelists.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { byText, type Catalog } from '#catalog/catalog.ts';
import { createFrame, dateInWords, type Frame } from '#catalog/frame.ts';
import { codelistLink } from '#catalog/pages/codelist.ts';
import type { DataFormat } from './data-file.ts';
import { openData, type OpenDataColumn, type OpenDataFile } from './open-data.ts';
import { publishedReleases } from './records/collect-releases.ts';
import type { PublishedChange, PublishedRelease } from './records/published-lists.ts';
import { releaseOf } from './release.ts';
import { pythonExample, rExample } from './usage-examples.ts';

/** A file to download. */
export interface FileView {
  readonly href: string;
  readonly name: string;
  readonly format: string;
  readonly size: string;
  readonly about: string;
  /** How many rows a table has, and its columns. */
  readonly table?: { readonly rows: string; readonly columns: readonly OpenDataColumn[] };
}

export interface DatasetView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly files: readonly FileView[];
}

/** Everything the page of the open data shows. */
export interface DataPage {
  readonly frame: Frame;
  readonly lead: string;
  readonly version: string;
  readonly commit?: string;
  readonly size: string;
  /** What people come for, and the file that gives it. */
  readonly needs: readonly { readonly need: string; readonly file: FileView }[];
  readonly readings: readonly {
    readonly value: string;
    readonly isWord: boolean;
    readonly meaning: string;
  }[];
  readonly spreadsheetFile: string;
  readonly examples: { readonly python: string; readonly r: string };
  readonly citation: string;
  readonly datasets: readonly DatasetView[];
  readonly codelists: readonly { readonly text: string; readonly href: string; readonly count: string }[];
  readonly releases: readonly {
    readonly version: string;
    readonly iso: string;
    readonly day: string;
    readonly changes: readonly string[];
  }[];
}

const formatNames: Readonly<Record<DataFormat, string>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonl: 'JSON Lines',
  'json-schema': 'JSON Schema',
  iati: 'XML (IATI 2.03)',
  turtle: 'Turtle',
  'json-ld': 'JSON-LD',
};

// Enough to see how the register is kept; the whole list is a file.
const releasesShown = 10;

/** Everything the page of the open data shows, and the files for its structured data. */
export async function dataPage(
  catalog: Catalog,
  language: Language,
): Promise<{ readonly page: DataPage; readonly files: readonly OpenDataFile[] }> {
  const { addresses, find, site, facts } = catalog;
  const messages = messagesIn(language);
  const t = messages.dataPage;
  const data = await openData(catalog, language);
  const files = data.flatMap((dataset) => dataset.files);
  const { version, day, commit } = releaseOf(facts);
  const view = viewIn(language);
  const needs: readonly (readonly [string, string])[] = [
    [t.spreadsheet, 'data/projects.csv'],
    [t.programs, 'data/projects.json'],
    [t.tables, 'data/datapackage.json'],
    [t.iati, 'data/iati-activities.xml'],
    [t.vocabulary, 'data/concepts.ttl'],
    [t.codes, 'data/codelists.csv'],
  ];
  const page: DataPage = {
    frame: createFrame(catalog, {
      language,
      title: { text: t.title },
      description: t.description,
      place: () => ({ to: 'data' }),
    }),
    lead: t.lead(
      messages.counts.projects(find.project.all.length),
      messages.counts.concepts(find.concept.all.length),
      messages.counts.organizations(find.organization.all.length),
      messages.counts.sources(find.source.all.length),
    ),
    version,
    ...(commit === undefined ? {} : { commit }),
    size: sizeIn(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      language,
    ),
    needs: needs.flatMap(([need, path]) => {
      const file = files.find((published) => published.path === path);
      return file ? [{ need, file: view(file) }] : [];
    }),
    readings: [
      { value: t.empty, isWord: true, meaning: t.readings.empty },
      { value: 'unknown', isWord: false, meaning: t.readings.unknown },
      { value: 'not-applicable', isWord: false, meaning: t.readings.notApplicable },
      { value: 'inferred', isWord: false, meaning: t.readings.basis },
      { value: '2011, 2011-03', isWord: false, meaning: t.readings.partialDates },
      { value: 'status_declared', isWord: false, meaning: t.readings.declared },
    ],
    spreadsheetFile: 'projects.csv',
    examples: examplesIn(addresses.absolute(addresses.file('data/')), language),
    citation: [
      `${inLanguage(site.institution.name, language)} (${day.slice(0, 4)}).`,
      `${t.citation(site.name, commit === undefined ? version : `${version}, ${t.commit} ${commit}`)}.`,
      addresses.absolute(addresses.href({ to: 'data' }, language)),
    ].join(' '),
    datasets: data.map(({ dataset, title, about, files: own }) => ({
      id: dataset,
      title,
      about,
      // Each code list has a page of its own, which leads to its file.
      files: own.filter(({ path }) => !path.startsWith('data/codelists/')).map(view),
    })),
    codelists: byText(
      codelists.map((list) => ({
        ...codelistLink(catalog, list, language),
        count: t.codelistCodes(list.entries.length),
      })),
      language,
    ),
    releases: publishedReleases(catalog)
      .slice(0, releasesShown)
      .map((release) => ({
        version: release.version,
        iso: release.day,
        day: dateInWords(release.day, language),
        changes: (['added', 'changed', 'removed'] as const).flatMap((change) =>
          countOf(release, change) === 0 ? [] : [t[change](countOf(release, change))],
        ),
      })),
  };
  return { page, files };
}

const countOf = ({ changes }: PublishedRelease, change: PublishedChange['change']): number =>
  changes.filter((made) => made.change === change).length;

const examplesIn = (folder: string, language: Language): DataPage['examples'] => ({
  python: pythonExample({ folder }, language),
  r: rExample({ folder }, language),
});

const viewIn =
  (language: Language) =>
  ({ path, href, format, bytes, about, table }: OpenDataFile): FileView => ({
    href,
    name: path.slice(path.lastIndexOf('/') + 1),
    format: formatNames[format],
    size: sizeIn(bytes, language),
    about,
    ...(table
      ? { table: { rows: messagesIn(language).dataPage.rows(table.rows), columns: table.columns } }
      : {}),
  });

/** A number of bytes in kilobytes or megabytes of a thousand, as file managers count. */
function sizeIn(bytes: number, language: Language): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : [bytes / 1000, 'kilobyte'];
  return new Intl.NumberFormat(messagesIn(language).locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
