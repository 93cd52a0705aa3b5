import type { BuildFacts } from '#catalog/build-facts.ts';

/** The state of the content that the data are made from. */
export interface Release {
  /** The last day on which content changed, `YYYY-MM-DD`; where git knows none, the day as of which statuses are assessed. */
  readonly day: string;
  /** The same day as a version, `YYYY.MM.DD`. */
  readonly version: string;
  /** Short hash of that day’s last commit; left out where git knows none. */
  readonly commit?: string;
}

export const versionOf = (day: string): string => day.replaceAll('-', '.');

/** The release that the catalog holds. */
export function releaseOf({ days, asOf }: BuildFacts): Release {
  const [last] = days;
  const day = last?.day ?? asOf;
  return { day, version: versionOf(day), ...(last ? { commit: last.commit } : {}) };
}
