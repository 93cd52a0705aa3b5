/** A figure that is to stay under a limit, and where it was the worst. */
export interface Aim {
  readonly aim: string;
  readonly limit: number;
  readonly worst: number;
  readonly met: boolean;
}

/** Whether the worst of some figures is under the limit; nothing measured does not meet an aim. */
export function aimOf(aim: string, limit: number, figures: readonly number[]): Aim {
  const worst = Math.max(...figures);
  return { aim, limit, worst, met: figures.length > 0 && worst < limit };
}

/** The middle one of some figures, the upper of two. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
