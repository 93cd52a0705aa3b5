import { median } from './aims.ts';

/** The least, the middle and the most of some figures. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export const spreadOf = (figures: readonly number[]): Spread => ({
  min: Math.min(...figures),
  median: median(figures),
  max: Math.max(...figures),
});

/** What one build of one tool took and wrote. */
export interface BuildRun {
  readonly tool: string;
  readonly projects: number;
  /** From 1; builds of one round followed one another. */
  readonly round: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMiB: number;
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** False where it was stopped, and takes longer than that, or failed. */
  readonly finished: boolean;
  /** Why it failed. */
  readonly failure?: string;
}

const secondsAPage = ({ seconds, pages }: BuildRun): number => seconds / pages;
const processorAPage = ({ processorSeconds, pages }: BuildRun): number => processorSeconds / pages;

/** How many times as long as another tool one takes, over the rounds that both finished. */
export interface Ratio {
  readonly tool: string;
  readonly against: string;
  /** Of the first and of the other, which are not the same where the other was measured with fewer records. */
  readonly projects: readonly [number, number];
  readonly rounds: number;
  readonly perPage: Spread;
  /** The same of the processor's time, which says more where others use the machine. */
  readonly processorPerPage: Spread;
  /** Undefined where the two had not the same records. */
  readonly total?: Spread;
}

/**
 * One tool against another, round by round, at the size of the first; the other at that size, or at the largest it
 * was measured with, when only time a page is compared. Undefined where nothing of both is finished.
 */
export function ratioOf(
  runs: readonly BuildRun[],
  tool: string,
  against: string,
  projects: number,
): Ratio | undefined {
  const finished = runs.filter((run) => run.finished && run.pages > 0);
  const sizes = finished.flatMap((run) =>
    run.tool === against && run.projects <= projects ? [run.projects] : [],
  );
  const size = Math.max(...sizes);
  const pairs = finished.flatMap((own) => {
    const other = finished.find(
      (run) => run.tool === against && run.projects === size && run.round === own.round,
    );
    return own.tool === tool && own.projects === projects && other ? [{ own, other }] : [];
  });
  if (pairs.length === 0) return undefined;
  return {
    tool,
    against,
    projects: [projects, size],
    rounds: pairs.length,
    perPage: spreadOf(pairs.map(({ own, other }) => secondsAPage(own) / secondsAPage(other))),
    processorPerPage: spreadOf(pairs.map(({ own, other }) => processorAPage(own) / processorAPage(other))),
    ...(size === projects
      ? { total: spreadOf(pairs.map(({ own, other }) => own.seconds / other.seconds)) }
      : {}),
  };
}

/** How the time grows with the records. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  /** How many times the time for how many times the records. */
  readonly time: number;
  readonly records: number;
  /** Milliseconds for each record more. */
  readonly millisecondsMore: number;
}

/** From each size to the next, by the middle one of the rounds of a tool. */
export function growthOf(runs: readonly BuildRun[], tool: string): readonly Growth[] {
  const own = runs.filter((run) => run.tool === tool && run.finished);
  const sizes = [...new Set(own.map(({ projects }) => projects))].sort((a, b) => a - b);
  const seconds = (size: number): number =>
    median(own.filter(({ projects }) => projects === size).map((run) => run.seconds));
  return sizes.slice(1).map((to, at) => {
    const from = sizes[at] ?? to;
    return {
      from,
      to,
      time: seconds(to) / seconds(from),
      records: to / from,
      millisecondsMore: (1000 * (seconds(to) - seconds(from))) / (to - from),
    };
  });
}
