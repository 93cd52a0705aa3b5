import { env, stderr } from 'node:process';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { progressMessages, type StepName } from '#i18n/editor/progress-messages.ts';
import { progressLine } from './progress-line.ts';

/** Something of which the terminal says how far it is. */
export interface Step {
  /** So many more are done. Costs next to nothing: the line is written a few times a second. */
  tick(more?: number): void;
  /** All of it is done, or it has ended before: nothing of it stays on the terminal. */
  done(): void;
}

export interface Progress {
  /** Language of what is said; Spanish until it is set. */
  speak(language: EditorLanguage): void;
  /** Something that takes time begins. Several may go on at once. */
  step(what: StepName, total: number): Step;
}

/** Where the line is written. */
export interface LineScreen {
  write(text: string): void;
  readonly columns: () => number;
  /** Milliseconds, of any clock that only goes on. */
  readonly now: () => number;
}

const REDRAW_MILLISECONDS = 150;
const CLEAR_LINE = '\r\u001b[K';
const silent: Step = { tick: () => undefined, done: () => undefined };

/** One line on a screen that says how far the work is; nothing where there is no screen. */
export function createProgress(screen: LineScreen | undefined): Progress {
  let messages = progressMessages('es');
  const speak = (language: EditorLanguage): void => void (messages = progressMessages(language));
  if (!screen) return { speak, step: () => silent };
  const running = new Set<{ what: StepName; total: number; done: number; began: number }>();
  let isDrawn = false;
  let drawnAt = -Infinity;
  const draw = (): void => {
    const now = screen.now();
    if (now - drawnAt < REDRAW_MILLISECONDS) return;
    drawnAt = now;
    const lines = [...running].flatMap(
      ({ began, ...state }) => progressLine({ ...state, elapsed: now - began }, messages) ?? [],
    );
    if (lines.length === 0) return;
    // A line that is broken cannot be cleared.
    screen.write(CLEAR_LINE + lines.join('   ').slice(0, Math.max(screen.columns() - 1, 0)));
    isDrawn = true;
  };
  const clear = (): void => {
    if (isDrawn) screen.write(CLEAR_LINE);
    isDrawn = false;
  };
  return {
    speak,
    step(what, total) {
      const state = { what, total, done: 0, began: screen.now() };
      running.add(state);
      return {
        tick(more = 1) {
          state.done = Math.min(state.done + more, total);
          draw();
        },
        done() {
          running.delete(state);
          clear();
        },
      };
    },
  };
}

const isTerminal = stderr.isTTY && !env['CI'] && env['TERM'] !== 'dumb';

/** The progress of this command, on the terminal that it runs in; silent where its messages go elsewhere, and in CI. */
export const progress: Progress = createProgress(
  isTerminal
    ? {
        write: (text) => void stderr.write(text),
        // A terminal that does not know how wide it is says 0.
        columns: () => stderr.columns || 80,
        now: () => performance.now(),
      }
    : undefined,
);
