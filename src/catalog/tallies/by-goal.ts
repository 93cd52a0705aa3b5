import { sdgGoals } from '#model/codelists/sdgs.ts';
import type { Catalog } from '../catalog.ts';
import { goalsOf } from '../graph.ts';

/** How many projects name each goal, and how. */
export interface GoalTally {
  /** All goals in their order, those without projects too. */
  readonly goals: readonly {
    readonly goal: string;
    /** Main goal as published, main goal as inferred, another goal as published, another goal as inferred. */
    readonly counts: readonly number[];
    readonly projects: number;
  }[];
  /** Projects that name a goal. */
  readonly classified: number;
  /** Those of them whose goals were inferred. */
  readonly inferred: number;
}

/** Counts each project once in each of its goals. */
export function tallyByGoal({ find }: Catalog, projects: readonly string[]): GoalTally {
  const classified = projects.flatMap((key) => {
    const { data } = find.project.get(key);
    const goals = goalsOf(data);
    return data.sdg && goals.length > 0 ? [{ goals, main: data.sdg.main, basis: data.sdg.basis }] : [];
  });
  return {
    goals: sdgGoals.map(({ code }) => {
      const having = classified.filter(({ goals }) => goals.includes(code));
      const ways = [true, false].flatMap((isMain) =>
        (['stated', 'inferred'] as const).map((basis) => ({ isMain, basis })),
      );
      return {
        goal: code,
        counts: ways.map(
          ({ isMain, basis }) =>
            having.filter((one) => (one.main === code) === isMain && one.basis === basis).length,
        ),
        projects: having.length,
      };
    }),
    classified: classified.length,
    inferred: classified.filter(({ basis }) => basis === 'inferred').length,
  };
}
