import type { HtmlElement } from 'html-validate';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { attribute, textOf } from '../markup-checks.ts';
import { withPlainNumbers } from '../written-numbers.ts';
import type { ProjectAccount } from './project-account.ts';

/** What the page of a project says, in the words of its language. */
export function projectPageAccount(root: HtmlElement, language: Language): ProjectAccount {
  const { project: words, values } = messagesIn(language);
  const all = (selector: string, within: HtmlElement | null = root): readonly HtmlElement[] =>
    within?.querySelectorAll(selector) ?? [];
  const main = root.querySelector('main');

  const facts = new Map(
    all('.facts > div', main).map((row) => [textOf(row.querySelector('dt')), row.querySelector('dd')]),
  );
  const inferredIn = (element: HtmlElement | null): boolean => element?.querySelector('.inferred') !== null;
  const without = (text: string, ...parts: readonly (HtmlElement | null)[]): string =>
    parts.reduceRight((left, part) => cutLast(left, part ? textOf(part) : ''), text).trim();
  /** Text without the numbers of sources and the mark of what is inferred. */
  const bare = (element: HtmlElement | null): string =>
    element
      ? without(
          textOf(element),
          ...element.querySelectorAll('.cite'),
          ...element.querySelectorAll('.inferred'),
        ).replace(/\s+([,;.)])/g, '$1')
      : '';
  const factText = (name: string): string => bare(facts.get(name) ?? null);
  const terms = (name: string): readonly string[] => {
    const text = factText(name);
    return text === '' ? [] : text.split(', ');
  };
  const items = (name: string): readonly HtmlElement[] => all('li', facts.get(name) ?? null);
  const section = (id: string): HtmlElement | null => root.querySelector(`section[aria-labelledby="${id}"]`);
  const statements = (id: string): readonly string[] => all('.statements > li', section(id)).map(bare);
  const rows = (id: string): readonly HtmlElement[] => all('tbody tr', section(id));
  const cells = (row: HtmlElement): readonly HtmlElement[] => row.querySelectorAll('td');
  const name = (row: HtmlElement): string => {
    const head = row.querySelector('th');
    return without(textOf(head), ...(head?.querySelectorAll('p') ?? []));
  };
  const status = root.querySelector('.status-pair');
  const declared = all('.status-pair > div')[0] ?? null;
  const linksUnder = (title: string): readonly string[] =>
    all('.more > section', main)
      // A long list has its number after its name.
      .filter((part) => textOf(part.querySelector('h2')).replace(/ \d+$/, '') === title)
      .flatMap((part) => part.querySelectorAll('a'))
      .map((link) => attribute(link, 'href') ?? '');
  const goal = (item: HtmlElement): boolean => !textOf(item.querySelector('.code')).includes('.');
  const sdg = items(words.sdg);
  const amountsSection = section('montos');

  return {
    title: textOf(root.querySelector('h1')),
    summary: textOf(root.querySelector('.page-head .lead')),
    strand: terms(words.strand),
    scheme: terms(words.scheme),
    direction: terms(words.direction),
    forms: terms(words.forms),
    financing: terms(words.financing),
    dates: (['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const).flatMap((field) => {
      const value = facts.get(words[field]) ?? null;
      if (!value) return [];
      const date = attribute(value.querySelector('time'), 'datetime') ?? bare(value);
      return [`${field} ${date}${inferredIn(value) ? ' inferred' : ''}`];
    }),
    declared: bare(declared?.querySelector('.value') ?? null),
    published: textOf(declared?.querySelector('q') ?? null),
    inferredStatus: textOf(declared?.querySelector('strong') ?? null),
    contradicts: status?.querySelector('.contradicts') !== null,
    where: terms(words.countries),
    sectors: items(words.sectors).map(
      (item) => bare(item) + (inferredIn(item) ? ` (${values.inferred})` : ''),
    ),
    goals: sdg.filter(goal).map((item) => textOf(item.querySelector('.code'))),
    targets: sdg.filter((item) => !goal(item)).map((item) => textOf(item.querySelector('.code'))),
    markers: items(words.policyMarkers).map(bare),
    officialTitle: factText(words.officialTitle),
    aliases: factText(words.alsoCalled).split('; ').filter(Boolean),
    identifiers: items(words.identifiers).map(bare),
    participants: rows('participantes').map((row) =>
      [name(row), ...cells(row).map((cell) => textOf(cell))].join(' | '),
    ),
    amounts: rows('montos').map((row) => {
      const [amount = null, date = null] = cells(row);
      return [name(row), withPlainNumbers(textOf(amount), language), textOf(date)].join(' | ');
    }),
    inKind: all('.statements > li', amountsSection).map(bare),
    results: statements('resultados'),
    lessons: statements('lecciones'),
    discrepancies: all('.statements > li', section('discrepancias')).map((item) =>
      without(bare(item), item.querySelector('.small')),
    ),
    caveats: statements('reservas'),
    documents: linksUnder(words.documents),
    concepts: linksUnder(words.concepts),
  };
}

/** The text without the last place where the part stands: marks come after what they mark. */
function cutLast(text: string, part: string): string {
  const at = text.lastIndexOf(part);
  return at === -1 ? text : text.slice(0, at) + text.slice(at + part.length);
}
