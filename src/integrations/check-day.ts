/**
 * The day against which the check holds dates that cannot lie in the future: today, or `AS_OF` where that is later.
 * An earlier `AS_OF` repeats an old assessment; it makes no known date a future one.
 */
export function checkDay(): string {
  const today = new Date().toISOString().slice(0, 10);
  const asOf = process.env['AS_OF'] ?? '';
  return asOf > today ? asOf : today;
}
