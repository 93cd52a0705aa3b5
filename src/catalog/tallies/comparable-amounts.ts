import { statedDate, type PartialDate } from '#model/partial-date.ts';
import type { Amount } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';

/** An amount of a project, with the date that it belongs to. */
export interface DatedAmount {
  readonly project: string;
  readonly amount: number;
  readonly date: PartialDate;
}

/** Amounts that can stand side by side, though never be added up: of one kind, in one currency, each with its date. */
export interface ComparableAmounts {
  readonly kind: Amount['kind'];
  readonly currency: Amount['currency'];
  /** The smallest first. */
  readonly amounts: readonly DatedAmount[];
  /** Amounts of another kind, in another currency, without a date or of nothing. */
  readonly others: number;
  /** Projects without any amount. */
  readonly without: number;
}

/** The kind and currency with the most dated amounts; undefined where there are none. */
export function comparableAmounts(
  { find }: Catalog,
  projects: readonly string[],
): ComparableAmounts | undefined {
  const all = projects.flatMap((project) =>
    find.project.get(project).data.amounts.map((amount) => ({ ...amount, project })),
  );
  const groups = Map.groupBy(
    all.flatMap(({ kind, currency, asOf, amount, project }) => {
      const date = statedDate(asOf);
      return date === undefined || amount <= 0 ? [] : [{ kind, currency, amount, project, date }];
    }),
    ({ kind, currency }) => `${kind} ${currency}`,
  );
  const [largest] = [...groups]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([, amounts]) => amounts);
  const [first] = largest ?? [];
  if (!largest || !first) return undefined;
  return {
    kind: first.kind,
    currency: first.currency,
    amounts: largest
      .map(({ project, amount, date }) => ({ project, amount, date }))
      .toSorted((a, b) => a.amount - b.amount || (a.project < b.project ? -1 : 1)),
    others: all.length - largest.length,
    without: projects.filter((key) => find.project.get(key).data.amounts.length === 0).length,
  };
}
