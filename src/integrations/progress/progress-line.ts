import type { ProgressMessages, StepName } from '#i18n/editor/progress-messages.ts';

/** How far something is. */
export interface StepState {
  readonly what: StepName;
  readonly done: number;
  readonly total: number;
  /** Milliseconds since it began. */
  readonly elapsed: number;
}

// Nobody waits for less.
const QUIET_MILLISECONDS = 2000;

/** What is said of it: how many of how many, and the time left at the pace so far; nothing in its first two seconds. */
export function progressLine(state: StepState, messages: ProgressMessages): string | undefined {
  if (state.elapsed < QUIET_MILLISECONDS) return undefined;
  const { format } = new Intl.NumberFormat(messages.locale);
  const count = messages.count(messages.steps[state.what], format(state.done), format(state.total));
  const left = timeLeft(state, messages);
  return left === undefined ? count : `${count}, ${left}`;
}

function timeLeft({ done, total, elapsed }: StepState, messages: ProgressMessages): string | undefined {
  if (done <= 0 || done >= total) return undefined;
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  if (seconds < 100) return messages.secondsLeft(seconds);
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? messages.minutesLeft(minutes) : messages.hoursLeft(Math.round(minutes / 60));
}
