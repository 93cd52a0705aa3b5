const DAYS = 365.25;

/** A day (`YYYY-MM-DD`) as a year with a fraction: `2026-07-02` is 2026.5. */
export function yearWithFraction(day: string): number {
  const year = Number(day.slice(0, 4));
  return year + (Date.parse(day) - Date.UTC(year, 0)) / (DAYS * 24 * 60 * 60 * 1000);
}
