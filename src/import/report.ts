import { printableJson } from '#check/reporters/printable.ts';
import type { Ledger, Loss } from './ledger.ts';
import type { MatchedParty, Plan, PlannedProject } from './plan.ts';
import type { ReadFile } from './read-file.ts';
import type { Place } from './unreadable.ts';

/** Values of one place in the records that were lost for one reason. */
export interface LossGroup {
  readonly rule: Loss['rule'];
  readonly path: string;
  readonly count: number;
  readonly places: readonly (Place & { readonly value: string })[];
}

/** Parts of one kind that nothing maps. */
export interface UnmappedGroup {
  readonly path: string;
  readonly count: number;
  /** Line and column of each in turn. */
  readonly positions: readonly number[];
}

/** All that an import did, or would do. */
export interface ImportReport {
  readonly file: string;
  readonly format: string;
  readonly isDryRun: boolean;
  /** Records in the file, and those that were asked for. */
  readonly records: number;
  readonly chosen: number;
  readonly projects: readonly PlannedProject[];
  readonly parties: readonly MatchedParty[];
  readonly losses: readonly LossGroup[];
  readonly unmapped: readonly UnmappedGroup[];
  /** Paths of the files that are written. */
  readonly files: readonly string[];
}

export function importReport(file: string, read: ReadFile, plan: Plan, isDryRun: boolean): ImportReport {
  const ledgers = [read.ledger, ...plan.ledgers];
  return {
    file,
    format: read.format,
    isDryRun,
    records: read.records,
    chosen: read.drafts.length + read.parties.length,
    projects: plan.projects,
    parties: [...plan.parties].sort((a, b) => b.mentions - a.mentions),
    losses: lossGroups(ledgers),
    unmapped: unmappedGroups(ledgers),
    files: [...plan.writes.keys()].sort(),
  };
}

function lossGroups(ledgers: readonly Ledger[]): readonly LossGroup[] {
  const groups = new Map<
    string,
    { rule: Loss['rule']; path: string; places: (Place & { value: string })[] }
  >();
  for (const { losses } of ledgers) {
    for (const { rule, path, line, column, value } of losses) {
      const id = `${rule} ${path}`;
      const group = groups.get(id) ?? { rule, path, places: [] };
      group.places.push({ line, column, value });
      groups.set(id, group);
    }
  }
  return mostFirst([...groups.values()].map((group) => ({ ...group, count: group.places.length })));
}

function unmappedGroups(ledgers: readonly Ledger[]): readonly UnmappedGroup[] {
  const groups = new Map<string, number[]>();
  for (const { unmapped } of ledgers) {
    for (const [path, places] of unmapped) {
      const all = groups.get(path);
      if (!all) groups.set(path, [...places]);
      else for (const place of places) all.push(place);
    }
  }
  return mostFirst(
    [...groups].map(([path, positions]) => ({ path, positions, count: positions.length / 2 })),
  );
}

const mostFirst = <G extends { readonly path: string; readonly count: number }>(
  groups: readonly G[],
): readonly G[] => [...groups].sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));

/** `line:column` of the parts of a kind, at most so many. */
export function placesOf({ positions }: UnmappedGroup, most: number = Infinity): readonly string[] {
  const places: string[] = [];
  for (let n = 0; n < positions.length && places.length < most; n += 2) {
    places.push(`${positions[n] ?? ''}:${positions[n + 1] ?? ''}`);
  }
  return places;
}

/** The report for tools, with every place. */
export const jsonReport = (report: ImportReport): string =>
  printableJson({
    ...report,
    unmapped: report.unmapped.map((group) => ({
      path: group.path,
      count: group.count,
      places: placesOf(group),
    })),
  });
