import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { type Messages, messagesIn } from '#i18n/languages.ts';
import { parseXml } from '../unit/fixtures/xml.ts';
import { type BuiltPage, readBuiltSite, shorten, siteFolder } from './site.ts';

/* Every figure of every page: that it says in words and numbers what it draws, and that its files say the same. */
const site = readBuiltSite(siteFolder);

interface ShownCell {
  readonly text: string;
  readonly href: string | undefined;
}

/** What the checks need to know of a figure; its page’s tree is not kept. */
interface Shown {
  readonly page: BuiltPage;
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
  readonly files: readonly string[];
  /** Its data stand elsewhere in the page, under this anchor. */
  readonly dataAt: string | undefined;
  readonly findings: readonly string[];
}

const textOf = (element: HTMLElement | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

function read(section: HTMLElement, page: BuiltPage, root: HTMLElement): Shown {
  const id = section.getAttribute('aria-labelledby') ?? '';
  const titles = root.querySelectorAll(`[id="${id}"]`);
  const heading = section.querySelector('h2, h3');
  const drawings = section.querySelectorAll('.drawing svg');
  const cells = (row: HTMLElement): readonly ShownCell[] =>
    row.querySelectorAll('th, td').map((cell) => ({
      text: textOf(cell),
      href: cell.querySelector('a')?.getAttribute('href'),
    }));
  const table = section.querySelector('table');
  const dataAt = table
    ? undefined
    : section
        .querySelectorAll('.figure-files a')
        .map((link) => link.getAttribute('href') ?? '')
        .find((href) => href.startsWith('#'));
  return {
    page,
    id,
    dataAt,
    title: textOf(heading),
    finding: textOf(section.querySelector('.finding')),
    labels: drawings.map((svg) => svg.getAttribute('aria-label') ?? ''),
    columns: section.querySelectorAll('thead th').map(textOf),
    rows: section.querySelectorAll('tbody tr').map(cells),
    files: section.querySelectorAll('.figure-files a').map((link) => link.getAttribute('href') ?? ''),
    findings: [
      ...(titles.length === 1 && titles[0] === heading ? [] : ['its id is not that of its heading alone']),
      ...(dataAt === undefined || root.querySelector(`[id="${dataAt.slice(1)}"]`)
        ? []
        : [`its data are not at ${dataAt}`]),
      ...drawings
        .filter(
          (svg) =>
            svg.getAttribute('role') !== (svg.querySelector('a') ? 'group' : 'img') ||
            svg.getAttribute('viewBox') === undefined,
        )
        .map(() => 'a drawing without a role or a view box'),
    ],
  };
}

const figures = site.pages
  .filter(({ html }) => html.includes('<section class="figure"'))
  .flatMap((page) => {
    const root = parse(page.html);
    return root.querySelectorAll('section.figure').map((section) => read(section, page, root));
  });

const contents = (path: string): string =>
  site.files.has(path) ? readFileSync(join(siteFolder, path.slice(site.base.length)), 'utf8') : '';

/** What the check finds of each figure, named. */
const found = (check: (figure: Shown) => readonly string[]): readonly string[] =>
  shorten(
    figures.flatMap((figure) => check(figure).map((what) => `${figure.page.path}#${figure.id}: ${what}`)),
  );

const unless = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what]);

it('there are figures in every language', () => {
  const languages = new Set(site.pages.map(({ language }) => language));
  expect(new Set(figures.map(({ page }) => page.language))).toEqual(languages);
});

it('each has a title, a finding of one sentence, and a drawing that is named by both', () => {
  const findings = found(({ title, finding, labels, findings: ofMarkup }) => [
    ...ofMarkup,
    ...unless(title !== '', 'no title'),
    ...unless(/^\P{Ll}.+[.!?]$/u.test(finding), `no sentence: ${finding}`),
    ...unless(labels.length > 0, 'no drawing'),
    ...labels.flatMap((label) => unless(label === `${title}. ${finding}`, `a drawing is named ${label}`)),
  ]);
  expect(findings).toEqual([]);
});

it('each has its data in a table, every row as long as its head, unless they stand in the page already', () => {
  const findings = found(({ columns, rows, dataAt }) => [
    ...unless(dataAt === undefined || columns.length === 0, 'its data twice'),
    ...unless(
      dataAt !== undefined || (columns.length > 1 && columns.every((name) => name !== '')),
      'a column without a name',
    ),
    ...unless(new Set(columns).size === columns.length, 'two columns of one name'),
    ...unless(dataAt !== undefined || rows.length > 0, 'no rows'),
    ...rows.flatMap((row) => [
      ...unless(row.length === columns.length, `a row of ${row.length} cells`),
      ...row.filter(({ text }) => text === '').map(() => 'an empty cell'),
    ]),
  ]);
  expect(findings).toEqual([]);
});

it('each has its drawing in a file that is XML and bears its title', () => {
  const findings = found(({ files, title, finding }) => {
    const path = files.find((file) => file.endsWith('.svg')) ?? '';
    try {
      const { name, children } = parseXml(contents(path));
      const textIn = (child: string): string =>
        children.find((element) => element.name === child)?.text ?? '';
      return [
        ...unless(name === 'svg', `${path} is <${name}>`),
        ...unless(textIn('title') === title, `${path} bears another title`),
        ...unless(textIn('desc') === finding, `${path} tells another finding`),
        ...unless(!contents(path).includes('var('), `${path} leaves a colour to a page`),
      ];
    } catch (error) {
      return [`${path}: ${String(error)}`];
    }
  });
  expect(findings).toEqual([]);
});

it('each has its data in a file with the same rows as the table', () => {
  const findings = found(({ files, columns, rows, page, dataAt }) => {
    const path = files.find((file) => file.endsWith('.csv')) ?? '';
    const [head, ...data] = Papa.parse<string[]>(
      contents(path)
        .replace(/^\uFEFF/, '')
        .trimEnd(),
    ).data;
    const messages = messagesIn(page.language);
    if (dataAt !== undefined) return unless((head?.length ?? 0) > 1 && data.length > 0, `${path}: no rows`);
    return [
      ...unless(columns.join('|') === head?.join('|'), `${path}: other columns`),
      ...unless(data.length === rows.length, `${path}: ${data.length} rows in place of ${rows.length}`),
      ...rows.flatMap((row, at) =>
        row.flatMap(({ text }, n) => {
          const value = data[at]?.[n];
          return unless(
            value !== undefined && saysSame(text, value, messages),
            `${path}: ${value} for ${text}`,
          );
        }),
      ),
    ];
  });
  expect(findings).toEqual([]);
});

function saysSame(text: string, value: string, { locale, figures: t }: Messages): boolean {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: 'min2' });
  return text === (value === '' ? t.unknown : value.trim()) || text === number.format(Number(value));
}

/** Figures that count, of the projects that a list holds, only those of one kind: some of what it holds. */
const partial = new Set(['mapa', 'papeles', 'quien-a-quien']);

it('none counts other projects than the list that a row leads to', () => {
  const listed = new Map(site.pages.flatMap(listedProjects));
  let compared = 0;
  const findings = found(({ rows, page, id }) =>
    rows.flatMap((row) => {
      const total = listed.get(row[0]?.href ?? '');
      if (total === undefined) return [];
      compared += 1;
      const counted = Number(row.at(-1)?.text.replace(',', '.'));
      const agrees =
        page.kind === 'overview index' && !partial.has(id) ? counted === total : counted <= total;
      return unless(agrees, `${row[0]?.text}: ${counted}, where the list has ${total}`);
    }),
  );
  expect(findings).toEqual([]);
  expect(compared).toBeGreaterThan(20);
});

/** Pages that list projects, each with how many. */
function listedProjects({ kind, html, path, language }: BuiltPage): readonly (readonly [string, number])[] {
  if (kind === 'projects facet')
    return parse(html)
      .querySelectorAll('.tally li')
      .map((item) => [
        item.querySelector('a')?.getAttribute('href') ?? '',
        Number(textOf(item.querySelector('.code'))),
      ]);
  if (!/^(?:countries|regions|sectors|sdgs) record$/.test(kind)) return [];
  const lead = textOf(parse(html).querySelector('.page-head .lead'));
  const { counts } = messagesIn(language);
  const number = Number(/\d+/.exec(lead)?.[0] ?? 0);
  return lead === counts.projects(number) ? [[path, number]] : [];
}
