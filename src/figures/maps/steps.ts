/** A class of whole numbers; the last one has no end. */
export interface Step {
  readonly from: number;
  readonly to?: number;
}

const MOST = 5;
const LADDER = [1, 2, 5];

/** At most five classes from 1 to the greatest number, wider as numbers grow. */
export function stepsUpTo(greatest: number): readonly Step[] {
  const rungs: number[] = [];
  for (let tens = 1; tens <= greatest; tens *= 10)
    rungs.push(...LADDER.map((rung) => rung * tens).filter((rung) => rung <= greatest));
  const every = Math.ceil(rungs.length / MOST);
  const starts = rungs.filter((_, n) => n % every === 0);
  return starts.map((from, n) => {
    const next = starts[n + 1];
    return next === undefined ? { from } : { from, to: next - 1 };
  });
}

/** Which of the steps holds the number. */
export const stepOf = (steps: readonly Step[], value: number): number =>
  steps.findLastIndex(({ from }) => value >= from);

/** Which of the five shades a step has: those of few steps are as far from each other as can be. */
export const shadeOf = (step: number, steps: number): number =>
  steps < 2 ? 3 : 1 + Math.round((step * (MOST - 1)) / (steps - 1));

/** What a step is called: `1`, `2–4`, and the last one as `andMore` says, unless no number is greater than its first. */
export function stepWords({ from, to }: Step, greatest: number, andMore: (from: number) => string): string {
  if (from === (to ?? greatest)) return String(from);
  return to === undefined ? andMore(from) : `${from}–${to}`;
}
