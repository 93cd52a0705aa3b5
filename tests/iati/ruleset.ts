import { DOMParser, type Node } from '@xmldom/xmldom';
import * as z from 'zod';
import { descendants, evaluate, select, textOf, truth } from './xpath.ts';

/** A rule of a ruleset in IATI's own format; `do` holds the rules of a loop. */
interface Case {
  readonly paths?: readonly string[] | undefined;
  readonly condition?: string | undefined;
  readonly prefix?: readonly string[] | undefined;
  readonly separator?: string | undefined;
  readonly regex?: string | undefined;
  readonly one?: string | undefined;
  readonly all?: string | undefined;
  readonly date?: string | undefined;
  readonly less?: string | undefined;
  readonly more?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly sum?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly if?: string | undefined;
  readonly then?: string | undefined;
  readonly foreach?: string | undefined;
  readonly subs?: readonly string[] | undefined;
  readonly do?: Rules | undefined;
  readonly ruleInfo?:
    { readonly id: string; readonly severity: string; readonly message: string } | undefined;
}
type Rules = Readonly<Record<string, { readonly cases: readonly Case[] }>>;

const rules: z.ZodType<Rules> = z.lazy(() => z.record(z.string(), z.object({ cases: z.array(oneCase) })));
const oneCase: z.ZodType<Case> = z.object({
  paths: z.array(z.string()).optional(),
  condition: z.string().optional(),
  prefix: z.array(z.string()).optional(),
  separator: z.string().optional(),
  regex: z.string().optional(),
  one: z.string().optional(),
  all: z.string().optional(),
  date: z.string().optional(),
  less: z.string().optional(),
  more: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  sum: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  if: z.string().optional(),
  then: z.string().optional(),
  foreach: z.string().optional(),
  subs: z.array(z.string()).optional(),
  do: rules.optional(),
  ruleInfo: z.object({ id: z.string(), severity: z.string(), message: z.string() }).optional(),
});

/** A ruleset: contexts, and the rules that hold in each. */
export const ruleset = z.record(z.string(), rules);
export type Ruleset = z.infer<typeof ruleset>;

/** A rule that the document breaks, and where. */
export interface Breach {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly at: string;
}

interface World {
  /** The day that `NOW` means, `YYYY-MM-DD`. */
  readonly now: string;
  /** Prefixes of organisation identifiers that are approved. */
  readonly agencies: readonly string[];
}

/** What the ruleset has against the document. */
export function breaches(xml: string, all: Ruleset, world: World): readonly Breach[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return Object.entries(all).flatMap(([context, rulesHere]) =>
    select(context, document).flatMap((node) => breachesAt(node, rulesHere, world)),
  );
}

function breachesAt(node: Node, here: Rules, world: World): readonly Breach[] {
  return Object.entries(here).flatMap(([kind, { cases }]) =>
    cases.flatMap((one): readonly Breach[] => {
      if (kind === 'loop') return loop(node, one, world);
      if (one.condition !== undefined && !truth(evaluate(one.condition, node))) return [];
      if (holds(kind, one, node, world)) return [];
      const { id = '?', severity = 'error', message = kind } = one.ruleInfo ?? {};
      return [{ id, severity, message, at: nameOf(node) }];
    }),
  );
}

/** The nearest identifier, which tells a reader where to look. */
function nameOf(node: Node): string {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const [found] = select('iati-identifier | organisation-identifier', at);
    if (found) return textOf(found);
  }
  return node.nodeName;
}

function loop(
  node: Node,
  { foreach = '', do: inner = {}, subs = [] }: Case,
  world: World,
): readonly Breach[] {
  const values = new Set(select(foreach, node).map(textOf));
  return [...values].flatMap((value) => {
    const put = (text: string): string => text.replaceAll('$1', value);
    const filled = Object.fromEntries(
      Object.entries(inner).map(([kind, { cases }]) => [
        kind,
        {
          cases: cases.map((one): Case => ({
            ...one,
            ...(subs.includes('paths') ? { paths: one.paths?.map(put) } : {}),
            ...(one.if === undefined ? {} : { if: put(one.if) }),
            ...(one.then === undefined ? {} : { then: put(one.then) }),
            // The ruleset leaves `condition` out of `subs` here and there, and means it all the same.
            ...(one.condition === undefined ? {} : { condition: put(one.condition) }),
          })),
        },
      ]),
    );
    return breachesAt(node, filled, world);
  });
}

const DAY = 86_400_000;

function holds(kind: string, one: Case, node: Node, { now, agencies }: World): boolean {
  const found = (one.paths ?? []).flatMap((path) => select(path, node));
  const texts = found.map(textOf);
  const days = (path: string | undefined): readonly string[] =>
    path === undefined
      ? []
      : path === 'NOW'
        ? [now]
        : select(path, node).map((date) => textOf(date).slice(0, 10));
  const eachPair = (a: string | undefined, b: string | undefined, test: (a: string, b: string) => boolean) =>
    days(a).every((first) => days(b).every((second) => test(first, second)));
  switch (kind) {
    case 'unique':
      return new Set(texts).size === texts.length;
    case 'atleast_one':
      return found.length > 0;
    case 'no_more_than_one':
      return found.length <= 1;
    case 'startswith': {
      const prefixes = (one.prefix ?? []).flatMap((path) =>
        path === 'ORG-ID-PREFIX' ? agencies : select(path, node).map(textOf),
      );
      return texts.every((text) =>
        prefixes.some((prefix) => text.startsWith(`${prefix}${one.separator ?? '-'}`)),
      );
    }
    case 'regex_matches':
      return texts.every((text) => new RegExp(one.regex ?? '').test(text));
    case 'no_spaces':
      return texts.every((text) => text === text.trim());
    case 'strict_sum':
      return texts.reduce((sum, text) => sum + Number(text), 0) === one.sum;
    case 'range':
      return texts
        .map(Number)
        .every((value) => value >= (one.min ?? -Infinity) && value <= (one.max ?? Infinity));
    case 'if_then':
      return !truth(evaluate(one.if ?? '', node)) || truth(evaluate(one.then ?? '', node));
    case 'one_or_all':
      return select(one.one ?? '', node).length > 0 || everyOne(one.all, node);
    case 'date_now':
      return eachPair(one.date, 'NOW', (date, today) => date <= today);
    case 'date_order':
      return eachPair(one.less, one.more, (less, more) => less <= more);
    case 'between_dates':
      return (
        eachPair(one.start, one.date, (start, date) => start <= date) &&
        eachPair(one.date, one.end, (date, end) => date <= end)
      );
    case 'time_limit':
      return eachPair(one.start, one.end, (start, end) => (Date.parse(end) - Date.parse(start)) / DAY <= 365);
    default:
      throw new Error(`This kind of rule is not known: ${kind}`);
  }
}

/** What `all` of a `one_or_all` asks of every part. */
function everyOne(all: string | undefined, node: Node): boolean {
  const below = descendants(node);
  switch (all) {
    case 'lang':
      return below
        .filter(({ nodeName }) => nodeName === 'narrative')
        .every((one) => one.hasAttribute('xml:lang'));
    case 'currency':
      return below
        .filter((one) => one.hasAttribute('value-date'))
        .every((one) => one.hasAttribute('currency'));
    case 'sector':
      return select('transaction', node).every((one) => select('sector', one).length > 0);
    default:
      throw new Error(`This part is not known: ${String(all)}`);
  }
}
