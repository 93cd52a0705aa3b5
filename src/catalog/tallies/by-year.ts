import type { Catalog } from '../catalog.ts';
import { yearsSpanned } from '../project-dates.ts';
import { countByStrand, type StrandCounts, type StrandOrNone, strandsOf } from './by-strand.ts';

/** How many projects run in each year, by strand. */
export interface YearTally {
  readonly kinds: readonly StrandOrNone[];
  /** Every year from the first to the last, those without projects too. */
  readonly years: readonly {
    readonly year: number;
    readonly projects: number;
    readonly counts: StrandCounts;
  }[];
  /** Projects counted in some year. */
  readonly dated: number;
  /** Projects of which no date is known. */
  readonly undated: number;
}

/** Counts each project once in each year from its start to its end, as far as they are known. */
export function tallyByYear(catalog: Catalog, projects: readonly string[]): YearTally {
  const byYear = new Map<number, string[]>();
  const dated = projects.filter((key) => {
    const years = yearsSpanned(catalog.find.project.get(key).data);
    for (const year of years) {
      const running = byYear.get(year);
      if (running) running.push(key);
      else byYear.set(year, [key]);
    }
    return years.length > 0;
  });
  const kinds = strandsOf(catalog, dated);
  const known = [...byYear.keys()];
  const first = Math.min(...known);
  const length = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  return {
    kinds,
    years: Array.from({ length }, (_, passed) => {
      const running = byYear.get(first + passed) ?? [];
      return {
        year: first + passed,
        projects: running.length,
        counts: countByStrand(catalog, running, kinds),
      };
    }),
    dated: dated.length,
    undated: projects.length - dated.length,
  };
}
