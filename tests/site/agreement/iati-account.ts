import { DOMParser, type Element } from '@xmldom/xmldom';

/** What an IATI activity says, in IATI's codes. */
export interface IatiAccount {
  readonly identifier: string;
  /** Narratives by language. */
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>>;
  readonly status: string;
  /** Days by IATI's type of date. */
  readonly dates: Readonly<Record<string, string>>;
  readonly countries: readonly string[];
  readonly goals: readonly string[];
  readonly targets: readonly string[];
  /** Codes of this register's own vocabularies, such as `strand:provider`. */
  readonly own: readonly string[];
  /** DAC codes of five digits and of three. */
  readonly sectors: readonly string[];
  readonly participants: readonly Readonly<Record<string, string>>[];
  /** `number currency day` */
  readonly transactions: readonly string[];
  readonly documents: readonly string[];
  readonly results: readonly string[];
}

/** Reads the activities with another library than the one that wrote them. */
export function readActivities(xml: string): readonly IatiAccount[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return root ? childrenOf(root, 'iati-activity').map(accountOf) : [];
}

function accountOf(activity: Element): IatiAccount {
  const all = (name: string): readonly Element[] => childrenOf(activity, name);
  const of = (name: string, attribute: string, value: string): readonly Element[] =>
    all(name).filter((element) => element.getAttribute(attribute) === value);
  const tags = (vocabulary: string): readonly string[] => of('tag', 'vocabulary', vocabulary).map(codeOf);
  const places = all('location').flatMap((location) => childrenOf(location, 'administrative').map(codeOf));
  return {
    identifier: all('iati-identifier')[0]?.textContent ?? '',
    title: narratives(all('title')[0]),
    summary: narratives(of('description', 'type', '1')[0]),
    status: all('activity-status').map(codeOf).join(),
    dates: Object.fromEntries(
      all('activity-date').map((date) => [date.getAttribute('type'), date.getAttribute('iso-date') ?? '']),
    ),
    countries: [...all('recipient-country').map(codeOf), ...places],
    goals: tags('2'),
    targets: tags('3'),
    own: tags('99'),
    sectors: [...of('sector', 'vocabulary', '1'), ...of('sector', 'vocabulary', '2')].map(codeOf),
    participants: [...all('participating-org'), ...all('marks:participant')].map(narratives),
    transactions: all('transaction').map((transaction) => {
      const [value] = childrenOf(transaction, 'value');
      return [value?.textContent, value?.getAttribute('currency'), value?.getAttribute('value-date')].join(
        ' ',
      );
    }),
    documents: all('document-link').map((link) => link.getAttribute('url') ?? ''),
    results: all('result').flatMap((result) => Object.values(narratives(childrenOf(result, 'title')[0]))),
  };
}

function childrenOf(element: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child) && child.tagName === name) found.push(child);
  return found;
}

const isElement = (node: { readonly nodeType: number }): node is Element => node.nodeType === 1;

const codeOf = (element: Element): string => element.getAttribute('code') ?? '';

const narratives = (element: Element | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (element ? childrenOf(element, 'narrative') : []).map((narrative) => [
      narrative.getAttribute('xml:lang') ?? '',
      narrative.textContent ?? '',
    ]),
  );
